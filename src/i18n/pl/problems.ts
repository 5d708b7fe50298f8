/** The problems that a respondent can meet. */
export const problems = {
  codes: {
    offline: 'Nie ma połączenia. Sprawdź internet i spróbuj ponownie.',
    'store-unavailable': 'Chwilowo nie możemy nic zapisać. Spróbuj ponownie za chwilę.',
    'rate-limited':
      'Wiele osób odpowiada teraz z tej samej sieci. Nic nie policzyliśmy. Spróbuj ponownie za chwilę.',
    unexpected: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.',
  },
};
