import type * as nb from '../nb/api-docs.ts';

export const apiDocs: typeof nb.apiDocs = {
  title: 'API',
  description: 'Alt du kan gjere på sidene, kan andre program òg gjere: adresser, nøklar, svar og feil.',
  heading: 'Alt du kan gjere på sidene, kan programmet ditt òg gjere',
  intro:
    'JSON inn og ut over HTTPS. Feil kjem som problem+json (RFC 9457) med ein kode som ikkje endrar seg. Ingenting blir kjent tidlegare her enn på sidene: Resultat finst først når undersøkinga er stengd, og berre som intervall.',
  file: 'Heile beskrivinga som OpenAPI 3.1',
  fileText: 'Lag ein klient av fila, eller opne fila i verktøyet ditt.',
  calls: 'Kall',
  key: 'Nøkkel',
  body: 'Det du sender',
  fields: 'Felta',
  form: 'Kan òg sendast som eit vanleg skjema, med spørsmåla som felt. Då blir nettlesaren send vidare til neste side.',
  answers: 'Svar',
  nothing: 'utan innhald',
  problems: 'Feil',
  documents: 'Dokument',
  documentsText: 'Desse dokumenta kjem i svaret frå fleire kall. «?» betyr at feltet kan mangle.',
  codes: 'Feilkodar',
  code: 'Kode',
  status: 'Status',
  meaning: 'Betyr',
  meanings: {
    'rate-limited':
      'Det kjem for mange kall frå same nettverk no. Ingenting er lagra eller talt. Prøv igjen om litt.',
    'store-unavailable':
      'Nettstaden får ikkje kontakt med databasen. Prøv igjen om litt. Same svar blir talt berre éin gong.',
  },
  limits:
    'Det du sender, kan vere på høgst 16 KiB, ein plan på 32 KiB. Ved 429 og 503 står det i Retry-After når du kan prøve igjen. Same svar kan trygt sendast på nytt: Med same responseId blir det talt éin gong.',
  none: 'Ingen, open for alle',
  keys: {
    coachKey: 'Nøkkelen til coachen, ck_…',
    helperKey: 'Nøkkelen til hjelparen, hk_…',
    resultsKey: 'Nøkkelen i resultatlenka, rk_…',
    cronSecret: 'Nettstaden sin eigen nøkkel, CRON_SECRET',
  },
  operations: {
    createWorkspace: 'Lagar eit arbeidsområde. Nøkkelen blir vist berre denne eine gongen.',
    readWorkspace: 'Alle verksemdene med rundane sine. Med If-None-Match kjem 304 når ingenting er endra.',
    removeWorkspace: 'Slettar arbeidsområdet og alt i det.',
    addKey:
      'Legg til ein nøkkel, for ein coach eller ein hjelpar. Nøkkelen blir vist berre denne eine gongen. Viss klienten lagar nøkkelen sjølv og sender han i key, kan kallet trygt sendast på nytt.',
    revokeOtherKeys: 'Trekkjer tilbake alle nøklar utanom den kallet bruker.',
    revokeKey:
      'Trekkjer tilbake ein nøkkel. Frå då av opnar han ingenting. Den siste coachnøkkelen kan ikkje trekkjast tilbake. Kallet går bra òg når nøkkelen ikkje finst.',
    readInvitationSecret:
      'Gir den hemmelege verdien som kodane i ei ny undersøking med invitasjonar blir laga av. Du sender 16 tilfeldige byte i base64url som seed.',
    readEvidence:
      'Vurderingane i alle rundar med resultat, i ord og utan tal, og korleis det gjekk med OKR etterpå. Med If-None-Match kjem 304 når ingenting er endra.',
    createOrganisation: 'Legg til ei verksemd.',
    changeOrganisation:
      'Endrar namn, talet på tilsette eller språk, byter eller trekkjer tilbake resultatlenka, eller deler resultatet med alle som har svarlenka.',
    removeOrganisation: 'Slettar verksemda og alle rundane.',
    writeOutcome:
      'Lagrar korleis det gjekk to eller fire kvartal etter ein stengd runde av «Før start». Svara kan endrast i 30 dagar. Valet om å dele dei kan endrast når som helst.',
    offerTransfer:
      'Lagar eit tilbod om å overføre verksemda til eit anna arbeidsområde. Tilbodet gjeld i sju dagar. Eit tidlegare tilbod fell bort. Tilbodet fell òg bort når resultatlenka blir bytt eller trekt tilbake, og når ein runde med invitasjonar blir opna.',
    withdrawTransfer: 'Trekkjer tilbodet tilbake.',
    acceptTransfer:
      'Tek over verksemda, med rundar, resultatlenke og open undersøking. Tilbodet kan brukast éin gong.',
    createSurvey: 'Opnar ein ny runde. Utan closesAt stenger han om to veker.',
    readSurvey:
      'Det alle med svarlenka kan vite om ei undersøking. Med nøkkelen sin får coachen det same som i oversikta. Med If-None-Match kjem 304 når ingenting er endra.',
    changeSurvey:
      'Stenger undersøkinga for godt, eller flyttar stengetida. Med coachnøkkel kan kallet òg lagre coachen sitt eige inntrykk, så lenge undersøkinga er open, og valet om å dele det.',
    removeSurvey: 'Slettar undersøkinga med resultatet.',
    respond: 'Tel eitt fullstendig svar: anten heile svaret eller ingenting.',
    issueCredential:
      'Byter koden i ein invitasjon mot eit svarbevis. Svarbeviset kan ikkje førast tilbake til koden (RFC 9497).',
    readResult:
      'Resultatet av éin runde, utan nøkkel når det er delt med alle som har svarlenka. Medan han er open, står det berre om lag kor mange som har svart. Status «closing» betyr at resultatet er klart om ein augneblink, og «unreadable» at svara ikkje lèt seg opne.',
    readPlan:
      'Tiltaka for ein runde, og coachen sitt eige inntrykk. Med If-None-Match kjem 304 når ingenting er endra.',
    writePlan:
      'Erstattar tiltaka for ein stengd runde. Send i If-Match den ETag du fekk då du las planen. Har nokon andre endra planen sidan, blir ingenting lagra.',
    readResults: 'Alle rundane bak ei resultatlenke, nyaste først.',
    readHealth: 'Seier om nettstaden kan telje svar akkurat no, eller med `live` berre om programmet køyrer.',
    closeOverdue:
      'Stenger undersøkingar som skulle ha vore stengde. For nettstader der programmet ikkje kan køyre faste jobbar sjølv.',
  },
};
