import type * as nb from '../nb/share.ts';

export const share: typeof nb.share = {
  heading: 'Share the survey',
  texts: {
    legend: 'Ready text',
    email: 'E-mail',
    chat: 'Teams or Slack',
    sms: 'SMS',
    reminder: 'Reminder',
    the: 'the text',
    subject: 'Subject',
    openEmail: 'Open in e-mail',
    openSms: 'Open in SMS',
  },
  result: 'Message to the leadership',
  presenting: 'How to present a no',
  qr: {
    heading: 'QR code',
    how: 'For a screen, a presentation or a notice.',
    svg: 'Download SVG',
    png: 'Download PNG',
    failed: 'The file was not made. Try again.',
    fileName: 'okr-klar-{id}',
  },
  more: 'More ways',
  poster: { name: 'Poster', how: 'A4 with a QR code, for the wall by the coffee machine.' },
  calendar: { name: 'Calendar file', how: 'The deadline with a reminder the day before (.ics).' },
  cancellation: {
    text: 'Has the deadline been shared as a calendar file? Download a cancellation and send it to the same people, and it disappears from their calendars. Do it before you delete.',
    action: 'Download cancellation (.ics)',
  },
  together: { name: 'Answer together', how: 'Ten minutes in a meeting, and the result on the screen.' },
  representatives: {
    name: 'For representatives',
    how: 'One sheet to read, agree on and print before the start.',
  },
  saveByEmail: 'E-mail it to myself',
  saveSubject: 'My coach link for okr-klar',
};

export const messages: typeof nb.messages = {
  email: {
    subject: 'Are we ready for OKRs? It takes two minutes',
    body: 'Hello!\n\nHow are things really at {organisation}, before we start with OKRs? Please answer twelve short questions. It takes about two minutes:\n\n{link}\n\nYou answer anonymously. Answers are added to sealed totals, and nobody sees results until the survey is closed. Then they appear only as ranges, and only if at least five have answered.\n\nYou can answer until {closes}.\n\nThank you for your help!\n',
  },
  reminder: {
    subject: 'Have you answered? Are we ready for OKRs?',
    body: 'Hello!\n\nThank you to everyone who has answered the twelve questions about OKRs. If you have not answered yet, there is time until {closes}. It takes about two minutes, and you answer anonymously:\n\n{link}\n\nI do not see who has answered, so this reminder goes to everyone at {organisation}.\n\nThank you for your help!\n',
    invited:
      'Hello!\n\nThank you to everyone who has answered the twelve questions about OKRs. If you have not answered yet, there is time until {closes}. Use the link or the card you were given. It takes about two minutes, and your answers do not say who they came from.\n\nI do not see who has answered, so this reminder goes to everyone at {organisation}.\n\nThank you for your help!\n',
  },
  result: {
    subject: 'The result is in: is {organisation} ready for OKRs?',
    body: 'Hello!\n\nYour people have answered whether {organisation} is ready for OKRs. This is what they said, weakest first:\n\n{findings}\n\nThe full result, with suggestions for what to do first, is here:\n\n{link}\n\nThe link opens the result for anyone who has it.\n',
  },
  invited: {
    subject: 'You are invited: are we ready for OKRs?',
    body: 'Hello!\n\nHow are things really at {organisation}, before we start with OKRs? Please answer twelve short questions with a link of your own. It takes about two minutes:\n\n{link}\n\nThe link gives one response. Your answers are sent without it and do not say who they came from. The page shows five words: {words}. They should be the same for everyone.\n\nYou can answer until {closes}.\n\nThank you for your help!\n',
    column: 'Link',
  },
  card: {
    heading: 'Are we ready for OKRs?',
    scan: 'Scan the code, or go to',
    words: 'The words should be',
    once: 'Gives one response. Open until {when}.',
  },
  chat: 'Are we at {organisation} ready for OKRs? Twelve short questions, two minutes, anonymous: {link}\nOpen until {closes}.',
  sms: 'Are we at {organisation} ready for OKRs? Answer anonymously in two minutes: {link}',
  calendar: {
    summary: 'Last chance: are we ready for OKRs?',
    description:
      'The survey at {organisation} is about to close. It takes about two minutes, and you answer anonymously: {link}',
    cancelled: 'The survey at {organisation} has been cancelled. You need not answer.',
    alarm: 'The OKR survey closes soon',
  },
};

export const linkCards: typeof nb.linkCards = {
  answer: {
    name: 'Answer link',
    the: 'the answer link',
    purpose: 'Share this with everyone who is to answer. It shows no results.',
    purposeShared:
      'Share this with everyone who is to answer. Once the survey is closed, it leads to the result.',
  },
  results: {
    name: 'Results link',
    the: 'the results link',
    purpose: 'Share this with those who are to see the result, once the survey is closed.',
    purposeShared:
      'Shows the results of all rounds. Those who have the answer link of a round also see its result, once it is closed.',
  },
  coach: {
    name: 'Coach link',
    the: 'the coach link',
    purpose: 'For you only. It opens the overview where you follow, close and start new rounds.',
  },
  helper: {
    name: 'Helper link',
    the: 'the helper link',
    purpose:
      'For somebody who helps you. With it they can share, follow along, see results and write measures.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'We could not copy it. Select the link and copy it yourself.',
  newTab: '(opens in a new tab)',
  qr: 'QR code for the answer link',
  showQr: 'Show QR code',
  save: {
    heading: 'Keep the coach link safe',
    explain: 'The link is your key. If you lose it, nobody can look it up again, not even us.',
    download: 'Download as a text file',
    fileName: 'okr-klar-coach-link.txt',
    file: 'Your coach link for okr-klar\n\n{link}\n\nThe link is the key to your surveys. Do not share it. Nobody can look it up again if you lose it.\n',
  },
  forgotten: {
    heading: 'The key is no longer here',
    text: 'What was shown here is made from your key and is not shown without it. Open the overview with the coach link.',
    back: 'To the overview',
  },
};

export const poster: typeof nb.poster = {
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

export const together: typeof nb.together = {
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
