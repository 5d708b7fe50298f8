import type { nb } from '../nb/index.ts';

export const poster: (typeof nb)['poster'] = {
  title: 'Poster · okr-klar',
  description: 'A poster with a QR code for the survey.',
  noScript: 'This page needs JavaScript. Turn it on and reload the page.',
  print: 'Print the poster',
  how: 'One sheet, A4 portrait. The print window can also save it as a PDF.',
  heading: 'Are we ready for OKRs?',
  lead: 'Tell it like it is. Twelve short questions, two minutes.',
  scan: 'Scan the code with your phone’s camera',
  type: 'or type the address',
  invited: {
    scan: 'Use your own invitation',
    type: 'It is the link in your e-mail or the card you were given. Your page should show these five words. Then you know it is the same survey as everyone else’s:',
    different: {
      heading: 'The poster does not match the survey',
      text: 'Open it again from the overview. If that does not help, do not put anything up.',
    },
  },
  promises: [
    'You answer anonymously.',
    'Nobody sees results until the survey is closed.',
    'The result appears only as ranges, and only if at least {least} have answered.',
  ],
  closes: 'Open until {when}',
  closed: {
    heading: 'The survey is closed',
    text: 'Nobody can answer any more, so the poster is not needed.',
  },
  missing: {
    heading: 'We cannot find the survey',
    text: 'The address should end with # and the eight characters of the answer link. Open the poster from your overview.',
  },
  failed: 'We cannot fetch the survey',
  retry: 'Try again',
  forgotten: {
    heading: 'The poster has been taken away',
    text: 'You asked the browser to forget a key, which also takes away what was opened from the overview.',
  },
  show: 'Show the poster again',
};
