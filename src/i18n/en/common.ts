import type { nb } from '../nb.ts';

export const common: (typeof nb)['common'] = {
  lang: 'en',
  name: 'okr-klar',
  languageName: 'English',
  skip: 'Skip to content',
  home: 'okr-klar, to the front page',
  language: 'Language',
  footer: 'Anonymous answers, sealed until the survey closes. No cookies.',
  privacy: 'Privacy',
  api: 'For developers',
  asOf: { today: 'at {time} today', yesterday: 'at {time} yesterday' },
  loading: 'Loading …',
  unstarted:
    'The page has not started yet. If nothing happens, your browser may be too old: update it, or open the link in another one.',
  unloaded: { text: 'This part of the page did not load. Please try again.', retry: 'Try again' },
  verdicts: {
    no: 'No',
    unseen: 'Many don’t know',
    overQuarter: 'A quarter or more',
    mixed: 'Divided',
    underHalf: 'Under half',
    yes: 'Yes',
  },
};
