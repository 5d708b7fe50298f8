import type * as nb from '../nb/create.ts';

export const create: typeof nb.create = {
  title: 'Ny undersøking · okr-klar',
  description: 'Set opp ei anonym undersøking om kor klare de er for OKR.',
  heading: 'Ny undersøking',
  lead: 'Namnet på verksemda er nok. Resten er fylt ut, og du kan endre det du vil. Snakk med OKR-ambassadøren før du deler lenka: Tre av spørsmåla handlar om rolla.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  keptWorkspace: 'Verksemda blir lagd i oversikta du har open i denne fana.',
  toPortfolio: 'Til oversikta',
  optional: '(valfritt)',
  name: { label: 'Verksemd', hint: 'Namnet står øvst for dei som svarer.' },
  employees: {
    label: 'Talet på tilsette',
    hint: 'Kor mange som blir spurde. Då ser du kor stor del som har svart. Det trengst fem svar for å få eit resultat, og elleve for at eit spørsmål kan få vurderinga «ja».',
    few: 'Det trengst minst {least} svar for å få eit resultat.',
  },
  mode: {
    legend: 'Kven kan svare?',
    open: 'Alle med lenka',
    openHint: 'Éi lenke til alle. Enklast, og nok for dei fleste. Men nokon kan svare fleire gonger.',
    invited: 'Berre inviterte, éin gong kvar',
    invitedHint:
      'Alle får si eiga lenke eller sitt eige kort. Vel dette når ingen skal kunne svare meir enn éin gong. Svara blir sende utan invitasjonen og seier ikkje kven dei kom frå.',
    together: 'Dei som er samla i eit møte',
    togetherHint:
      'Alle svarer samtidig, kvar på sin telefon, og du stenger og viser resultatet før de går. Alle ser kor mange som har svart.',
  },
  count: {
    label: 'Talet på inviterte',
    hint: 'Står i resultatet og kan ikkje endrast etterpå.',
  },
  spares: {
    label: 'Reserveinvitasjonar',
    hint: 'Til dei som mistar invitasjonen sin. Det trengst fem svar for eit resultat og åtte for å vise ei gruppe. Kvar reserveinvitasjon hevar begge grensene med eitt svar. Talet på reserveinvitasjonar står i resultatet og kan ikkje endrast etterpå.',
  },
  instrument: 'Kva skal de spørje om?',
  language: 'Språk i undersøkinga',
  groups: {
    legend: 'Grupper',
    hint: 'Dei som svarer, vel gruppa si eller «Vil ikkje seie». Grupper med færre enn åtte svar blir slegne saman med andre. Vel derfor få og store grupper. Kvar reserveinvitasjon hevar grensa med eitt svar. Bruk helst invitasjonar når du har grupper: Med ei open lenke kan nokon svare fleire gonger for å fylle opp ei gruppe.',
    example: 'Døme på grupper: Leiarar og Medarbeidarar.',
    start: 'Legg til grupper',
    add: 'Legg til ei gruppe',
    nth: 'Gruppe {n}',
    remove: 'Fjern gruppe {n}',
    most: 'Du kan ha høgst åtte grupper.',
    none: 'Med {employees} tilsette blir det ikkje nok svar til å vise grupper kvar for seg. Det trengst minst to grupper med {least} svar kvar.',
    small:
      'Med {employees} tilsette i {groups} grupper vil truleg nokre grupper få færre enn {least} svar. Dei blir slegne saman i resultatet.',
  },
  closing: {
    legend: 'Når stenger undersøkinga?',
    hint: 'Då kjem resultatet, og ingen fleire kan svare. Dei som svarer, ser tidspunktet. Det må vere minst 24 timar fram i tid.',
    meeting:
      'Du stenger med ein knapp når alle i møtet har svart. Elles stenger undersøkinga av seg sjølv etter tre timar, så lag undersøkinga rett før møtet.',
    date: 'Dato',
    time: 'Klokkeslett',
    twice:
      'Dette klokkeslettet kjem to gonger den natta, for klokka blir stilt tilbake. Vi reknar med det første.',
  },
  sharing: {
    legend: 'Kven får sjå resultatet?',
    hint: 'Kryssar du ikkje av, er resultatet berre for dei du gir resultatlenka til. Dei som svarer, ser kva du har valt. Du kan endre det i oversikta.',
  },
  signupCode: {
    label: 'Registreringskode',
    hint: 'Denne nettstaden er berre for dei som har fått ein registreringskode.',
  },
  submit: 'Lag undersøkinga',
  sending: 'Lagar undersøkinga …',
  failed: 'Undersøkinga vart ikkje laga',
  kept: 'Det du har skrive, står her framleis. Prøv igjen når du vil.',
  staleKey:
    'Nøkkelen som ligg i denne fana, opnar inga oversikt akkurat no. Det kan vere ein feil som går over, eller så er oversikta sletta.',
  staleLink: 'lenka til den gamle oversikta',
  freshWorkspace: 'Lag ei ny oversikt i denne fana',
  errors: 'Noko må rettast',
  faults: {
    'name.missing': 'Skriv namnet på verksemda.',
    'name.too-long': 'Namnet kan ha høgst 120 teikn.',
    'name.illegible': 'Namnet har teikn som ikkje kan lesast. Skriv det på nytt.',
    employees: 'Skriv eit heilt tal frå 1 til 1\u00a0000\u00a0000, eller la feltet stå tomt.',
    'groups.missing': 'Skriv namn på minst to grupper, eller fjern gruppene.',
    'groups.too-long': 'Namnet på ei gruppe kan ha høgst 60 teikn.',
    'groups.illegible': 'Namnet på ei gruppe har teikn som ikkje kan lesast. Skriv det på nytt.',
    'groups.invalid': 'To grupper kan ikkje heite det same.',
    'closesAt.invalid':
      'Dette klokkeslettet finst ikkje den natta, for klokka blir stilt fram. Vel eit anna.',
    closesAt: 'Vel eit tidspunkt minst 24 timar og høgst 90 dagar fram.',
    'invited.missing': 'Skriv kor mange som skal inviterast.',
    'invited.too-short': 'Det må vere minst fem inviterte.',
    'invited.too-long':
      'Det kan vere høgst 1\u00a0000 invitasjonar, medrekna reserveinvitasjonane. Vel éi lenke til alle i staden.',
    spares: 'Skriv eit heilt tal, 0 eller meir.',
    'signupCode.missing': 'Skriv registreringskoden du har fått.',
    'signupCode.invalid': 'Registreringskoden stemmer ikkje. Sjekk at du har skrive han rett.',
  },
  ready: {
    heading: 'Undersøkinga er klar',
    closes: 'Open for svar til {when}.',
    share: 'Del svarlenka',
    existing: 'Undersøkinga ligg i same oversikt som før. Coachlenka di er den same.',
    next: 'Gå til oversikta',
  },
};
