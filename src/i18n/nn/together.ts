import type { nb } from '../nb/index.ts';

export const together: (typeof nb)['together'] = {
  title: 'Svar saman · okr-klar',
  description: 'Alle svarer i løpet av ti minutt i eit møte.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  heading: 'Svar no, på din eigen telefon',
  scan: 'Skann koden, eller gå til',
  promise: 'Du svarer anonymt. Ingen ser resultat før undersøkinga er stengd.',
  itself: 'Stenger {when}. Då kjem resultatet.',
  own: 'Skann koden på kortet ditt, eller opne lenka di',
  words: 'Sida di skal vise',
  invited:
    'Når alle svarer samstundes, er det vanskeleg å kople ein invitasjon til eit svar. Kvar bruker sin eigen invitasjon.',
  left: 'Tid att',
  over: 'Tida er ute',
  minutesLeft: { one: '{n} minutt att', other: '{n} minutt att' },
  start: 'Start ti minutt',
  pause: 'Pause',
  resume: 'Hald fram',
  more: 'Eitt minutt til',
  reveal: 'Steng og vis resultatet',
  back: 'Til oversikta',
  closed: {
    heading: 'Undersøkinga er stengd',
    text: 'Resultatet ligg på resultatlenka.',
    revoked: 'Resultatlenka er trekt tilbake. Lag ei ny i oversikta for å vise resultatet.',
    tooFew: 'Færre enn {least} svarte, så det finst ikkje noko resultat. Svara er sletta.',
    closing: 'Svara blir talde opp. Resultatet er klart om ein augneblink.',
    unreadable:
      'Vi får ikkje opna svara i denne runden, så det finst ikkje noko resultat å vise. Oversikta seier kva som kan gjerast.',
    show: 'Vis resultatet',
  },
  locked: {
    heading: 'Opne denne sida frå oversikta',
    text: 'Sida treng nøkkelen din, og han ligg berre i fana der oversikta er open.',
  },
  missing: {
    heading: 'Vi finn ikkje undersøkinga',
    text: 'Ho kan vere sletta, eller så høyrer ho til ei anna oversikt.',
  },
};
