/** What the coach sends on: ready texts and the calendar entry. In the language of the survey, not of the page. */
export const messages = {
  email: {
    subject: 'Er vi klare for OKR? Svar på to minutter',
    body: 'Hei!\n\nHvordan står det egentlig til hos oss i {organisation}, før vi begynner med OKR? Svar på tolv korte spørsmål. Det tar omtrent to minutter:\n\n{link}\n\nDu svarer anonymt. Svarene legges til forseglede summer, og ingen ser resultater før undersøkelsen er stengt. Da vises de bare som intervaller, og bare hvis minst fem har svart.\n\nDu kan svare til {closes}.\n\nTakk for hjelpen!\n',
  },
  chat: 'Er vi i {organisation} klare for OKR? Tolv korte spørsmål, to minutter, anonymt: {link}\nÅpent til {closes}.',
  sms: 'Er vi i {organisation} klare for OKR? Svar anonymt på to minutter: {link}',
  calendar: {
    summary: 'Siste frist: Er vi klare for OKR?',
    description:
      'Undersøkelsen hos {organisation} stenger nå. Den tar omtrent to minutter, og du svarer anonymt: {link}',
    alarm: 'Undersøkelsen om OKR stenger snart',
  },
};
