/** Whoever runs the site: their own words about themselves come from the settings. */
export const operator = {
  /** Before the name. */
  runBy: 'Nettstedet drives av',
  unnamed: 'Den som driver nettstedet, har ikke sagt hvem de er.',
  source: 'Kildekode',
  heading: 'Hvem driver nettstedet?',
  ask: 'Spør coachen, som leder undersøkelsen, før du svarer.',
  contact: 'Kontakt',
  ownPrivacy: 'Deres egen personvernerklæring',
  /** What running the site means for the answers. */
  key: {
    employer:
      'De er også arbeidsgiveren til dem som svarer. Da har arbeidsgiveren nettstedets hemmelige nøkkel, og kan med den og loggen til databasen åpne enkeltsvar.',
    other: 'De er ikke arbeidsgiveren til dem som svarer. De har nettstedets hemmelige nøkkel.',
    unsaid:
      'De har nettstedets hemmelige nøkkel. Er det arbeidsgiveren din, kan arbeidsgiveren med nøkkelen og loggen til databasen åpne enkeltsvar.',
  },
  suppliers: {
    name: 'Drift og lagring',
    onVercel:
      'Vercel kjører nettstedet, og Upstash har databasen. Begge er amerikanske selskaper. I hvilket land databasen ligger, er ikke oppgitt her.',
    unsaid: 'Hvor nettstedet kjører, og hvem som lagrer dataene, er ikke oppgitt her.',
  },
};
