import type { nb } from '../nb/index.ts';

export const share: (typeof nb)['share'] = {
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
  saveByEmail: 'E-mail it to myself',
  saveSubject: 'My coach link for okr-klar',
};
