/** The problems that a respondent can meet. */
export const problems = {
  codes: {
    offline: 'Vi får ingen kontakt. Kontrollera nätet och försök igen.',
    'store-unavailable': 'Vi kan inte spara något just nu. Försök igen om en stund.',
    'rate-limited': 'Många svarar från samma nätverk just nu. Inget har räknats. Försök igen om en stund.',
    unexpected: 'Något gick fel hos oss. Försök igen om en stund.',
  },
};
