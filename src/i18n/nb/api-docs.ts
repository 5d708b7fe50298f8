/** The page /api-docs, and the texts of the OpenAPI document. */
export const apiDocs = {
  title: 'API',
  description: 'Alt sidene gjør, kan andre programmer gjøre også: adresser, nøkler, svar og feil.',
  heading: 'Alt sidene gjør, kan programmet ditt gjøre',
  intro:
    'JSON inn og ut over HTTPS. Det som går galt, kommer som problem+json (RFC 9457) med en kode som ikke endrer seg. Ingenting kommer tidligere ut her enn på sidene: Resultater finnes først når undersøkelsen er stengt, og bare som intervaller.',
  file: 'Hele beskrivelsen som OpenAPI 3.1',
  fileText: 'Lag en klient av den, eller åpne den i verktøyet ditt.',
  calls: 'Kall',
  key: 'Nøkkel',
  body: 'Sendes',
  fields: 'Feltene',
  form: 'Kan også sendes som et vanlig skjema, med spørsmålene som felt. Da kommer siden man skal videre til.',
  answers: 'Svar',
  nothing: 'uten innhold',
  problems: 'Feil',
  documents: 'Dokumenter',
  documentsText: 'Det som kommer tilbake flere steder. «?» betyr at feltet kan mangle.',
  codes: 'Feilkoder',
  code: 'Kode',
  status: 'Status',
  meaning: 'Betyr',
  limits:
    'Et kall tar imot høyst 16 KiB, en plan 32 KiB. 429 og 503 sier i Retry-After når det er verdt å prøve igjen. Samme svar kan trygt sendes på nytt: Med samme responseId telles det én gang.',
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
      'Legger til en nøkkel, for en coach eller en hjelper. Nøkkelen vises bare denne ene gangen. Med en nøkkel i key som klienten har laget selv, kan kallet trygt sendes på nytt.',
    revokeOtherKeys: 'Trekker tilbake alle nøkler unntatt den som spør.',
    revokeKey:
      'Trekker tilbake en nøkkel. Fra da av åpner den ingenting. Den siste coachnøkkelen kan ikke trekkes tilbake. En nøkkel som ikke er der, regnes som trukket tilbake.',
    readInvitationSecret: 'Gir det som invitasjonskodene lages av. Send 16 tilfeldige byte i base64url.',
    readEvidence:
      'Vurderingene i alle runder med resultat, i ord og uten tall, og hvordan det gikk etterpå. Med If-None-Match kommer 304 når ingenting er endret.',
    createOrganisation: 'Legger til en virksomhet.',
    changeOrganisation:
      'Endrer navn, antall ansatte eller språk, bytter eller trekker tilbake resultatlenken, eller deler resultatet med alle som har svarlenken.',
    removeOrganisation: 'Sletter virksomheten og alle rundene.',
    writeOutcome:
      'Skriver hvordan det gikk to eller fire kvartaler etter en stengt runde av «Før start». Det kan endres i 30 dager. Deling kan endres når som helst.',
    offerTransfer:
      'Tilbyr virksomheten til et annet arbeidsområde i sju dager. Et tidligere tilbud faller bort. Det gjør tilbudet også når resultatlenken byttes eller trekkes tilbake, og når en runde med invitasjoner åpnes.',
    withdrawTransfer: 'Trekker tilbudet tilbake.',
    acceptTransfer:
      'Flytter virksomheten hit, med runder, resultatlenke og åpen undersøkelse. Virker én gang.',
    createSurvey: 'Åpner en ny runde. Uten closesAt stenger den om to uker.',
    readSurvey:
      'Det alle med svarlenken kan vite om en undersøkelse. Med nøkkelen sin får coachen det samme som i oversikten. Med If-None-Match kommer 304 når ingenting er endret.',
    changeSurvey:
      'Stenger undersøkelsen for godt, eller flytter tidspunktet den stenger. Med coachnøkkel også coachens eget syn mens den er åpen, og om det skal deles.',
    removeSurvey: 'Sletter undersøkelsen med resultatet.',
    respond: 'Teller ett fullstendig svar, helt eller ikke i det hele tatt.',
    issueCredential:
      'Bytter koden i en invitasjon mot et svarbevis. Svarbeviset kan ikke føres tilbake til koden (RFC 9497).',
    readResult:
      'Resultatet av én runde, uten nøkkel når det er delt med alle som har svarlenken. Mens den er åpen, står det bare omtrent hvor mange som har svart. Status closing betyr at resultatet er klart om et øyeblikk, unreadable at svarene ikke lar seg åpne.',
    readPlan:
      'Tiltakene for en runde, og coachens eget syn. Med If-None-Match kommer 304 når ingenting er endret.',
    writePlan:
      'Erstatter tiltakene for en stengt runde. If-Match har taggen (ETag) fra lesingen. Har noen andre endret planen siden, blir ingenting lagret.',
    readResults: 'Alle rundene bak en resultatlenke, nyeste først.',
    readHealth: 'Om nettstedet kan telle svar akkurat nå; med `live` bare om programmet svarer.',
    closeOverdue: 'Stenger det som skulle vært stengt. For et nettsted uten egen klokke.',
  },
};
