import type * as nb from '../nb/invitations.ts';

export const invitations: typeof nb.invitations = {
  mode: {
    legend: 'Who can answer?',
    open: 'Everyone with the link',
    openHint: 'One link for everyone. Simplest, and enough for most. It can be used more than once.',
    invited: 'Only those invited, once each',
    invitedHint:
      'Everyone gets a link or a card of their own. Choose this when nobody should be able to answer more than once. Answers are sent without the invitation and do not say who they came from.',
    together: 'The people gathered in a meeting',
    togetherHint:
      'Everyone answers at the same time, on their own phone, and you close it and show the result before you leave. Everyone sees how many have answered.',
  },
  count: {
    label: 'Number invited',
    hint: 'Shown with the result, and cannot be changed later.',
    employees: 'How many are invited. The number is shown with the result, and cannot be changed later.',
  },
  spares: {
    label: 'Spare invitations',
    hint: 'For those who lose theirs. For each spare invitation, a result takes one response more than five, and a group one more than eight. The number is shown with the result, and cannot be changed later.',
  },
  faults: {
    'invited.missing': 'Enter how many are to be invited.',
    'invited.too-short': 'At least five people have to be invited.',
    'invited.too-long':
      'There can be at most 1,000 invitations, spare ones included. Choose one link for everyone instead.',
    spares: 'Enter a whole number, 0 or more.',
  },
  name: 'Invitations',
  facts: '{count} invited and {spares} spare. Each invitation can be used once.',
  words: {
    heading: 'The survey’s five words',
    text: 'Everyone invited sees the same words, and they are on the poster. That is how colleagues know that they got the same survey.',
  },
  unloaded:
    'We could not load the invitations. They are not lost: they are made again in this browser. Try again. If that does not help, reload the page.',
  different:
    'The survey does not match what this page asks, so we are making no invitations. Reload the page. If that does not help, do not hand anything out.',
  ways: 'Choose one way or several. Each invitation should be handed out only once.',
  handed: 'Handed out from this browser: {n} of {all}.',
  by: {
    file: 'In a file: {numbers}',
    card: 'On cards: {numbers}',
    link: 'One by one: {numbers}',
    earlier: 'Earlier: {numbers}',
  },
  forget: {
    action: 'Start the list over',
    heading: 'Do you want to start the list over?',
    text: 'All invitations then count as unused again. If you hand out more, two people may get the same one, and only one of them can answer.',
    confirm: 'Start over',
  },
  mail: {
    summary: 'Send by email (mail merge)',
    label: 'Paste names and email addresses from a spreadsheet',
    hint: 'One line for each person, or the recipients copied from an email. The list stays in your browser and is not sent to us.',
    text: 'Text for the email',
    the: 'the text',
    people: { one: '{n} person', other: '{n} people' },
    without: '{n} without an address',
    numbers: 'Their numbers: {numbers}.',
    empty: 'Without a list, the file holds the links that are not handed out yet: {numbers}.',
    tooMany: 'Only {left} invitations are left to hand out.',
    none: 'All invitations have been handed out from this browser.',
    saved: 'Marked as handed out: {numbers}. The same list gives the same file.',
    preview: 'This is how we read the list.',
    headed: 'The first line was read as headings.',
    more: { one: 'And {n} more person.', other: 'And {n} more people.' },
    download: 'Download CSV',
    again: 'Download the file again',
    fileName: 'okr-klar-invitations-{id}.csv',
    number: 'Number',
    column: 'Column {n}',
    name: 'Name',
    address: 'Email',
    phone: 'Phone',
  },
  one: {
    summary: 'Hand them out one by one',
    how: 'Show the code on the screen, or send the link. What has been shown counts as handed out.',
    number: 'Invitation {n} of {all}',
    spare: 'spare',
    qr: 'QR code for invitation {n}',
    the: 'the link',
    next: 'Show the next invitation',
    back: 'Not handed out, put it back',
    none: 'All of them have been handed out from this browser.',
  },
  print: { name: 'Cards to cut out', how: 'Ten cards on each A4 sheet, with a QR code and a code to type.' },
};

export const cards: typeof nb.cards = {
  title: 'Invitation cards · okr-klar',
  description: 'Cards to cut out, one for each invitation.',
  noScript: 'This page needs JavaScript. Turn it on and reload the page.',
  heading: 'Invitation cards',
  how: 'Shuffle the cards and let people draw. Then not even you know who got which.',
  from: 'From number',
  to: 'To number',
  print: 'Print the cards',
  sheets: { one: '{n} sheet', other: '{n} sheets' },
  elsewhere: 'Handed out another way and left out here: {numbers}.',
  missing: {
    heading: 'There are no invitations here',
    text: 'The survey may have been deleted or closed, or it is open to everyone with the link.',
  },
  back: 'To the overview',
};
