import type * as nb from '../nb/intl.ts';

/** As bokmål, except for the weekdays. */
export const intl: typeof nb.intl = {
  tag: 'nb',
  weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};
