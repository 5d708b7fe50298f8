import type * as nb from '../nb/common.ts';

export const common: typeof nb.common = {
  lang: 'da',
  name: 'okr-klar',
  languageName: 'Dansk',
  skip: 'Spring til indholdet',
  overview: 'Oversigt',
  home: 'okr-klar, til forsiden',
  language: 'Sprog',
  footer: 'Svarene vises kun samlet. Ingen cookies.',
  privacy: 'Privatliv',
  api: 'For udviklere',
  asOf: { today: 'kl. {time} i dag', yesterday: 'kl. {time} i går' },
  loading: 'Henter …',
  unstarted:
    'Siden er ikke helt indlæst. Sker der ikke noget, er din browser måske for gammel. Opdatér den, eller åbn linket i en anden.',
  unloaded: { text: 'Denne del af siden blev ikke hentet. Prøv igen.', retry: 'Prøv igen' },
  inApp: {
    text: 'Du ser denne side inde i en anden app, og der kan man ikke gemme filer eller udskrive. Kopiér linket, og åbn det i browseren.',
    link: 'linket hertil',
  },
  svgInstead:
    'Din browser beskytter mod sporing ved at forvrænge billeder, så du fik en SVG-fil i stedet. Den kan bruges på samme måde.',
  verdicts: {
    no: 'Nej',
    unseen: 'Mange ved det ikke',
    overQuarter: 'Mindst en fjerdedel',
    mixed: 'Delte svar',
    underHalf: 'Under halvdelen',
    yes: 'Ja',
  },
};
