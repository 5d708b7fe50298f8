/** How dates, numbers and lists are written. */
export const intl = {
  /** The BCP 47 tag for Intl; a language that every browser supports. */
  tag: 'nb',
  /** Starting with Sunday. Not from Intl, since Chromium has no nynorsk. */
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
};
