import type * as nb from '../nb/operator.ts';

export const operator: typeof nb.operator = {
  runBy: 'Nettstaden blir driven av',
  unnamed: 'Det er ikkje oppgitt kven som driv nettstaden.',
  source: 'Kjeldekode',
  heading: 'Kven driv nettstaden?',
  ask: 'Spør coachen, som leier undersøkinga, før du svarer.',
  contact: 'Kontakt',
  ownPrivacy: 'Deira eiga personvernerklæring',
  key: {
    employer:
      'Den som driv nettstaden, er òg arbeidsgivaren til dei som svarer. Då har arbeidsgivaren den hemmelege nøkkelen til nettstaden, og kan opne enkeltsvar med nøkkelen og loggen til databasen.',
    other:
      'Den som driv nettstaden, har den hemmelege nøkkelen, og er ikkje arbeidsgivaren til dei som svarer.',
    unsaid:
      'Den som driv nettstaden, har den hemmelege nøkkelen. Er det arbeidsgivaren din, kan arbeidsgivaren opne enkeltsvar med nøkkelen og loggen til databasen.',
  },
  suppliers: {
    name: 'Drift og lagring',
    onVercel:
      'Vercel køyrer nettstaden, og Upstash har databasen. Begge er amerikanske selskap. I kva land databasen ligg, er ikkje oppgitt her.',
    unsaid: 'Kvar nettstaden ligg, og kven som har databasen, er ikkje oppgitt.',
  },
};
