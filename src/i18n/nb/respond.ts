/** The survey page, /s/{id}. The questions come from the instrument. */
export const survey = {
  eyebrow: 'Anonym undersøkelse',
  /** Follows the organisation's name: the closing time; in a meeting, the response count. */
  closes: '· stenger {0}. {1} {2} kl. {3}',
  /** In order, parted by spaces. The page names months itself, since Intl takes a slow phone 0.1 s. */
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  together: '· svar så langt: ',
  part: 'Del {n} av {all}',
  question: 'Spørsmål {n} av {all}',
  back: 'Tilbake',
  next: 'Neste',
  review: 'Se over svarene',
  send: 'Send svarene',
  sending: 'Sender svarene …',
  waiting: 'Vi får ikke kontakt akkurat nå. Svarene ligger i denne fanen, og vi prøver igjen straks.',
  again: 'Prøv igjen',
  failed: {
    title: 'Vi vet ikke om svarene kom fram',
    kept: 'Svarene ligger i denne fanen. Prøv gjerne igjen: De telles bare én gang.',
  },
  unreachable: 'Vi får ikke kontakt akkurat nå. Svarene ligger i denne fanen til du sender dem.',
  clear: 'Slett svarene mine',
  cleared: 'Svarene er slettet fra denne fanen.',
  missing: {
    title: 'Noe mangler',
    answer: 'Svar på spørsmål {n}',
    group: 'Velg en gruppe, eller «Vil ikke si»',
    hint: 'Velg ett av svarene. «Vet ikke» er også et svar.',
  },
  group: {
    part: 'Nesten ferdig',
    heading: 'Hvilken gruppe er du i?',
    legend: 'Velg den som passer best, eller «Vil ikke si».',
    hint: 'Grupper med færre enn åtte svar slås sammen. Hvis nesten alle i en gruppe har svart nei, kan andre tro at du også svarte nei. Med en åpen lenke kan noen svare flere ganger. Er du redd for å bli pekt ut, velg «Vil ikke si».',
  },
  reviewing: {
    part: 'Siste steg',
    heading: 'Se over og send',
    intro: 'Du kan endre alt fram til du sender. Etterpå kan svarene verken endres eller trekkes tilbake.',
    change: 'Endre',
    group: 'Gruppe',
  },
  /** Who will see the result, as the coach has set it now. */
  seen: {
    unshared: 'Coachen bestemmer hvem det vises for.',
    shared: 'Alle med lenken får se resultatet etterpå.',
  },
  stored: {
    summary: 'Hvem ser hva, og hva lagres?',
    parts: [
      {
        heading: 'Hvem ser hva?',
        text: 'Ledere, coach og kolleger ser ikke hva du svarte, så lenge de ikke driver nettstedet selv. Resultatet lages én gang, når undersøkelsen stenger. Det krever minst fem svar, og en gruppe vises bare hvis minst åtte i den har svart. Svarene vises bare som intervaller, som «5–9 av 20 svarte nei».',
      },
      {
        heading: 'Hva lagres?',
        text: 'Alle svarene legges sammen i krypterte summer. De kan bare åpnes med nettstedets hemmelige nøkkel. Navn, e-post, IP-adresse, nettleser og tidspunkt lagres ikke sammen med svarene.',
      },
      {
        heading: 'Hva kan vi ikke love?',
        text: 'Den som driver nettstedet, kan se IP-adressen din, og programmet ser svarene i noen millisekunder. Den som har både nøkkelen og loggen til databasen, eller som kan endre i databasen, kan åpne enkeltsvar. Den som selv har sendt alle svarene unntatt ett, kan regne seg fram til det siste. Hvis nesten alle har svart nei, kan andre tro at du også svarte nei. En åpen lenke kan brukes flere ganger.',
      },
      {
        heading: 'I nettleseren din',
        text: 'Svarene ligger i denne fanen til de er telt. Du kan slette dem nederst på siden.',
      },
    ],
  },
  closed: {
    title: 'Undersøkelsen er stengt',
    text: 'Svar som ikke ble sendt i tide, er ikke med. Spør coachen, som leder undersøkelsen, om du får se resultatet.',
  },
  shared: {
    title: 'Undersøkelsen er stengt',
    text: 'Svar som ikke ble sendt i tide, er ikke med. Resultatet er delt med alle som har lenken.',
    see: 'Se resultatet',
  },
  unknown: {
    title: 'Vi finner ikke undersøkelsen',
    text: 'Sjekk at hele lenken er med, eller be om å få den på nytt.',
  },
  counted: {
    title: 'Svarene fra denne fanen er telt',
    text: 'Du trenger ikke gjøre mer. Ingen svar ligger igjen her.',
    again: 'En annen skal svare her',
  },
  stale: {
    title: 'Var det du som begynte?',
    text: 'Noen begynte å svare her for en stund siden.',
    on: 'Ja, fortsett',
    again: 'Nei, begynn på nytt',
  },
};

