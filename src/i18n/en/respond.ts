import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonymous survey',
  closes: '· closes on {0} {1} {2} at {3}',
  months: 'January February March April May June July August September October November December',
  together: '· responses so far: ',
  part: 'Part {n} of {all}',
  question: 'Question {n} of {all}',
  back: 'Back',
  next: 'Next',
  review: 'Review your answers',
  send: 'Send your answers',
  sending: 'Sending your answers …',
  waiting: 'We cannot connect right now. Your answers are in this tab, and we will try again in a moment.',
  again: 'Try again',
  failed: {
    title: 'We don’t know whether your answers arrived',
    kept: 'Your answers are still in this tab. You can safely try again: they are counted only once.',
  },
  unreachable: 'We cannot connect right now. Your answers stay in this tab until you send them.',
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
    heading: 'Which group are you in?',
    legend: 'Choose the one that fits best, or “Rather not say”.',
    hint: 'Groups with fewer than eight responses are merged. If nearly everyone in a group says no, others may assume you did too. An open link can be used more than once. Worried? Choose “Rather not say”.',
  },
  reviewing: {
    part: 'Last step',
    heading: 'Review and send',
    intro:
      'You can change your answers until you send them. After that, they cannot be changed or taken back.',
    change: 'Change',
    group: 'Group',
  },
  seen: {
    unshared: 'The coach decides who sees that result.',
    shared: 'Everyone with the link sees the result afterwards.',
  },
  stored: {
    summary: 'Who sees what, and what is stored?',
    parts: [
      {
        heading: 'Who sees what?',
        text: 'Managers, the coach and colleagues do not see what you answered, unless they run the site themselves. The result is made once, when the survey closes. That takes at least five responses, and a group is shown only with at least eight. Answers are shown only as ranges, such as “5–9 of 20 said no”.',
      },
      {
        heading: 'What is stored?',
        text: 'Your answers are added to everyone else’s in encrypted totals. Only the site’s secret key can open them. Name, email, IP address, browser and time are not stored with the answers.',
      },
      {
        heading: 'What is not protected?',
        text: 'Those who run the site can see your IP address, and the program sees your answers for a few milliseconds. Anyone with both the key and the database log can open individual responses. So can anyone able to change the database. Someone who sent every response but one can work out the last one. If nearly everyone says no, others may assume you did too. An open link can be used more than once.',
      },
      {
        heading: 'In your browser',
        text: 'Your answers stay in this tab until they are counted. You can clear them at the bottom of the page.',
      },
    ],
  },
  closed: {
    title: 'The survey is closed',
    text: 'Any answers you had not sent were not counted. Ask the coach, who runs the survey, whether you will see the result.',
  },
  shared: {
    title: 'The survey is closed',
    text: 'Any answers you had not sent were not counted. The result is shared with everyone who has the link.',
    see: 'See the result',
  },
  unknown: {
    title: 'We cannot find this survey',
    text: 'Check that you have the whole link. If that does not help, ask for it again.',
  },
  counted: {
    title: 'The answers from this tab have been counted',
    text: 'There is nothing more to do, and no answers are left here.',
    again: 'Let someone else answer here',
  },
  stale: {
    title: 'Did you start answering here?',
    text: 'Someone started answering in this tab a while ago.',
    on: 'Yes, carry on',
    again: 'No, start again',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Thank you for answering',
  description: 'Your answers have been counted.',
  counted: 'Your answers are in. Nobody sees the result until the survey has closed.',
  words:
    'The survey’s five words: {words}. If your colleagues have the same words, you all answered the same survey.',
  next: 'What happens next?',
  steps: [
    {
      heading: 'The survey is still open',
      text: 'Colleagues who have not answered yet still can.',
      when: '{organisation} keeps the survey open until {date}. Colleagues who have not answered yet still can.',
      together:
        'You answered in a meeting. Responses so far: {n}. The person who leads the meeting closes the survey.',
    },
    {
      heading: 'The answers become one result',
      text: 'It is made once, when the survey closes, and only if at least five people have answered. Answers are shown only as ranges. With fewer than eleven responses the result says only where at least half said no, and where many did not know. The result is deleted after twelve months.',
    },
    {
      heading: 'The weakest point comes first',
      text: '{aim} The idea is that your leaders deal with the weakest points first, and that you are asked again. Ask the coach, who runs the survey, whether you will see the result, and who will act on it.',
      shared:
        '{aim} The idea is that your leaders deal with the weakest points first, and that you are asked again. The coach has chosen to share the result with everyone: open the same link once the survey has closed.',
      ready:
        '{aim} The idea is that your leaders deal with the weakest points first, and that you are asked again. The result is shared with everyone who has the link.',
    },
  ],
  result: 'See the result',
  close: 'You can close this tab.',
};

export const form: typeof nb.form = {
  errorTitle: 'Almost there',
  missing: 'These questions have no answer yet. Your other answers are still here.',
  unanswered: 'Choose one answer.',
  notValid:
    'Something is wrong with these answers, so nothing was counted. Please check them and send them again.',
  send: 'Send your answers',
  invited:
    'You answer this survey with a personal invitation, and that needs JavaScript. Nothing was counted. Turn JavaScript on, then open your invitation again.',
  closed: 'The survey is closed. Your answers were not counted.',
  notFound: 'We cannot find this survey. Check that you have the whole link.',
  unavailable:
    'We cannot save your answers right now. Wait a moment, then send them again. They count only once.',
  limited:
    'Many people are trying to answer from your network right now. Your answers were not counted. Wait a few minutes, then send them again.',
  elsewhere:
    'These answers came from another website, not from ours, so nothing was counted. Open the survey and answer there.',
  toSurvey: 'Open the survey',
};
