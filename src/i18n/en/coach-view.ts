import type * as nb from '../nb/coach-view.ts';

export const coachView: typeof nb.coachView = {
  heading: 'Your own view',
  intro:
    'Answer the same questions yourself, as you see the organisation after your first meeting with it. What you answer is never counted among the responses.',
  frozen:
    'You can change it until the survey closes. Then it stays as it is: nobody should be able to answer with the result in front of them.',
  share: 'Show it with the result',
  shareHint:
    'Once the survey is closed, everyone who can see the result also sees how you answered each question. You can change your mind at any time: here before closing, on the results page afterwards.',
  confirm: 'Save',
  busy: 'Saving …',
  done: 'Your view has been saved.',
  missing: { one: 'One question has no answer', other: '{n} questions have no answer' },
  choose: 'Choose an answer.',
  closed: 'The survey closed before this was saved. If you saved a view earlier, that one stands.',
  gone: 'The survey has been deleted, or the key no longer works. Nothing was saved.',
  otherQuestions: 'The survey’s questions do not match the ones on this page. Reload the page.',
};

export const ambassadorWarning: typeof nb.ambassadorWarning = {
  heading: 'Before everyone sees it',
  text: 'The result says something about the ambassador’s role, and often everyone knows who that is. Talk to the ambassador alone first, and let the leaders present this point.',
  guide: 'How to present a no',
  confirm: 'Share with everyone',
  busy: 'Sharing …',
  done: 'The result is shared with everyone who has the answer link.',
};
