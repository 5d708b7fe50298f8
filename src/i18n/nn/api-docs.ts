import type * as nb from '../nb/api-docs.ts';

export const apiDocs: typeof nb.apiDocs = {
  title: 'API',
  description: 'Alt sidene gjer, kan andre program gjere òg: adresser, nøklar, svar og feil.',
  heading: 'Alt sidene gjer, kan programmet ditt gjere',
  intro:
    'JSON inn og ut over HTTPS. Det som går gale, kjem som problem+json (RFC 9457) med ein kode som ikkje endrar seg. Ingenting kjem tidlegare ut her enn på sidene: Resultat finst først når undersøkinga er stengd, og berre som intervall.',
  file: 'Heile beskrivinga som OpenAPI 3.1',
  fileText: 'Lag ein klient av fila, eller opne fila i verktøyet ditt.',
  calls: 'Kall',
  key: 'Nøkkel',
  body: 'Det du sender',
  fields: 'Felta',
  form: 'Kan òg sendast som eit vanleg skjema, med spørsmåla som felt. Då kjem sida ein skal vidare til.',
  answers: 'Svar',
  nothing: 'utan innhald',
  problems: 'Feil',
  documents: 'Dokument',
  documentsText: 'Det som kjem tilbake fleire stader. «?» betyr at feltet kan mangle.',
  codes: 'Feilkodar',
  code: 'Kode',
  status: 'Status',
  meaning: 'Betyr',
  limits:
    'Eit kall tek imot høgst 16 KiB, ein plan 32 KiB. 429 og 503 seier i Retry-After når det er verdt å prøve igjen. Same svar kan trygt sendast på nytt: Med same responseId blir det talt éin gong.',
  none: 'Ingen, open for alle',
  keys: {
    coachKey: 'Nøkkelen til coachen, ck_…',
    helperKey: 'Nøkkelen til hjelparen, hk_…',
    resultsKey: 'Nøkkelen i resultatlenka, rk_…',
    cronSecret: 'Den eigne nøkkelen til nettstaden, CRON_SECRET',
  },
  operations: {
    createWorkspace: 'Lagar eit arbeidsområde. Nøkkelen blir vist berre denne eine gongen.',
    readWorkspace: 'Alle verksemdene med rundane sine. Med If-None-Match kjem 304 når ingenting er endra.',
    removeWorkspace: 'Slettar arbeidsområdet og alt i det.',
    addKey:
      'Legg til ein nøkkel, for ein coach eller ein hjelpar. Nøkkelen blir vist berre denne eine gongen. Med ein nøkkel i key som klienten har laga sjølv, kan kallet trygt sendast på nytt.',
    revokeOtherKeys: 'Trekkjer tilbake alle nøklar utanom den som spør.',
    revokeKey:
      'Trekkjer tilbake ein nøkkel. Frå då av opnar han ingenting. Den siste coachnøkkelen kan ikkje trekkjast tilbake. Ein nøkkel som ikkje er der, blir rekna som trekt tilbake.',
    readInvitationSecret:
      'Det kodane i ei ny undersøking med invitasjon blir laga av, for 16 tilfeldige byte i base64url.',
    readEvidence:
      'Vurderingane i alle rundar med resultat, i ord og utan tal, og korleis det gjekk etterpå. Med If-None-Match kjem 304 når ingenting er endra.',
    createOrganisation: 'Legg til ei verksemd.',
    changeOrganisation:
      'Endrar namn, talet på tilsette eller språk, byter eller trekkjer tilbake resultatlenka, eller deler resultatet med alle som har svarlenka.',
    removeOrganisation: 'Slettar verksemda og alle rundane.',
    writeOutcome:
      'Skriv korleis det gjekk to eller fire kvartal etter ein stengd runde av «Før start». Det kan endrast i 30 dagar. Deling kan endrast når som helst.',
    offerTransfer:
      'Tilbyr verksemda til eit anna arbeidsområde i sju dagar. Eit tidlegare tilbod fell bort. Det gjer tilbodet òg når resultatlenka blir bytt eller trekt tilbake, og når ein runde med invitasjonar blir opna.',
    withdrawTransfer: 'Trekkjer tilbodet tilbake.',
    acceptTransfer: 'Flyttar verksemda hit, med rundar, resultatlenke og open undersøking. Verkar éin gong.',
    createSurvey: 'Opnar ein ny runde. Utan closesAt stenger han om to veker.',
    readSurvey:
      'Det alle med svarlenka kan vite om ei undersøking. Med nøkkelen sin får coachen det same som i oversikta. Med If-None-Match kjem 304 når ingenting er endra.',
    changeSurvey:
      'Stenger undersøkinga for godt, eller flyttar tidspunktet ho stenger. Med coachnøkkel òg coachen sitt eige syn medan ho er open, og om det skal delast.',
    removeSurvey: 'Slettar undersøkinga med resultatet.',
    respond: 'Tel eitt fullstendig svar, heilt eller ikkje i det heile.',
    issueCredential:
      'Byter koden i ein invitasjon mot eit svarbevis. Svarbeviset kan ikkje førast tilbake til koden (RFC 9497).',
    readResult:
      'Resultatet av éin runde, utan nøkkel når det er delt med alle som har svarlenka. Medan han er open, står det berre om lag kor mange som har svart. Status closing betyr at resultatet er klart om ein augneblink, unreadable at svara ikkje lèt seg opne.',
    readPlan:
      'Tiltaka for ein runde, og coachen sitt eige syn. Med If-None-Match kjem 304 når ingenting er endra.',
    writePlan:
      'Erstattar tiltaka for ein stengd runde. If-Match har taggen (ETag) frå lesinga. Har nokon andre endra planen sidan, blir ingenting lagra.',
    readResults: 'Alle rundane bak ei resultatlenke, nyaste først.',
    readHealth: 'Om nettstaden kan telje svar akkurat no; med `live` berre om programmet svarer.',
    closeOverdue: 'Stenger det som skulle vore stengt. For ein nettstad utan eiga klokke.',
  },
};
