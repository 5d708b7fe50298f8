/** What every instrument says: the promise, the answers and the groups that are not declared. */
export const frame = {
  promise:
    'Det er frivillig, og du svarer anonymt. Svara dine blir ikkje viste for sjefen eller coachen, som leier undersøkinga. Etter stenging kjem eitt samla resultat, men berre viss minst fem har svart.',
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
