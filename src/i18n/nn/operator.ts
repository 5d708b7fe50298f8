import type * as nb from '../nb/operator.ts';

export const operator: typeof nb.operator = {
  runBy: 'Nettstaden blir driven av',
  unnamed: 'Den som driv nettstaden, har ikkje sagt kven dei er.',
  source: 'Kjeldekode',
  heading: 'Kven driv nettstaden?',
  ask: 'Spør coachen, som leier undersøkinga, før du svarer.',
  contact: 'Kontakt',
  ownPrivacy: 'Deira eiga personvernerklæring',
  key: {
    employer:
      'Dei er òg arbeidsgivaren til dei som svarer. Då har arbeidsgivaren den hemmelege nøkkelen til nettstaden, og kan med nøkkelen og loggen til databasen opne enkeltsvar.',
    other: 'Dei er ikkje arbeidsgivaren til dei som svarer. Dei har den hemmelege nøkkelen til nettstaden.',
    unsaid:
      'Dei har den hemmelege nøkkelen til nettstaden. Er det arbeidsgivaren din, kan arbeidsgivaren med nøkkelen og loggen til databasen opne enkeltsvar.',
  },
  suppliers: {
    name: 'Drift og lagring',
    onVercel:
      'Vercel køyrer nettstaden, og Upstash har databasen. Begge er amerikanske selskap. I kva land databasen ligg, er ikkje oppgitt her.',
    unsaid: 'Kvar nettstaden køyrer, og kven som lagrar dataa, er ikkje oppgitt her.',
  },
};
