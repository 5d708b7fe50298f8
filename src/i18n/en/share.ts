import type * as nb from '../nb/share.ts';

export const share: typeof nb.share = {
  heading: 'Share the survey',
  texts: {
    legend: 'Ready-made message',
    email: 'Email',
    chat: 'Teams or Slack',
    sms: 'SMS',
    reminder: 'Reminder',
    the: 'the text',
    subject: 'Subject',
    openEmail: 'Open in email',
    openSms: 'Open in SMS',
  },
  result: 'Message to the leaders',
  presenting: 'How to present a no',
  qr: {
    heading: 'QR code',
    how: 'For a screen, a presentation or a notice.',
    svg: 'Download SVG',
    png: 'Download PNG',
    failed: 'We could not make the file. Try again.',
    fileName: 'okr-klar-{id}',
  },
  more: 'More ways',
  poster: { name: 'Poster', how: 'A4 with a QR code, for the wall by the coffee machine.' },
  calendar: { name: 'Calendar file', how: 'The deadline with a reminder the day before (.ics).' },
  cancellation: {
    text: 'If you have shared the deadline as a calendar file, download a cancellation and send it to the same people. It removes the deadline from their calendars. Do this before you delete the organisation.',
    action: 'Download cancellation (.ics)',
  },
  together: { name: 'Answer together', how: 'Ten minutes in a meeting, and the result on the screen.' },
  representatives: {
    name: 'For staff and safety representatives',
    how: 'One sheet to read, agree on and print before you start.',
  },
  saveByEmail: 'Email it to myself',
  saveSubject: 'My coach link for okr-klar',
};

export const messages: typeof nb.messages = {
  email: {
    subject: '{title} It takes two minutes',
    body: 'Hello,\n\n{about} Could you please answer {n} short questions? It takes about two minutes:\n\n{link}\n\nIt is voluntary, and you answer anonymously. Your answers are not shown to your boss or to me. After the survey closes, there will be one combined result, if at least five people have answered. It is shown only as ranges.\n\nYou can answer until {closes}. Afterwards, [all employees] will see the result and what we will do first.\n\nThank you for your help!\n[name]\n',
  },
  reminder: {
    subject: 'Reminder: {title}',
    body: 'Hello,\n\nThank you to everyone who has answered the {n} questions about OKRs. If you have not answered yet, there is time until {closes}. It is voluntary, takes about two minutes, and you answer anonymously:\n\n{link}\n\nThe survey does not show who has answered, so this reminder goes to everyone at {organisation}.\n\nThank you for your help!\n',
    invited:
      'Hello,\n\nThank you to everyone who has answered the {n} questions about OKRs. If you have not answered yet, there is time until {closes}. Use the link or the card you were given. It is voluntary and takes about two minutes, and your answers do not say who they came from.\n\nThe survey does not show who has answered, so this reminder goes to everyone at {organisation}.\n\nThank you for your help!\n',
  },
  result: {
    subject: 'The result is in: {title}',
    body: 'Hello,\n\nYour people at {organisation} have answered the survey “{title}” This is what they said, weakest first:\n\n{findings}\n\nThe full result, with suggestions for what to do first, is here:\n\n{link}\n\nAnyone who has the link can see the result.\n\nPlease agree who will deal with the weakest points, and when, and tell everyone who was asked.\n',
  },
  invited: {
    subject: 'You are invited: {title}',
    body: 'Hello,\n\n{about} Could you please answer {n} short questions, using your own link? It takes about two minutes:\n\n{link}\n\nIt is voluntary. The link can be used once. Your answers are sent without it and do not say who they came from: neither your boss nor I get to see what you answered. When you open the link, you see five words: {words}. If everyone sees the same words, everyone is answering the same survey.\n\nYou can answer until {closes}. Afterwards, [all employees] will see the result and what we will do first.\n\nThank you for your help!\n[name]\n',
    column: 'Link',
  },
  card: {
    scan: 'Scan the code, or go to',
    words: 'The words should be',
    once: 'Can be used once. Open until {when}.',
  },
  chat: '{organisation}: {title} {n} short questions, two minutes, voluntary and anonymous: {link}\nOpen until {closes}.',
  sms: '{organisation}: {title} Two minutes, voluntary and anonymous: {link}',
  calendar: {
    summary: 'Last chance: {title}',
    description:
      'The survey at {organisation} is about to close. It takes about two minutes, and you answer anonymously: {link}',
    cancelled: 'The survey at {organisation} has been cancelled. You do not need to answer.',
    alarm: 'The OKR survey closes soon',
  },
};

