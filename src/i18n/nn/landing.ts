import type { nb } from '../nb/index.ts';

export const landing: (typeof nb)['landing'] = {
  title: 'okr-klar: Er organisasjonen klar for OKR?',
  description:
    'Spør alle tilsette anonymt før de startar med OKR, og sjå kva for nokre av dei fire faktorane som må på plass først.',
  heading: 'Er organisasjonen klar for OKR?',
  lead: 'Spør alle før de startar. Tolv ja/nei-spørsmål viser kva som er på plass, og kva de bør ordne først.',
  start: 'Start ei undersøking',
  how: 'Slik held vi svara anonyme',
  example: 'Sjå eit døme',
  facts: ['To minutt per tilsett', 'Inga innlogging', 'Svara er anonyme'],
  picture: {
    caption: 'Døme på eit resultat',
    organisation: 'Fjordvik Bygg · runde 1',
    heading: 'Først må ambassadørrolla på plass',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Start med dette',
    weakness: 'Har ambassadøren nok mandat?',
    band: '13–16 av 26 svarte nei',
    advice: 'La leiinga seie høgt og tydeleg kva mandat ambassadøren har.',
  },
  factors: {
    heading: 'Fire faktorar avgjer',
    intro:
      'Tre spørsmål om kvar faktor viser om grunnlaget er der. Eit nei er eit svakt punkt de kan rette på før start, og måle igjen etterpå.',
  },
  steps: {
    heading: 'Slik gjer du det',
    items: [
      {
        heading: 'Opprett undersøkinga',
        text: 'Namnet på verksemda og talet på tilsette er nok. Du får ei lenke og ein QR-kode å dele.',
      },
      {
        heading: 'Alle svarer på mobilen',
        text: 'Tolv spørsmål, om lag to minutt. Utan konto, app eller informasjonskapslar.',
      },
      {
        heading: 'Undersøkinga stenger, og du ser resultatet',
        text: 'Først då blir summane opna. Kvar faktor får ei vurdering: nei, mange veit ikkje, delt eller ja.',
      },
      {
        heading: 'De ordnar det svakaste først',
        text: 'Kvart svakt punkt har råd om første steg. Spør igjen neste kvartal og sjå kva som har flytta seg.',
      },
    ],
  },
  trust: {
    heading: 'Slik held vi svara anonyme',
    intro:
      'Folk svarer ærleg når dei veit at sjefen ikkje kan sjå kva akkurat dei svarte. Difor er anonymiteten bygd inn i måten vi tel på.',
    promises: [
      {
        heading: 'Forsegla medan undersøkinga er open',
        text: 'Svara blir lagde til forsegla summar. Verken databasen eller tryggingskopiar inneheld eit svar nokon kan lese.',
      },
      {
        heading: 'Eitt resultat, etter stenging',
        text: 'Før det viser nettstaden berre om lag kor mange som har svart, òg til deg som coach. Resultatet blir laga éin gong og blir aldri endra.',
      },
      {
        heading: 'Aldri for få',
        text: 'Under fem svar gir ikkje noko resultat, og summane blir sletta. Ei gruppe får eigne tal først når minst åtte i gruppa har svart.',
      },
      {
        heading: 'Intervall, ikkje eksakte tal',
        text: 'Resultatet seier «5–9 av 20», aldri eit eksakt tal på nei. Det skal ikkje gå fram at alle, eller alle så nær som éin, svarte det same.',
      },
    ],
    limits: {
      heading: 'Dette lovar vi ikkje',
      items: [
        'Driftsleverandøren ser IP-adresser ei kort stund, som hos alle nettsider.',
        'I nokre millisekund ser programmet vårt svara det tel.',
        'Ein som sjølv svarer for alle andre, kan rekne seg fram til det siste svaret.',
        'Den som har ei open lenke, kan svare fleire gonger, òg for å fylle opp gruppa di. Er du redd for å bli peikt ut, vel «Vil ikkje seie».',
        'Får berre éin person lenka, er resultatet svara til den personen og det coachen sjølv har svart.',
        'Den som har databasen, kan telje nøyaktig kor mange som har svart, òg før undersøkinga stenger.',
        'Den som har både den hemmelege nøkkelen og loggen til databasen, kan opne enkeltsvar. Det kan òg den som får endre i databasen medan undersøkinga er open.',
      ],
    },
  },
  end: { heading: 'Spør før de startar', text: 'Det tek under eitt minutt å lage ei undersøking.' },
};
