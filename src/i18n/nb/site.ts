/** The front page. The factors' names and reasons come from the instrument. */
export const landing = {
  title: 'okr-klar: Er dere klare for OKR?',
  description:
    'La alle ansatte svare anonymt før dere starter med OKR, og se hvilke av de fire faktorene som må på plass først.',
  heading: 'Er dere klare for OKR?',
  lead: 'OKR (objectives and key results) er en måte å sette og følge opp felles mål på. Spør alle før dere starter: Tolv ja/nei-spørsmål viser hva som er på plass, og hva dere bør ordne først.',
  start: 'Lag en undersøkelse',
  how: 'Slik holder vi svarene anonyme',
  example: 'Se et eksempel',
  facts: ['To minutter per ansatt', 'Ingen innlogging', 'Svarene er anonyme'],
  picture: {
    caption: 'Eksempel på et resultat',
    organisation: 'Fjordvik Bygg · runde 1',
    heading: 'Først må ambassadørrollen på plass',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Begynn med dette',
    weakness: 'Har ambassadøren fått det som trengs?',
    band: '13–16 av 26 svarte nei',
    advice: 'La ledelsen si høyt og tydelig hvilket mandat ambassadøren har.',
  },
  factors: {
    heading: 'Fire faktorer bør være på plass',
    intro:
      'Hver faktor har tre spørsmål. Et nei er en svakhet dere kan rette på før start. Spør igjen etterpå.',
  },
  steps: {
    heading: 'Slik gjør du det',
    items: [
      {
        heading: 'Lag undersøkelsen',
        text: 'Skriv navnet på virksomheten, og helst antall ansatte. Så får du en lenke og en QR-kode som du kan dele.',
      },
      {
        heading: 'Alle svarer på mobilen',
        text: 'Tolv spørsmål, omtrent to minutter. Frivillig, og uten konto, app eller informasjonskapsler.',
      },
      {
        heading: 'Undersøkelsen stenger, og du ser resultatet',
        text: 'Før det får ingen se noe resultat. Hver faktor får en vurdering, som «nei», «mange vet ikke», «delt» eller «ja».',
      },
      {
        heading: 'Dere tar tak i det svakeste først',
        text: 'Til hver svakhet får dere råd om første steg. Spør igjen neste kvartal, og se hva som har endret seg.',
      },
    ],
  },
  trust: {
    heading: 'Slik holder vi svarene anonyme',
    intro:
      'Folk svarer ærligere når de vet at sjefen ikke kan se hva de svarte. Derfor er anonymiteten bygd inn i måten vi teller på.',
    promises: [
      {
        heading: 'Svarene legges sammen',
        text: 'Hvert svar går inn i krypterte summer sammen med alle andres. Ingen kan lese svarene i databasen eller i sikkerhetskopiene så lenge nettstedets hemmelige nøkkel ligger et annet sted.',
      },
      {
        heading: 'Ett resultat, etter stenging',
        text: 'Før stenging viser nettstedet bare omtrent hvor mange som har svart, også for deg som er coach. Hvis dere svarer sammen i et møte, ser alle antallet hele tiden. Resultatet lages én gang og endres aldri.',
      },
      {
        heading: 'Minst fem svar, minst åtte i en gruppe',
        text: 'Færre enn fem svar gir ikke noe resultat, og summene slettes. En gruppe vises for seg først når minst åtte i den har svart.',
      },
      {
        heading: 'Intervaller, ikke nøyaktige tall',
        text: 'Resultatet viser for eksempel «5–9 av 20», aldri et nøyaktig antall nei. Derfor kan ingen se at alle, eller alle unntatt én, svarte det samme.',
      },
    ],
    limits: {
      heading: 'Dette kan vi ikke love',
      items: [
        'Den som driver nettstedet, kan se IP-adresser, som på alle nettsteder.',
        'Programmet vårt ser hvert svar i noen millisekunder, mens det teller.',
        'Den som selv har sendt alle svarene unntatt ett, kan regne seg fram til det siste.',
        'Hvis nesten alle i en gruppe har svart nei, kan andre tro at du også svarte nei. Du kan velge «Vil ikke si» når du blir spurt om gruppe.',
        'En åpen lenke kan brukes flere ganger. Da kan noen fylle opp gruppen din med egne svar.',
        'Hvis bare én person får lenken, kan coachen fylle opp med egne svar og regne seg fram til hva den personen svarte.',
        'Den som har tilgang til databasen, kan telle nøyaktig hvor mange som har svart, også før undersøkelsen stenger.',
        'Den som har både den hemmelige nøkkelen og loggen til databasen, kan åpne enkeltsvar. Det samme gjelder den som kan endre i databasen mens undersøkelsen er åpen.',
      ],
    },
  },
  end: { heading: 'Spør før dere starter', text: 'Det tar under ett minutt å lage en undersøkelse.' },
};

/** The page for an unknown address. */
export const notFound = {
  title: 'Vi finner ikke siden',
  text: 'Sjekk at hele lenken er med. Hvis du fikk den av noen, kan du be om å få den på nytt.',
  home: 'Til forsiden',
};