export const linkCards: typeof nb.linkCards = {
  answer: {
    name: 'Answer link',
    the: 'the answer link',
    purpose: 'Share this with everyone who should answer. It shows no results.',
    purposeShared:
      'Share this with everyone who should answer. Once the survey is closed, it leads to the result.',
  },
  results: {
    name: 'Results link',
    the: 'the results link',
    purpose: 'Share this with the people who should see the result, once the survey is closed.',
    purposeShared:
      'Shows the results of all rounds. Everyone who has the answer link of a round also sees its result, once the round is closed.',
  },
  coach: {
    name: 'Coach link',
    the: 'the coach link',
    purpose: 'For you only. It opens the overview where you follow surveys and start new rounds.',
  },
  helper: {
    name: 'Helper link',
    the: 'the helper link',
    purpose:
      'For someone who helps you. With it they can share surveys, see roughly how many have answered, move the deadline, close surveys answered in a meeting, see results and write down actions.',
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
  lead: 'Tell it like it is. {n} short questions, two minutes.',
  scan: 'Scan the code with your phone’s camera',
  type: 'or type the address',
  invited: {
    scan: 'Use your own invitation',
    type: 'It is the link in your email or the card you were given. If you have the same survey as everyone else, your page shows these five words:',
    different: {
      heading: 'The poster does not match the survey',
      text: 'Open it again from the overview. If that does not help, do not put the poster up.',
    },
  },
  promises: [
    'Answering is voluntary and anonymous.',
    'Your answers are not shown to your boss or to the coach.',
    'After the survey closes, there will be one combined result, if at least {least} people have answered.',
  ],
  closes: 'Open until {when}',
  closed: {
    heading: 'The survey is closed',
    text: 'Nobody can answer any more, so the poster is not needed.',
  },
  missing: {
    heading: 'We cannot find the survey',
    text: 'The address should end with # and the characters of the answer link. Open the poster from your overview.',
  },
  failed: 'We cannot fetch the survey',
  retry: 'Try again',
  forgotten: {
    heading: 'The poster has been removed',
    text: 'You asked the browser to forget a key, which also removes what was opened from the overview.',
  },
  show: 'Show the poster again',
};

export const together: typeof nb.together = {
  title: 'Answer together · okr-klar',
  description: 'Everyone answers within ten minutes in a meeting.',
  noScript: 'This page needs JavaScript. Turn it on and reload the page.',
  heading: 'Answer now, on your own phone',
  scan: 'Scan the code, or go to',
  promise:
    'It is voluntary, and you answer anonymously. Keep your screen to yourself. Nobody sees the result until the survey is closed.',
  itself: 'Closes on {when}. Then the result appears.',
  own: 'Scan the code on your card, or open your link',
  words: 'Your page should show',
  invited:
    'When everyone answers at the same time, it is hard to tie an invitation to a response. Use your own invitation.',
  left: 'Time left',
  over: 'Time is up',
  minutesLeft: { one: '{n} minute left', other: '{n} minutes left' },
  start: 'Start the ten minutes',
  pause: 'Pause',
  resume: 'Continue',
  more: 'One more minute',
  reveal: 'Close and show the result',
  back: 'To the overview',
  closed: {
    heading: 'The survey is closed',
    text: 'The results link shows the result.',
    revoked: 'The results link has been revoked. Create a new one in the overview to show the result.',
    tooFew: 'Fewer than {least} answered, so there is no result. The answers have been deleted.',
    closing: 'The answers are being counted. The result will be ready in a moment.',
    unreadable:
      'The answers in this round cannot be opened, so there is no result to show. The overview tells you what you can do.',
    show: 'Show the result',
  },
  locked: {
    heading: 'Open this page from the overview',
    text: 'It needs your key, which is kept only in the tab where the overview is open.',
  },
  missing: {
    heading: 'We cannot find the survey',
    text: 'It may have been deleted or belong to another overview.',
  },
};
