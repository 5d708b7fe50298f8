import type * as nb from '../nb/invitations.ts';

export const invitations: typeof nb.invitations = {
  mode: {
    legend: 'Kven kan svare?',
    open: 'Alle med lenka',
    openHint: 'Éi lenke til alle. Enklast, og nok for dei fleste. Nokon kan svare fleire gonger.',
    invited: 'Berre inviterte, éin gong kvar',
    invitedHint:
      'Kvar får si eiga lenke eller sitt eige kort. Vel dette når ingen skal kunne svare meir enn éin gong. Svara blir sende utan invitasjonen og seier ikkje kven dei kom frå.',
    together: 'Dei som er samla i eit møte',
    togetherHint:
      'Alle svarer samtidig, kvar på sin telefon, og du stenger og viser resultatet før de går. Alle ser kor mange som har svart.',
  },
  count: {
    label: 'Talet på inviterte',
    hint: 'Står på resultatet og kan ikkje endrast etterpå.',
    employees: 'Kor mange som blir inviterte. Talet blir vist på resultatet og kan ikkje endrast etterpå.',
  },
  spares: {
    label: 'Reserveinvitasjonar',
    hint: 'Til dei som mistar sin. For kvar reserveinvitasjon trengst det eitt svar meir enn fem for eit resultat, og eitt meir enn åtte for ei gruppe. Talet står på resultatet og kan ikkje endrast etterpå.',
  },
  faults: {
    'invited.missing': 'Skriv kor mange som skal inviterast.',
    'invited.too-short': 'Det må vere minst fem inviterte.',
    'invited.too-long':
      'Det kan vere høgst 1\u00a0000 invitasjonar, medrekna reserveinvitasjonane. Vel éi lenke til alle i staden.',
    spares: 'Skriv eit heilt tal, 0 eller meir.',
  },
  name: 'Invitasjonar',
  facts: '{count} inviterte og {spares} i reserve. Kvar invitasjon kan brukast éin gong.',
  words: {
    heading: 'Dei fem orda til undersøkinga',
    text: 'Dei same orda står hos alle som er inviterte, og på plakaten. Då ser kollegaene at dei har fått same undersøking.',
  },
  unloaded:
    'Vi fekk ikkje henta invitasjonane. Dei er ikkje borte. Prøv igjen. Hjelper ikkje det, kan du laste sida på nytt.',
  different:
    'Undersøkinga stemmer ikkje med det denne sida spør om, så vi lagar ingen invitasjonar. Last sida på nytt. Hjelper ikkje det, bør du ikkje dele ut noko.',
  ways: 'Vel éin måte eller fleire. Kvar invitasjon skal delast ut berre éin gong.',
  handed: 'Delt ut frå denne nettlesaren: {n} av {all}.',
  by: {
    file: 'I ei fil: {numbers}',
    card: 'På kort: {numbers}',
    link: 'Éin og éin: {numbers}',
    earlier: 'Tidlegare: {numbers}',
  },
  forget: {
    action: 'Start lista på nytt',
    heading: 'Vil du starte lista på nytt?',
    text: 'Då blir alle invitasjonane rekna som ledige igjen. Deler du ut fleire, kan to personar få den same, og berre den eine får svart.',
    confirm: 'Start på nytt',
  },
  mail: {
    summary: 'Send på e-post (flettefil)',
    label: 'Lim inn namn og e-post frå eit rekneark',
    hint: 'Éi linje for kvar person, eller mottakarane frå ein e-post. Lista blir verande i nettlesaren din og blir ikkje send til oss.',
    text: 'Tekst til e-posten',
    the: 'teksten',
    people: { one: '{n} person', other: '{n} personar' },
    without: '{n} utan adresse',
    numbers: 'Får nummer {numbers}.',
    empty: 'Utan liste blir det ei fil med lenkene til nummer {numbers}.',
    tooMany: 'Det er berre {left} invitasjonar igjen som ikkje er delte ut.',
    none: 'Alle invitasjonane er delte ut frå denne nettlesaren.',
    saved: 'Nummer {numbers} er merkte som delte ut. Den same lista gir den same fila.',
    preview: 'Slik har vi lese lista.',
    headed: 'Den første linja er lesen som overskrifter.',
    more: { one: 'Og {n} person til.', other: 'Og {n} personar til.' },
    download: 'Last ned CSV',
    again: 'Last ned fila igjen',
    fileName: 'okr-klar-invitasjonar-{id}.csv',
    number: 'Nummer',
    column: 'Kolonne {n}',
    name: 'Namn',
    address: 'E-post',
    phone: 'Telefon',
  },
  one: {
    summary: 'Del ut éin og éin',
    how: 'Vis koden på skjermen, eller send lenka. Det som er vist, blir rekna som delt ut.',
    number: 'Invitasjon {n} av {all}',
    spare: 'reserve',
    qr: 'QR-kode til invitasjon {n}',
    the: 'lenka',
    next: 'Vis neste invitasjon',
    back: 'Ikkje delt ut, legg tilbake',
    none: 'Alle er delte ut frå denne nettlesaren.',
  },
  print: {
    name: 'Kort til å klippe ut',
    how: 'Ti kort på kvart A4-ark, med QR-kode og kode til å skrive inn.',
  },
};

export const cards: typeof nb.cards = {
  title: 'Invitasjonskort · okr-klar',
  description: 'Kort til å klippe ut, eitt for kvar invitasjon.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  heading: 'Invitasjonskort',
  how: 'Bland korta og la folk trekkje. Då veit heller ikkje du kven som fekk kva kort.',
  from: 'Frå nummer',
  to: 'Til nummer',
  print: 'Skriv ut korta',
  sheets: { one: '{n} ark', other: '{n} ark' },
  elsewhere: 'Nummer {numbers} er delte ut på ein annan måte og er ikkje med.',
  missing: {
    heading: 'Vi finn ingen invitasjonar her',
    text: 'Undersøkinga kan vere sletta eller stengd, eller så er ho open for alle med lenka.',
  },
  back: 'Til oversikta',
};
