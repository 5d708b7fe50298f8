import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Privacy',
  description: 'Exactly what is stored when you answer, for how long, and who can see it.',
  heading: 'What is stored when you answer?',
  intro:
    'Neither your boss nor the coach, who runs the survey, gets to see what you answered, unless they run the site themselves. They get one combined result once the survey has closed, and only if at least five people have answered. With spare invitations, more are needed.',
  sample: {
    heading: 'One response, and what is stored',
    intro:
      'Here is a made-up response, and what reaches the database: one number for every possible answer, whether it was chosen or not. The numbers look random. They are added to everyone else’s, in encrypted totals, and are not stored separately. Only the site’s secret key can open them.',
    answer: 'The response',
    stored: 'What is added to the totals',
    rest: 'One more number records that someone has answered. Where people can choose a group, there is a set of numbers for each group, whether or not you choose that group.',
    ids: ['To count once', 'To open the total'],
    also: 'Two random numbers are stored as well, until the survey closes. One makes sure that the response counts only once, even if you send it again. The other is needed to open the combined total. Neither says anything about you or what you answered.',
  },
  facts: {
    heading: 'What is kept, for how long, and who sees it',
    what: 'What',
    long: 'For how long',
    who: 'Who sees it',
    rows: [
      [
        'Your answers, in the browser',
        'Until they are counted, you clear them or you close the tab',
        'You, and anyone else who uses the same tab',
      ],
      [
        'Encrypted totals and random numbers',
        'Until the survey closes, and never more than 30 days after it was due to close',
        'Only the site’s secret key can open them. Anyone who has the database can see how many have answered',
      ],
      [
        'Check values for invitation codes and answer passes',
        'Until the survey closes, and never more than 30 days after it was due to close',
        'Anyone who has both the codes and the database can see which codes have been used',
      ],
      [
        'How many have answered so far',
        'Until the survey closes',
        'The coach and everyone with the results link, in steps of five, as it stood at 00:00, 06:00, 12:00 or 18:00 in the site’s time zone. In a meeting, everyone sees the exact number throughout. Anyone with access to the database can see the exact number at any time',
      ],
      [
        'The result: ranges, verdicts and exactly how many answered',
        'Twelve months after closing, or until the coach deletes it',
        'The coach and everyone with the results link. Everyone with the answer link too, if the coach shares the result with them. The survey says whether the result is shared, and the coach can change that',
      ],
      [
        'Actions recorded by the coach or a helper, stored unencrypted',
        'As long as the result is kept',
        'Everyone with a key to the survey. If the actions are shown with the result, everyone who sees the result',
      ],
      [
        'How OKRs went in the organisation afterwards, as noted by the coach. Nothing new about those who answered',
        'Until the coach deletes the organisation here. If the coach deletes the survey within twelve months of closing, the note is deleted too. The closing date of the round is kept with the note',
        'The coach. Everyone who sees the result, if the coach shares it',
      ],
      [
        'A survey with too few responses',
        '30 days after closing, or until the coach deletes it',
        'The people who would have seen a result. They see exactly how many answered, and nothing more',
      ],
      [
        'Names of the groups, closing time and number of invitations',
        'As long as the survey is kept',
        'Everyone with a link to it',
      ],
      [
        'Name of the organisation and number of employees',
        'Until the coach deletes the organisation here. If no survey is left, until twelve months after the overview was last opened',
        'Everyone with a link',
      ],
      [
        'How many requests come from each IP address, kept under a random label',
        'Ten minutes at most, to stop misuse',
        'Nobody',
      ],
      [
        'IP address',
        'The program does not store it. The site’s suppliers may',
        'Those who run the site, as on every website',
      ],
    ],
    none: 'We use no cookies and no analytics, and load nothing from other sites. We do not store when you answered, which browser you used or which language you chose.',
  },
  invited: {
    heading: 'When only invited people can answer',
    points: [
      'Your code was made in the coach’s browser. We have only a check value for it, which lets us recognise the code when you use it.',
      'When you start, your browser exchanges the code for an answer pass. We note that the code has been used.',
      'Your answers are sent later, with the pass and without the code. The pass does not say which code it came from. We store a check value for the pass, so that it counts only once.',
      'The pass stays in your browser until your answers are counted or you delete it. If you close the tab, your link or code opens the pass again, as long as the survey is open. If your browser cannot store anything, the pass is lost when you close the tab, and you need a spare invitation. When the survey closes, we delete all check values.',
      'If you answer as soon as you have the pass, someone watching the server can use the time and IP address to guess which code belongs to a response. Even then, your answers are encrypted. It helps to answer at the same time as others, or to get the pass first and answer later.',
      'The coach knows the codes, and can answer with any code that nobody has used. Spare invitations can be used without anyone noticing. That is why, before you answer, you see how many people are invited and how many spare invitations there are. The result shows these numbers too. A result normally needs five responses, and a group needs eight. Each spare invitation adds one to both.',
      'If the coach tries the codes, the coach learns which have been used. But trying an unused code uses it up, and the person it was meant for will notice. It is best to draw cards at random: then not even the coach knows who got which code.',
    ],
  },
  limits: 'What is not protected',
  responsible: {
    heading: 'Who is responsible?',
    points: [
      'The organisation that asks is the data controller. Ask what the result will be used for, who will see it, and what the legal basis is.',
      'The coach sets up the survey and follows up the result with the leaders. The coach may be a colleague or come from outside.',
      'Answering is voluntary. Once your response is counted, we cannot find, correct or delete it.',
    ],
    complain:
      'If you think something is wrong, talk to the data protection officer or staff representatives where you work. You can also complain to the data protection authority (Datatilsynet in Norway):',
  },
};
