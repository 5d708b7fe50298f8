/** The problems that a respondent can meet. */
export const problems = {
  codes: {
    offline: 'Vi kan ikke få forbindelse. Tjek nettet, og prøv igen.',
    'store-unavailable': 'Vi kan ikke gemme noget lige nu. Prøv igen om lidt.',
    'rate-limited': 'Mange svarer fra det samme netværk lige nu. Intet er talt med. Prøv igen om lidt.',
    unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
  },
};
