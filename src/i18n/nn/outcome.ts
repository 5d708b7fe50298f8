export const outcome = {
  heading: 'Korleis gjekk det?',
  after: { 2: 'To kvartal etter', 4: 'Fire kvartal etter' },
  questions: {
    inUse: {
      ask: 'Er OKR framleis i bruk?',
      answers: { yes: 'Ja', partly: 'Delvis', no: 'Nei', never: 'Kom aldri i gang' },
    },
    reviewed: {
      ask: 'Vart resultata gått gjennom så ofte som avtalt?',
      answers: { yes: 'Ja', partly: 'Av og til', no: 'Nei' },
    },
    moved: {
      ask: 'Kom måla nærare?',
      answers: { most: 'Dei fleste', some: 'Nokre', none: 'Ingen' },
    },
    again: {
      ask: 'Ville verksemda ha starta på same måten igjen?',
      answers: { yes: 'Ja', no: 'Nei' },
    },
  },
  written: 'Slik ser coachen det, og har valt å vise det. Det byggjer ikkje på svara.',
};
