export const frame = {
  promise:
    'Det er frivilligt, og du svarer anonymt. Dine svar vises hverken for chefen eller coachen, som står for undersøgelsen. Kun et samlet resultat vises, når undersøgelsen er lukket, og hvis mindst fem har svaret.',
  answers: { yes: 'Ja', no: 'Nej', unsure: 'Ved ikke' },
  groups: { undeclared: 'Vil ikke oplyse', merged: 'Alle andre ({names})' },
};

/** The names of the four factors that both instruments ask about. */
export const factors = {
  leadership: { name: 'Ledelsens engagement' },
  ambassador: { name: 'Rollen som OKR-ambassadør' },
  goals: { name: 'Klare og synlige mål' },
  teams: { name: 'Teamenes engagement' },
};
