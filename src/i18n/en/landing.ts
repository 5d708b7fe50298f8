import type { nb } from '../nb/index.ts';

export const landing: (typeof nb)['landing'] = {
  title: 'okr-klar: Is the organisation ready for OKRs?',
  description:
    'Ask every employee anonymously before you start with OKRs, and see which of four factors need to be in place first.',
  heading: 'Is the organisation ready for OKRs?',
  lead: 'Ask everybody before you start. Twelve yes/no questions show what is in place, and what to sort out first.',
  start: 'Start a survey',
  how: 'How we keep answers anonymous',
  example: 'See an example',
  facts: ['Two minutes per employee', 'No login', 'Answers are anonymous'],
  picture: {
    caption: 'Example of a result',
    organisation: 'Fjordvik Bygg · round 1',
    heading: 'First, put the ambassador’s role in place',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Start with this',
    weakness: 'Has the ambassador enough of a mandate?',
    band: '13–16 of 26 said no',
    advice: 'Have the leadership say clearly, in front of everyone, what mandate the ambassador has.',
  },
  factors: {
    heading: 'Four factors decide it',
    intro:
      'Three questions about each factor show whether the groundwork is there. A no is a weakness you can put right before the start, and then measure again.',
  },
  steps: {
    heading: 'How it works',
    items: [
      {
        heading: 'Create the survey',
        text: 'The organisation’s name and number of employees are enough. You get a link and a QR code to share.',
      },
      {
        heading: 'Everybody answers on their phone',
        text: 'Twelve questions, about two minutes. No account, no app, no cookies.',
      },
      {
        heading: 'The survey closes, and you see the result',
        text: 'Only then are the totals opened. Each factor gets a verdict: no, many don’t know, divided or yes.',
      },
      {
        heading: 'You fix the weakest first',
        text: 'Every weakness comes with advice on first steps. Ask again next quarter and see what has moved.',
      },
    ],
  },
  trust: {
    heading: 'How we keep answers anonymous',
    intro:
      'People answer honestly when they know that the boss cannot see what they in particular said. So anonymity is built into the way we count.',
    promises: [
      {
        heading: 'Sealed while the survey is open',
        text: 'Answers are added to sealed totals. Neither the database nor its backups hold an answer that anyone can read.',
      },
      {
        heading: 'One result, after closing',
        text: 'Until then the site shows only roughly how many have answered, to you as the coach too. The result is made once and never changes.',
      },
      {
        heading: 'Never for too few',
        text: 'Fewer than five responses give no result, and the totals are deleted. A group gets figures of its own only when at least eight people in it have answered.',
      },
      {
        heading: 'Ranges, not exact figures',
        text: 'The result says “5–9 of 20”, never an exact number of noes. It is not meant to show that everybody, or everybody but one, gave the same answer.',
      },
    ],
    limits: {
      heading: 'What we do not promise',
      items: [
        'The hosting company sees IP addresses for a short time, as with every website.',
        'For some milliseconds our program sees the answers it counts.',
        'Someone who answers for everybody else can work out the last response.',
        'Whoever has an open link can answer more than once, to fill up your group as well. If you fear being singled out, choose “Rather not say”.',
        'If only one person gets the link, the result is that person’s answers and what the coach has answered.',
        'Whoever has the database can count exactly how many have answered, before the survey closes too.',
        'Whoever has both the secret key and the log of the database can open single responses. So can somebody who may change the database while the survey is open.',
      ],
    },
  },
  end: { heading: 'Ask before you start', text: 'Creating a survey takes less than a minute.' },
};
