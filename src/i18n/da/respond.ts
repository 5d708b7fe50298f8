import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonym undersøgelse',
  closes: '· lukker den {0}. {1} {2} kl. {3}',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  together: '· svar indtil nu: ',
  part: 'Del {n} af {all}',
  question: 'Spørgsmål {n} af {all}',
  back: 'Tilbage',
  next: 'Næste',
  review: 'Se svarene igennem',
  send: 'Send svarene',
  sending: 'Sender svarene …',
  waiting: 'Vi kan ikke få forbindelse lige nu. Svarene ligger i denne fane, og vi prøver igen om lidt.',
  again: 'Prøv igen',
  failed: {
    title: 'Vi ved ikke, om svarene nåede frem',
    kept: 'Svarene ligger i denne fane. Prøv bare igen, de tæller kun én gang.',
  },
  unreachable: 'Vi kan ikke få forbindelse lige nu. Svarene ligger i denne fane, indtil du sender dem.',
  clear: 'Slet mine svar',
  cleared: 'Svarene er slettet fra denne fane.',
  missing: {
    title: 'Der mangler noget',
    answer: 'Svar på spørgsmål {n}',
    group: 'Vælg en gruppe eller »Vil ikke oplyse«',
    hint: 'Vælg et af svarene. »Ved ikke« er også et svar.',
  },
  group: {
    part: 'Næsten færdig',
    heading: 'Hvilken gruppe er du i?',
    legend: 'Vælg den, der passer bedst, eller »Vil ikke oplyse«.',
    hint: 'Grupper med færre end otte svar slås sammen. Hvis næsten alle i en gruppe har svaret nej, kan andre gå ud fra, at du også har. Med et åbent link kan nogen svare flere gange. Er du bange for at blive peget ud, så vælg »Vil ikke oplyse«.',
  },
  reviewing: {
    part: 'Sidste trin',
    heading: 'Se igennem og send',
    intro: 'Du kan rette alt, indtil du sender. Bagefter kan svarene hverken rettes eller trækkes tilbage.',
    change: 'Ret',
    group: 'Gruppe',
  },
  seen: {
    unshared: 'Coachen bestemmer, hvem det vises for.',
    shared: 'Alle med linket får resultatet at se bagefter.',
  },
  stored: {
    summary: 'Hvem ser hvad, og hvad gemmes?',
    // These details are on /privacy only: see WhatIsStored.astro.
    parts: [],
  },
  closed: {
    title: 'Undersøgelsen er lukket',
    text: 'Svar, der ikke blev sendt i tide, er ikke med. Spørg coachen, som står for undersøgelsen, om du får resultatet at se.',
  },
  shared: {
    title: 'Undersøgelsen er lukket',
    text: 'Svar, der ikke blev sendt i tide, er ikke med. Resultatet er delt med alle, der har linket.',
    see: 'Se resultatet',
  },
  unknown: {
    title: 'Vi kan ikke finde undersøgelsen',
    text: 'Tjek, at hele linket er med, eller bed om at få det igen.',
  },
  counted: {
    title: 'Svarene fra denne fane er talt med',
    text: 'Du behøver ikke gøre mere. Der ligger ingen svar tilbage her.',
    again: 'En anden skal svare her',
  },
  stale: {
    title: 'Var det dig, der begyndte?',
    text: 'Nogen begyndte at svare her for et stykke tid siden.',
    on: 'Ja, fortsæt',
    again: 'Nej, begynd forfra',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Tak for dine svar',
  description: 'Dine svar er talt med.',
  counted: 'Dine svar er med. Ingen får resultatet at se, før undersøgelsen er lukket.',
  words:
    'Undersøgelsens fem ord: {words}. Hvis dine kolleger har de samme ord, har I svaret på den samme undersøgelse.',
  next: 'Hvad sker der nu?',
  steps: [
    {
      heading: 'Undersøgelsen er stadig åben',
      text: 'Kolleger, der ikke har svaret, kan stadig gøre det.',
      when: '{organisation} holder undersøgelsen åben til {date}. Kolleger, der ikke har svaret, kan stadig gøre det.',
      together:
        'I svarer sammen på et møde. Svar indtil nu: {n}. Den, der leder mødet, lukker undersøgelsen.',
    },
    {
      heading: 'Så bliver svarene til ét resultat',
      text: 'Det laves én gang, når undersøgelsen lukker, og kun hvis mindst fem har svaret. Svarene vises kun som intervaller. Hvis færre end elleve har svaret, viser resultatet kun to ting: spørgsmål, hvor mindst halvdelen svarede nej, og spørgsmål, hvor mange svarede »Ved ikke«. Efter tolv måneder slettes resultatet.',
    },
    {
      heading: 'Det svageste først',
      text: '{aim} Tanken er, at ledelsen tager fat på det svageste først, og at I bliver spurgt igen. Spørg coachen, som står for undersøgelsen, om du får resultatet at se, og hvem der følger op på det.',
      shared:
        '{aim} Tanken er, at ledelsen tager fat på det svageste først, og at I bliver spurgt igen. Coachen har valgt at dele resultatet med alle. Åbn det samme link, når undersøgelsen er lukket.',
      ready:
        '{aim} Tanken er, at ledelsen tager fat på det svageste først, og at I bliver spurgt igen. Resultatet er delt med alle, der har linket.',
    },
  ],
  result: 'Se resultatet',
  close: 'Du kan lukke denne fane.',
};

export const form: typeof nb.form = {
  errorTitle: 'Næsten i mål',
  missing: 'Disse spørgsmål mangler svar. Det, du har svaret, står her stadig.',
  unanswered: 'Vælg ét svar.',
  notValid: 'Noget i skemaet er ikke rigtigt, så intet er talt med. Se det igennem, og send igen.',
  send: 'Send svarene',
  invited:
    'Du svarer på denne undersøgelse med en personlig invitation, og så skal JavaScript være slået til. Intet er talt med. Slå JavaScript til, og åbn din invitation igen.',
  closed: 'Undersøgelsen er lukket. Dine svar blev ikke talt med.',
  notFound: 'Vi kan ikke finde denne undersøgelse. Tjek, at hele linket er med.',
  unavailable: 'Vi kan ikke gemme svarene lige nu. Vent lidt, og send igen. De tæller kun én gang.',
  limited:
    'Mange prøver at svare fra det samme netværk lige nu. Dine svar er ikke talt med. Vent nogle minutter, og send igen.',
  elsewhere:
    'Disse svar kom fra en anden hjemmeside end vores, så intet er talt med. Åbn undersøgelsen, og svar der.',
  toSurvey: 'Åbn undersøgelsen',
};
