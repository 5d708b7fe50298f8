import type { nb } from '../nb.ts';

export const survey: (typeof nb)['survey'] = {
  eyebrow: 'Anonym undersøking',
  closes: '· stenger ',
  together: '· dette er eit møte der alle ser kor mange som har svart: ',
  part: 'Del {n} av {all}',
  question: 'Spørsmål {n} av {all}',
  back: 'Tilbake',
  next: 'Neste',
  review: 'Sjå over svara',
  send: 'Send svara',
  sending: 'Sender svara …',
  waiting: 'Vi får ikkje kontakt akkurat no. Svara ligg i denne fana, og vi prøver igjen straks.',
  again: 'Prøv igjen',
  failed: {
    title: 'Sendinga er ikkje stadfesta enno',
    kept: 'Svara ligg framleis i denne fana. Du kan trygt prøve fleire gonger: Dei blir talde berre éin gong.',
  },
  unreachable:
    'Vi får ikkje kontakt akkurat no. Du kan svare likevel; svara ligg i denne fana til du sender.',
  clear: 'Slett svara mine',
  cleared: 'Svara er sletta frå denne fana.',
  missing: {
    title: 'Noko manglar',
    answer: 'Svar på spørsmål {n}',
    group: 'Vel ei gruppe, eller «Vil ikkje seie»',
    hint: 'Vel eitt av svara. «Veit ikkje» er også eit svar.',
  },
  group: {
    part: 'Nesten ferdig',
    heading: 'Kvar høyrer du til?',
    legend: 'Kva gruppe passar best for deg?',
    hint: 'Ei gruppe får eigne tal berre når minst åtte har svart i henne. Med open lenke kan nokon svare fleire gonger: Vil du ikkje peikast ut, vel «Vil ikkje seie».',
  },
  reviewing: {
    part: 'Siste steg',
    heading: 'Sjå over og send',
    intro: 'Du kan endre alt fram til du sender. Etterpå kan svara ikkje endrast eller trekkjast tilbake.',
    change: 'Endre',
    group: 'Gruppe',
  },
  stored: {
    summary: 'Kva blir lagra om meg?',
    parts: [
      {
        heading: 'Dette blir sendt',
        text: 'Dei tolv svara, gruppa om du vel ei, og ein tilfeldig kode som gjer at svara blir talde berre éin gong.',
      },
      {
        heading: 'Dette blir lagra',
        text: 'Svara blir lagde til forsegla summar. Verken databasen eller tryggingskopiar inneheld eit svar nokon kan lese. Namn, e-post, IP-adresse, nettlesar og tidspunkt blir ikkje lagra saman med svaret. Vi bruker ingen informasjonskapslar.',
      },
      {
        heading: 'Dette blir vist',
        text: 'Éin gong, etter at undersøkinga er stengd. Aldri for færre enn fem svar, eller åtte i ei gruppe, og berre som intervall, som «6–8 av 20 svarte nei».',
      },
      {
        heading: 'Dette bør du også vite',
        text: 'Driftsleverandøren ser IP-adressa di ei kort stund, som hos alle nettsider. I nokre millisekund ser programmet vårt svaret det tel. Ein som sjølv svarer for alle andre, kan rekne seg fram til det siste svaret. Ei open lenke kan brukast til å svare fleire gonger.',
      },
      {
        heading: 'I nettlesaren din',
        text: 'Svara ligg i denne fana til dei er talde. Deler du maskin med andre, kan du slette dei nedst på sida.',
      },
    ],
  },
  closed: {
    title: 'Undersøkinga er stengd',
    text: 'Det går ikkje lenger an å svare, og svar som ikkje var sende, er ikkje talde. Den som gav deg lenka, kan fortelje når resultatet blir delt.',
  },
  shared: {
    title: 'Undersøkinga er stengd',
    text: 'Det går ikkje lenger an å svare, og svar som ikkje var sende, er ikkje talde. Resultatet er delt med alle som har lenka.',
    see: 'Sjå resultatet',
  },
  unknown: {
    title: 'Vi finn ikkje undersøkinga',
    text: 'Sjekk at heile lenka er med. Hjelper ikkje det, kan du be den som gav deg lenka, om å sende henne på nytt.',
  },
  counted: {
    title: 'Svara frå denne fana er talde',
    text: 'Ingen svar ligg att her. Deler de maskin, kan nestemann byrje med blanke ark.',
    again: 'Ein annan person skal svare her',
  },
};
