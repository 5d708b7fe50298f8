/** What the coach sends on: ready texts and the calendar entry. In the language of the survey, not of the page. */
export const messages = {
  email: {
    subject: 'Er vi klare for OKR? Svar på to minutter',
    body: 'Hei!\n\nHvordan står det egentlig til hos oss i {organisation}, før vi begynner med OKR? Svar på tolv korte spørsmål. Det tar omtrent to minutter:\n\n{link}\n\nDu svarer anonymt. Svarene legges til forseglede summer, og ingen ser resultater før undersøkelsen er stengt. Da vises de bare som intervaller, og bare hvis minst fem har svart.\n\nDu kan svare til {closes}.\n\nTakk for hjelpen!\n',
  },
  /** For a mail merge: {link} is the column's name, as mail programs write it. */
  invited: {
    subject: 'Du er invitert: Er vi klare for OKR?',
    body: 'Hei!\n\nHvordan står det egentlig til hos {organisation} før vi starter med OKR? Svar på tolv korte spørsmål med din egen lenke. Det tar omtrent to minutter:\n\n{link}\n\nLenken gir ett svar. Svarene sendes uten den og sier ikke hvem de kom fra. Siden viser fem ord: {words}. De skal være de samme hos alle.\n\nDu kan svare til {closes}.\n\nTakk for hjelpen!\n',
    column: 'Lenke',
  },
  card: {
    heading: 'Er vi klare for OKR?',
    scan: 'Skann koden, eller gå til',
    words: 'Ordene skal være',
    once: 'Gir ett svar. Åpent til {when}.',
  },
  chat: 'Er vi i {organisation} klare for OKR? Tolv korte spørsmål, to minutter, anonymt: {link}\nÅpent til {closes}.',
  sms: 'Er vi i {organisation} klare for OKR? Svar anonymt på to minutter: {link}',
  calendar: {
    summary: 'Siste frist: Er vi klare for OKR?',
    description:
      'Undersøkelsen hos {organisation} stenger nå. Den tar omtrent to minutter, og du svarer anonymt: {link}',
    cancelled: 'Undersøkelsen hos {organisation} er avlyst. Du trenger ikke svare.',
    alarm: 'Undersøkelsen om OKR stenger snart',
  },
};
