/** The page /together: everyone answers in one meeting, with this on the projector. */
export const together = {
  title: 'Svar sammen · okr-klar',
  description: 'Alle svarer i løpet av ti minutter i et møte.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  heading: 'Svar nå, på din egen telefon',
  scan: 'Skann koden, eller gå til',
  promise: 'Du svarer anonymt. Ingen ser resultater før undersøkelsen er stengt.',
  itself: 'Stenger {when}. Da kommer resultatet.',
  own: 'Skann koden på kortet ditt, eller åpne lenken din',
  words: 'Siden din skal vise',
  invited:
    'Når alle svarer samtidig, er det vanskelig å koble en invitasjon til et svar. Hver bruker sin egen invitasjon.',
  left: 'Tid igjen',
  over: 'Tiden er ute',
  minutesLeft: { one: '{n} minutt igjen', other: '{n} minutter igjen' },
  start: 'Start ti minutter',
  pause: 'Pause',
  resume: 'Fortsett',
  more: 'Ett minutt til',
  reveal: 'Steng og vis resultatet',
  back: 'Til oversikten',
  closed: {
    heading: 'Undersøkelsen er stengt',
    text: 'Resultatet ligger på resultatlenken.',
    revoked: 'Resultatlenken er trukket tilbake. Lag en ny i oversikten for å vise resultatet.',
    tooFew: 'Færre enn {least} svarte, så det finnes ikke noe resultat. Svarene er slettet.',
    closing: 'Svarene telles opp. Resultatet er klart om et øyeblikk.',
    unreadable:
      'Vi får ikke åpnet svarene i denne runden, så det finnes ikke noe resultat å vise. Oversikten sier hva som kan gjøres.',
    show: 'Vis resultatet',
  },
  locked: {
    heading: 'Åpne denne siden fra oversikten',
    text: 'Den trenger nøkkelen din, og den ligger bare i fanen der oversikten er åpen.',
  },
  missing: {
    heading: 'Vi finner ikke undersøkelsen',
    text: 'Den kan være slettet, eller så hører den til en annen oversikt.',
  },
};
