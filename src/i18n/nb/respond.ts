/** The survey page, /s/{id}. The questions come from the instrument. */
export const survey = {
  eyebrow: 'Anonym undersøkelse',
  /** Follows the organisation's name: the closing time; in a meeting, the response count. */
  closes: '· stenger ',
  together: '· møte, svar så langt: ',
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
    title: 'Sendingen er ikke bekreftet ennå',
    kept: 'Svarene ligger i denne fanen. Prøv trygt igjen: De telles bare én gang.',
  },
  unreachable: 'Vi får ikke kontakt akkurat nå. Svarene ligger i denne fanen til du sender.',
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
    heading: 'Hvor hører du til?',
    legend: 'Hvilken gruppe passer best for deg?',
    hint: 'Grupper under åtte svar (pluss reserver) slås sammen. Med åpen lenke kan noen svare flere ganger: Vil du ikke pekes ut, velg «Vil ikke si».',
  },
  reviewing: {
    part: 'Siste steg',
    heading: 'Se over og send',
    intro: 'Du kan endre alt fram til du sender. Etterpå kan svarene ikke endres eller trekkes tilbake.',
    change: 'Endre',
    group: 'Gruppe',
  },
  /** Who will see the result, as the coach has set it now. */
  seen: {
    unshared: 'Den som står bak undersøkelsen, bestemmer hvem som får se resultatet.',
    shared: 'Alle med lenken får se resultatet når undersøkelsen er stengt.',
  },
  stored: {
    summary: 'Hva lagres om meg?',
    parts: [
      {
        heading: 'Dette sendes',
        text: 'De tolv svarene, gruppen hvis du velger en, og en tilfeldig kode, så svarene telles bare én gang.',
      },
      {
        heading: 'Dette lagres',
        text: 'Svarene legges til forseglede summer. Uten nettstedets hemmelige nøkkel kan ingen lese dem. Navn, e-post, IP-adresse, nettleser og tidspunkt lagres ikke sammen med svaret.',
      },
      {
        heading: 'Dette vises',
        text: 'Resultatet, når undersøkelsen er stengt. Aldri for færre enn fem svar, eller åtte i en gruppe, og bare som intervaller, for eksempel «5–9 av 20 svarte nei».',
      },
      {
        heading: 'Dette bør du også vite',
        text: 'Driftsleverandøren ser IP-adressen din en kort stund. I noen millisekunder ser programmet svaret det teller. Den som svarer for alle andre, kan regne seg fram til det siste svaret. En åpen lenke kan brukes flere ganger.',
      },
      {
        heading: 'I nettleseren din',
        text: 'Svarene ligger i denne fanen til de er telt. Du kan slette dem nederst på siden.',
      },
    ],
  },
  closed: {
    title: 'Undersøkelsen er stengt',
    text: 'Svar som ikke var sendt, er ikke telt. Den som ga deg lenken, kan fortelle når resultatet deles.',
  },
  shared: {
    title: 'Undersøkelsen er stengt',
    text: 'Svar som ikke var sendt, er ikke telt. Resultatet er delt med alle som har lenken.',
    see: 'Se resultatet',
  },
  unknown: {
    title: 'Vi finner ikke undersøkelsen',
    text: 'Sjekk at hele lenken er med, eller be om å få den på nytt.',
  },
  counted: {
    title: 'Svarene fra denne fanen er telt',
    text: 'Du trenger ikke gjøre mer. Ingen svar ligger igjen her.',
    again: 'En annen person skal svare her',
  },
  stale: {
    title: 'Var det du som begynte?',
    text: 'Noen har begynt å svare i denne fanen, og det er en stund siden.',
    on: 'Ja, fortsett',
    again: 'Nei, begynn på nytt',
  },
};

/** The page after a counted response, /s/{id}/thanks. */
export const thanks = {
  title: 'Takk for svarene',
  description: 'Svarene dine er telt.',
  counted: 'Svarene er lagt til de forseglede summene. Ingen får se resultater før undersøkelsen er stengt.',
  words: 'Ordene for undersøkelsen: {words}. Har kollegene dine de samme, har dere svart på det samme.',
  next: 'Hva skjer nå?',
  steps: [
    {
      heading: 'Undersøkelsen er åpen litt til',
      text: 'Kolleger som ikke har svart, kan fortsatt gjøre det.',
      when: '{organisation} holder undersøkelsen åpen til {date}. Kolleger som ikke har svart, kan fortsatt gjøre det.',
      together: 'Dette er et møte. Svar så langt: {n}. Den som leder møtet, stenger undersøkelsen.',
    },
    {
      heading: 'Summene åpnes én gang',
      text: 'Når undersøkelsen er stengt, blir summene til et resultat. Det vises bare hvis nok har svart, minst fem (pluss reserveinvitasjoner), og bare som intervaller. Etter tolv måneder slettes det.',
    },
    {
      heading: 'Dere begynner i riktig ende',
      text: 'Resultatet viser hva som bør på plass før dere starter med OKR. Den som ga deg lenken, kan fortelle når det deles.',
      shared:
        'Resultatet viser hva som bør på plass før dere starter med OKR. Slik det er satt opp nå, leder lenken du svarte på, dit når undersøkelsen er stengt.',
      ready:
        'Resultatet viser hva som bør på plass før dere starter med OKR. Det er delt med alle som har lenken.',
    },
  ],
  result: 'Se resultatet',
  close: 'Du kan lukke denne fanen.',
};

/** The form page of the server, for respondents without JavaScript. */
export const form = {
  errorTitle: 'Nesten i mål',
  missing: 'Disse spørsmålene mangler svar. Det du har svart, står fortsatt.',
  unanswered: 'Velg ett svar.',
  notValid: 'Noe i svaret er ikke gyldig, så ingenting er telt. Se over og send på nytt.',
  send: 'Send svarene',
  invited:
    'Denne undersøkelsen besvares med en personlig invitasjon, og da må JavaScript være på. Ingenting er telt. Slå på JavaScript, og åpne invitasjonen din på nytt.',
  closed: 'Undersøkelsen er stengt. Svarene dine ble ikke telt.',
  notFound: 'Vi finner ikke denne undersøkelsen. Sjekk at hele lenken er med.',
  unavailable: 'Vi får ikke lagret akkurat nå, så ingenting er telt. Vent litt, og send på nytt.',
  limited:
    'Det kommer for mye på én gang fra nettet ditt, så ingenting er telt. Vent noen minutter, og send på nytt.',
  elsewhere:
    'Disse svarene kom fra en annen nettside enn vår, så ingenting er telt. Åpne undersøkelsen og svar der.',
  toSurvey: 'Åpne undersøkelsen',
};
