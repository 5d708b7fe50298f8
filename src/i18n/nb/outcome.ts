/** How it went after a round: the four questions to the coach. Also on /r, where it loads if the coach shares it. */
export const outcome = {
  heading: 'Hvordan gikk det?',
  after: { 2: 'To kvartaler etter', 4: 'Fire kvartaler etter' },
  questions: {
    inUse: {
      ask: 'Er OKR fortsatt i bruk?',
      answers: { yes: 'Ja', partly: 'Delvis', no: 'Nei', never: 'Kom aldri i gang' },
    },
    reviewed: {
      ask: 'Ble resultatene gjennomgått så ofte som avtalt?',
      answers: { yes: 'Ja', partly: 'Av og til', no: 'Nei' },
    },
    moved: {
      ask: 'Kom målene nærmere?',
      answers: { most: 'De fleste', some: 'Noen', none: 'Ingen' },
    },
    again: {
      ask: 'Ville virksomheten startet på samme måte igjen?',
      answers: { yes: 'Ja', no: 'Nei' },
    },
  },
  written: 'Slik ser coachen det, og coachen har valgt å vise det. Det bygger ikke på svarene.',
};
