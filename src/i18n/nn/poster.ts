import type { nb } from '../nb/index.ts';

export const poster: (typeof nb)['poster'] = {
  title: 'Plakat · okr-klar',
  description: 'Ein plakat med QR-kode til undersøkinga.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  print: 'Skriv ut plakaten',
  how: 'Eitt ark, ståande A4. I utskriftsvindauget kan du også lagre plakaten som PDF.',
  heading: 'Er vi klare for OKR?',
  lead: 'Sei det som det er. Tolv korte spørsmål, to minutt.',
  scan: 'Skann koden med kameraet på telefonen',
  type: 'eller skriv inn adressa',
  invited: {
    scan: 'Bruk din eigen invitasjon',
    type: 'Det er lenka i e-posten eller kortet du har fått. Sida skal vise desse fem orda. Då veit du at det er same undersøking som hos alle andre:',
    different: {
      heading: 'Plakaten stemmer ikkje med undersøkinga',
      text: 'Opne han på nytt frå oversikta. Hjelper ikkje det, bør du ikkje hengje opp noko.',
    },
  },
  promises: [
    'Du svarer anonymt.',
    'Ingen ser resultat før undersøkinga er stengd.',
    'Resultatet blir berre vist som intervall, og berre dersom minst {least} har svart.',
  ],
  closes: 'Ope til {when}',
  closed: {
    heading: 'Undersøkinga er stengd',
    text: 'Ingen kan svare lenger, så plakaten trengst ikkje.',
  },
  missing: {
    heading: 'Vi finn ikkje undersøkinga',
    text: 'Adressa skal slutte på # og dei åtte teikna i svarlenka. Opne plakaten frå oversikta di.',
  },
  failed: 'Vi får ikkje henta undersøkinga',
  retry: 'Prøv igjen',
  forgotten: {
    heading: 'Plakaten er teken bort',
    text: 'Du bad nettlesaren gløyme ein nøkkel, og då blir det som er opna frå oversikta, fjerna.',
  },
  show: 'Vis plakaten igjen',
};
