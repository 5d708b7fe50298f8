import type * as nb from '../nb/common.ts';

export const common: typeof nb.common = {
  lang: 'nn',
  name: 'okr-klar',
  languageName: 'Nynorsk',
  skip: 'Hopp til innhaldet',
  overview: 'Oversikt',
  home: 'okr-klar, til framsida',
  language: 'Språk',
  footer: 'Svara blir berre viste samla. Ingen informasjonskapslar.',
  api: 'For utviklarar',
  privacy: 'Personvern',
  asOf: { today: 'kl. {time} i dag', yesterday: 'kl. {time} i går' },
  loading: 'Hentar …',
  unstarted:
    'Sida er ikkje ferdig lasta. Skjer det ikkje noko, er nettlesaren kanskje for gammal: Oppdater nettlesaren, eller opne lenka i ein annan.',
  unloaded: { text: 'Denne delen av sida vart ikkje henta. Prøv igjen.', retry: 'Prøv igjen' },
  inApp: {
    text: 'Du ser denne sida inne i ein annan app, og der kan ein ikkje lagre filer eller skrive ut. Kopier lenka, og opne lenka i nettlesaren.',
    link: 'lenka hit',
  },
  svgInstead:
    'Nettlesaren din vernar mot sporing ved å forstyrre bilete, så du fekk ei SVG-fil i staden. Fila kan brukast på same måte.',
  verdicts: {
    no: 'Nei',
    unseen: 'Mange veit ikkje',
    overQuarter: 'Minst ein firedel',
    mixed: 'Delt',
    underHalf: 'Under halvparten',
    yes: 'Ja',
  },
};
