import type * as nb from '../nb/site.ts';

export const landing: typeof nb.landing = {
  title: 'okr-klar: Are you ready for OKRs?',
  description:
    'Ask every employee anonymously before you introduce OKRs, and see which of the four factors must be put in place first.',
  heading: 'Are you ready for OKRs?',
  lead: 'OKRs (objectives and key results) are a way of setting shared goals and following them up. Ask everyone before you start: twelve yes/no questions show what is in place, and what to sort out first.',
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
    weakness: 'Does the ambassador have enough of a mandate?',
    band: '13–16 of 26 said no',
    advice: 'Have the leaders say clearly, in front of everyone, what mandate the ambassador has.',
  },
  factors: {
    heading: 'Four factors to have in place',
    intro:
      'Three questions about each factor show whether the groundwork is there. A no is a weakness you can fix before you start. Then ask again.',
  },
  steps: {
    heading: 'How it works',
    items: [
      {
        heading: 'Create the survey',
        text: 'The organisation’s name and number of employees are enough. You get a link and a QR code to share.',
      },
      {
        heading: 'Everyone answers on their phone',
        text: 'Twelve questions, about two minutes. Voluntary, with no account, no app and no cookies.',
      },
      {
        heading: 'The survey closes, and you see the result',
        text: 'Nobody sees a result before that. Each factor gets a verdict: no, many don’t know, divided or yes.',
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
      'People answer honestly when they know that the boss cannot see what they themselves said. So anonymity is built into the way we count.',
    promises: [
      {
        heading: 'Answers are added together',
        text: 'Each answer is added to everyone else’s in coded totals. As long as the site’s secret key is kept elsewhere, nobody can read an answer in the database or in a backup.',
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
        text: 'The result says “5–9 of 20”, never an exact number of noes. So nobody can tell that everyone, or all but one, answered the same.',
      },
    ],
    limits: {
      heading: 'What is not protected',
      items: [
        'Those who run the site see IP addresses for a short time, as on every website.',
        'For a few milliseconds our program sees the answers it counts.',
        'Someone who sent every response but one can work out the last one.',
        'If nearly everyone in a group says no, others may assume you did too. If that worries you, choose “Rather not say”.',
        'An open link can be used more than once, so someone could flood your group with made-up answers.',
        'If only one person gets the link, the coach can fill up the survey with made-up answers and work out what that person answered.',
        'Anyone who has the database can count exactly how many have answered, even before the survey closes.',
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

export const method: typeof nb.method = {
  title: 'Method · okr-klar',
  description:
    'Where the questions come from, the rule behind each verdict, how much chance can do, and what the result cannot say.',
  name: 'Method',
  link: 'How the questions and the result are made',
  heading: 'What the result can and cannot say',
  lead: 'The result is the start of a conversation. It does not forecast how things will go, and the questions are not a validated scale. Here are the rules and the uncertainty, so that you can judge them yourself.',
  scroll: '{name}, scrolls sideways',
  questions: {
    heading: 'Where the questions come from',
    text: [
      'A Norwegian OKR coach wrote a blog article about what to look for before an organisation introduces OKRs. We have turned its twelve points into questions that every employee can answer.',
      'This is one coach’s experience, not research. As far as we know, nobody has studied whether the answers are related to how OKRs turn out.',
      'The closest measure we know of that has been studied is ORIC, twelve statements about readiness for change in health care (Shea et al. 2014; in Danish Storkholm et al. 2018). ORIC measures whether people are committed to a change and believe they can carry it out together. Our questions are about what should be in place around them.',
    ],
    all: 'The twelve questions',
    answers: 'Each question is answered with yes, no or don’t know.',
  },
  rule: {
    heading: 'The rule',
    text: [
      'A question gets the verdict “no” if at least half said no. If not, it gets “many don’t know” if at least a quarter didn’t know. If that is not so either, it gets “divided” if at least a quarter said no. Otherwise it gets “yes”.',
      'Shares are counted among everyone who answered, including people who didn’t know. A factor gets the weakest verdict among its three questions, not an average.',
      'If fewer than eleven answered, we say only whether at least half said no and, if not, whether at least a quarter (three people or more) didn’t know. A yes takes at least eleven responses.',
    ],
    caption: 'How many noes give each verdict',
    responses: 'Responses',
    unsure: 'said don’t know',
    range: '{from}–{to}',
    from: 'from {percent}%',
    to: 'up to {percent}%',
    choices: {
      heading: 'Why half and a quarter?',
      text: [
        'The cut-offs are choices. We know of no research that points to exactly these.',
        'If half say no, no is at least as common as everything else together. A quarter was chosen because one in four is a lot of people when something new is to apply to everyone.',
        'The cut-offs are the same however many answer, except that they are rounded up to whole people. One more no never makes the verdict better. One more yes never makes it worse.',
        'If you prefer other cut-offs, you can start from the ranges in the result.',
      ],
    },
    groups: {
      heading: 'When groups are shown',
      text: [
        'A group gets a verdict, but no range of its own. What is shown for everyone is then made coarser, so that it cannot be combined with the groups to work out more than the ranges say. Sometimes the verdict for everyone becomes less precise: “under half” or “a quarter or more” said no. It never becomes the opposite verdict.',
      ],
    },
  },
  ranges: {
    heading: 'Why ranges',
    text: [
      'Exact numbers can reveal what someone answered, especially when few have answered or nearly all agree. So we show a range of at least three possible numbers, and the verdict says no more than the range does.',
    ],
  },
  chance: {
    heading: 'How much chance can do',
    text: [
      'Imagine a large organisation where we know how many would say no, and where chance decides who answers. How often does one question get a different verdict from the one it would get if everyone answered? If nearly everyone in your organisation answers, chance matters less than this.',
    ],
    caption: 'Wrong verdict on one question, times in 100',
    share: 'Would say no',
    percent: '{n}%',
    responses: '{n} responses',
    findings: [
      'Near a cut-off, chance decides. If exactly half would say no, the verdict is wrong almost half the time, even with 100 responses. The same goes for a quarter, once there are at least eleven responses.',
      'The opposite verdict is rare: a no when under a quarter would say no, or a yes when at least half would say no. With 11 responses it comes up at most {eleven} times in 100. With 20 responses it comes up at most {twenty} times in 100.',
      'Among twelve questions there is often at least one wrong verdict. If 30% would say no to each of the twelve, it happens {twelve} times in 100 with 40 responses. So look for patterns, and talk things over before you decide anything because of one verdict.',
    ],
    twelve: {
      heading: 'Twelve questions at once',
      caption: 'At least one wrong verdict among twelve questions, times in 100',
      text: 'Here the same share would say no to each of the twelve, and the answers to one question say nothing about the others. In practice answers tend to go together, and the number is then usually lower.',
    },
    words: { heading: 'How often each verdict comes up', caption: 'With {n} responses, times in 100' },
    how: {
      heading: 'How this is worked out',
      text: [
        'The number of noes follows a binomial distribution. The probabilities are sums of its terms, not a simulation. We assume that nobody says “don’t know” and that no groups are shown. Which verdict each number gets comes from the same code that makes the results.',
        'With fewer than eleven responses the verdict is wrong only when it is on the wrong side of half.',
      ],
    },
  },
  yesNo: {
    heading: 'What yes and no can say',
    text: [
      'Yes/no questions are quick to answer, but the answers do not say how strongly people feel. The answers show what people experience, which may differ from what has been done.',
      'A yes may come a little too easily. People say yes more often when they have to choose yes or no for each item than when they tick items in a list: 1.42 times as often in a review of many experiments (Callegaro et al. 2015). One possible explanation is that some people prefer to agree. The items came in the same order both ways, but it is unclear which way of asking comes closest to the truth.',
    ],
  },
  silent: {
    heading: 'People who did not answer',
    text: 'If we know how many employees there are, we say how far the people who did not answer could have changed the main finding.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'We counted everyone who did not answer as a yes, or as a no where the result shows no weakness.',
      'We asked: if the verdict were not true of all employees, how often would a result like this come up when chance decides who answers? The limit is 1 in 240 for each question, so that it is at most 1 in 20 for all twelve together (hypergeometric distribution).',
      'Neither of the two above is true.',
    ],
    note: 'No calculation can tell why someone did not answer. They may think differently.',
  },
  rounds: {
    heading: 'What two rounds can say',
    text: [
      'An arrow is shown only if both rounds have at least 20 responses, and only if we can say for certain that the share who said no has changed by at least 25 percentage points. If both rounds have at least 100 responses, 12.5 points are enough. If both have at least 400, 6.25 points are enough. There is no arrow if another question of the factor, or the factor’s verdict, has gone the opposite way.',
      'A factor may get an arrow even if nothing has changed and chance alone decides who answers. For one factor, that happens at most {one} times in 100. For at least one of four factors, it happens at most {four} times in 100. These figures are worked out for the shares in the table above and for 20, 40, 100 and 400 responses in both rounds.',
      'No arrow does not mean that everything is as before, only that we cannot say for certain. And an arrow does not say why something has changed.',
      'Suppose that everyone who answered the first round also answers the second, along with one newcomer. Then, in 7 to 9% of cases, the two results together can reveal that the newcomer said no. No rule for one round can prevent it.',
    ],
  },
  sources: {
    heading: 'Sources',
    federal:
      'The rule for US federal agencies, as it read in 2008, is one model for showing both method and numbers. Agencies had to post the results of their annual employee survey, the questions and how the survey was conducted. They also had to say how many were surveyed, how many responded, and the number for each answer. We do not give the number for each answer, because individual answers could then become known.',
  },
};
