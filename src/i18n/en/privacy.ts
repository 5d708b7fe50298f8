import type { nb } from '../nb.ts';

export const privacy: (typeof nb)['privacy'] = {
  title: 'Privacy',
  description: 'Exactly what is stored when you answer, for how long, and who can see it.',
  heading: 'What is stored when you answer?',
  intro:
    'In short: not your answers. They are added to totals that are sealed, and the totals are opened once, when the survey closes.',
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
        'Nobody: they are unreadable without the secret key of whoever runs the site',
      ],
      [
        'Roughly how many have answered',
        'Until the survey closes',
        'The coach and whoever has the results link, in steps of five',
      ],
      [
        'The result: ranges and verdicts',
        'Twelve months after closing, or until the coach deletes it',
        'The coach and whoever has the results link. Everyone with the answer link, if the coach shares the result with them',
      ],
      [
        'A survey that too few answered',
        '30 days after closing, or until the coach deletes it',
        'The coach and whoever has the results link: only how many answered',
      ],
      ['Names of the groups', 'As long as the survey', 'Everybody with a link to it'],
      [
        'Name of the organisation and number of employees',
        'Until the coach deletes the organisation',
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
        'No names, accounts or contact details. Twelve answers and perhaps a group are processed in memory for some milliseconds and then added to sealed totals. The IP address is processed as every website must.',
      ],
      ['Data on the coach', 'No names or contact details. Of the key only a fingerprint is stored.'],
      [
        'Retention',
        'Totals and random numbers are deleted when the survey closes. The result is deleted twelve months after closing, all else of the survey after 30 days, and everything at once when the coach deletes it. Backups and logs at the suppliers may live a little longer; single responses are as unreadable there.',
      ],
      [
        'Small groups',
        'Fewer than five responses give no result. Groups under eight are merged. Everything is shown as ranges.',
      ],
      [
        'Access and erasure',
        'Once counted, a response can be neither found, corrected nor deleted for one person, not by us either.',
      ],
    ],
  },
};
