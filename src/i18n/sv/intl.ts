import type * as nb from '../nb/intl.ts';

export const intl: typeof nb.intl = {
  tag: 'sv',
  // Intl has the names in every browser.
  weekdays: [],
};
