import type * as nb from '../nb/common.ts';

export const common: typeof nb.common = {
  lang: 'en',
  name: 'okr-klar',
  languageName: 'English',
  skip: 'Skip to content',
  overview: 'Overview',
  home: 'okr-klar, to the front page',
  language: 'Language',
  footer: 'Answers are shown only as a combined result. No cookies.',
  privacy: 'Privacy',
  api: 'For developers',
  asOf: { today: 'at {time} today', yesterday: 'at {time} yesterday' },
  loading: 'Loading …',
  unstarted:
    'The page has not finished loading. If nothing happens, your browser may be too old: update it, or open the link in another one.',
  unloaded: { text: 'This part of the page did not load. Please try again.', retry: 'Try again' },
  inApp: {
    text: 'You are viewing this page inside another app, which cannot save files or print. Copy the link and open it in your browser.',
    link: 'the link to this page',
  },
  svgInstead:
    'Your browser protects you from tracking by distorting pictures, so you got an SVG file instead. It can be used in the same way.',
  verdicts: {
    no: 'No',
    unseen: 'Many don’t know',
    overQuarter: 'A quarter or more',
    mixed: 'Divided',
    underHalf: 'Under half',
    yes: 'Yes',
  },
};
