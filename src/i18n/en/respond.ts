import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonymous survey',
  closes: '· closes ',
  together: '· a meeting, answers so far: ',
  part: 'Part {n} of {all}',
  question: 'Question {n} of {all}',
  back: 'Back',
  next: 'Next',
  review: 'Review your answers',
  send: 'Send your answers',
  sending: 'Sending your answers …',
  waiting: 'We cannot get through right now. Your answers are in this tab, and we are about to try again.',
  again: 'Try again',
  failed: {
    title: 'Sending has not been confirmed yet',
    kept: 'Your answers are still in this tab. You can safely try several times: they are counted only once.',
  },
  unreachable:
    'We cannot get through right now. You can answer all the same; your answers stay in this tab until you send them.',
  clear: 'Clear my answers',
  cleared: 'Your answers have been cleared from this tab.',
  missing: {
    title: 'Something is missing',
    answer: 'Answer question {n}',
    group: 'Choose a group, or “Rather not say”',
    hint: 'Choose one of the answers. “Don’t know” is an answer too.',
  },
  group: {
    part: 'Almost done',
    heading: 'Where do you belong?',
    legend: 'Which group fits you best?',
    hint: 'Groups with fewer than eight responses (plus any spares) are merged. With an open link some may answer more than once: if you fear being singled out, choose “Rather not say”.',
  },
  reviewing: {
    part: 'Last step',
    heading: 'Review and send',
    intro:
      'You can change anything until you send. After that, your answers cannot be changed or taken back.',
    change: 'Change',
    group: 'Group',
  },
  seen: {
    unshared: 'Those behind the survey decide who sees the result.',
    shared: 'Everyone with the link will see the result once the survey has closed.',
  },
  stored: {
    summary: 'What is stored about me?',
    parts: [
      {
        heading: 'What is sent',
        text: 'The twelve answers, the group if you choose one, and a random code that makes sure your answers are counted only once.',
      },
      {
        heading: 'What is stored',
        text: 'Your answers are added to sealed totals together with everybody else’s. Without the site’s secret key, nobody can read them. Name, e-mail, IP address, browser and time are not stored with the answers.',
      },
      {
        heading: 'What is shown',
        text: 'The result, once it has closed. Never for fewer than five responses, or eight in a group, and only as ranges, such as “5–9 of 20 said no”.',
      },
      {
        heading: 'What you should also know',
        text: 'The hosting company sees your IP address for a short time, as with every website. For some milliseconds our program sees the answers it counts. Someone who answers for everybody else can work out the last response. An open link can be answered more than once.',
      },
      {
        heading: 'In your browser',
        text: 'Your answers stay in this tab until they are counted. If you share this device, you can clear them at the bottom of the page.',
      },
    ],
  },
  closed: {
    title: 'The survey is closed',
    text: 'It can no longer be answered, and answers that had not been sent have not been counted. Whoever gave you the link can tell you when the result will be shared.',
  },
  shared: {
    title: 'The survey is closed',
    text: 'It can no longer be answered, and answers that had not been sent have not been counted. The result is shared with everyone who has the link.',
    see: 'See the result',
  },
  unknown: {
    title: 'We cannot find this survey',
    text: 'Check that the whole link is there. If that does not help, ask whoever gave you the link to send it again.',
  },
  counted: {
    title: 'The answers from this tab have been counted',
    text: 'There is nothing more to do, and no answers are left here.',
    again: 'Someone else will answer here',
  },
  stale: {
    title: 'Was it you who began?',
    text: 'Someone began to answer in this tab a while ago.',
    on: 'Yes, go on',
    again: 'No, start anew',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Thank you for answering',
  description: 'Your answers have been counted.',
  counted:
    'Your answers have been added to the sealed totals. Nobody sees any results until the survey has closed.',
  words:
    'The words for the survey: {words}. If your colleagues have the same, you all answered the same survey.',
  next: 'What happens next?',
  steps: [
    {
      heading: 'The survey stays open a little longer',
      text: 'Colleagues who have not answered yet still can.',
      when: '{organisation} keeps the survey open until {date}. Colleagues who have not answered yet still can.',
      together: 'This is a meeting. Answers so far: {n}. Whoever leads the meeting closes the survey.',
    },
    {
      heading: 'The totals are opened once',
      text: 'When the survey has closed, the totals become a result. It is shown only if enough people have answered, at least five (plus spare invitations), and only as ranges. After twelve months it is deleted.',
    },
    {
      heading: 'You start at the right end',
      text: 'The result shows what needs to be in place before you start with OKRs. Whoever gave you the link can tell you when it will be shared.',
      shared:
        'The result shows what needs to be in place before you start with OKRs. As things are set up now, the link you answered on leads to it once the survey has closed.',
      ready:
        'The result shows what needs to be in place before you start with OKRs. It is shared with everyone who has the link.',
    },
  ],
  result: 'See the result',
  close: 'You can close this tab.',
};

export const form: typeof nb.form = {
  errorTitle: 'Almost there',
  missing: 'These questions have no answer yet. What you have answered is still here.',
  unanswered: 'Choose one answer.',
  notValid: 'Something in the response is not valid, so nothing was counted. Please check it and send again.',
  send: 'Send answers',
  invited:
    'This survey is answered with a personal invitation, and that needs JavaScript. Nothing was counted. Turn JavaScript on, then open your invitation again.',
  closed: 'The survey is closed. Your answers were not counted.',
  notFound: 'We cannot find this survey. Check that the whole link is there.',
  unavailable: 'We cannot save right now, so nothing was counted. Wait a moment, then send again.',
  limited:
    'Too much is coming from your network at once, so nothing was counted. Wait a few minutes, then send again.',
  elsewhere:
    'These answers came from another website, not from ours, so nothing was counted. Open the survey and answer there.',
  toSurvey: 'Open the survey',
};
