import type * as nb from '../nb/site.ts';

export const landing: typeof nb.landing = {
  title: 'okr-klar: Are you ready for OKRs?',
  description:
    'Ask every employee anonymously before you introduce OKRs, and see which of the four factors must be put in place first.',
  heading: 'Are you ready for OKRs?',
  lead: 'OKRs (objectives and key results) are a way of setting shared goals and tracking progress. Ask everyone before you start: twelve yes/no questions show what is in place, and what to sort out first.',
  start: 'Create a survey',
  how: 'How we keep answers anonymous',
  example: 'See an example',
  facts: ['Two minutes per employee', 'No login', 'Answers are anonymous'],
  picture: {
    caption: 'Example of a result',
    organisation: 'Fjordvik Bygg · round 1',
    heading: 'First, put the ambassador’s role in place',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Start with this',
    weakness: 'Has the ambassador been given what they need?',
    band: '13–16 of 26 said no',
    advice: 'Have the leaders say clearly, in front of everyone, what mandate the ambassador has.',
  },
  factors: {
    heading: 'Four things to have in place',
    intro:
      'Three questions about each of these factors show whether the groundwork is there. A no is a weakness you can fix before you start. Then ask again.',
  },
  steps: {
    heading: 'How it works',
    items: [
      {
        heading: 'Create the survey',
        text: 'The organisation’s name is enough. You get a link and a QR code to share.',
      },
      {
        heading: 'Everyone answers on their phone',
        text: 'Twelve questions, about two minutes. Voluntary, with no account, no app and no cookies.',
      },
      {
        heading: 'The survey closes, and you see the result',
        text: 'Nobody sees a result before that. Each factor gets a verdict, such as “no”, “many don’t know”, “divided” or “yes”.',
      },
      {
        heading: 'You fix the weakest point first',
        text: 'Every weakness comes with advice on first steps. Ask again next quarter, and see what has changed.',
      },
    ],
  },
  trust: {
    heading: 'How we keep answers anonymous',
    intro:
      'People answer more honestly when they know that the boss cannot see what they said. So anonymity is built into the way we count.',
    promises: [
      {
        heading: 'Answers are added together',
        text: 'Each answer is added to everyone else’s in encrypted totals. As long as the site’s secret key is kept elsewhere, nobody can read an answer in the database or in a backup.',
      },
      {
        heading: 'One result, after closing',
        text: 'Until the survey closes, the site shows only roughly how many have answered, even to you as the coach. If you answer together in a meeting, everyone sees the exact number. The result is made once and never changes.',
      },
      {
        heading: 'At least five responses, eight in a group',
        text: 'Fewer than five responses give no result, and the totals are deleted. A group is shown separately only when at least eight people in it have answered.',
      },
      {
        heading: 'Ranges, not exact figures',
        text: 'The result says, for example, “5–9 of 20”, never an exact number of noes. So nobody can tell that everyone, or all but one, answered the same.',
      },
    ],
    limits: {
      heading: 'What is not protected',
      items: [
        'Those who run the site can see IP addresses, as on every website.',
        'For a few milliseconds our program sees the answers it counts.',
        'Someone who sent every response but one can work out the last one.',
        'If nearly everyone in a group says no, others may assume you did too. You can choose “Rather not say” as your group.',
        'An open link can be used more than once, so someone could flood your group with made-up answers.',
        'If only one person gets the link, the coach can fill up the survey with made-up answers and work out what that person answered.',
        'Anyone with database access can count exactly how many have answered, even before the survey closes.',
        'Anyone who has both the secret key and the database log can open individual responses. So can anyone able to change the database while the survey is open.',
      ],
    },
  },
  end: { heading: 'Ask before you start', text: 'Creating a survey takes less than a minute.' },
};

export const notFound: typeof nb.notFound = {
  title: 'We cannot find this page',
  text: 'Check that you have the whole link. If someone gave it to you, ask them to send it again.',
  home: 'To the front page',
};
