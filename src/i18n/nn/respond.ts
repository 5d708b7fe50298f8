import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonym undersøking',
  closes: '· stenger {0}. {1} {2} kl. {3}',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  together: '· svar så langt: ',
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
    title: 'Vi veit ikkje om svara kom fram',
    kept: 'Svara ligg i fana og blir talde berre éin gong, same kor ofte du prøver.',
  },
  unreachable: 'Vi får ikkje kontakt akkurat no. Svara ligg i denne fana til du sender dei.',
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
    heading: 'Kva gruppe er du i?',
    legend: 'Vel den som passar best, eller «Vil ikkje seie».',
    hint: 'Grupper med færre enn åtte svar blir slegne saman. Viss nesten alle i ei gruppe seier nei, kan andre tru at du òg gjorde det. Med ei open lenke kan nokon svare fleire gonger. Er du redd for å bli peikt ut, vel «Vil ikkje seie».',
  },
  reviewing: {
    part: 'Siste steg',
    heading: 'Sjå over og send',
    intro: 'Du kan endre alt før du sender. Etterpå kan svara verken endrast eller trekkjast tilbake.',
    change: 'Endre',
    group: 'Gruppe',
  },
  seen: {
    unshared: 'Coachen avgjer kven som får sjå det.',
    shared: 'Alle med lenka får sjå resultatet etterpå.',
  },
  stored: {
    summary: 'Kven ser kva, og kva blir lagra?',
    parts: [
      {
        heading: 'Kven ser kva?',
        text: 'Leiarar, coach og kollegaer ser ikkje kva du svarte, så lenge dei ikkje driv nettstaden sjølve. Resultatet blir laga éin gong, når undersøkinga stenger. Det krev minst fem svar, og ei gruppe blir vist når minst åtte i gruppa har svart. Svara blir berre viste som intervall, som «5–9 av 20 svarte nei».',
      },
      {
        heading: 'Kva blir lagra?',
        text: 'Svara blir lagde saman i krypterte summar. Dei kan berre opnast med den hemmelege nøkkelen til nettstaden. Namn, e-post, IP-adresse, nettlesar og tidspunkt blir ikkje lagra med svara.',
      },
      {
        heading: 'Kva kan vi ikkje love?',
        text: 'Den som driv nettstaden, kan sjå IP-adressa di, og programmet ser svara i nokre millisekund. Den som har både nøkkelen og loggen til databasen, kan opne enkeltsvar. Den som kan endre i databasen, kan det òg. Den som sjølv sende alle svara utanom eitt, kan rekne ut det siste. Viss nesten alle svarte nei, kan andre tru at du òg gjorde det. Ei open lenke kan brukast fleire gonger.',
      },
      {
        heading: 'I nettlesaren din',
        text: 'Svara ligg i fana til dei er talde, og kan slettast nedst på sida.',
      },
    ],
  },
  closed: {
    title: 'Undersøkinga er stengd',
    text: 'Svar som ikkje vart sende, er ikkje med. Spør coachen, som leier undersøkinga, om du får sjå resultatet.',
  },
  shared: {
    title: 'Undersøkinga er stengd',
    text: 'Svar som ikkje vart sende, er ikkje med. Resultatet er delt med alle som har lenka.',
    see: 'Sjå resultatet',
  },
  unknown: {
    title: 'Vi finn ikkje undersøkinga',
    text: 'Sjekk at heile lenka er med, eller be om ei ny.',
  },
  counted: {
    title: 'Svara frå denne fana er talde',
    text: 'Du treng ikkje gjere meir. Ingen svar ligg igjen her.',
    again: 'Ein annan skal svare her',
  },
  stale: {
    title: 'Var det du som starta?',
    text: 'Nokon starta å svare her for ei stund sidan.',
    on: 'Ja, hald fram',
    again: 'Nei, start på nytt',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Takk for svara',
  description: 'Svara dine er talde.',
  counted: 'Svara dine er med. Ingen får sjå resultatet før undersøkinga er stengd.',
  words:
    'Orda til undersøkinga: {words}. Har kollegaene dine dei same orda, har de svart på same undersøking.',
  next: 'Kva skjer no?',
  steps: [
    {
      heading: 'Undersøkinga er framleis open',
      text: 'Kollegaer som ikkje har svart, kan framleis gjere det.',
      when: '{organisation} held undersøkinga open til {date}. Kollegaer som ikkje har svart, kan framleis gjere det.',
      together: 'De svarer saman i eit møte. Svar så langt: {n}. Den som leier møtet, stenger undersøkinga.',
    },
    {
      heading: 'Så blir svara til eitt resultat',
      text: 'Det blir laga éin gong, når undersøkinga stenger, og berre viss minst fem har svart. Svara blir berre viste som intervall. Har færre enn elleve svart, viser resultatet berre kva spørsmål minst halvparten svarte nei på, og kva spørsmål mange svarte «veit ikkje» på. Etter tolv månader blir resultatet sletta.',
    },
    {
      heading: 'Det svakaste først',
      text: '{aim} Meininga er at leiinga tek tak i det svakaste først, og at de blir spurde igjen. Spør coachen, som leier undersøkinga, om du får sjå resultatet, og kven som følgjer det opp.',
      shared:
        '{aim} Meininga er at leiinga tek tak i det svakaste først, og at de blir spurde igjen. Coachen har valt å dele resultatet med alle: Opne same lenke når undersøkinga er stengd.',
      ready:
        '{aim} Meininga er at leiinga tek tak i det svakaste først, og at de blir spurde igjen. Resultatet er delt med alle som har lenka.',
    },
  ],
  result: 'Sjå resultatet',
  close: 'Du kan lukke denne fana.',
};

export const form: typeof nb.form = {
  errorTitle: 'Nesten i mål',
  missing: 'Desse spørsmåla manglar svar. Det du har svart, står her framleis.',
  unanswered: 'Vel eitt svar.',
  notValid: 'Noko i svaret er ikkje gyldig, så ingenting er talt. Sjå over og send på nytt.',
  send: 'Send svara',
  invited:
    'Denne undersøkinga svarer du på med ein personleg invitasjon, og då må JavaScript vere på. Ingenting er talt. Slå på JavaScript, og opne invitasjonen din på nytt.',
  closed: 'Undersøkinga er stengd. Svara dine vart ikkje talde.',
  notFound: 'Vi finn ikkje denne undersøkinga. Sjekk at heile lenka er med.',
  unavailable:
    'Vi får ikkje lagra svara akkurat no. Vent litt, og send på nytt. Dei blir talde berre éin gong.',
  limited:
    'Mange prøver å svare frå same nettverk no. Svara dine er ikkje talde. Vent nokre minutt, og send på nytt.',
  elsewhere:
    'Desse svara kom frå ein annan nettstad enn vår, så ingenting er talt. Opne undersøkinga og svar der.',
  toSurvey: 'Opne undersøkinga',
};
