import type * as nb from '../nb/operator.ts';

export const operator: typeof nb.operator = {
  runBy: 'Hjemmesiden drives af',
  unnamed: 'Det er ikke oplyst, hvem der driver hjemmesiden.',
  source: 'Kildekode',
  heading: 'Hvem driver hjemmesiden?',
  ask: 'Spørg coachen, som står for undersøgelsen, før du svarer.',
  contact: 'Kontakt',
  ownPrivacy: 'Deres egen privatlivspolitik',
  key: {
    employer:
      'Den, der driver hjemmesiden, er også arbejdsgiver for dem, der svarer. Arbejdsgiveren har dermed hjemmesidens hemmelige nøgle og kan åbne de enkelte svar med den og databasens log.',
    other:
      'Den, der driver hjemmesiden, har den hemmelige nøgle og er ikke arbejdsgiver for dem, der svarer.',
    unsaid:
      'Den, der driver hjemmesiden, har den hemmelige nøgle. Er det din arbejdsgiver, kan arbejdsgiveren åbne de enkelte svar med nøglen og databasens log.',
  },
  suppliers: {
    name: 'Drift og lagring',
    onVercel:
      'Hjemmesiden kører hos Vercel, og Upstash har databasen. Begge er amerikanske virksomheder. Hvilket land databasen ligger i, er ikke oplyst her.',
    unsaid: 'Hvor hjemmesiden kører, og hvem der opbevarer dataene, er ikke oplyst her.',
  },
};
