import type { nb } from '../nb.ts';

export const messages: (typeof nb)['messages'] = {
  email: {
    subject: 'Er vi klare for OKR? Svar på to minutt',
    body: 'Hei!\n\nKorleis står det eigentleg til hos oss i {organisation}, før vi byrjar med OKR? Svar på tolv korte spørsmål. Det tek om lag to minutt:\n\n{link}\n\nDu svarer anonymt. Svara blir lagde til forsegla summar, og ingen ser resultat før undersøkinga er stengd. Då blir dei berre viste som intervall, og berre dersom minst fem har svart.\n\nDu kan svare til {closes}.\n\nTakk for hjelpa!\n',
  },
  invited: {
    subject: 'Du er invitert: Er vi klare for OKR?',
    body: 'Hei!\n\nKorleis står det eigentleg til hos {organisation} før vi byrjar med OKR? Svar på tolv korte spørsmål med di eiga lenke. Det tek om lag to minutt:\n\n{link}\n\nLenka gir eitt svar. Svara blir sende utan henne og seier ikkje kven dei kom frå. Sida viser fem ord: {words}. Dei skal vere dei same hos alle.\n\nDu kan svare til {closes}.\n\nTakk for hjelpa!\n',
    column: 'Lenke',
  },
  card: {
    heading: 'Er vi klare for OKR?',
    scan: 'Skann koden, eller gå til',
    words: 'Orda skal vere',
    once: 'Gir eitt svar. Ope til {when}.',
  },
  chat: 'Er vi i {organisation} klare for OKR? Tolv korte spørsmål, to minutt, anonymt: {link}\nOpe til {closes}.',
  sms: 'Er vi i {organisation} klare for OKR? Svar anonymt på to minutt: {link}',
  calendar: {
    summary: 'Siste frist: Er vi klare for OKR?',
    description:
      'Undersøkinga hos {organisation} stenger no. Ho tek om lag to minutt, og du svarer anonymt: {link}',
    cancelled: 'Undersøkinga hos {organisation} er avlyst. Du treng ikkje svare.',
    alarm: 'Undersøkinga om OKR stenger snart',
  },
};
