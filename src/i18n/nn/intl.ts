import type * as nb from '../nb/intl.ts';

/** But for the weekdays, nynorsk is written as bokmål is. */
export const intl: typeof nb.intl = {
  tag: 'nb',
  weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};
