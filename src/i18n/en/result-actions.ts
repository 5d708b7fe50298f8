import type * as nb from '../nb/result-actions.ts';

export const resultActions: typeof nb.resultActions = {
  example: {
    title: 'Example of a result · okr-klar',
    description:
      'A whole results page from a made-up organisation: what is missing before OKRs, and what to do first.',
    label: 'Example',
    text: 'The organisation and its answers are made up. The rules are the same as for real answers.',
    start: 'Create a survey',
  },
  tools: {
    label: 'Use the result',
    present: 'Present',
    print: 'Print',
    download: 'Download',
    making: 'Making the file …',
    made: 'The file has been downloaded.',
    failed: 'We could not make the file. Try again.',
  },
  exports: {
    note: 'Figures are only shown as ranges of at least three possible figures. The true figure is somewhere in the range.',
    files: {
      powerpoint: { name: 'PowerPoint', hint: 'Slides with the factors and each weakness' },
      committee: {
        name: 'Report to the health and safety committee (AMU in Norway)',
        hint: 'Text with what was found and what is planned',
      },
      csv: { name: 'Spreadsheet (CSV)', hint: 'Every range and verdict, row by row' },
      json: { name: 'Data (JSON)', hint: 'The result as it is stored' },
      measures: { name: 'Actions (text)', hint: 'Who does what, for email and minutes' },
      calendar: { name: 'Actions (calendar)', hint: 'The due dates as all-day entries' },
      factors: { name: 'Picture of the factors (PNG)', hint: 'For websites, email and slides' },
      bands: { name: 'Picture of the questions (PNG)', hint: 'The range for each question' },
      groups: { name: 'Picture of the groups (PNG)', hint: 'The verdicts in each group' },
      rounds: { name: 'Picture of the rounds (PNG)', hint: 'The verdicts over time' },
    },
    parts: {
      factors: 'factors',
      bands: 'questions',
      groups: 'groups',
      rounds: 'rounds',
      plan: 'actions',
      committee: 'committee',
    },
    pdf: 'For a PDF, use “Print”.',
    presenting: 'How to present a no',
    columns: {
      organisation: 'Organisation',
      round: 'Round',
      closed: 'Closed',
      responses: 'Responses',
      note: 'About the figures',
      scope: 'Who',
      factor: 'Factor',
      factorVerdict: 'Verdict on the factor',
      question: 'Question',
      verdict: 'Verdict',
      from: 'Said no, at least',
      to: 'Said no, at most',
      measure: 'Action',
      owner: 'Responsible',
      due: 'Due',
      state: 'Status',
    },
    everybody: 'Everyone',
    pictures: {
      factors: 'The verdict on each factor',
      bands: 'How many said no?',
      groups: 'The verdict in each group',
      rounds: 'The verdict in each round',
    },
    slides: {
      method:
        '“No” means that at least half said no, “many don’t know” that at least a quarter said “don’t know”, “divided” that at least a quarter said no. Otherwise the verdict is “yes”.',
    },
  },
  presenter: {
    label: 'Presentation',
    close: 'End',
    back: 'Back',
    next: 'Next',
    reveal: 'Show the answers',
    place: '{place} of {places}',
    keys: 'Use the arrow keys or a clicker to move. Esc ends the presentation.',
    order:
      'We will take the factors one at a time: you talk first, then we show what you answered. A factor is as weak as its weakest question.',
    discuss: 'Talk about this first',
    question: 'What have you seen that points to a yes, and what points to a no?',
    leaving: 'End the presentation?',
    stay: 'Carry on',
    end: 'What do we do first?',
    endTied: 'Which of these is easiest to put right?',
    endNone: 'No weakness found in the answers. What do we do now?',
  },
  plan: {
    /** The title of a calendar entry. */
    entry: 'OKR action: {step}',
    title: 'Actions for {organisation}',
    written:
      'The actions were written by the people who follow up the result. Everything else is worked out from the answers.',
  },
  gaps: {
    split: '{factor}: {verdicts}.',
    part: '{verdict} in {groups}',
    none: 'We cannot say for certain that the groups differ.',
    words: {
      no: 'the verdict is “no”',
      unseen: 'many said “don’t know”',
      overQuarter: 'at least a quarter said no',
      mixed: 'the verdict is “divided”',
      underHalf: 'fewer than half said no',
      yes: 'the verdict is “yes”',
    },
  },
};

export const sample: typeof nb.sample = {
  organisation: 'Solvik Works (example)',
  groups: ['Leadership', 'Development', 'Sales and service', 'Operations'],
  measures: {
    spring: [
      {
        text: 'The leadership team sets aside the first Monday of each month for OKRs',
        owner: 'Managing director',
      },
      { text: 'A results meeting every second week is in every team’s calendar', owner: 'Team leads' },
    ],
    autumn: [
      {
        text: 'Gather all goals on one open page, and show them at the all-staff meeting',
        owner: 'Head of communications',
      },
      { text: 'Show everyone what the OKR ambassador can decide', owner: 'Managing director' },
    ],
  },
};
