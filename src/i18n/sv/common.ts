import type * as nb from '../nb/common.ts';

export const common: typeof nb.common = {
  lang: 'sv',
  name: 'okr-klar',
  languageName: 'Svenska',
  skip: 'Hoppa till innehållet',
  overview: 'Översikt',
  home: 'okr-klar, till startsidan',
  language: 'Språk',
  footer: 'Svaren visas bara samlade. Inga kakor.',
  privacy: 'Integritet',
  api: 'För utvecklare',
  asOf: { today: 'kl. {time} i dag', yesterday: 'kl. {time} i går' },
  loading: 'Hämtar …',
  unstarted:
    'Sidan har inte laddats klart. Händer inget är webbläsaren kanske för gammal. Uppdatera den, eller öppna länken i en annan.',
  unloaded: { text: 'Den här delen av sidan kunde inte hämtas. Försök igen.', retry: 'Försök igen' },
  inApp: {
    text: 'Du ser den här sidan inne i en annan app, och där går det inte att spara filer eller skriva ut. Kopiera länken och öppna den i webbläsaren.',
    link: 'länken hit',
  },
  svgInstead:
    'Din webbläsare skyddar mot spårning genom att förvränga bilder, så du fick en SVG-fil i stället. Den går att använda på samma sätt.',
  verdicts: {
    no: 'Nej',
    unseen: 'Många vet inte',
    overQuarter: 'Minst en fjärdedel',
    mixed: 'Delade svar',
    underHalf: 'Under hälften',
    yes: 'Ja',
  },
};
