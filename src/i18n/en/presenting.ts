import type * as nb from '../nb/presenting.ts';

export const presenting: typeof nb.presenting = {
  title: 'How to present a no · okr-klar',
  description:
    'For anyone presenting the result: a no about the ambassador, a no about the leaders, and six lines a leader can use.',
  heading: 'How to present a no',
  lead: 'A no says what is missing. It does not say that anyone has done a bad job.',
  always: {
    heading: 'Every time',
    points: [
      'Read the range as it stands: “13–16 of 26 said no”. Do not turn it into one number, or into “everyone”.',
      'Say how many questions got a no: “no on one of three questions about the goals”.',
      'If people start guessing, stop them kindly: “The result does not show who said what, and we won’t guess.”',
      'Finish with the first step: who will take it (a role, not a name), and when.',
    ],
  },
  ambassador: {
    heading: 'When the no is about the ambassador',
    text: 'The ambassador is often one person whom everyone knows. Talk about the role and what it needs, not about the person.',
    points: [
      'Talk to the ambassador alone first, just before the others see the result. Ask what the role lacks.',
      'Let the leaders present this point. They are the ones who can give a mandate, time and support.',
      'Say “the ambassador’s role”, even when someone mentions the person by name. Keep names and pictures off the slide.',
      'If everyone will get the result, tell the ambassador beforehand.',
    ],
    instead: 'Instead of',
    say: 'Say',
    sentences: [
      ['“The ambassador isn’t strong enough.”', '“The role needs a clearer mandate.”'],
      [
        '“She is bad at following up.”',
        '“What could others take on, so that there is time in the role to follow up?”',
      ],
      ['“Who said no?”', '“What would it take for more people to say yes?”'],
    ],
  },
  leadership: {
    heading: 'When the no is about the leaders',
    text: 'Give the leader these six lines before the meeting. Replace what is in brackets.',
    lines: [
      'Thank you to everyone who answered. Here is the whole result: [link]',
      'Asked “[question]”, [range, for example 13–16 of 26] said no.',
      'That is my responsibility. Nobody will try to find out who said what.',
      'We will deal with this first.',
      'By [date] we will have done [action], after talking to the staff representatives.',
      'We will ask you again in [month].',
    ],
    copy: 'Copy the lines',
    copied: 'The lines have been copied.',
    copyFailed: 'Copying did not work. Select the lines and copy them yourself.',
  },
};