/** The page after a counted response, /s/{id}/thanks. */
export const thanks = {
  title: 'Takk for svarene',
  description: 'Svarene dine er telt.',
  counted: 'Svarene dine er med. Ingen får se resultatet før undersøkelsen er stengt.',
  words:
    'Undersøkelsens fem ord: {words}. Har kollegene dine de samme ordene, har dere svart på samme undersøkelse.',
  next: 'Hva skjer nå?',
  steps: [
    {
      heading: 'Undersøkelsen er fortsatt åpen',
      text: 'Kolleger som ikke har svart, kan fortsatt gjøre det.',
      when: '{organisation} holder undersøkelsen åpen til {date}. Kolleger som ikke har svart, kan fortsatt gjøre det.',
      together:
        'Dere svarer sammen i et møte. Svar så langt: {n}. Den som leder møtet, stenger undersøkelsen.',
    },
    {
      heading: 'Så blir svarene til ett resultat',
      text: 'Det lages én gang, når undersøkelsen stenger, og bare hvis minst fem har svart. Svarene vises bare som intervaller. Hvis færre enn elleve har svart, viser resultatet bare to ting: spørsmål der minst halvparten svarte nei, og spørsmål der mange svarte «vet ikke». Etter tolv måneder slettes resultatet.',
    },
    {
      heading: 'Det svakeste først',
      text: '{aim} Meningen er at ledelsen tar tak i det svakeste først, og at dere blir spurt igjen. Spør coachen, som leder undersøkelsen, om du får se resultatet, og hvem som følger det opp.',
      shared:
        '{aim} Meningen er at ledelsen tar tak i det svakeste først, og at dere blir spurt igjen. Coachen har valgt å dele resultatet med alle: Åpne samme lenke når undersøkelsen er stengt.',
      ready:
        '{aim} Meningen er at ledelsen tar tak i det svakeste først, og at dere blir spurt igjen. Resultatet er delt med alle som har lenken.',
    },
  ],
  result: 'Se resultatet',
  close: 'Du kan lukke denne fanen.',
};

/** The form page of the server, for respondents without JavaScript. */
export const form = {
  errorTitle: 'Nesten i mål',
  missing: 'Disse spørsmålene mangler svar. Det du har svart, står her fortsatt.',
  unanswered: 'Velg ett svar.',
  notValid: 'Noe i skjemaet stemmer ikke, så ingenting er telt. Se over og send på nytt.',
  send: 'Send svarene',
  invited:
    'Du svarer på denne undersøkelsen med en personlig invitasjon, og da må JavaScript være på. Ingenting er telt. Slå på JavaScript, og åpne invitasjonen din på nytt.',
  closed: 'Undersøkelsen er stengt. Svarene dine ble ikke telt.',
  notFound: 'Vi finner ikke denne undersøkelsen. Sjekk at hele lenken er med.',
  unavailable: 'Vi får ikke lagret svarene akkurat nå. Vent litt, og send på nytt. De telles bare én gang.',
  limited:
    'Mange prøver å svare fra samme nettverk nå. Svarene dine er ikke telt. Vent noen minutter, og send på nytt.',
  elsewhere:
    'Disse svarene kom fra et annet nettsted enn vårt, så ingenting er telt. Åpne undersøkelsen og svar der.',
  toSurvey: 'Åpne undersøkelsen',
};
