/** What every instrument says: the promise, the answers and the groups that are not declared. */
export const frame = {
  promise:
    'Det er frivillig, og du svarer anonymt. Svarene dine vises verken for sjefen eller coachen, som leder undersøkelsen. Etter stenging vises bare ett samlet resultat, og bare hvis minst fem har svart.',
  answers: {
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Vet ikke',
  },
  groups: {
    undeclared: 'Vil ikke si',
    merged: 'Alle andre ({names})',
  },
};
