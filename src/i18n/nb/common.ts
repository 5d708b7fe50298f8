/** What stands on every page. */
export const common = {
  lang: 'nb',
  name: 'okr-klar',
  languageName: 'Bokmål',
  skip: 'Hopp til innholdet',
  home: 'okr-klar, til forsiden',
  language: 'Språk',
  footer: 'Anonyme svar, forseglet til undersøkelsen stenger. Ingen informasjonskapsler.',
  privacy: 'Personvern',
  api: 'For utviklere',
  /** When it was so. */
  asOf: { today: 'kl. {time} i dag', yesterday: 'kl. {time} i går' },
  loading: 'Henter …',
  unstarted:
    'Siden er ikke i gang ennå. Skjer det ikke noe, er nettleseren kanskje for gammel: Oppdater den, eller åpne lenken i en annen.',
  unloaded: { text: 'Denne delen av siden ble ikke hentet. Prøv igjen.', retry: 'Prøv igjen' },
  verdicts: {
    no: 'Nei',
    unseen: 'Mange vet ikke',
    overQuarter: 'En firedel eller flere',
    mixed: 'Delt',
    underHalf: 'Under halvparten',
    yes: 'Ja',
  },
};
