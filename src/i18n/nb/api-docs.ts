/** The page /api-docs, and the texts of the OpenAPI document. */
export const apiDocs = {
  title: 'API',
  description: 'Alt du kan gjøre på sidene, kan andre programmer også gjøre: adresser, nøkler, svar og feil.',
  heading: 'Alt du kan gjøre på sidene, kan programmet ditt også gjøre',
  intro:
    'JSON inn og ut over HTTPS. Feil kommer som problem+json (RFC 9457) med en fast kode. API-et viser ingenting tidligere enn sidene: Resultater finnes først når undersøkelsen er stengt, og bare som intervaller.',
  file: 'Hele beskrivelsen som OpenAPI 3.1',
  fileText: 'Lag en klient ut fra den, eller åpne den i verktøyet ditt.',
  calls: 'Kall',
  key: 'Nøkkel',
  body: 'Sendes',
  fields: 'Feltene',
  form: 'Kan også sendes som et vanlig skjema, med spørsmålene som felt. Da sendes nettleseren videre til neste side.',
  answers: 'Svar',
  nothing: 'uten innhold',
  problems: 'Feil',
  documents: 'Dokumenter',
  documentsText: 'Objekter som flere kall gir tilbake. «?» betyr at feltet kan mangle.',
  codes: 'Feilkoder',
  code: 'Kode',
  status: 'Status',
  meaning: 'Betyr',
  /** For calls of every kind, where what a respondent is told would be wrong. */
  meanings: {
    'rate-limited':
      'For mange kall fra samme nettverk nå. Ingenting er lagret eller telt. Prøv igjen om litt.',
    'store-unavailable':
      'Nettstedet får ikke kontakt med databasen. Prøv igjen om litt. Samme svar telles bare én gang.',
  },
  limits:
    'Et kall kan være på høyst 16 KiB, en plan på høyst 32 KiB. Ved 429 og 503 sier Retry-After når det er verdt å prøve igjen. Samme svar kan trygt sendes på nytt: Med samme responseId telles det bare én gang.',
  none: 'Ingen, åpen for alle',
  keys: {
    coachKey: 'Coachens nøkkel, ck_…',
    helperKey: 'Hjelperens nøkkel, hk_…',
    resultsKey: 'Nøkkelen i resultatlenken, rk_…',
    cronSecret: 'Nettstedets egen nøkkel, CRON_SECRET',
  },
  operations: {
    createWorkspace: 'Lager et arbeidsområde. Nøkkelen vises bare denne ene gangen.',
    readWorkspace:
      'Alle virksomheter med rundene sine. Med If-None-Match kommer 304 når ingenting er endret.',
    removeWorkspace: 'Sletter arbeidsområdet og alt i det.',
    addKey:
      'Legger til en nøkkel, for en coach eller en hjelper. Nøkkelen vises bare denne ene gangen. Hvis klienten lager nøkkelen selv og sender den i key, kan kallet trygt sendes på nytt.',
    revokeOtherKeys: 'Trekker tilbake alle nøkler unntatt den som brukes i kallet.',
    revokeKey:
      'Trekker tilbake en nøkkel. Fra da av åpner den ingenting. Den siste coachnøkkelen kan ikke trekkes tilbake. Kallet lykkes også når nøkkelen ikke finnes.',
    readInvitationSecret:
      'Gir det hemmelige grunnlaget som kodene i en ny undersøkelse med invitasjoner lages av. Send 16 tilfeldige byte i base64url.',
    readEvidence:
      'Vurderingene i alle runder med resultat, i ord og uten tall, og hvordan det gikk med OKR etterpå. Med If-None-Match kommer 304 når ingenting er endret.',
    createOrganisation: 'Legger til en virksomhet.',
    changeOrganisation:
      'Endrer navn, antall ansatte eller språk, bytter eller trekker tilbake resultatlenken, eller deler resultatet med alle som har svarlenken.',
    removeOrganisation: 'Sletter virksomheten og alle rundene.',
    writeOutcome:
      'Lagrer hvordan det gikk med OKR to eller fire kvartaler etter en stengt runde av «Før start». Svarene kan endres i 30 dager. Du kan når som helst endre om de skal deles.',
    offerTransfer:
      'Tilbyr å overføre virksomheten til et annet arbeidsområde. Tilbudet gjelder i sju dager, og et tidligere tilbud faller bort. Tilbudet faller også bort når resultatlenken byttes eller trekkes tilbake, og når en runde med invitasjoner åpnes.',
    withdrawTransfer: 'Trekker tilbudet tilbake.',
    acceptTransfer: 'Tar over virksomheten, med runder, resultatlenke og åpen undersøkelse. Virker én gang.',
    createSurvey: 'Åpner en ny runde. Uten closesAt stenger den om to uker.',
    readSurvey:
      'Det alle med svarlenken kan vite om en undersøkelse. Med nøkkelen sin får coachen det samme som i oversikten. Med If-None-Match kommer 304 når ingenting er endret.',
    changeSurvey:
      'Stenger undersøkelsen for godt, eller flytter tidspunktet den stenger. Med coachnøkkel kan kallet også lagre coachens eget inntrykk mens undersøkelsen er åpen, og om det skal deles.',
    removeSurvey: 'Sletter undersøkelsen med resultatet.',
    respond: 'Teller ett fullstendig svar. Enten telles alt eller ingenting.',
    issueCredential:
      'Bytter koden i en invitasjon mot et svarbevis. Svarbeviset kan ikke føres tilbake til koden (RFC 9497).',
    readResult:
      'Resultatet av én runde, uten nøkkel når det er delt med alle som har svarlenken. Mens runden er åpen, står det bare omtrent hvor mange som har svart. Statusen «closing» betyr at resultatet er klart om et øyeblikk, og «unreadable» at svarene ikke lar seg åpne.',
    readPlan:
      'Tiltakene for en runde, og coachens eget inntrykk. Med If-None-Match kommer 304 når ingenting er endret.',
    writePlan:
      'Erstatter tiltakene for en stengt runde. Send ETag-en fra da du leste planen, i If-Match. Hvis noen andre har endret planen siden, blir ingenting lagret.',
    readResults: 'Alle rundene bak en resultatlenke, nyeste først.',
    readHealth:
      'Sier om nettstedet kan telle svar akkurat nå. Med `live` sier det bare at programmet kjører.',
    closeOverdue:
      'Stenger undersøkelser som skulle ha vært stengt. Til nettsteder der programmet ikke selv kan kjøre faste jobber.',
  },
};
