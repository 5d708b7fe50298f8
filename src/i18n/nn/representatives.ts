import type * as nb from '../nb/representatives.ts';

export const representatives: typeof nb.representatives = {
  title: 'Til tillitsvalde og verneombod · okr-klar',
  description:
    'Eitt ark før undersøkinga startar: kven som spør og kvifor, kva som blir lagra, kva som ikkje er verna, og kva de bør avtale.',
  name: 'For tillitsvalde',
  heading: 'Til tillitsvalde og verneombod',
  lead: 'Les dette før undersøkinga startar. Fyll ut arket og avtal punkta saman med den som spør, og la alle få sjå det.',
  print: 'Skriv ut på eitt ark',
  blanks: {
    heading: 'Fyll ut for hand',
    empty: 'ikkje fylt ut',
    who: [
      'Kven spør',
      'Kven er coach (leier undersøkinga)',
      'Kven driv nettstaden og har den hemmelege nøkkelen',
      'Kontakt som ikkje er næraste leiar',
    ],
    dates: ['Opnar', 'Stenger', 'Resultat til alle', 'Oppfølging'],
  },
  columns: [
    [
      {
        heading: 'Kvifor',
        text: 'Undersøkinga gjeld OKR, ein måte å setje og følgje opp felles mål på. Tolv spørsmål til alle tilsette viser kva som bør på plass: hos leiinga, i ambassadørrolla, i måla og i teama.',
      },
      {
        heading: 'Kva resultatet skal brukast til',
        text: 'Til å rette på det svakaste, og så spørje igjen. Spørsmåla er ikkje laga for å vurdere enkeltpersonar, løn eller bemanning. Ambassadøren er likevel ofte éin person som alle kjenner, og bør få vite om undersøkinga først.',
      },
      {
        heading: 'Frivillig',
        text: 'Ingen skal måtte svare, og ingen skal spørje kven som har gjort det. «Veit ikkje» er òg eit svar. Svar som er talde, kan ikkje trekkjast tilbake: Nettstaden kan ikkje finne dei igjen.',
      },
      {
        heading: 'Dette blir lagra',
        points: [
          'Svara, lagde saman i krypterte summar, til undersøkinga stenger. Berre den som driv nettstaden, har den hemmelege nøkkelen som opnar dei.',
          'Resultatet, kor mange som svarte, og tiltaka som blir skrivne ned: tolv månader eller til coachen slettar det.',
          'Namnet på verksemda og gruppene, og talet på tilsette. Med invitasjonar: kva kodar som er brukte, til undersøkinga stenger.',
        ],
      },
      {
        heading: 'Dette blir ikkje lagra',
        text: 'Namn, tidspunkt, IP-adresse, nettlesar og språk. Den som driv nettstaden, kan sjå IP-adresser, som på alle nettstader.',
      },
    ],
    [
      {
        heading: 'Slik er svara verna',
        points: [
          'Leiarar og coach ser ikkje kva den enkelte svarte, så lenge dei ikkje driv nettstaden sjølve. Dei får eitt samla resultat, etter stenging.',
          'Færre enn fem svar gir ikkje noko resultat. Grupper med færre enn åtte blir slegne saman med andre. Med reserveinvitasjonar trengst fleire svar.',
          'Svara blir viste som intervall på minst tre moglege tal. Undervegs viser nettstaden berre om lag kor mange som har svart. Svarer de saman i eit møte, blir talet vist heile tida.',
        ],
      },
      {
        heading: 'Dette er ikkje verna',
        points: [
          'Viss nesten alle i ei gruppe svarte nei, kan andre tru at du òg gjorde det. Er du redd for det, vel «Vil ikkje seie» som gruppe.',
          'Den som har både nøkkelen og loggen til databasen, kan opne enkeltsvar. Den som kan endre i databasen medan undersøkinga er open, kan det òg.',
          'Ei open lenke kan brukast fleire gonger, òg for å fylle opp ei gruppe.',
          'Ein coach kan prøve invitasjonskodar og få vite kva for nokre som er brukte. La derfor folk trekkje kort.',
          'Den som sjølv har sendt alle svara utanom eitt, kan rekne seg fram til det siste.',
          'På jobbnettet eller jobbmaskina kan andre sjå at du har vore på nettstaden. Bruk gjerne eigen telefon.',
        ],
      },
      {
        heading: 'Viss de er imot',
        text: 'Sei frå til den som spør, og be om at undersøkinga ventar til saka er drøfta. Lov eller tariffavtale kan krevje det. Kvar enkelt kan la vere å svare, og coachen kan når som helst slette undersøkinga. Spør personvernombodet om personopplysningar, eller klag til Datatilsynet.',
      },
    ],
  ],
  agreed: [
    {
      heading: 'Avtal før start',
      points: [
        'Føremålet, og at resultatet ikkje blir brukt i saker om enkeltpersonar, løn eller bemanning',
        'Kven som driv nettstaden, helst ein annan enn arbeidsgivaren',
        'Grupper eller ikkje, og kva for nokre',
        'Svar via open lenke, med kort eller saman i eit møte',
        'Kven som ser resultatet, og når. Forslag: alle, samtidig med leiinga',
      ],
    },
    {
      heading: 'Etterpå',
      points: [
        'Alle får sjå resultatet, og kven som gjer kva, og når',
        'Vi går gjennom tiltaka saman på datoen øvst',
        'Vi avtaler når vi spør igjen, og når resultatet blir sletta',
      ],
    },
  ],
  more: 'Les meir',
};
