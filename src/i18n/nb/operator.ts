/** Whoever runs the site: their own words about themselves come from the settings. */
export const operator = {
  /** Before the name. */
  runBy: 'Nettstedet drives av',
  unnamed: 'Det er ikke oppgitt hvem som driver nettstedet.',
  source: 'Kildekode',
  heading: 'Hvem driver nettstedet?',
  ask: 'Spør coachen, som leder undersøkelsen, før du svarer.',
  contact: 'Kontakt',
  ownPrivacy: 'Deres egen personvernerklæring',
  /** What running the site means for the answers. */
  key: {
    employer:
      'Den som driver nettstedet, er også arbeidsgiveren til dem som svarer. Arbeidsgiveren har da nettstedets hemmelige nøkkel, og kan åpne enkeltsvar med den og loggen til databasen.',
    other:
      'Den som driver nettstedet, har den hemmelige nøkkelen og er ikke arbeidsgiveren til dem som svarer.',
    unsaid:
      'Den som driver nettstedet, har den hemmelige nøkkelen. Er det arbeidsgiveren din, kan arbeidsgiveren åpne enkeltsvar med nøkkelen og loggen til databasen.',
  },
  suppliers: {
    name: 'Drift og lagring',
    onVercel:
      'Vercel kjører nettstedet, og Upstash har databasen. Begge er amerikanske selskaper. I hvilket land databasen ligger, er ikke oppgitt her.',
    unsaid: 'Hvor nettstedet kjører, og hvem som lagrer dataene, er ikke oppgitt her.',
  },
};
