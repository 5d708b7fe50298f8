import type * as nb from '../nb/result-states.ts';

/** What the results page says where there is no result to show. Part of `results`. */
export const resultStates: typeof nb.resultStates = {
  tooFew: {
    heading: 'Too few responses to show anything',
    text: 'Fewer than {least} people answered in this round. When so few answer, it is too easy to tell who said what, so we show nothing. The answers have been deleted without being opened.',
    next: 'What now?',
    steps: [
      'Start a new round, and tell people how answers are kept anonymous.',
      'Set aside ten minutes of a meeting for everyone to answer at the same time.',
    ],
  },
  closing: {
    heading: 'The survey is closing',
    notice: 'Round {round} is closing',
    text: 'The answers are being counted. The result will be here in a moment, and this page updates by itself.',
  },
  unreadable: {
    heading: 'The answers cannot be opened',
    text: 'The answers in this round cannot be opened, so there is no result to show.',
    steps: [
      'Tell the people who run the site. If the site was started with a different secret key (PEPPER), the result appears here once the right one is back.',
      'We keep the encrypted totals for 30 days after closing. Then they are deleted.',
      'If the site was restored from a backup, the round may have closed after the backup was made. In that case the encrypted totals are deleted, because two results of one round could reveal what individuals answered.',
      'A new round can be started at any time.',
    ],
  },
  open: {
    heading: 'The survey is open',
    notice: 'Round {round} is open',
    soon: 'The result is expected on {date}.',
    atLeast: 'At least {n} had answered {when}.',
    atLeastOf: 'At least {n} of {employees} had answered {when}.',
    none: 'Fewer than five had answered {when}.',
    live: { one: '{n} has answered so far.', other: '{n} have answered so far.' },
    steps: 'The number is updated four times a day and shown in steps of five.',
    when: 'The survey is due to close on {date}. The result then appears here.',
    need: 'A result needs at least five responses, and one more for each spare invitation.',
    again: 'Check again',
  },
  empty: {
    heading: 'No rounds yet',
    text: 'Once the first survey has closed, its result will be here. Keep the link.',
  },
  enter: {
    heading: 'Open a result',
    text: 'Paste the whole results link here.',
    label: 'Results link',
    hint: 'It ends in # and a long key that starts with rk_.',
    submit: 'Show the result',
    invalid: 'This is not a whole results link. Check that the key after # is there.',
    coachKey: 'This is a coach link. It opens the overview, where you will find the results link.',
  },
  refused: {
    heading: 'This link does not work',
    text: 'It may have been replaced or revoked, or part of it may be missing. Ask the person who shared it for a new link.',
  },
  unshared: {
    heading: 'The result is not shared here',
    text: 'Either the survey is still open, or the result is only for people who have the results link. If you have it, paste it here.',
  },
  trouble: { heading: 'We could not fetch the result', retry: 'Try again' },
};
