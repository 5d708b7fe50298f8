/** The front page. The factors' names and reasons come from the instrument. */
export const landing = {
  title: 'okr-klar: Er organisasjonen klar for OKR?',
  description:
    'Spør alle ansatte anonymt før dere starter med OKR, og se hvilke av de fire faktorene som må på plass først.',
  heading: 'Er organisasjonen klar for OKR?',
  lead: 'Spør alle før dere starter. Tolv ja/nei-spørsmål viser hva som er på plass, og hva dere bør ordne først.',
  start: 'Start en undersøkelse',
  how: 'Slik holder vi svarene anonyme',
  example: 'Se et eksempel',
  facts: ['To minutter per ansatt', 'Ingen innlogging', 'Svarene er anonyme'],
  picture: {
    caption: 'Eksempel på et resultat',
    organisation: 'Fjordvik Bygg · runde 1',
    heading: 'Først må ambassadørrollen på plass',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Begynn med dette',
    weakness: 'Har ambassadøren nok mandat?',
    band: '13–16 av 26 svarte nei',
    advice: 'La ledelsen si høyt og tydelig hvilket mandat ambassadøren har.',
  },
  factors: {
    heading: 'Fire faktorer avgjør',
    intro:
      'Tre spørsmål om hver faktor viser om grunnlaget er der. Et nei er en svakhet dere kan rette på før start, og måle igjen etterpå.',
  },
  steps: {
    heading: 'Slik gjør du det',
    items: [
      {
        heading: 'Opprett undersøkelsen',
        text: 'Navn på virksomheten og antall ansatte er nok. Du får en lenke og en QR-kode å dele.',
      },
      {
        heading: 'Alle svarer på mobilen',
        text: 'Tolv spørsmål, omtrent to minutter. Uten konto, app eller informasjonskapsler.',
      },
      {
        heading: 'Undersøkelsen stenger, og du ser resultatet',
        text: 'Først da åpnes summene. Hver faktor får en vurdering: nei, mange vet ikke, delt eller ja.',
      },
      {
        heading: 'Dere ordner det svakeste først',
        text: 'Hver svakhet har råd om første steg. Spør igjen neste kvartal og se hva som har flyttet seg.',
      },
    ],
  },
  trust: {
    heading: 'Slik holder vi svarene anonyme',
    intro:
      'Folk svarer ærlig når de vet at sjefen ikke kan se hva akkurat de svarte. Derfor er anonymiteten bygd inn i måten vi teller på.',
    promises: [
      {
        heading: 'Forseglet mens undersøkelsen er åpen',
        text: 'Svarene legges til forseglede summer. Verken databasen eller sikkerhetskopier inneholder et svar noen kan lese.',
      },
      {
        heading: 'Ett resultat, etter stenging',
        text: 'Før det viser nettstedet bare omtrent hvor mange som har svart, også til deg som coach. Resultatet lages én gang og endres aldri.',
      },
      {
        heading: 'Aldri for få',
        text: 'Under fem svar gir ikke noe resultat, og summene slettes. En gruppe får egne tall først når minst åtte i den har svart.',
      },
      {
        heading: 'Intervaller, ikke eksakte tall',
        text: 'Resultatet sier «5–9 av 20», aldri et eksakt antall nei. Det skal ikke gå fram at alle, eller alle unntatt én, svarte det samme.',
      },
    ],
    limits: {
      heading: 'Dette lover vi ikke',
      items: [
        'Driftsleverandøren ser IP-adresser en kort stund, som hos alle nettsider.',
        'I noen millisekunder ser programmet vårt svarene det teller.',
        'En som selv svarer for alle andre, kan regne seg fram til det siste svaret.',
        'Den som har en åpen lenke, kan svare flere ganger, også for å fylle opp gruppen din. Er du redd for å bli pekt ut, velg «Vil ikke si».',
        'Får bare én person lenken, er resultatet den personens svar og det coachen selv har svart.',
        'Den som har databasen, kan telle nøyaktig hvor mange som har svart, også før undersøkelsen stenger.',
        'Den som har både den hemmelige nøkkelen og loggen til databasen, kan åpne enkeltsvar. Det kan også den som får endre i databasen mens undersøkelsen er åpen.',
      ],
    },
  },
  end: { heading: 'Spør før dere starter', text: 'Det tar under ett minutt å lage en undersøkelse.' },
};
