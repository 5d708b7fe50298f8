import type * as nb from '../nb/result-actions.ts';

export const resultActions: typeof nb.resultActions = {
  example: {
    title: 'Døme på eit resultat · okr-klar',
    description:
      'Ei heil resultatside frå ei oppdikta verksemd: kva som manglar før OKR, og kva de gjer først.',
    label: 'Døme',
    text: 'Verksemda og svara er oppdikta. Reglane er dei same som for ekte svar.',
    start: 'Lag ei undersøking',
  },
  tools: {
    label: 'Bruk resultatet',
    present: 'Presenter',
    print: 'Skriv ut',
    download: 'Last ned',
    making: 'Lagar fila …',
    made: 'Fila er lasta ned.',
    failed: 'Fila vart ikkje laga. Prøv igjen.',
  },
  exports: {
    note: 'Tal blir berre viste som intervall på minst tre moglege tal. Det rette talet ligg ein stad i intervallet.',
    files: {
      powerpoint: { name: 'PowerPoint', hint: 'Lysbilete med faktorane og kvart svakt punkt' },
      committee: {
        name: 'Rapport til arbeidsmiljøutvalet',
        hint: 'Funna og dei planlagde tiltaka som tekst',
      },
      csv: { name: 'Rekneark (CSV)', hint: 'Alle intervall og vurderingar i rader' },
      json: { name: 'Data (JSON)', hint: 'Resultatet slik det er lagra' },
      measures: { name: 'Tiltak (tekst)', hint: 'Kven gjer kva, til e-post og referat' },
      calendar: { name: 'Tiltak (kalender)', hint: 'Fristane som heildagsoppføringar' },
      factors: { name: 'Bilete av faktorane (PNG)', hint: 'Til nettstad, e-post og presentasjon' },
      bands: { name: 'Bilete av spørsmåla (PNG)', hint: 'Intervallet for kvart spørsmål' },
      groups: { name: 'Bilete av gruppene (PNG)', hint: 'Vurderingane i kvar gruppe' },
      rounds: { name: 'Bilete av rundane (PNG)', hint: 'Vurderingane over tid' },
    },
    parts: {
      factors: 'faktorar',
      bands: 'spørsmål',
      groups: 'grupper',
      rounds: 'rundar',
      plan: 'tiltak',
      committee: 'arbeidsmiljøutval',
    },
    pdf: 'PDF lagar du med «Skriv ut».',
    presenting: 'Slik legg du fram eit nei',
    columns: {
      organisation: 'Verksemd',
      round: 'Runde',
      closed: 'Stengd',
      responses: 'Tal på svar',
      note: 'Om tala',
      scope: 'Kven',
      factor: 'Faktor',
      factorVerdict: 'Vurdering av faktoren',
      question: 'Spørsmål',
      verdict: 'Vurdering',
      from: 'Svarte nei, minst',
      to: 'Svarte nei, høgst',
      measure: 'Tiltak',
      owner: 'Ansvarleg',
      due: 'Frist',
      state: 'Status',
    },
    everybody: 'Alle',
    pictures: {
      factors: 'Vurdering av faktorane',
      bands: 'Kor mange svarte nei?',
      groups: 'Vurdering i kvar gruppe',
      rounds: 'Vurdering i kvar runde',
    },
    slides: {
      method:
        '«Nei» betyr at minst halvparten svarte nei, «mange veit ikkje» at minst ein firedel svarte det, «delt» at minst ein firedel svarte nei. Elles er det «ja».',
    },
  },
  presenter: {
    label: 'Presentasjon',
    close: 'Avslutt',
    back: 'Tilbake',
    next: 'Neste',
    reveal: 'Vis svara',
    place: '{place} av {places}',
    keys: 'Bla med piltastane eller ein presentasjonsklikkar. Esc avsluttar.',
    order:
      'Vi tek faktorane éin om gongen. Snakk først, så viser vi kva de svarte. Ein faktor får same vurdering som det svakaste av dei tre spørsmåla.',
    discuss: 'Snakk om dette først',
    question: 'Kva har de sett som talar for ja, og kva talar for nei?',
    leaving: 'Vil du avslutte presentasjonen?',
    stay: 'Hald fram',
    end: 'Kva gjer vi først?',
    endTied: 'Kva av dette er lettast å gjere noko med?',
    endNone: 'Svara viser ingen svake punkt. Kva gjer vi no?',
  },
  plan: {
    /** The title of a calendar entry. */
    entry: 'OKR-tiltak: {step}',
    title: 'Tiltak for {organisation}',
    written: 'Tiltaka er skrivne av dei som følgjer opp. Alt anna er rekna ut frå svara.',
  },
  gaps: {
    split: '{factor}: {verdicts}.',
    part: '{verdict} i {groups}',
    none: 'Ingen sikre skilnader mellom gruppene',
    words: {
      no: 'vurderinga er «nei»',
      unseen: 'mange svarte «veit ikkje»',
      overQuarter: 'minst ein firedel svarte nei',
      mixed: 'vurderinga er «delt»',
      underHalf: 'under halvparten svarte nei',
      yes: 'vurderinga er «ja»',
    },
  },
};

export const sample: typeof nb.sample = {
  organisation: 'Solvik Verkstad (døme)',
  groups: ['Leiing', 'Utvikling', 'Sal og service', 'Drift'],
  measures: {
    spring: [
      { text: 'Leiargruppa set av første måndag i månaden til OKR', owner: 'Dagleg leiar' },
      { text: 'Resultatmøte annakvar veke står i kalenderen til alle team', owner: 'Teamleiarane' },
    ],
    autumn: [
      { text: 'Samle alle mål på éi open side, og vise dei på allmøtet', owner: 'Kommunikasjonsleiaren' },
      { text: 'Vise alle kva OKR-ambassadøren har mandat til', owner: 'Dagleg leiar' },
    ],
  },
};
