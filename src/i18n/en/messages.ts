import type { nb } from '../nb/index.ts';

export const messages: (typeof nb)['messages'] = {
  email: {
    subject: 'Are we ready for OKRs? It takes two minutes',
    body: 'Hello!\n\nHow are things really at {organisation}, before we start with OKRs? Please answer twelve short questions. It takes about two minutes:\n\n{link}\n\nYou answer anonymously. Answers are added to sealed totals, and nobody sees results until the survey is closed. Then they appear only as ranges, and only if at least five have answered.\n\nYou can answer until {closes}.\n\nThank you for your help!\n',
  },
  reminder: {
    subject: 'Have you answered? Are we ready for OKRs?',
    body: 'Hello!\n\nThank you to everyone who has answered the twelve questions about OKRs. If you have not answered yet, there is time until {closes}. It takes about two minutes, and you answer anonymously:\n\n{link}\n\nI do not see who has answered, so this reminder goes to everyone at {organisation}.\n\nThank you for your help!\n',
    invited:
      'Hello!\n\nThank you to everyone who has answered the twelve questions about OKRs. If you have not answered yet, there is time until {closes}. Use the link or the card you were given. It takes about two minutes, and your answers do not say who they came from.\n\nI do not see who has answered, so this reminder goes to everyone at {organisation}.\n\nThank you for your help!\n',
  },
  result: {
    subject: 'The result is in: is {organisation} ready for OKRs?',
    body: 'Hello!\n\nYour people have answered whether {organisation} is ready for OKRs. This is what they said, weakest first:\n\n{findings}\n\nThe full result, with suggestions for what to do first, is here:\n\n{link}\n\nThe link opens the result for anyone who has it.\n',
  },
  invited: {
    subject: 'You are invited: are we ready for OKRs?',
    body: 'Hello!\n\nHow are things really at {organisation}, before we start with OKRs? Please answer twelve short questions with a link of your own. It takes about two minutes:\n\n{link}\n\nThe link gives one response. Your answers are sent without it and do not say who they came from. The page shows five words: {words}. They should be the same for everyone.\n\nYou can answer until {closes}.\n\nThank you for your help!\n',
    column: 'Link',
  },
  card: {
    heading: 'Are we ready for OKRs?',
    scan: 'Scan the code, or go to',
    words: 'The words should be',
    once: 'Gives one response. Open until {when}.',
  },
  chat: 'Are we at {organisation} ready for OKRs? Twelve short questions, two minutes, anonymous: {link}\nOpen until {closes}.',
  sms: 'Are we at {organisation} ready for OKRs? Answer anonymously in two minutes: {link}',
  calendar: {
    summary: 'Last chance: are we ready for OKRs?',
    description:
      'The survey at {organisation} is about to close. It takes about two minutes, and you answer anonymously: {link}',
    cancelled: 'The survey at {organisation} has been cancelled. You need not answer.',
    alarm: 'The OKR survey closes soon',
  },
};
