import type { nb } from '../nb/index.ts';

/** But for the weekdays, nynorsk is written as bokmål is. */
export const intl: (typeof nb)['intl'] = {
  tag: 'nb',
  weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};
