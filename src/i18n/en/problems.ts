import type * as nb from '../nb/problems.ts';

export const problems: typeof nb.problems = {
  codes: {
    'invalid-json': 'Something went wrong while sending. Please try again.',
    'invalid-request': 'Something is missing or not valid. Please check the fields.',
    'key-required': 'You need the link with its key to open this page.',
    'signup-code': 'This site asks for a sign-up code.',
    'coach-key-required':
      'You need a coach key for this. With a helper key you can share surveys, see roughly how many have answered, move the deadline, close surveys answered in a meeting, see results and write down actions.',
    'other-site':
      'This came from another website, not from ours, so nothing was done. Open the page here and try again.',
    'invitation-required': 'You answer this survey with a personal invitation.',
    'invitation-not-usable':
      'This invitation cannot be used. Either it has been used before, or the code is not right. Ask the coach, who runs the survey.',
    'not-found': 'We cannot find this, or the key does not fit. Check that you have the whole link.',
    'method-not-allowed': 'That cannot be done here.',
    'too-many': 'There is no room for more here. Delete something you no longer need, and try again.',
    'last-key':
      'This is the last coach key. Nobody could get in again without it, so add a new one before you revoke it.',
    'survey-open':
      'The organisation already has an open survey. The next one can start when that one has closed.',
    'not-closed':
      'You can write down actions when the survey is closed and the result is ready. The survey is not closed yet.',
    'too-soon':
      'A survey can close 24 hours from now at the earliest, so that people know well in advance. Choose a later time.',
    'closes-by-itself':
      'The survey closes by itself. Only a survey that you answer together in a meeting can be closed by hand.',
    'survey-closed': 'The survey is closed.',
    conflict: 'Someone changed this at the same time. Reload the page and try again.',
    'plan-changed':
      'Someone changed the plan after you opened it, so nothing was saved. What you have written is still here. Fetch the latest plan and try again.',
    'outcome-too-soon': 'It is too soon to say how it went after this round.',
    'outcome-other': 'We ask how it went only after rounds of “Before the start”.',
    'outcome-fixed': 'This answer is more than 30 days old and can no longer be changed.',
    'if-match-required': 'Something went wrong when saving. Reload the page and try again.',
    'too-large': 'The text is too long.',
    'unsupported-media-type': 'Something went wrong while sending. Please try again.',
    'invalid-response': 'Some answers are missing.',
    'rate-limited':
      'Many people are answering from your network right now. Nothing was counted. Please try again in a few minutes.',
    'store-unavailable': 'We cannot save anything right now. Please try again in a moment.',
    misconfigured: 'This site is not fully set up. Please tell the people who run it.',
    'key-damaged':
      'The key is right, but what it should unlock has been damaged at our end. Nothing was changed. Try another key, and please tell the people who run the site.',
    unexpected: 'Something went wrong at our end. Please try again in a moment.',
    offline: 'We cannot connect. Check your connection and try again.',
  },
  faults: {
    missing: 'This has to be filled in.',
    unknown: 'This does not exist here.',
    invalid: 'This is not valid.',
    illegible: 'This contains characters that cannot be read. Please type it again.',
    'too-short': 'This is too short.',
    'too-long': 'This is too long.',
    'out-of-range': 'This is outside what is possible.',
  },
};
