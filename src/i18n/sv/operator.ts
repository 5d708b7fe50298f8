import type * as nb from '../nb/operator.ts';

export const operator: typeof nb.operator = {
  runBy: 'Webbplatsen drivs av',
  unnamed: 'Det framgår inte vem som driver webbplatsen.',
  source: 'Källkod',
  heading: 'Vem driver webbplatsen?',
  ask: 'Fråga coachen, som håller i enkäten, innan du svarar.',
  contact: 'Kontakt',
  ownPrivacy: 'Deras egen integritetspolicy',
  key: {
    employer:
      'Den som driver webbplatsen är också arbetsgivare för dem som svarar. Arbetsgivaren har då webbplatsens hemliga nyckel och kan öppna enskilda svar med den och databasens logg.',
    other: 'Den som driver webbplatsen har den hemliga nyckeln och är inte arbetsgivare för dem som svarar.',
    unsaid:
      'Den som driver webbplatsen har den hemliga nyckeln. Är det din arbetsgivare kan arbetsgivaren öppna enskilda svar med nyckeln och databasens logg.',
  },
  suppliers: {
    name: 'Drift och lagring',
    onVercel:
      'Webbplatsen körs hos Vercel, och Upstash har databasen. Båda är amerikanska företag. I vilket land databasen finns framgår inte här.',
    unsaid: 'Var webbplatsen körs och vem som lagrar uppgifterna framgår inte här.',
  },
};
