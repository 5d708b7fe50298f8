import type { nb } from '../nb/index.ts';

export const sample: (typeof nb)['sample'] = {
  organisation: 'Solvik Verkstad (døme)',
  groups: ['Leiing', 'Utvikling', 'Sal og service', 'Drift'],
};
