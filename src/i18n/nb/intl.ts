/** How dates, numbers and lists are written. */
export const intl = {
  /** The language that Intl is asked for: one that every browser knows. */
  tag: 'nb',
  /** From Sunday on. Our own, for Intl may not have them: Chromium knows no nynorsk. */
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
};
