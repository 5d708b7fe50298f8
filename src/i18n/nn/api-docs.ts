import type * as nb from '../nb/api-docs.ts';

export const apiDocs: typeof nb.apiDocs = {
  title: 'API',
  description: 'Alt sidene gjer, kan andre program gjere òg: adresser, nøklar, svar og feil.',
  heading: 'Alt sidene gjer, kan programmet ditt gjere',
  intro:
    'JSON inn og ut over HTTPS. Det som går gale, kjem som problem+json (RFC 9457) med ein kode som ikkje endrar seg. Ingenting kjem tidlegare ut her enn på sidene: Resultat finst først når undersøkinga er stengd, og berre som intervall.',
  file: 'Heile skildringa som OpenAPI 3.1',
  fileText: 'Lag ein klient av henne, eller opne henne i verktøyet ditt.',
  calls: 'Kall',
  key: 'Nøkkel',
  body: 'Blir sendt',
  fields: 'Felta',
  form: 'Kan òg sendast som eit vanleg skjema, med spørsmåla som felt. Då kjem sida ein skal vidare til.',
  answers: 'Svar',
  nothing: 'utan innhald',
  problems: 'Feil',
  documents: 'Dokument',
  documentsText: 'Det som kjem tilbake fleire stader. «?» tyder at feltet kan mangle.',
  codes: 'Feilkodar',
  code: 'Kode',
  status: 'Status',
  meaning: 'Tyder',
  limits:
    'Eit kall tek imot høgst 16 KiB, ein plan 32 KiB. 429 og 503 seier i Retry-After når det er verdt å prøve igjen. Same svar kan trygt sendast på nytt: Med same responseId blir det talt éin gong.',
  none: 'Ingen, open for alle',
  keys: {
    coachKey: 'Nøkkelen til coachen, ck_…',
    helperKey: 'Nøkkelen til hjelparen, hk_…',
    resultsKey: 'Nøkkelen i resultatlenka, rk_…',
    cronSecret: 'Den eigne løyndomen til drifta, CRON_SECRET',
  },
  operations: {
    createWorkspace: 'Lagar eit arbeidsområde. Nøkkelen blir vist berre denne eine gongen.',
    readWorkspace: 'Alle verksemdene med rundane sine. Med If-None-Match kjem 304 når ingenting er endra.',
    removeWorkspace: 'Slettar arbeidsområdet og alt i det.',
    addKey:
      'Legg til ein nøkkel, for ein coach eller ein hjelpar. Nøkkelen blir vist berre denne eine gongen. Med ein nøkkel i key som klienten har laga sjølv, kan kallet trygt sendast på nytt.',
    revokeOtherKeys: 'Fjernar alle nøklar utanom den som spør.',
    revokeKey:
      'Fjernar ein nøkkel. Frå då av opnar han ingenting. Den siste coachnøkkelen kan ikkje fjernast. Ein nøkkel som ikkje er der, blir rekna som fjerna.',
    readInvitationSecret:
      'Det kodane i ei ny undersøking med invitasjon blir laga av, for 16 tilfeldige byte i base64url.',
    createOrganisation: 'Legg til ei verksemd.',
    changeOrganisation:
      'Endrar namn, talet på tilsette eller språk, byter eller stengjer resultatlenka, eller deler resultatet med alle som har svarlenka.',
    removeOrganisation: 'Slettar verksemda og alle rundane.',
    offerTransfer:
      'Tilbyr verksemda til eit anna arbeidsområde i sju dagar. Eit tidlegare tilbod fell bort. Det gjer tilbodet òg når resultatlenka blir bytt eller stengd, og når ein runde med invitasjonar blir opna.',
    withdrawTransfer: 'Trekkjer tilbodet tilbake.',
    acceptTransfer: 'Flyttar verksemda hit, med rundar, resultatlenke og open undersøking. Verkar éin gong.',
    createSurvey: 'Opnar ein ny runde. Utan closesAt stenger han om to veker.',
    readSurvey:
      'Det alle med svarlenka kan vite om ei undersøking. Med nøkkelen sin får coachen det same som i oversikta. Med If-None-Match kjem 304 når ingenting er endra.',
    changeSurvey:
      'Stenger undersøkinga for godt, eller flyttar tidspunktet ho stenger. Med coachnøkkel òg coachen sitt eige syn mens ho er open, og om det skal delast.',
    removeSurvey: 'Slettar undersøkinga med resultatet.',
    respond: 'Tel eitt fullstendig svar, heilt eller ikkje i det heile.',
    issueCredential:
      'Byter koden i ein invitasjon mot eit prov å svare med. Provet kan ikkje førast tilbake til koden (RFC 9497).',
    readResult:
      'Resultatet av éin runde, utan nøkkel når det er delt med alle som har svarlenka. Er han open, står det berre om lag kor mange som har svart. Er status closing, er resultatet klart om ein augneblink; er han unreadable, lèt svara seg ikkje opne.',
    readPlan:
      'Tiltaka for ein runde, og coachen sitt eige syn. Med If-None-Match kjem 304 når ingenting er endra.',
    writePlan:
      'Erstattar tiltaka for ein stengd runde. If-Match har taggen (ETag) frå lesinga. Har nokon andre endra planen sidan, blir ingenting lagra.',
    readResults: 'Alle rundane bak ei resultatlenke, nyaste først.',
    readHealth: 'Om tenesta kan telje svar akkurat no.',
    closeOverdue: 'Stenger det som skulle vore stengt. For ei drift utan eiga klokke.',
  },
};
