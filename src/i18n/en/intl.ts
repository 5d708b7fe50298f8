import type * as nb from '../nb/intl.ts';

/** British format: 3 March, 16:00. */
export const intl: typeof nb.intl = {
  tag: 'en-GB',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
