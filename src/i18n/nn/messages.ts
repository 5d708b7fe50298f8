import type { nb } from '../nb/index.ts';

export const messages: (typeof nb)['messages'] = {
  email: {
    subject: 'Er vi klare for OKR? Svar på to minutt',
    body: 'Hei!\n\nKorleis står det eigentleg til hos oss i {organisation}, før vi byrjar med OKR? Svar på tolv korte spørsmål. Det tek om lag to minutt:\n\n{link}\n\nDu svarer anonymt. Svara blir lagde til forsegla summar, og ingen ser resultat før undersøkinga er stengd. Då blir dei berre viste som intervall, og berre dersom minst fem har svart.\n\nDu kan svare til {closes}.\n\nTakk for hjelpa!\n',
  },
  reminder: {
    subject: 'Har du svart? Er vi klare for OKR?',
    body: 'Hei!\n\nTakk til alle som har svart på dei tolv spørsmåla om OKR. Har du ikkje svart enno, rekk du det til {closes}. Det tek om lag to minutt, og du svarer anonymt:\n\n{link}\n\nEg ser ikkje kven som har svart, så denne påminninga går til alle i {organisation}.\n\nTakk for hjelpa!\n',
    invited:
      'Hei!\n\nTakk til alle som har svart på dei tolv spørsmåla om OKR. Har du ikkje svart enno, rekk du det til {closes}. Bruk lenka eller kortet du fekk. Det tek om lag to minutt, og svara seier ikkje kven dei kom frå.\n\nEg ser ikkje kven som har svart, så denne påminninga går til alle i {organisation}.\n\nTakk for hjelpa!\n',
  },
  result: {
    subject: 'Resultatet er klart: Er {organisation} klar for OKR?',
    body: 'Hei!\n\nDei tilsette har svart på om {organisation} er klar for OKR. Dette viser svara, det svakaste først:\n\n{findings}\n\nHeile resultatet, med forslag til kva de kan gjere først, ligg her:\n\n{link}\n\nLenka opnar resultatet for alle som får henne.\n',
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
