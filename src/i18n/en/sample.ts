import type { nb } from '../nb/index.ts';

export const sample: (typeof nb)['sample'] = {
  organisation: 'Solvik Works (example)',
  groups: ['Leadership', 'Development', 'Sales and service', 'Operations'],
};
