import type * as nb from '../nb/method.ts';

export const method: typeof nb.method = {
  title: 'Method · okr-klar',
  description:
    'Where the questions come from, the rule behind each verdict, how much chance can do, and what the result cannot say.',
  name: 'Method',
  link: 'The questions and the rules behind the result',
  heading: 'What the result can and cannot say',
  lead: 'The result is the start of a conversation. It does not forecast how things will go, and the questions are not a validated scale. Here are the rules and the uncertainty, so that you can judge for yourself.',
  scroll: '{name}, scrolls sideways',
  questions: {
    heading: 'Where the questions come from',
    text: [
      'A Norwegian OKR coach wrote a blog post about what to look for before an organisation introduces OKRs. We have turned its twelve points into questions that every employee can answer.',
      'This is one coach’s experience, not research. As far as we know, nobody has studied whether the answers are related to how OKRs turn out.',
      'The closest measure we know of that has been studied is ORIC, twelve statements about readiness for change in health care (Shea et al. 2014; in Danish: Storkholm et al. 2018). ORIC measures whether people are committed to a change and believe they can carry it out together. Our questions are about the conditions that should be in place for that.',
    ],
    all: 'The twelve questions, and the points they come from',
    article: 'The article',
    ours: 'Our question',
    /** What the article looks for and how our question differs, in the order of the questions. */
    points: [
      ['The leadership is present.', 'We ask about preparations, because you have not started yet.'],
      [
        'The leadership is engaged and asks questions.',
        'We ask about one thing only: interest, shown for example by asking questions.',
      ],
      [
        'The leadership seems willing to commit to OKRs in its meetings.',
        'Willingness is hard to see. We ask whether leaders have said that they will do it.',
      ],
      [
        'The ambassador has experience of project management or operations.',
        'The same, with the role explained.',
      ],
      ['The ambassador is organised and disciplined.', 'We do not grade a person. We ask about the plan.'],
      [
        'The ambassador has a mandate, is confident and not overwhelmed.',
        'Few can see how confident someone is. We ask whether the ambassador has what they need.',
      ],
      [
        'There are strategic goals for the organisation.',
        'We say “clear goals for the next few years”, which more people understand.',
      ],
      [
        'Team and department goals are about the organisation, not about individuals.',
        'We ask whether most goals are shared rather than individual.',
      ],
      [
        'Open information matters more than private information.',
        'Nobody knows what everyone else can see. We ask what you can see.',
      ],
      [
        'Teams take time to reflect on their work and set considered goals.',
        'We ask about one thing: whether time is set aside.',
      ],
      [
        'Teams are open to change and a new way of working.',
        'We ask how it is right now, so that a busy team can say no.',
      ],
      ['Teams work at understanding the framework and its language.', 'We ask whether the team has begun.'],
    ],
    answers: 'Each question is answered with yes, no or don’t know.',
  },
  rule: {
    heading: 'The rule',
    text: [
      'A question gets the verdict “no” if at least half said no. If not, it gets “many don’t know” if at least a quarter didn’t know. Otherwise it gets “divided” if at least a quarter said no. If none of these applies, it gets “yes”.',
      'Each share is a share of everyone who answered, including people who said “don’t know”. A factor gets the weakest verdict of its three questions, not an average.',
      'If fewer than eleven answered, we say only whether at least half said no and, if not, whether at least a quarter (three people or more) didn’t know. No verdict can then be “yes”.',
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
        'If half say no, that is at least as many as all the rest together. A quarter was chosen because one in four is a lot of people when something new affects everyone.',
        'The cut-offs are the same however many answer, except that they are rounded up to a whole number of people. One more no never makes the verdict better. One more yes never makes it worse.',
        'If you prefer other cut-offs, you can start from the ranges in the result.',
      ],
    },
    groups: {
      heading: 'When groups are shown',
      text: [
        'A group gets a verdict, but no range of its own. The ranges for everyone are then made coarser, so that comparing them with the groups gives nothing more away. Sometimes the verdict for everyone becomes less precise: “under half” or “a quarter or more” said no. It never becomes the opposite verdict.',
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
    heading: 'What chance can do',
    text: [
      'Imagine a large organisation where we know how many would say no, and where chance decides who answers. How often does one question get a different verdict from the one it would get if everyone answered? If nearly everyone in your organisation answers, chance matters less than the table shows.',
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
      text: 'This table assumes that the same share would say no to each of the twelve, and that the answers to one question say nothing about the others. In practice answers tend to go together, and there are then usually fewer wrong verdicts.',
    },
    words: { heading: 'How often each verdict comes up', caption: 'With {n} responses, times in 100' },
    how: {
      heading: 'How this is worked out',
      text: [
        'The number of noes follows a binomial distribution. The probabilities are sums of its terms, not a simulation. We assume that nobody says “don’t know” and that no groups are shown. The verdict for each number comes from the same code that makes the results.',
        'With fewer than eleven responses the verdict is wrong only when it is on the wrong side of half.',
      ],
    },
  },
  yesNo: {
    heading: 'What yes and no can say',
    text: [
      'Yes/no questions are quick to answer, but the answers do not say how strongly people feel. The answers show what people experience, which may differ from what has been done.',
      'A yes may come a little too easily. People say yes more often when they have to choose yes or no for each item than when they tick items in a list: 1.42 times as often in a review of many experiments (Callegaro et al. 2015). One possible explanation is that some people prefer to agree. The order of the items was the same in both formats. It is unclear which format comes closer to the truth.',
    ],
  },
  silent: {
    heading: 'People who did not answer',
    text: 'If we know how many employees there are, we say how far the people who did not answer could have changed the main finding.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'We counted everyone who did not answer as a yes or, if the result shows no weakness, as a no.',
      'Suppose that the verdict would have been different if everyone had answered. How often would chance then give a result like this? We use this sentence only if the probability is at most 1 in 240 for each question, and so at most 1 in 20 for all twelve together (hypergeometric distribution).',
      'The result says this when neither of the two sentences above holds.',
    ],
    note: 'No calculation can tell why someone did not answer. They may think differently.',
  },
  rounds: {
    heading: 'What two rounds can say',
    text: [
      'An arrow is shown only if both rounds have at least 20 responses, and only if we can say for certain that, among those who answered, the share who said no has changed by at least 25 percentage points. If both rounds have at least 100 responses, 12.5 points are enough; with at least 400, 6.25 points. There is no arrow if another question in the factor, or the factor’s verdict, has gone the opposite way.',
      'A factor may get an arrow even if nobody has changed their mind, because chance affects who answers. For one factor, that happens at most {one} times in 100. For at least one of four factors, it happens at most {four} times in 100. These figures are worked out for the shares in the table above and for 20, 40, 100 and 400 responses in both rounds.',
      'No arrow does not mean that everything is as before, only that we cannot say for certain. And an arrow does not say why something has changed.',
      'Suppose that everyone who answered the first round also answers the second, along with one newcomer. Then, in 7 to 9% of cases, the two results together can reveal that the newcomer said no. No rule that looks at one round at a time can prevent this.',
    ],
  },
  evidence: {
    heading: 'What we know about outcomes',
    text: [
      'So far we do not know whether the result says anything about how things turn out. We know of no study. The result shows what should be in place first. It is not a forecast.',
      'This is how we could find out: the coach notes how OKRs went, two and four quarters after the round, for all organisations and not only for those where it went well. The page “How OKRs went” counts how often it went well, for each verdict of the first round. Coaches can add up their counts without naming the organisations. Every share has a confidence interval (Wilson 1927). Fewer than ten organisations are too few to judge by.',
      'Such figures can show that two things go together, but not why. The coach knows the result when noting how it went, and actions are taken where it is weakest. To find out whether an action helps, some organisations, chosen by lot, must try it while others wait.',
    ],
  },
  sources: {
    heading: 'Sources',
    federal:
      'The rule for US federal agencies, as it read in 2008, is one model for showing both method and numbers. Agencies had to post the results of their annual employee survey, the questions and how the survey was conducted. They also had to say how many were surveyed, how many responded, and the number for each answer. We do not give the number for each answer, because individual answers could then become known.',
  },
};
