import type { nb } from '../nb/index.ts';

export const thanks: (typeof nb)['thanks'] = {
  title: 'Thank you for answering',
  description: 'Your answers have been counted.',
  counted:
    'Your answers have been added to the sealed totals. Nobody sees any results until the survey has closed.',
  words:
    'The words for the survey: {words}. If your colleagues have the same, you all answered the same survey.',
  next: 'What happens next?',
  steps: [
    {
      heading: 'The survey stays open a little longer',
      text: 'Colleagues who have not answered yet still can.',
      when: '{organisation} keeps the survey open until {date}. Colleagues who have not answered yet still can.',
      together: 'This is a meeting. Answers so far: {n}. Whoever leads the meeting closes the survey.',
    },
    {
      heading: 'The totals are opened once',
      text: 'When the survey has closed, the totals become a result. It is shown only if enough people have answered, at least five (plus spare invitations), and only as ranges. After twelve months it is deleted.',
    },
    {
      heading: 'You start at the right end',
      text: 'The result shows what needs to be in place before you start with OKRs. Whoever gave you the link can tell you when it will be shared.',
      shared:
        'The result shows what needs to be in place before you start with OKRs. As things are set up now, the link you answered on leads to it once the survey has closed.',
      ready:
        'The result shows what needs to be in place before you start with OKRs. It is shared with everyone who has the link.',
    },
  ],
  result: 'See the result',
  close: 'You can close this tab.',
};
