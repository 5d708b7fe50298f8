import type * as nb from '../nb/site.ts';

export const landing: typeof nb.landing = {
  title: 'okr-klar: Er de klare for OKR?',
  description:
    'Spør alle tilsette anonymt før de startar med OKR, og sjå kva for nokre av dei fire faktorane som må på plass først.',
  heading: 'Er de klare for OKR?',
  lead: 'OKR (objectives and key results) er ein måte å setje og følgje opp felles mål på. Spør alle før de startar: Tolv ja/nei-spørsmål viser kva som er på plass, og kva de bør ordne først.',
  start: 'Lag ei undersøking',
  how: 'Slik held vi svara anonyme',
  example: 'Sjå eit døme',
  facts: ['To minutt per tilsett', 'Inga innlogging', 'Svara er anonyme'],
  picture: {
    caption: 'Døme på eit resultat',
    organisation: 'Fjordvik Bygg · runde 1',
    heading: 'Først må ambassadørrolla på plass',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Start med dette',
    weakness: 'Har ambassadøren fått det som trengst?',
    band: '13–16 av 26 svarte nei',
    advice: 'La leiinga seie høgt og tydeleg kva mandat ambassadøren har.',
  },
  factors: {
    heading: 'Vi spør om fire faktorar',
    intro:
      'Tre spørsmål om kvar faktor viser om grunnlaget er der. Eit nei er eit svakt punkt de kan rette på før start. Spør igjen etterpå.',
  },
  steps: {
    heading: 'Slik gjer du det',
    items: [
      {
        heading: 'Lag undersøkinga',
        text: 'Skriv namnet på verksemda, og helst talet på tilsette. Så får du ei lenke og ein QR-kode som du kan dele.',
      },
      {
        heading: 'Alle svarer på mobilen',
        text: 'Tolv spørsmål, om lag to minutt. Frivillig, og utan konto, app eller informasjonskapslar.',
      },
      {
        heading: 'Undersøkinga stenger, og du ser resultatet',
        text: 'Før det får ingen sjå noko resultat. Kvar faktor får ei vurdering, som «nei», «mange veit ikkje», «delt» eller «ja».',
      },
      {
        heading: 'De ordnar det svakaste først',
        text: 'Til kvart svakt punkt får de råd om første steg. Spør igjen neste kvartal, og sjå kva som har endra seg.',
      },
    ],
  },
  trust: {
    heading: 'Slik held vi svara anonyme',
    intro:
      'Folk svarer ærlegare når dei veit at sjefen ikkje kan sjå kva akkurat dei svarte. Derfor er anonymiteten bygd inn i måten vi tel på.',
    promises: [
      {
        heading: 'Svara blir lagde saman',
        text: 'Alle svara blir lagde saman i krypterte summar. Ingen kan lese svara i databasen eller i tryggingskopiane så lenge den hemmelege nøkkelen ligg ein annan stad.',
      },
      {
        heading: 'Eitt resultat, etter stenging',
        text: 'Før stenging viser nettstaden berre om lag kor mange som har svart, òg for deg som er coach. Svarer de saman i eit møte, kan alle sjå talet heile tida. Resultatet blir laga éin gong og aldri endra.',
      },
      {
        heading: 'Minst fem svar, minst åtte i ei gruppe',
        text: 'Færre enn fem svar gir ikkje noko resultat, og summane blir sletta. Ei gruppe blir vist for seg først når minst åtte i gruppa har svart.',
      },
      {
        heading: 'Intervall, ikkje nøyaktige tal',
        text: 'Resultatet viser til dømes «5–9 av 20», aldri eit nøyaktig tal på nei. Derfor kan ingen sjå at alle, eller alle utanom éin, svarte det same.',
      },
    ],
    limits: {
      heading: 'Dette lovar vi ikkje',
      items: [
        'Den som driv nettstaden, kan sjå IP-adresser, som på alle nettstader.',
        'Programmet vårt ser kvart svar i nokre millisekund, medan det tel.',
        'Den som sjølv har sendt alle svara utanom eitt, kan rekne seg fram til det siste.',
        'Viss nesten alle i ei gruppe svarte nei, kan andre tru at du òg gjorde det. Er du redd for det, vel «Vil ikkje seie» som gruppe.',
        'Ei open lenke kan brukast fleire gonger. Då kan nokon fylle opp gruppa di med eigne svar.',
        'Viss berre éin person får lenka, kan coachen fylle opp med eigne svar og rekne seg fram til kva den personen svarte.',
        'Den som har tilgang til databasen, kan telje nøyaktig kor mange som har svart, òg før undersøkinga stenger.',
        'Den som har både den hemmelege nøkkelen og loggen til databasen, kan opne enkeltsvar. Den som kan endre i databasen medan undersøkinga er open, kan det òg.',
      ],
    },
  },
  end: { heading: 'Spør før de startar', text: 'Det tek under eitt minutt å lage ei undersøking.' },
};

export const notFound: typeof nb.notFound = {
  title: 'Vi finn ikkje sida',
  text: 'Sjekk at heile lenka er med. Viss du fekk lenka av nokon, kan du be om å få ei ny.',
  home: 'Til framsida',
};
