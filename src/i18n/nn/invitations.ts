import type { nb } from '../nb.ts';

export const invitations: (typeof nb)['invitations'] = {
  mode: {
    legend: 'Kven kan svare?',
    open: 'Alle med lenka',
    openHint: 'Éi lenke til alle. Enklast, og nok for dei fleste. Nokon kan svare fleire gonger.',
    invited: 'Berre inviterte, éin gong kvar',
    invitedHint:
      'Kvar får si eiga lenke eller sitt eige kort. Passar når kvar berre skal svare éin gong. Svaret blir sendt utan invitasjonen og seier ikkje kven det kom frå.',
    together: 'Dei som er samla i eit møte',
    togetherHint:
      'Alle svarer samstundes, kvar på sin telefon, og du stenger og viser resultatet før de går. Alle ser kor mange som har svart.',
  },
  count: {
    label: 'Talet på inviterte',
    hint: 'Står på resultatet og kan ikkje endrast etterpå.',
    employees: 'Kor mange som blir inviterte. Talet blir vist på resultatet og kan ikkje endrast etterpå.',
  },
  spares: {
    label: 'Reservar',
    hint: 'Til dei som mistar sin. Kvar reserve hevar grensene med éin: Det trengst fem svar og reservane for eit resultat, åtte og reservane for ei gruppe. Talet står på resultatet og kan ikkje endrast etterpå.',
  },
  faults: {
    'invited.missing': 'Skriv kor mange som skal inviterast.',
    'invited.too-short': 'Det må vere minst fem inviterte.',
    'invited.too-long':
      'Det kan vere høgst 1\u00a0000 invitasjonar med reservane. Vel éi lenke til alle i staden.',
    spares: 'Skriv eit heilt tal, 0 eller meir.',
  },
  name: 'Invitasjonar',
  facts: '{count} inviterte og {spares} i reserve. Kvar invitasjon gir eitt svar.',
  words: {
    heading: 'Dei fem orda til undersøkinga',
    text: 'Dei same orda står hos alle som er inviterte, og på plakaten. Då ser kollegaene at dei har fått same undersøkinga.',
  },
  unloaded:
    'Vi fekk ikkje henta invitasjonane. Dei er ikkje borte: Dei blir laga på nytt i denne nettlesaren. Prøv igjen. Hjelper ikkje det, kan du laste sida på nytt.',
  different:
    'Undersøkinga stemmer ikkje med det denne sida spør om, så vi lagar ingen invitasjonar. Last sida på nytt. Hjelper ikkje det, bør du ikkje dele ut noko.',
  ways: 'Vel éin måte, eller bland: Kvart nummer skal berre ut éin gong.',
  handed: 'Delt ut frå denne nettlesaren: {n} av {all}.',
  forget: 'Byrj lista på nytt',
  mail: {
    summary: 'Send på e-post (flettefil)',
    label: 'Lim inn namn og e-post frå eit rekneark',
    hint: 'Éi linje for kvar person. Kolonnane blir verande i nettlesaren din og blir ikkje sende til oss.',
    text: 'Tekst til e-posten',
    the: 'teksten',
    rows: { one: '{n} linje får kvar si lenke.', other: '{n} linjer får kvar si lenke.' },
    empty: 'Utan liste blir det ei fil med nummer og lenker.',
    tooMany: 'Lista har {n} linjer, men det er berre {all} invitasjonar.',
    download: 'Last ned CSV',
    fileName: 'okr-klar-invitasjonar-{id}.csv',
    number: 'Nummer',
    column: 'Kolonne {n}',
    name: 'Namn',
    address: 'E-post',
  },
  one: {
    summary: 'Del ut éin og éin',
    how: 'Vis koden på skjermen, eller send lenka. Merk han som delt ut før du går til neste.',
    number: 'Invitasjon {n} av {all}',
    spare: 'reserve',
    qr: 'QR-kode til invitasjon {n}',
    the: 'lenka',
    next: 'Delt ut, vis neste',
    none: 'Alle er delte ut frå denne nettlesaren.',
  },
  print: {
    name: 'Kort til å klippe ut',
    how: 'Ti kort på kvart A4-ark, med QR-kode og kode til å skrive inn.',
  },
  cards: {
    title: 'Invitasjonskort · okr-klar',
    description: 'Kort til å klippe ut, eitt for kvar invitasjon.',
    noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
    heading: 'Invitasjonskort',
    how: 'Bland korta og la folk trekkje. Då veit heller ikkje du kven som fekk kva kort.',
    from: 'Frå nummer',
    to: 'Til nummer',
    print: 'Skriv ut korta',
    sheets: { one: '{n} ark', other: '{n} ark' },
    missing: {
      heading: 'Vi finn ingen invitasjonar her',
      text: 'Undersøkinga kan vere sletta eller stengd, eller så er ho open for alle med lenka.',
    },
    back: 'Til oversikta',
  },
};
