import type * as nb from '../nb/accessibility.ts';

export const accessibility: typeof nb.accessibility = {
  title: 'Accessibility · okr-klar',
  description: 'What has been tested, what still falls short, and how to report a problem or complain.',
  name: 'Accessibility',
  heading: 'Everyone should be able to answer',
  lead: 'We aim for WCAG 2.2 at level AA. This page says what we have tested, what still falls short, and how to report a problem.',
  tested: {
    heading: 'What has been tested',
    intro: 'These are checked automatically every time the code changes:',
    points: [
      'Every page with axe-core, in light and dark mode. The pages are built the same way in every language.',
      'Answering, setting up a survey and handing out invitations with a keyboard alone. You can always see where you are on the page.',
      'A screen 320 pixels wide, and text at twice its size, without scrolling sideways.',
      'Answering through an open link without JavaScript or in an old browser: the survey is then one long form.',
      'Answering and reading the result in Chromium, Firefox and WebKit, the engine of Safari.',
    ],
    also: 'Every chart is also available as text or a table, and nothing is shown by colour alone.',
  },
  known: {
    heading: 'What still falls short',
    points: [
      'Nobody who uses a screen reader every day has tried these pages. They are made to work with screen readers, but have not been tried with NVDA, JAWS, VoiceOver or TalkBack.',
      'No independent expert has reviewed the pages.',
      'Downloaded pictures of the result have no description. The results page has all of it as text.',
      'When you save a page as a PDF, your browser decides whether a screen reader can use the file.',
      'A personal invitation needs JavaScript.',
      'Answering together in a meeting is timed. The person who leads the meeting can stop the clock and add minutes.',
      'Actions, and the names of organisations and groups, may be in a different language from the page.',
    ],
  },
  complain: {
    heading: 'Report a problem, or complain',
    obstacle:
      'If something gets in your way, tell the coach or, if they are named here, the people who run the site.',
    help: 'If you need help to answer, choose your own helper, preferably not your manager.',
    authority:
      'If the problem remains, you can complain to the Norwegian Authority for Universal Design of ICT:',
    operator:
      'A Norwegian public body that runs a site like this must also publish its own statement at uustatus.no.',
  },
  reviewed: 'Last reviewed on {date}.',
};
