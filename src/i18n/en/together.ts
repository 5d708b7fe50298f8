import type { nb } from '../nb/index.ts';

export const together: (typeof nb)['together'] = {
  title: 'Answer together · okr-klar',
  description: 'Everyone answers within ten minutes of a meeting.',
  noScript: 'This page needs JavaScript. Turn it on and reload the page.',
  heading: 'Answer now, on your own phone',
  scan: 'Scan the code, or go to',
  promise: 'You answer anonymously. Nobody sees results until the survey is closed.',
  itself: 'Closes {when}. Then the result appears.',
  own: 'Scan the code on your card, or open your link',
  words: 'Your page should show',
  invited:
    'When everyone answers at the same time, it is hard to tie an invitation to a response. Everyone uses their own invitation.',
  left: 'Time left',
  over: 'Time is up',
  minutesLeft: { one: '{n} minute left', other: '{n} minutes left' },
  start: 'Start ten minutes',
  pause: 'Pause',
  resume: 'Continue',
  more: 'One more minute',
  reveal: 'Close and show the result',
  back: 'To the overview',
  closed: {
    heading: 'The survey is closed',
    text: 'The result is on the results link.',
    revoked: 'The results link has been revoked. Create a new one in the overview to show the result.',
    tooFew: 'Fewer than {least} answered, so there is no result. The answers have been deleted.',
    closing: 'The answers are being counted. The result is ready in a moment.',
    unreadable:
      'The answers in this round cannot be opened, so there is no result to show. The overview says what can be done.',
    show: 'Show the result',
  },
  locked: {
    heading: 'Open this page from the overview',
    text: 'It needs your key, which is kept only in the tab where the overview is open.',
  },
  missing: {
    heading: 'We cannot find the survey',
    text: 'It may have been deleted, or it belongs to another overview.',
  },
};
