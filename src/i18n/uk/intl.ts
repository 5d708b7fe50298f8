import type * as nb from '../nb/intl.ts';

/** Friday’s apostrophe is U+02BC, as Unicode has it. */
export const intl: typeof nb.intl = {
  tag: 'uk',
  // Intl has the names in every browser.
  weekdays: [],
};
