import type * as nb from '../nb/create.ts';

export const create: typeof nb.create = {
  title: 'New survey · okr-klar',
  description: 'Set up an anonymous survey of how ready you are for OKRs.',
  heading: 'New survey',
  lead: 'The name of the organisation is enough. The rest is filled in for you, and you can change whatever you like. Talk to the OKR ambassador before you share the link: three of the questions are about that role.',
  noScript: 'This page needs JavaScript. Turn it on and reload the page.',
  keptWorkspace: 'The organisation will be added to the overview you have open in this tab.',
  toPortfolio: 'To the overview',
  optional: '(optional)',
  name: { label: 'Organisation', hint: 'Everyone who answers sees this name at the top.' },
  employees: {
    label: 'Number of employees',
    hint: 'How many people you are asking. With this number we can show what share has answered. At least five responses are needed for a result, and no verdict can be “yes” with fewer than eleven.',
    few: 'It takes at least {least} responses to get a result.',
  },
  mode: {
    legend: 'Who can answer?',
    open: 'Everyone with the link',
    openHint: 'One link for everyone. Simplest, and enough for most. It can be used more than once.',
    invited: 'Only invited people, once each',
    invitedHint:
      'Everyone gets a link or a card of their own. Choose this when nobody should be able to answer more than once. Answers are sent without the invitation and do not say who they came from.',
    together: 'The people in a meeting',
    togetherHint:
      'Everyone answers at the same time, on their own phone, and you close the survey and show the result before anyone leaves. Everyone sees how many have answered.',
  },
  count: {
    label: 'Number invited',
    hint: 'Shown with the result, and cannot be changed later.',
  },
  spares: {
    label: 'Spare invitations',
    hint: 'For people who lose theirs. At least five responses are needed for a result, and eight to show a group. Each spare invitation raises both numbers by one. The number of spare invitations is shown with the result, and cannot be changed later.',
  },
  instrument: 'What do you want to ask about?',
  language: 'Language of the survey',
  groups: {
    legend: 'Groups',
    hint: 'People choose their group, or “Rather not say”. Groups with fewer than eight responses are merged with others, so choose a few large ones. Each spare invitation raises that limit by one. With groups, invitations are best: an open link can be used more than once, so someone could flood a group with made-up answers.',
    example: 'For example, the groups could be Leaders and Staff.',
    start: 'Add groups',
    add: 'Add a group',
    nth: 'Group {n}',
    remove: 'Remove group {n}',
    most: 'You can have at most eight groups.',
    none: 'With {employees} employees there will not be enough responses to show groups separately. It takes at least two groups with {least} responses each.',
    small:
      'With {employees} employees in {groups} groups, some groups will probably get fewer than {least} responses. Those are merged in the result.',
  },
  closing: {
    legend: 'When does the survey close?',
    hint: 'The result then appears, and nobody can answer any more. Everyone who answers sees this time. It must be at least 24 hours from now.',
    meeting:
      'You close it with a button once everyone in the meeting has answered. Otherwise it closes by itself three hours after you create it, so create it just before the meeting.',
    date: 'Date',
    time: 'Time',
    twice: 'The clocks go back that night, so this time comes twice. We use the first.',
  },
  sharing: {
    legend: 'Who will see the result?',
    hint: 'Otherwise only people with the results link will see it. Everyone who answers sees what you have chosen. You can change it in the overview.',
  },
  signupCode: {
    label: 'Sign-up code',
    hint: 'This site is only for people who have been given a sign-up code.',
  },
  submit: 'Create the survey',
  sending: 'Creating the survey …',
  failed: 'The survey was not created',
  kept: 'What you typed is still here. Try again whenever you like.',
  staleKey:
    'The key kept in this tab does not open any overview at the moment. There may be a temporary fault, or the overview may have been deleted.',
  staleLink: 'the link to the old overview',
  freshWorkspace: 'Start a new overview in this tab',
  errors: 'Something needs correcting',
  faults: {
    'name.missing': 'Enter the name of the organisation.',
    'name.too-long': 'The name can be at most 120 characters.',
    'name.illegible': 'The name contains characters that cannot be read. Please type it again.',
    employees: 'Enter a whole number from 1 to 1,000,000, or leave the field empty.',
    'groups.missing': 'Name at least two groups, or remove the groups.',
    'groups.too-long': 'The name of a group can be at most 60 characters.',
    'groups.illegible': 'The name of a group contains characters that cannot be read. Please type it again.',
    'groups.invalid': 'Two groups cannot have the same name.',
    'closesAt.invalid': 'This time does not exist: the clocks go forward that night. Choose another time.',
    closesAt: 'Choose a time at least 24 hours and at most 90 days from now.',
    'invited.missing': 'Enter how many people you will invite.',
    'invited.too-short': 'At least five people have to be invited.',
    'invited.too-long':
      'There can be at most 1,000 invitations, spare invitations included. Choose one link for everyone instead.',
    spares: 'Enter a whole number, 0 or more.',
    'signupCode.missing': 'Enter the sign-up code you were given.',
    'signupCode.invalid': 'That sign-up code is not right. Check that you typed it correctly.',
  },
  ready: {
    heading: 'The survey is ready',
    closes: 'Open for responses until {when}.',
    share: 'Share the answer link',
    existing: 'The survey is in the same overview as before. Your coach link is the same.',
    next: 'Go to the overview',
  },
};
