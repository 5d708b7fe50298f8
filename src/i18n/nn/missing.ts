import type { nb } from '../nb/index.ts';

export const missing: (typeof nb)['missing'] = {
  title: 'Vi finn ikkje sida',
  text: 'Sjekk at heile lenka er med. Fekk du lenka av nokon, kan du be om å få henne på nytt.',
  home: 'Til framsida',
};
