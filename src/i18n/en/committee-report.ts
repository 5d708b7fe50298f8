import type * as nb from '../nb/committee-report.ts';

export const committeeReport: typeof nb.committeeReport = {
  title: 'Report to the health and safety committee (AMU in Norway)',
  purpose: {
    heading: 'Purpose',
    text: 'People at {organisation} have answered the survey “{title}” {aim} OKRs are a way of setting shared goals and tracking progress. The result is meant for conversations and actions, not for assessing individuals, pay or staffing.',
  },
  method: {
    heading: 'How it was done',
    text: '{questions} questions about {factors} factors, answered with yes, no or don’t know. Answers were added up in encrypted totals, and the result was made once, when the survey closed.',
    groups: 'People chose their own group. Small groups are merged with others.',
  },
  participation: { heading: 'Participation' },
  findings: {
    heading: 'Findings',
    meanings: 'What the verdicts mean:',
    groups: 'Group by group:',
    group: '{group} ({responses}): {verdicts}',
  },
  planned: {
    heading: 'Planned actions',
    origin: 'Written by the people who follow up the result, not calculated from the answers.',
    owner: 'Who (role)',
    due: 'When',
    none: 'No actions have been written down yet. The committee can fill in:',
    measure: 'Action',
    noWeakness: 'No weakness was found in the answers, and no actions have been written down.',
  },
  limits: {
    heading: 'What the figures cannot say',
    points: [
      'How OKRs will turn out. The questions rest on one coach’s experience and are not a validated scale.',
      'Who said what. Nobody should try to find out.',
      'Why anyone said no, or did not answer. Ask in meetings where it is safe to speak.',
      'How good anyone is at their job. The ambassador is often one person: talk about the role.',
    ],
  },
  decision: {
    heading: 'In the committee',
    blanks: ['Date of the meeting', 'Remarks', 'Decision', 'Followed up (date)'],
  },
};
