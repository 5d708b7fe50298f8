/** What people do with a result on /r and /example: present, export, plan. */
export const resultActions = {
  example: {
    title: 'Eksempel på et resultat · okr-klar',
    description:
      'En hel resultatside fra en oppdiktet virksomhet: hva som mangler før OKR, og hva dere gjør først.',
    label: 'Eksempel',
    text: 'Virksomheten og svarene er oppdiktet. Reglene er de samme som for ekte svar.',
    start: 'Lag en undersøkelse',
  },
  tools: {
    label: 'Bruk resultatet',
    present: 'Presenter',
    print: 'Skriv ut',
    download: 'Last ned',
    making: 'Lager filen …',
    made: 'Filen er lastet ned.',
    failed: 'Filen ble ikke laget. Prøv igjen.',
  },
  exports: {
    note: 'Antall nei vises bare som intervaller på minst tre mulige tall. Det riktige tallet ligger et sted i intervallet.',
    files: {
      powerpoint: { name: 'PowerPoint', hint: 'Lysbilder med faktorene og hver svakhet' },
      committee: {
        name: 'Rapport til arbeidsmiljøutvalget',
        hint: 'Funnene og de planlagte tiltakene som tekst',
      },
      csv: { name: 'Regneark (CSV)', hint: 'Alle intervaller og vurderinger i rader' },
      json: { name: 'Data (JSON)', hint: 'Resultatet slik det er lagret' },
      measures: { name: 'Tiltak (tekst)', hint: 'Hvem gjør hva, til e-post og referat' },
      calendar: { name: 'Tiltak (kalender)', hint: 'Fristene som heldagshendelser' },
      factors: { name: 'Bilde av faktorene (PNG)', hint: 'Til nettsted, e-post og presentasjon' },
      bands: { name: 'Bilde av spørsmålene (PNG)', hint: 'Intervallet for hvert spørsmål' },
      groups: { name: 'Bilde av gruppene (PNG)', hint: 'Vurderingene i hver gruppe' },
      rounds: { name: 'Bilde av rundene (PNG)', hint: 'Vurderingene over tid' },
    },
    parts: {
      factors: 'faktorer',
      bands: 'spørsmål',
      groups: 'grupper',
      rounds: 'runder',
      plan: 'tiltak',
      committee: 'arbeidsmiljøutvalg',
    },
    pdf: 'PDF lager du med «Skriv ut».',
    presenting: 'Slik legger du fram et nei',
    columns: {
      organisation: 'Virksomhet',
      round: 'Runde',
      closed: 'Stengt',
      responses: 'Antall svar',
      note: 'Om tallene',
      scope: 'Hvem',
      factor: 'Faktor',
      factorVerdict: 'Vurdering av faktoren',
      question: 'Spørsmål',
      verdict: 'Vurdering',
      from: 'Svarte nei, minst',
      to: 'Svarte nei, høyst',
      measure: 'Tiltak',
      owner: 'Ansvarlig',
      due: 'Frist',
      state: 'Status',
    },
    everybody: 'Alle',
    pictures: {
      factors: 'Vurdering av faktorene',
      bands: 'Hvor mange svarte nei?',
      groups: 'Vurdering i hver gruppe',
      rounds: 'Vurdering i hver runde',
    },
    slides: {
      method:
        '«Nei» betyr at minst halvparten svarte nei, «mange vet ikke» at minst en firedel svarte «vet ikke», «delt» at minst en firedel svarte nei. Ellers er det «ja».',
    },
  },
  presenter: {
    label: 'Presentasjon',
    close: 'Avslutt',
    back: 'Tilbake',
    next: 'Neste',
    reveal: 'Vis svarene',
    place: '{place} av {places}',
    keys: 'Bla med piltastene eller en presentasjonsklikker. Esc avslutter.',
    order:
      'Vi tar faktorene én om gangen. Dere snakker sammen først, så viser vi hva dere svarte. En faktor får den svakeste vurderingen blant de tre spørsmålene.',
    discuss: 'Snakk om dette først',
    question: 'Hva har dere sett som taler for ja, og hva har dere sett som taler for nei?',
    leaving: 'Vil du avslutte presentasjonen?',
    stay: 'Fortsett',
    end: 'Hva gjør vi først?',
    endTied: 'Hva av dette er lettest å gjøre noe med?',
    endNone: 'Svarene viser ingen svakhet. Hva gjør vi nå?',
  },
  plan: {
    /** The title of a calendar entry. */
    entry: 'OKR-tiltak: {step}',
    title: 'Tiltak for {organisation}',
    written: 'Tiltakene er skrevet av dem som følger opp. Alt annet er regnet ut fra svarene.',
  },
  gaps: {
    split: '{factor}: {verdicts}.',
    part: '{verdict} i {groups}',
    none: 'Vi ser ingen sikre forskjeller mellom gruppene.',
    words: {
      no: 'vurderingen er «nei»',
      unseen: 'mange svarte «vet ikke»',
      overQuarter: 'minst en firedel svarte nei',
      mixed: 'vurderingen er «delt»',
      underHalf: 'under halvparten svarte nei',
      yes: 'vurderingen er «ja»',
    },
  },
};

/** The made-up organisation of /example. Its name, which every exported file contains, says that it is made up. */
export const sample = {
  organisation: 'Solvik Verksted (eksempel)',
  groups: ['Ledelse', 'Utvikling', 'Salg og service', 'Drift'],
  measures: {
    spring: [
      { text: 'Ledergruppen setter av første mandag i måneden til OKR', owner: 'Daglig leder' },
      { text: 'Resultatmøte annenhver uke står i kalenderen til alle team', owner: 'Teamlederne' },
    ],
    autumn: [
      { text: 'Samle alle mål på én åpen side, og vis dem på allmøtet', owner: 'Kommunikasjonslederen' },
      { text: 'Vis alle hva OKR-ambassadøren har mandat til', owner: 'Daglig leder' },
    ],
  },
};
