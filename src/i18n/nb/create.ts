/** The page /new: setting up a survey, and the page after that. */
export const create = {
  title: 'Ny undersøkelse · okr-klar',
  description: 'Sett opp en anonym undersøkelse om hvor klare dere er for OKR.',
  heading: 'Ny undersøkelse',
  lead: 'Navnet på virksomheten er nok. Resten er fylt ut, og du kan endre det du vil. Snakk med OKR-ambassadøren før du deler lenken: Tre av spørsmålene handler om rollen.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  keptWorkspace: 'Virksomheten legges i oversikten du har åpen i denne fanen.',
  toPortfolio: 'Til oversikten',
  optional: '(valgfritt)',
  name: { label: 'Virksomhet', hint: 'Navnet står øverst for dem som svarer.' },
  employees: {
    label: 'Antall ansatte',
    hint: 'Skriv hvor mange som blir spurt, så ser du hvor stor andel som har svart. Det trengs fem svar for å få et resultat, og elleve for at noe kan få vurderingen «ja».',
    few: 'Det trengs minst {least} svar for å få et resultat.',
  },
  mode: {
    legend: 'Hvem kan svare?',
    open: 'Alle med lenken',
    openHint: 'Én lenke til alle. Enklest, og nok for de fleste. Men noen kan svare flere ganger.',
    invited: 'Bare inviterte, én gang hver',
    invitedHint:
      'Alle får sin egen lenke eller sitt eget kort. Velg dette når ingen skal kunne svare mer enn én gang. Svarene sendes uten invitasjonen og sier ikke hvem de kom fra.',
    together: 'De som er samlet i et møte',
    togetherHint:
      'Alle svarer samtidig, hver på sin telefon, og du stenger undersøkelsen og viser resultatet før dere går. Alle ser hvor mange som har svart.',
  },
  count: {
    label: 'Antall inviterte',
    hint: 'Antallet vises i resultatet og kan ikke endres etterpå.',
  },
  spares: {
    label: 'Reserveinvitasjoner',
    hint: 'Til dem som mister invitasjonen sin. Det trengs fem svar for et resultat og åtte for å vise en gruppe. For hver reserveinvitasjon trengs ett svar til, både for et resultat og for en gruppe. Antall reserveinvitasjoner vises i resultatet og kan ikke endres etterpå.',
  },
  instrument: 'Hva skal dere spørre om?',
  language: 'Språk i undersøkelsen',
  groups: {
    legend: 'Grupper',
    hint: 'De som svarer, velger gruppen sin eller «Vil ikke si». Grupper med færre enn åtte svar slås sammen med andre, så velg få og store grupper. For hver reserveinvitasjon trengs det ett svar mer i gruppen. Bruk helst invitasjoner når du har grupper: Med en åpen lenke kan noen svare flere ganger for å fylle opp en gruppe.',
    example: 'Eksempel på grupper: Ledere og Medarbeidere.',
    start: 'Legg til grupper',
    add: 'Legg til en gruppe',
    nth: 'Gruppe {n}',
    remove: 'Fjern gruppe {n}',
    most: 'Du kan ha høyst åtte grupper.',
    none: 'Med {employees} ansatte blir det ikke nok svar til å vise grupper hver for seg. Det trengs minst to grupper med {least} svar hver.',
    small:
      'Med {employees} ansatte i {groups} grupper vil trolig noen grupper få færre enn {least} svar. De slås sammen i resultatet.',
  },
  closing: {
    legend: 'Når stenger undersøkelsen?',
    hint: 'Da kommer resultatet, og ingen flere kan svare. De som svarer, ser tidspunktet. Det må være minst 24 timer fram i tid.',
    meeting:
      'Du stenger med en knapp når alle i møtet har svart. Ellers stenger undersøkelsen av seg selv tre timer etter at du har laget den, så lag den like før møtet.',
    date: 'Dato',
    time: 'Klokkeslett',
    twice:
      'Dette klokkeslettet kommer to ganger den natten, for klokken stilles tilbake. Vi bruker det første.',
  },
  sharing: {
    legend: 'Hvem får se resultatet?',
    hint: 'Hvis du ikke krysser av, er resultatet bare for dem du gir resultatlenken til. De som svarer, ser hva du har valgt. Du kan endre det i oversikten.',
  },
  signupCode: {
    label: 'Registreringskode',
    hint: 'Dette nettstedet er bare for dem som har fått en registreringskode.',
  },
  submit: 'Lag undersøkelsen',
  sending: 'Lager undersøkelsen …',
  failed: 'Undersøkelsen ble ikke laget',
  kept: 'Det du har skrevet, står her fortsatt. Prøv igjen når du vil.',
  staleKey:
    'Nøkkelen som ligger i denne fanen, åpner ingen oversikt akkurat nå. Det kan være en feil som går over. Oversikten kan også være slettet.',
  staleLink: 'lenken til den gamle oversikten',
  freshWorkspace: 'Lag en ny oversikt i denne fanen',
  errors: 'Noe må rettes',
  faults: {
    'name.missing': 'Skriv navnet på virksomheten.',
    'name.too-long': 'Navnet kan ha høyst 120 tegn.',
    'name.illegible': 'Navnet har tegn som ikke kan leses. Skriv det på nytt.',
    employees: 'Skriv et helt tall fra 1 til 1\u00a0000\u00a0000, eller la feltet stå tomt.',
    'groups.missing': 'Skriv navn på minst to grupper, eller fjern gruppene.',
    'groups.too-long': 'Navnet på en gruppe kan ha høyst 60 tegn.',
    'groups.illegible': 'Navnet på en gruppe har tegn som ikke kan leses. Skriv det på nytt.',
    'groups.invalid': 'To grupper kan ikke hete det samme.',
    'closesAt.invalid':
      'Dette klokkeslettet finnes ikke den natten, for klokken stilles fram. Velg et annet.',
    closesAt: 'Velg et tidspunkt minst 24 timer og høyst 90 dager fram i tid.',
    'invited.missing': 'Skriv hvor mange som skal inviteres.',
    'invited.too-short': 'Det må være minst fem inviterte.',
    'invited.too-long':
      'Det kan være høyst 1\u00a0000 invitasjoner, medregnet reserveinvitasjonene. Velg én lenke til alle i stedet.',
    spares: 'Skriv et helt tall, 0 eller mer.',
    'signupCode.missing': 'Skriv registreringskoden du har fått.',
    'signupCode.invalid': 'Registreringskoden stemmer ikke. Sjekk at du har skrevet den riktig.',
  },
  ready: {
    heading: 'Undersøkelsen er klar',
    closes: 'Åpen for svar til {when}.',
    share: 'Del svarlenken',
    existing: 'Undersøkelsen ligger i samme oversikt som før. Coachlenken din er den samme.',
    next: 'Gå til oversikten',
  },
};
