import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Privacy',
  description: 'Exactly what is stored when you answer, for how long, and who can see it.',
  heading: 'What is stored when you answer?',
  intro:
    'In short: without the site’s secret key, nobody can read your answers. They are added to sealed totals, which are opened once, when the survey closes.',
  sample: {
    heading: 'A response, and what is stored of it',
    intro:
      'On the left is a made-up response. On the right is what the database gets: for every possible answer a number that looks random, chosen or not. The numbers are added to everybody else’s and not kept one by one.',
    answer: 'The response',
    stored: 'What is added to the totals',
    rest: 'And {n} more numbers of the same kind, one for every possible answer in every possible group. They are there whether you choose a group or not.',
    ids: ['To count once', 'To open the total'],
    also: 'Two random numbers are stored besides, until the survey closes: one makes the response count once if you send it again, the other is needed to open everybody’s total. Neither says anything about you or what you answered.',
  },
  facts: {
    heading: 'What, for how long and for whom',
    what: 'What',
    long: 'For how long',
    who: 'Who sees it',
    rows: [
      [
        'Your answers, in the browser',
        'Until they are counted, or you clear them or close the tab',
        'You, and others who use the same tab',
      ],
      [
        'Sealed totals and random numbers',
        'Until the survey closes, and never more than 30 days after it should have closed',
        'Nobody can read them without the secret key of whoever runs the site. Whoever has the database sees how many there are',
      ],
      [
        'Fingerprints of invitation codes and answer passes',
        'Until the survey closes, and never more than 30 days after it should have closed',
        'Whoever has both the codes and the database sees which codes have been used',
      ],
      [
        'How many have answered so far',
        'Until the survey closes',
        'The coach and whoever has the results link: in steps of five, as it was at 00, 06, 12 or 18 o’clock. In a meeting: everyone, all the time. Whoever has the database: exactly',
      ],
      [
        'The result: ranges, verdicts and exactly how many answered',
        'Twelve months after closing, or until the coach deletes it',
        'The coach and whoever has the results link. Everyone with the answer link, if the coach shares the result with them',
      ],
      [
        'Measures that the coach or a helper writes, as plain text',
        'As long as the result',
        'Those with a key to the survey. Everybody who sees the result, when measures are shown there',
      ],
      [
        'A survey that too few answered',
        '30 days after closing, or until the coach deletes it',
        'The same people as see a result: exactly how many answered, and nothing more',
      ],
      [
        'Names of the groups, closing time and number of invitations',
        'As long as the survey',
        'Everybody with a link to it',
      ],
      [
        'Name of the organisation and number of employees',
        'Until the coach deletes the organisation, or twelve months after the overview was last opened, when no survey is left',
        'Everybody with a link',
      ],
      [
        'How much comes from each IP address, under a random name',
        'Ten minutes at the most, against misuse',
        'Nobody',
      ],
      [
        'IP address',
        'A short time, at whoever runs the site',
        'Whoever runs the site, as with every website',
      ],
    ],
    none: 'We use no cookies, no analytics and nothing from other sites. We store neither when you answered, nor which browser you used, nor which language you chose.',
  },
  invited: {
    heading: 'When only those invited can answer',
    points: [
      'Your code was made in the coach’s browser. We have only a fingerprint of it: enough to recognise it, not to find it.',
      'When you start, the code is sent together with a hidden number. You get an answer pass back, and the code is marked as used beside its fingerprint.',
      'Your answers are sent later, with the pass and without the code. The pass does not say which code it came from. A fingerprint of the pass is stored, so that it counts only once.',
      'The pass stays in your browser until your answers are counted or you delete it. Once the tab is gone, only your link or code opens it again, and once the survey is closed, it cannot be used. When the survey closes, all the fingerprints we hold are deleted.',
      'If you answer as soon as you have started, somebody who watches the server can guess from time and IP address which code belongs to a response. What was answered is sealed all the same. It helps to answer at the same time as others, or to get the pass first and answer later.',
      'The coach knows the codes and can answer with those that nobody has used. That is why you see the number of people invited and of spares before you answer, and the result shows it. Spares can be used without anybody noticing, so they are added to the limits: at least five responses and the spares for a result, at least eight and the spares for a group.',
      'A coach who tries the codes learns which have been used. Those that had not been are then spoiled, and the person who should have had one notices that it does not work. Cards drawn by chance are best: then the coach does not know either who got which code.',
    ],
  },
  limits: 'What we do not promise',
  officer: {
    heading: 'For the data protection officer',
    intro: 'One page on purpose, data, retention and roles, to print or copy.',
    print: 'Print this part',
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
    rows: [
      [
        'Purpose',
        'To find out whether the organisation is ready for OKRs by asking all employees anonymously.',
      ],
      ['Controller', 'The organisation that asks. The coach acts on its behalf.'],
      ['Processor', 'Whoever runs this site, with the suppliers it uses for hosting and storage.'],
      [
        'Data on respondents',
        'No names, accounts or contact details. Twelve answers and perhaps a group are processed in memory for some milliseconds and then added to sealed totals. With invitations, a fingerprint of each code is stored too, and whether it has been used; names and addresses of those invited stay in the coach’s browser. The IP address is processed as every website must.',
      ],
      [
        'Data on the coach',
        'No contact details, and no name but what the coach calls a key. Of each key we store a fingerprint, that name, and the days on which it was made and last used. The secret that results links are made from is stored locked, and only the keys unlock it. The key itself is in the coach’s browser until the tab is closed or the coach forgets it, and longer only if the coach asks for that.',
      ],
      [
        'Retention',
        'Totals, random numbers and fingerprints of codes are deleted when the survey closes. The result is deleted twelve months after closing, all else of the survey after 30 days, and everything at once when the coach deletes it. Backups and logs at the suppliers may live a little longer; without the secret key, nobody can read individual responses there either.',
      ],
      [
        'Small groups',
        'Fewer than five responses give no result, only their number. Groups under eight are merged. Spare invitations raise both limits by as many as there are. Answers are shown as ranges, the number who answered exactly.',
      ],
      [
        'Access and erasure',
        'Once a response is counted, we cannot find, correct or delete it in the service.',
      ],
    ],
  },
};
