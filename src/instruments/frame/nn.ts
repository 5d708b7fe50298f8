/** What every instrument says: the promise, the answers and the groups that are not declared. */
export const frame = {
  promise:
    'Det er frivillig, og du svarer anonymt. Verken sjefen eller coachen, som leier undersøkinga, får sjå kva du svarte. Berre eit samla resultat blir vist, når undersøkinga er stengd og minst fem har svart.',
  answers: {
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Veit ikkje',
  },
  groups: {
    undeclared: 'Vil ikkje seie',
    merged: 'Alle andre ({names})',
  },
};
