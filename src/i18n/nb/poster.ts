/** The page /poster: one A4 sheet for the wall. */
export const poster = {
  title: 'Plakat · okr-klar',
  description: 'En plakat med QR-kode til undersøkelsen.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  print: 'Skriv ut plakaten',
  how: 'Ett ark, A4 stående. I utskriftsvinduet kan du også lagre den som PDF.',
  heading: 'Er vi klare for OKR?',
  lead: 'Si det som det er. Tolv korte spørsmål, to minutter.',
  scan: 'Skann koden med kameraet på telefonen',
  type: 'eller skriv inn adressen',
  invited: {
    scan: 'Bruk din egen invitasjon',
    type: 'Det er lenken i e-posten eller kortet du har fått. Siden skal vise disse fem ordene. Da vet du at det er samme undersøkelse som hos alle andre:',
    different: {
      heading: 'Plakaten stemmer ikke med undersøkelsen',
      text: 'Åpne den på nytt fra oversikten. Hjelper ikke det, bør du ikke henge opp noe.',
    },
  },
  promises: [
    'Du svarer anonymt.',
    'Ingen ser resultater før undersøkelsen er stengt.',
    'Resultatet vises bare som intervaller, og bare hvis minst {least} har svart.',
  ],
  closes: 'Åpent til {when}',
  closed: {
    heading: 'Undersøkelsen er stengt',
    text: 'Ingen kan svare lenger, så plakaten trengs ikke.',
  },
  missing: {
    heading: 'Vi finner ikke undersøkelsen',
    text: 'Adressen skal slutte på # og de åtte tegnene i svarlenken. Åpne plakaten fra oversikten din.',
  },
  failed: 'Vi får ikke hentet undersøkelsen',
  retry: 'Prøv igjen',
  forgotten: {
    heading: 'Plakaten er tatt bort',
    text: 'Du ba nettleseren glemme en nøkkel, og da fjernes det som er åpnet fra oversikten.',
  },
  show: 'Vis plakaten igjen',
};
