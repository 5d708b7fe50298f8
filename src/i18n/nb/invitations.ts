/** Invitations as the coach sees them: choosing them, handing them out, the page /cards. */
export const invitations = {
  mode: {
    legend: 'Hvem kan svare?',
    open: 'Alle med lenken',
    openHint: 'Én lenke til alle. Enklest, og nok for de fleste. Noen kan svare flere ganger.',
    invited: 'Bare inviterte, én gang hver',
    invitedHint:
      'Hver får sin egen lenke eller sitt eget kort. Passer når hver bare skal svare én gang. Svaret sendes uten invitasjonen og sier ikke hvem det kom fra.',
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
    label: 'Reserver',
    hint: 'Til dem som mister sin. Hver reserve hever grensene med én: Det trengs fem svar og reservene for et resultat, åtte og reservene for en gruppe. Antallet vises på resultatet og kan ikke endres etterpå.',
  },
  faults: {
    'invited.missing': 'Skriv hvor mange som skal inviteres.',
    'invited.too-short': 'Det må være minst fem inviterte.',
    'invited.too-long':
      'Det kan være høyst 1\u00a0000 invitasjoner med reservene. Velg én lenke til alle i stedet.',
    spares: 'Skriv et helt tall, 0 eller mer.',
  },
  name: 'Invitasjoner',
  facts: '{count} inviterte og {spares} i reserve. Hver invitasjon gir ett svar.',
  words: {
    heading: 'Undersøkelsens fem ord',
    text: 'De samme ordene står hos alle som er invitert, og på plakaten. Da ser kollegene at de har fått samme undersøkelse.',
  },
  unloaded:
    'Vi fikk ikke hentet invitasjonene. De er ikke borte: De lages på nytt i denne nettleseren. Prøv igjen. Hjelper ikke det, kan du laste siden på nytt.',
  different:
    'Undersøkelsen stemmer ikke med det denne siden spør om, så vi lager ingen invitasjoner. Last siden på nytt. Hjelper ikke det, bør du ikke dele ut noe.',
  ways: 'Velg én måte, eller bland: Hvert nummer skal bare ut én gang.',
  handed: 'Delt ut fra denne nettleseren: {n} av {all}.',
  forget: 'Begynn listen på nytt',
  mail: {
    summary: 'Send på e-post (flettefil)',
    label: 'Lim inn navn og e-post fra et regneark',
    hint: 'Én linje for hver person. Kolonnene blir i nettleseren din og sendes ikke til oss.',
    text: 'Tekst til e-posten',
    the: 'teksten',
    rows: { one: '{n} linje får hver sin lenke.', other: '{n} linjer får hver sin lenke.' },
    empty: 'Uten liste blir det en fil med nummer og lenker.',
    tooMany: 'Listen har {n} linjer, men det er bare {all} invitasjoner.',
    download: 'Last ned CSV',
    fileName: 'okr-klar-invitasjoner-{id}.csv',
    number: 'Nummer',
    column: 'Kolonne {n}',
    name: 'Navn',
    address: 'E-post',
  },
  one: {
    summary: 'Del ut én og én',
    how: 'Vis koden på skjermen, eller send lenken. Merk den som delt ut før du går til neste.',
    number: 'Invitasjon {n} av {all}',
    spare: 'reserve',
    qr: 'QR-kode til invitasjon {n}',
    the: 'lenken',
    next: 'Delt ut, vis neste',
    none: 'Alle er delt ut fra denne nettleseren.',
  },
  print: {
    name: 'Kort til å klippe ut',
    how: 'Ti kort på hvert A4-ark, med QR-kode og kode til å skrive inn.',
  },
  cards: {
    title: 'Invitasjonskort · okr-klar',
    description: 'Kort til å klippe ut, ett for hver invitasjon.',
    noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
    heading: 'Invitasjonskort',
    how: 'Bland kortene og la folk trekke. Da vet heller ikke du hvem som fikk hvilket.',
    from: 'Fra nummer',
    to: 'Til nummer',
    print: 'Skriv ut kortene',
    sheets: { one: '{n} ark', other: '{n} ark' },
    missing: {
      heading: 'Vi finner ingen invitasjoner her',
      text: 'Undersøkelsen kan være slettet eller stengt, eller så er den åpen for alle med lenken.',
    },
    back: 'Til oversikten',
  },
};
