import type * as nb from '../nb/committee-report.ts';

export const committeeReport: typeof nb.committeeReport = {
  title: 'Rapport til arbeidsmiljøutvalet',
  purpose: {
    heading: 'Føremål',
    text: 'Tilsette i {organisation} har svart på undersøkinga «{title}» {aim} OKR er ein måte å setje og følgje opp felles mål på. Resultatet er meint for samtalar og tiltak, ikkje for å vurdere enkeltpersonar, løn eller bemanning.',
  },
  method: {
    heading: 'Slik vart det gjort',
    text: '{questions} spørsmål om {factors} faktorar, med svara ja, nei og veit ikkje. Svara vart lagde saman i krypterte summar, og resultatet vart laga éin gong, då undersøkinga stengde.',
    groups: 'Folk valde sjølve gruppe. Små grupper er slegne saman med andre.',
  },
  participation: { heading: 'Deltaking' },
  findings: {
    heading: 'Funn',
    meanings: 'Slik les du vurderingane:',
    groups: 'Gruppe for gruppe:',
    group: '{group} ({responses}): {verdicts}',
  },
  planned: {
    heading: 'Planlagde tiltak',
    origin: 'Tiltaka er skrivne av dei som følgjer opp, ikkje rekna ut frå svara.',
    owner: 'Kven (rolle)',
    due: 'Når',
    none: 'Ingen tiltak er skrivne inn enno. Utvalet kan fylle ut:',
    measure: 'Tiltak',
    noWeakness: 'Ingen svake punkt er funne blant dei som svarte, og ingen tiltak er skrivne inn.',
  },
  limits: {
    heading: 'Dette kan ikkje tala seie',
    points: [
      'Korleis det vil gå med OKR. Spørsmåla byggjer på erfaringa til éin coach og er ingen validert skala.',
      'Kven som svarte kva. Ingen bør prøve å finne det ut.',
      'Kvifor nokon svarte nei, eller lét vere å svare. Spør i møte der det er trygt å seie noko.',
      'Kor flink nokon er. Ambassadøren er ofte éin person: Snakk om rolla.',
    ],
  },
  decision: {
    heading: 'Behandlinga i utvalet',
    blanks: ['Møtedato', 'Merknader', 'Vedtak', 'Blir følgt opp (dato)'],
  },
};
