/** What the coach sends on: ready texts and the calendar entry. In the language of the survey, not of the page. */
export const messages = {
  email: {
    subject: 'Er vi klare for OKR? Svar på to minutter',
    body: 'Hei!\n\nHvordan står det egentlig til hos oss i {organisation}, før vi begynner med OKR? Svar på tolv korte spørsmål. Det tar omtrent to minutter:\n\n{link}\n\nDu svarer anonymt. Svarene legges til forseglede summer, og ingen ser resultater før undersøkelsen er stengt. Da vises de bare som intervaller, og bare hvis minst fem har svart.\n\nDu kan svare til {closes}.\n\nTakk for hjelpen!\n',
  },
  /** To everybody: nobody knows who has answered. {link} is missing where each has a link of their own. */
  reminder: {
    subject: 'Har du svart? Er vi klare for OKR?',
    body: 'Hei!\n\nTakk til alle som har svart på de tolv spørsmålene om OKR. Har du ikke svart ennå, rekker du det til {closes}. Det tar omtrent to minutter, og du svarer anonymt:\n\n{link}\n\nJeg ser ikke hvem som har svart, så denne påminnelsen går til alle i {organisation}.\n\nTakk for hjelpen!\n',
    invited:
      'Hei!\n\nTakk til alle som har svart på de tolv spørsmålene om OKR. Har du ikke svart ennå, rekker du det til {closes}. Bruk lenken eller kortet du fikk. Det tar omtrent to minutter, og svarene sier ikke hvem de kom fra.\n\nJeg ser ikke hvem som har svart, så denne påminnelsen går til alle i {organisation}.\n\nTakk for hjelpen!\n',
  },
  /** To the leadership, when a round is closed. */
  result: {
    subject: 'Resultatet er klart: Er {organisation} klar for OKR?',
    body: 'Hei!\n\nDe ansatte har svart på om {organisation} er klar for OKR. Dette viser svarene, det svakeste først:\n\n{findings}\n\nHele resultatet, med forslag til hva dere kan gjøre først, ligger her:\n\n{link}\n\nLenken åpner resultatet for alle som får den.\n',
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
