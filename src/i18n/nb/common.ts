/** Texts of every page. */
export const common = {
  lang: 'nb',
  name: 'okr-klar',
  languageName: 'Bokmål',
  skip: 'Hopp til innholdet',
  overview: 'Oversikt',
  home: 'okr-klar, til forsiden',
  language: 'Språk',
  footer: 'Svarene vises bare samlet. Ingen informasjonskapsler.',
  privacy: 'Personvern',
  api: 'For utviklere',
  /** The time of a figure. */
  asOf: { today: 'kl. {time} i dag', yesterday: 'kl. {time} i går' },
  loading: 'Henter …',
  unstarted:
    'Siden er ikke ferdig lastet. Skjer det ikke noe, er nettleseren kanskje for gammel: Oppdater den, eller åpne lenken i en annen.',
  unloaded: { text: 'Denne delen av siden ble ikke hentet. Prøv igjen.', retry: 'Prøv igjen' },
  inApp: {
    text: 'Du ser denne siden inne i en annen app, og der kan filer ikke lagres og sider ikke skrives ut. Kopier lenken og åpne den i nettleseren.',
    link: 'lenken hit',
  },
  svgInstead:
    'Nettleseren din beskytter mot sporing ved å forstyrre bilder, så du fikk en SVG-fil i stedet. Den kan brukes på samme måte.',
  verdicts: {
    no: 'Nei',
    unseen: 'Mange vet ikke',
    overQuarter: 'Minst en firedel',
    mixed: 'Delt',
    underHalf: 'Under halvparten',
    yes: 'Ja',
  },
};
