/** The coach's texts about invitations: choosing them, handing them out. */
export const invitations = {
  mode: {
    legend: 'Hvem kan svare?',
    open: 'Alle med lenken',
    openHint: 'Én lenke til alle. Enklest, og nok for de fleste. Noen kan svare flere ganger.',
    invited: 'Bare inviterte, én gang hver',
    invitedHint:
      'Hver får sin egen lenke eller sitt eget kort. Velg dette når ingen skal kunne svare mer enn én gang. Svarene sendes uten invitasjonen og sier ikke hvem de kom fra.',
    together: 'De som er samlet i et møte',
    togetherHint:
      'Alle svarer samtidig, hver på sin telefon, og du stenger og viser resultatet før dere går. Alle ser hvor mange som har svart.',
  },
  count: {
    label: 'Antall inviterte',
    hint: 'Vises på resultatet og kan ikke endres etterpå.',
    employees: 'Hvor mange som inviteres. Antallet vises på resultatet og kan ikke endres etterpå.',
  },
  spares: {
    label: 'Reserveinvitasjoner',
    hint: 'Til dem som mister sin. For hver reserveinvitasjon trengs det ett svar mer enn fem for et resultat, og ett mer enn åtte for en gruppe. Antallet vises på resultatet og kan ikke endres etterpå.',
  },
  faults: {
    'invited.missing': 'Skriv hvor mange som skal inviteres.',
    'invited.too-short': 'Det må være minst fem inviterte.',
    'invited.too-long':
      'Det kan være høyst 1\u00a0000 invitasjoner, medregnet reserveinvitasjonene. Velg én lenke til alle i stedet.',
    spares: 'Skriv et helt tall, 0 eller mer.',
  },
  name: 'Invitasjoner',
  facts: '{count} inviterte og {spares} i reserve. Hver invitasjon kan brukes én gang.',
  words: {
    heading: 'Undersøkelsens fem ord',
    text: 'De samme ordene står hos alle som er invitert, og på plakaten. Da ser kollegene at de har fått samme undersøkelse.',
  },
  unloaded:
    'Vi fikk ikke hentet invitasjonene. De er ikke borte: De lages på nytt i denne nettleseren. Prøv igjen. Hjelper ikke det, kan du laste siden på nytt.',
  different:
    'Undersøkelsen stemmer ikke med det denne siden spør om, så vi lager ingen invitasjoner. Last siden på nytt. Hjelper ikke det, bør du ikke dele ut noe.',
  ways: 'Velg én måte eller flere. Hver invitasjon skal deles ut bare én gang.',
  handed: 'Delt ut fra denne nettleseren: {n} av {all}.',
  by: {
    file: 'I en fil: {numbers}',
    card: 'På kort: {numbers}',
    link: 'Én og én: {numbers}',
    earlier: 'Tidligere: {numbers}',
  },
  forget: {
    action: 'Begynn listen på nytt',
    heading: 'Vil du begynne listen på nytt?',
    text: 'Da regnes alle invitasjoner som ledige igjen. Deler du ut flere, kan to personer få den samme, og bare den ene får svart.',
    confirm: 'Begynn på nytt',
  },
  mail: {
    summary: 'Send på e-post (flettefil)',
    label: 'Lim inn navn og e-post fra et regneark',
    hint: 'Én linje for hver person, eller mottakerne fra en e-post. Listen blir i nettleseren din og sendes ikke til oss.',
    text: 'Tekst til e-posten',
    the: 'teksten',
    people: { one: '{n} person', other: '{n} personer' },
    without: '{n} uten adresse',
    numbers: 'Får nummer {numbers}.',
    empty: 'Uten liste blir det en fil med lenkene til nummer {numbers}.',
    tooMany: 'Det er bare {left} invitasjoner igjen som ikke er delt ut.',
    none: 'Alle invitasjonene er delt ut fra denne nettleseren.',
    saved: 'Nummer {numbers} er merket som delt ut. Den samme listen gir den samme filen.',
    preview: 'Slik har vi lest listen.',
    headed: 'Den første linjen er lest som overskrifter.',
    more: { one: 'Og {n} person til.', other: 'Og {n} personer til.' },
    download: 'Last ned CSV',
    again: 'Last ned filen igjen',
    fileName: 'okr-klar-invitasjoner-{id}.csv',
    number: 'Nummer',
    column: 'Kolonne {n}',
    name: 'Navn',
    address: 'E-post',
    phone: 'Telefon',
  },
  one: {
    summary: 'Del ut én og én',
    how: 'Vis koden på skjermen, eller send lenken. Det som er vist, regnes som delt ut.',
    number: 'Invitasjon {n} av {all}',
    spare: 'reserve',
    qr: 'QR-kode til invitasjon {n}',
    the: 'lenken',
    next: 'Vis neste invitasjon',
    back: 'Ikke delt ut, legg tilbake',
    none: 'Alle er delt ut fra denne nettleseren.',
  },
  print: {
    name: 'Kort til å klippe ut',
    how: 'Ti kort på hvert A4-ark, med QR-kode og kode til å skrive inn.',
  },
};

/** The page /cards. */
export const cards = {
  title: 'Invitasjonskort · okr-klar',
  description: 'Kort til å klippe ut, ett for hver invitasjon.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  heading: 'Invitasjonskort',
  how: 'Bland kortene og la folk trekke. Da vet heller ikke du hvem som fikk hvilket.',
  from: 'Fra nummer',
  to: 'Til nummer',
  print: 'Skriv ut kortene',
  sheets: { one: '{n} ark', other: '{n} ark' },
  elsewhere: 'Nummer {numbers} er delt ut på en annen måte og er ikke med.',
  missing: {
    heading: 'Vi finner ingen invitasjoner her',
    text: 'Undersøkelsen kan være slettet eller stengt, eller så er den åpen for alle med lenken.',
  },
  back: 'Til oversikten',
};
