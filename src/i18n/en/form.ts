import type { nb } from '../nb/index.ts';

export const form: (typeof nb)['form'] = {
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
