import type * as nb from '../nb/representatives.ts';

export const representatives: typeof nb.representatives = {
  title: 'For staff and safety representatives · okr-klar',
  description:
    'One sheet before the survey starts: who asks and why, what is stored, what is not protected, and what to agree on.',
  name: 'For staff representatives',
  heading: 'For staff and safety representatives',
  lead: 'Read this sheet before the survey starts. Fill it in, agree on it with the person who asked for the survey, and let everyone see it.',
  print: 'Print on one sheet',
  blanks: {
    heading: 'Fill in by hand',
    empty: 'not filled in',
    who: [
      'Who asked for the survey',
      'The coach (who runs the survey)',
      'Who runs the site and has the secret key',
      'A contact other than the line manager',
    ],
    dates: ['Opens', 'Closes', 'When everyone sees the result', 'Follow-up'],
  },
  columns: [
    [
      {
        heading: 'Why',
        text: 'The survey is about OKRs, a way of setting shared goals and tracking progress. Twelve questions for all employees show what is and is not in place: leaders’ commitment, the ambassador’s role, goals and teams.',
      },
      {
        heading: 'What the result is for',
        text: 'To fix the weakest points, and then ask again. The questions are not designed for decisions on individuals, pay or staffing. Still, the ambassador is often one person whom everyone knows, and should hear about the survey first.',
      },
      {
        heading: 'Voluntary',
        text: 'Nobody should have to answer, or be asked whether they did. “Don’t know” is an answer too. Answers that have been counted cannot be withdrawn: the site cannot find them again.',
      },
      {
        heading: 'What is stored',
        points: [
          'Answers, added up in encrypted totals, until the survey closes. Only those who run the site have the secret key that opens them.',
          'The result, how many answered, and the actions written down: for twelve months or until the coach deletes them.',
          'Names of the organisation and groups, and the number of employees. With invitations: which codes have been used, until the survey closes.',
        ],
      },
      {
        heading: 'What is not stored',
        text: 'Names of those who answer, when they did, and their IP address, browser and language. Those who run the site can see IP addresses, as on every website.',
      },
    ],
    [
      {
        heading: 'How answers are protected',
        points: [
          'Managers and the coach do not see what anyone answered, unless they run the site themselves. They get one combined result, after closing.',
          'Fewer than five responses give no result. Groups with fewer than eight are merged with others. With spare invitations, more are needed.',
          'Answers are shown as ranges of at least three possible numbers. Until closing, the site shows only roughly how many have answered. In a meeting where everyone answers together, the exact number is shown throughout.',
        ],
      },
      {
        heading: 'What is not protected',
        points: [
          'If nearly everyone in a group says no, others may assume you did too. You can choose “Rather not say” as your group.',
          'Anyone with both the key and the database log can open individual responses. So can anyone able to change the database while the survey is open.',
          'An open link can be used more than once, so someone could flood a group with made-up answers.',
          'A coach can try invitation codes and see which have been used. Let people draw cards at random.',
          'Someone who sent every response but one can work out the last one.',
          'A work network or computer may show that someone visited the site. Use your own phone if you prefer.',
        ],
      },
      {
        heading: 'If you object',
        text: 'Tell the person who asked for the survey, and ask for it to be put on hold until it has been discussed. The law or a collective agreement may require that. Everyone is free not to answer, and the coach can delete the survey at any time. Ask the data protection officer about personal data, or complain to the data protection authority.',
      },
    ],
  ],
  agreed: [
    {
      heading: 'Agree before you start',
      points: [
        'The purpose, and that the result decides nothing about individuals, pay or staffing',
        'Who runs the site, preferably someone other than the employer',
        'Which groups, if any',
        'An open link, cards, or answering together in a meeting',
        'Who sees the result, and when. Suggestion: everyone, at the same time as the leaders',
      ],
    },
    {
      heading: 'Afterwards',
      points: [
        'Everyone sees the result, and what will be done, by whom and when',
        'We go through the actions together on the follow-up date',
        'We agree when to ask again, and when the result is deleted',
      ],
    },
  ],
  more: 'Read more',
};
