import type { nb } from '../nb.ts';

export const invitations: (typeof nb)['invitations'] = {
  mode: {
    legend: 'Who can answer?',
    open: 'Everyone with the link',
    openHint: 'One link for all. Simplest, and enough for most. Some may answer more than once.',
    invited: 'Only those invited, once each',
    invitedHint:
      'Everyone gets a link or a card of their own. Choose this when each person should answer only once. The response is sent without the invitation and does not say who it came from.',
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
    label: 'Spares',
    hint: 'For those who lose theirs. Each spare raises the limits by one: it takes five responses and the spares for a result, eight and the spares for a group. The number is shown with the result, and cannot be changed later.',
  },
  faults: {
    'invited.missing': 'Enter how many are to be invited.',
    'invited.too-short': 'At least five people have to be invited.',
    'invited.too-long':
      'There can be at most 1,000 invitations, spares included. Choose one link for all instead.',
    spares: 'Enter a whole number, 0 or more.',
  },
  name: 'Invitations',
  facts: '{count} invited and {spares} spare. Each invitation gives one response.',
  words: {
    heading: 'The survey’s five words',
    text: 'Everyone invited sees the same words, and so does the poster. They show colleagues that they got the same survey.',
  },
  unloaded:
    'We could not load the invitations. They are not lost: they are made again in this browser. Try again. If that does not help, reload the page.',
  different:
    'The survey does not match what this page asks, so we are making no invitations. Reload the page. If that does not help, do not hand anything out.',
  ways: 'Choose one way, or mix them: each number should go out only once.',
  handed: 'Handed out from this browser: {n} of {all}.',
  forget: 'Start the list over',
  mail: {
    summary: 'Send by e-mail (mail merge)',
    label: 'Paste names and e-mail addresses from a spreadsheet',
    hint: 'One line for each person. The columns stay in your browser and are not sent to us.',
    text: 'Text for the e-mail',
    the: 'the text',
    rows: { one: '{n} line gets a link of its own.', other: '{n} lines get a link each.' },
    empty: 'Without a list you get a file of numbers and links.',
    tooMany: 'The list has {n} lines, but there are only {all} invitations.',
    download: 'Download CSV',
    fileName: 'okr-klar-invitations-{id}.csv',
    number: 'Number',
    column: 'Column {n}',
    name: 'Name',
    address: 'E-mail',
  },
  one: {
    summary: 'Hand them out one by one',
    how: 'Show the code on the screen, or send the link. Mark it as handed out before you go on to the next.',
    number: 'Invitation {n} of {all}',
    spare: 'spare',
    qr: 'QR code for invitation {n}',
    the: 'the link',
    next: 'Handed out, show the next',
    none: 'All of them have been handed out from this browser.',
  },
  print: { name: 'Cards to cut out', how: 'Ten cards on each A4 sheet, with a QR code and a code to type.' },
  cards: {
    title: 'Invitation cards · okr-klar',
    description: 'Cards to cut out, one for each invitation.',
    noScript: 'This page needs JavaScript. Turn it on and reload the page.',
    heading: 'Invitation cards',
    how: 'Shuffle the cards and let people draw. Then you do not know who got which either.',
    from: 'From number',
    to: 'To number',
    print: 'Print the cards',
    sheets: { one: '{n} sheet', other: '{n} sheets' },
    missing: {
      heading: 'We find no invitations here',
      text: 'The survey may have been deleted or closed, or it is open to everyone with the link.',
    },
    back: 'To the overview',
  },
};
