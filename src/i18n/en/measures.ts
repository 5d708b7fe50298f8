import type * as nb from '../nb/measures.ts';

export const measureEditing: typeof nb.measureEditing = {
  heading: 'You can write down actions here',
  intro:
    'This browser has the key to the survey. Beside each weakness you can write what you will do, who will do it and by when.',
  publish: 'Show the actions with the result',
  shown:
    'Everyone with the results link sees the actions, and so does everyone with the answer link if the result is shared there.',
  hidden: 'Only you and others with a key to the survey see the actions.',
  view: {
    share: 'Show your own view with the result',
    shown:
      'Everyone who can see the result also sees what you answered before the survey closed, under “{section}”.',
    hidden: 'Only you and others with a coach key see what you answered before the survey closed.',
  },
  saved: 'Saved.',
  removed: 'Removed.',
  add: 'Add an action',
  edit: 'Change',
  remove: 'Remove',
  save: 'Save the action',
  cancel: 'Cancel',
  text: 'What will you do?',
  textHint: 'Write your own, or insert a piece of advice. At most {most} characters.',
  advice: 'Insert advice:',
  owner: 'Who does it?',
  ownerHint: 'A role, not a name, such as “managing director”.',
  due: 'Due',
  state: 'Status',
  errors: {
    empty: 'Write what you will do.',
    long: 'The text has {n} characters. Shorten it to {most} at most.',
    past: 'The due date has passed. Choose a later day, or set the status to done or dropped.',
    many: 'A round can have at most {most} actions. Remove one first.',
    illegible: 'The text contains characters that cannot be read. Write it again.',
    gone: 'The survey has been deleted, or the key no longer works. Nothing was saved. Copy the text if you want to keep it.',
  },
  clash: {
    heading: 'Someone else changed this action while you were writing',
    theirs: 'It now says:',
    removed: 'It has been removed.',
    yours: 'What you have written is in the fields below. Nothing is saved yet.',
    mine: 'Save mine',
    keep: 'Keep what they wrote',
  },
  old: {
    heading: 'An earlier plan',
    text: 'This browser has an action plan for the round, from before actions were stored with the result.',
    roles: 'Look it over afterwards: replace names with roles before you show the actions.',
    take: 'Bring in the plan',
    download: 'Download as text',
    remove: 'Delete the old plan',
    taken: 'The plan has been brought in.',
    tooMany: 'The plan has more actions than there is room for. Remove some first.',
  },
};
