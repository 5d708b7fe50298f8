export const outcome = {
  heading: 'How did it go?',
  after: { 2: 'Two quarters later', 4: 'Four quarters later' },
  questions: {
    inUse: {
      ask: 'Are OKRs still in use?',
      answers: { yes: 'Yes', partly: 'Partly', no: 'No', never: 'Never started' },
    },
    reviewed: {
      ask: 'Were results reviewed as often as agreed?',
      answers: { yes: 'Yes', partly: 'Sometimes', no: 'No' },
    },
    moved: {
      ask: 'Did the goals come closer?',
      answers: { most: 'Most of them', some: 'Some', none: 'None' },
    },
    again: {
      ask: 'Would the organisation start the same way again?',
      answers: { yes: 'Yes', no: 'No' },
    },
  },
  written: 'This is how the coach sees it, and chose to show it. It is not based on the answers.',
};
