import type * as nb from '../nb/operator.ts';

export const operator: typeof nb.operator = {
  runBy: 'This site is run by',
  unnamed: 'The people who run this site have not said who they are.',
  source: 'Source code',
  heading: 'Who runs this site?',
  ask: 'Before you answer, ask the coach to tell you who they are.',
  contact: 'Contact',
  ownPrivacy: 'Their own privacy notice',
  key: {
    employer:
      'They also employ the people who answer. So the employer holds the site’s secret key, and with the database log could open individual responses.',
    other: 'They are not the employer of those who answer. They hold the site’s secret key.',
    unsaid:
      'Those who run the site hold its secret key. If your employer runs the site, the key and the database log would let it open individual responses.',
  },
  suppliers: {
    name: 'Hosting and storage',
    onVercel:
      'Vercel hosts the site and Upstash holds the database. Both are American companies. The country the database is in is not stated here.',
    unsaid: 'This site does not say where it runs or who stores its data.',
  },
};
