import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonym undersøking',
  closes: '· stenger ',
  together: '· møte, svar så langt: ',
  part: 'Del {n} av {all}',
  question: 'Spørsmål {n} av {all}',
  back: 'Tilbake',
  next: 'Neste',
  review: 'Sjå over svara',
  send: 'Send svara',
  sending: 'Sender svara …',
  waiting: 'Vi får ikkje kontakt akkurat no. Svara ligg i denne fana. Vi prøver igjen straks.',
  again: 'Prøv igjen',
  failed: {
    title: 'Sendinga er ikkje stadfesta enno',
    kept: 'Svara ligg i denne fana. Prøv trygt igjen: Dei blir talde berre éin gong.',
  },
  unreachable: 'Vi får ikkje kontakt akkurat no. Svara ligg i denne fana til du sender.',
  clear: 'Slett svara mine',
  cleared: 'Svara er sletta frå denne fana.',
  missing: {
    title: 'Noko manglar',
    answer: 'Svar på spørsmål {n}',
    group: 'Vel ei gruppe, eller «Vil ikkje seie»',
    hint: 'Vel eitt av svara. «Veit ikkje» er òg eit svar.',
  },
  group: {
    part: 'Nesten ferdig',
    heading: 'Kvar høyrer du til?',
    legend: 'Kva gruppe passar best for deg?',
    hint: 'Grupper under åtte svar (pluss reservar) blir samla. Med open lenke kan nokon svare fleire gonger: Vil du ikkje peikast ut, vel «Vil ikkje seie».',
  },
  reviewing: {
    part: 'Siste steg',
    heading: 'Sjå over og send',
    intro: 'Du kan endre alt fram til du sender. Etterpå kan svara ikkje endrast eller trekkjast tilbake.',
    change: 'Endre',
    group: 'Gruppe',
  },
  seen: {
    unshared: 'Den som står bak undersøkinga, avgjer kven som får sjå resultatet.',
    shared: 'Alle med lenka får sjå resultatet når undersøkinga er stengd.',
  },
  stored: {
    summary: 'Kva blir lagra om meg?',
    parts: [
      {
        heading: 'Dette blir sendt',
        text: 'Dei tolv svara, gruppa om du vel ei, og ein tilfeldig kode, så svara blir talde berre éin gong.',
      },
      {
        heading: 'Dette blir lagra',
        text: 'Svara blir lagde til forsegla summar. Utan den hemmelege nøkkelen vår kan ingen lese dei. Namn, e-post, IP-adresse, nettlesar og tidspunkt blir ikkje lagra med svaret.',
      },
      {
        heading: 'Dette blir vist',
        text: 'Resultatet, når undersøkinga er stengd. Aldri for færre enn fem svar, eller åtte i ei gruppe, og berre som intervall, som «5–9 av 20 svarte nei».',
      },
      {
        heading: 'Dette bør du også vite',
        text: 'Driftsleverandøren ser IP-adressa di ei kort stund. I nokre millisekund ser programmet svaret. Den som svarer for alle andre, kan rekne seg fram til det siste svaret. Ei open lenke kan brukast fleire gonger.',
      },
      {
        heading: 'I nettlesaren din',
        text: 'Svara ligg i denne fana til dei er talde. Du kan slette dei nedst på sida.',
      },
    ],
  },
  closed: {
    title: 'Undersøkinga er stengd',
    text: 'Svar som ikkje var sende, er ikkje talde. Den som gav deg lenka, kan seie når resultatet blir delt.',
  },
  shared: {
    title: 'Undersøkinga er stengd',
    text: 'Svar som ikkje var sende, er ikkje talde. Resultatet er delt med alle som har lenka.',
    see: 'Sjå resultatet',
  },
  unknown: {
    title: 'Vi finn ikkje undersøkinga',
    text: 'Sjekk at heile lenka er med, eller be om ei ny lenke.',
  },
  counted: {
    title: 'Svara frå denne fana er talde',
    text: 'Du treng ikkje gjere meir. Ingen svar ligg att her.',
    again: 'Ein annan person skal svare her',
  },
  stale: {
    title: 'Var det du som byrja?',
    text: 'Nokon har byrja å svare i denne fana, og det er ei stund sidan.',
    on: 'Ja, hald fram',
    again: 'Nei, byrj på nytt',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Takk for svara',
  description: 'Svara dine er talde.',
  counted: 'Svara er lagde til dei forsegla summane. Ingen får sjå resultat før undersøkinga er stengd.',
  words: 'Orda for undersøkinga: {words}. Har kollegaene dine dei same, har de svart på det same.',
  next: 'Kva skjer no?',
  steps: [
    {
      heading: 'Undersøkinga er open litt til',
      text: 'Kollegaer som ikkje har svart, kan framleis gjere det.',
      when: '{organisation} held undersøkinga open til {date}. Kollegaer som ikkje har svart, kan framleis gjere det.',
      together: 'Dette er eit møte. Svar så langt: {n}. Den som leier møtet, stenger undersøkinga.',
    },
    {
      heading: 'Summane blir opna éin gong',
      text: 'Når undersøkinga er stengd, blir summane til eit resultat. Det blir vist berre dersom nok har svart, minst fem (pluss reserveinvitasjonar), og berre som intervall. Etter tolv månader blir det sletta.',
    },
    {
      heading: 'De startar i rett ende',
      text: 'Resultatet viser kva som bør på plass før de startar med OKR. Den som gav deg lenka, kan fortelje når det blir delt.',
      shared:
        'Resultatet viser kva som bør på plass før de startar med OKR. Slik det er sett opp no, leier lenka du svarte på, dit når undersøkinga er stengd.',
      ready:
        'Resultatet viser kva som bør på plass før de startar med OKR. Det er delt med alle som har lenka.',
    },
  ],
  result: 'Sjå resultatet',
  close: 'Du kan lukke denne fana.',
};

export const form: typeof nb.form = {
  errorTitle: 'Nesten i mål',
  missing: 'Desse spørsmåla manglar svar. Det du har svart, står framleis.',
  unanswered: 'Vel eitt svar.',
  notValid: 'Noko i svaret er ikkje gyldig, så ingenting er talt. Sjå over og send på nytt.',
  send: 'Send svara',
  invited:
    'Denne undersøkinga svarer du på med ein personleg invitasjon, og då må JavaScript vere på. Ingenting er talt. Slå på JavaScript, og opne invitasjonen din på nytt.',
  closed: 'Undersøkinga er stengd. Svara dine vart ikkje talde.',
  notFound: 'Vi finn ikkje denne undersøkinga. Sjekk at heile lenka er med.',
  unavailable: 'Vi får ikkje lagra akkurat no, så ingenting er talt. Vent litt, og send på nytt.',
  limited:
    'Det kjem for mykje på éin gong frå nettet ditt, så ingenting er talt. Vent nokre minutt, og send på nytt.',
  elsewhere:
    'Desse svara kom frå ei anna nettside enn vår, så ingenting er talt. Opne undersøkinga og svar der.',
  toSurvey: 'Opne undersøkinga',
};
