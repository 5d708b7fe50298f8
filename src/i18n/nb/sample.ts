/** The made-up organisation that /example shows. Its name says that it is one, and so does every file made of it. */
export const sample = {
  organisation: 'Solvik Verksted (eksempel)',
  groups: ['Ledelse', 'Utvikling', 'Salg og service', 'Drift'],
};
