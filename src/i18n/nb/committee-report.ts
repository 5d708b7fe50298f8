/** The file for the working environment committee: a plain text that is made of one closed round. */
export const committeeReport = {
  title: 'Rapport til arbeidsmiljøutvalget',
  purpose: {
    heading: 'Formål',
    text: 'Ansatte i {organisation} har svart på undersøkelsen «{title}». {aim} OKR er en måte å sette og følge opp felles mål på. Resultatet er ment for samtaler og tiltak, ikke for å vurdere enkeltpersoner, lønn eller bemanning.',
  },
  method: {
    heading: 'Slik ble det gjort',
    text: '{questions} spørsmål om {factors} faktorer, med svarene ja, nei og vet ikke. Svarene ble lagt sammen i krypterte summer, og resultatet ble laget én gang, da undersøkelsen stengte.',
    groups: 'Folk valgte selv gruppe. Små grupper er slått sammen med andre.',
  },
  participation: { heading: 'Deltakelse' },
  findings: {
    heading: 'Funn',
    meanings: 'Slik leses vurderingene:',
    groups: 'Gruppe for gruppe:',
    group: '{group} ({responses}): {verdicts}',
  },
  planned: {
    heading: 'Planlagte tiltak',
    origin: 'Skrevet av dem som følger opp, ikke regnet ut fra svarene.',
    owner: 'Hvem (rolle)',
    due: 'Når',
    none: 'Ingen tiltak er skrevet inn ennå. Utvalget kan fylle ut:',
    measure: 'Tiltak',
    noWeakness: 'Ingen svakhet er funnet blant dem som svarte, og ingen tiltak er skrevet inn.',
  },
  limits: {
    heading: 'Dette kan ikke tallene si',
    points: [
      'Hvordan det vil gå med OKR. Spørsmålene bygger på én coachs erfaring og er ingen validert skala.',
      'Hvem som svarte hva. Ingen bør prøve å finne det ut.',
      'Hvorfor noen svarte nei, eller lot være å svare. Spør i møter der det er trygt å si noe.',
      'Hvor flink noen er. Ambassadøren er ofte én person: Snakk om rollen.',
    ],
  },
  decision: {
    heading: 'Utvalgets behandling',
    blanks: ['Møtedato', 'Merknader', 'Vedtak', 'Følges opp (dato)'],
  },
};
