import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/nb.ts';

export const nb: InstrumentText = {
  ...frame,
  name: 'Underveis',
  purpose: 'For dere som bruker OKR: hvordan det har gått de siste tre månedene.',
  title: 'Hvordan går det med OKR?',
  intro:
    'OKR er en måte å sette og følge opp felles mål på. Tolv korte spørsmål om de siste tre månedene. Det tar ca. to minutter. Er du usikker, svar «Vet ikke».',
  about:
    'Vi i {organisation} bruker OKR, en måte å sette og følge opp felles mål på. Nå vil vi vite hvordan det har gått de siste tre månedene.',
  aim: 'Resultatet viser hva som kan bli bedre i arbeidet med OKR.',
  whenAllGood: [
    'La øverste leder legge fram resultatet i neste fellesmøte.',
    'Be hvert team velge én ting å beholde og én å gjøre bedre.',
    'Våg litt større mål i samme faste rytme.',
  ],
  factors: {
    leadership: {
      name: 'Ledelsens engasjement',
      inSentence: 'ledelsens engasjement',
      why: 'OKR lever så lenge ledelsen holder fast ved det. Når lederne spør teamene, holder møtene som avtalt og forteller hvordan det går, ser alle at målene fortsatt gjelder.',
    },
    ambassador: {
      name: 'Rollen som OKR-ambassadør',
      inSentence: 'ambassadørrollen',
      why: 'Noen må hjelpe teamene å bruke OKR, også når det er travelt. God vilje er ikke nok: Rollen trenger tid, mandat og støtte fra ledelsen.',
    },
    goals: {
      name: 'Tydelige og åpne mål',
      inSentence: 'målene',
      why: 'Få mål gir retning, åpne mål gjør det lett å hjelpe hverandre, og mål som brukes når noe skal velges, endrer det dere gjør. Ellers blir de bare en liste.',
    },
    teams: {
      name: 'Teamenes engasjement',
      inSentence: 'teamenes engasjement',
      why: 'Teamene kjenner arbeidet best, og gjerne 50–70 % av målene bør komme fra dem. Når de prøver noe nytt og ser på hva de lærte, kan neste kvartal bli bedre.',
    },
  },
  questions: {
    'underway-leadership-shares': {
      text: 'Har ledelsen de siste tre månedene fortalt hvordan det går med virksomhetens mål?',
      hint: 'Ledelsen er de som leder hele virksomheten.',
      short: 'Ledelse som informerer',
      why: 'Ledelsen setter virksomhetens mål, og alle må få vite hvordan det går med dem. Da ser teamene hva deres egen innsats betyr.',
      advice: [
        'Be øverste leder bruke ti minutter i neste fellesmøte på å si hva som går bra med målene, hva som ikke går, og hvorfor.',
        'La ledergruppen sende alle én side om hvordan det går med målene, første gang innen to uker.',
        'Be hver leder spørre teamet sitt hva de vil vite om målene, og ta spørsmålene med til ledermøtet.',
      ],
      unseenAdvice:
        'Be hver leder bruke ti minutter i neste møte på å vise teamet siste nytt om virksomhetens mål.',
    },
    'underway-leadership-asks': {
      text: 'Har ledelsen de siste tre månedene spurt hvordan det går med målene der du jobber?',
      hint: 'Eller lederen din på vegne av ledelsen.',
      short: 'Ledelse som spør',
      why: 'Når ledelsen spør for å forstå, ser teamene at målene betyr noe. Da kommer hindringer fram mens det ennå går an å gjøre noe med dem.',
      advice: [
        'Be hver i ledergruppen besøke ett team og spørre: Hva går bra, hva hindrer dere, og hva trenger dere fra oss?',
        'La ledergruppen velge ett hinder som teamene har meldt om, og fortelle alle hva ledelsen gjør med det.',
        'Sett av ti minutter i hvert ledermøte der lederne forteller hva teamene har svart.',
      ],
      unseenAdvice: 'Be hver leder fortelle teamet hva ledelsen har spurt om, og hva svarene har ført til.',
    },
    'underway-leadership-rhythm': {
      text: 'Har møtene om målene blitt holdt som avtalt de siste tre månedene?',
      hint: 'Har vi ikke avtalt noen møter, svar nei.',
      short: 'OKR-møter som avtalt',
      why: 'En fast rytme gjør at dere ser tidlig hva som må endres. Faller møtene bort, forsvinner også samtalen på tvers.',
      advice: [
        'Be ambassadøren vise ledergruppen hvilke møter som falt bort. Bli så enige om hva som skal til for at møtene holdes.',
        'La øverste leder sette møtedager for resten av kvartalet og si til alle at disse møtene skal holdes.',
        'Be hver leder flytte OKR inn i et møte teamet allerede har, og sette av ti minutter.',
      ],
      unseenAdvice:
        'Be hver leder henge opp møteplanen for OKR der teamet ser den, og si hvem som er med på hva.',
    },
    'underway-ambassador-help': {
      text: 'Har det vært lett å få hjelp med OKR de siste tre månedene?',
      hint: 'For eksempel fra OKR-ambassadøren, kollegaen som leder OKR-arbeidet. Har du ikke trengt hjelp, svar «Vet ikke».',
      short: 'Hjelp med OKR',
      why: 'Folk tar OKR i bruk når noen kan vise hvordan det gjøres i deres eget arbeid. Ambassadørrollen er til for nettopp det.',
      advice: [
        'Be ambassadøren sette av to faste halvtimer i uken der alle kan spørre, og si fra til hvert team.',
        'Be hver leder finne én i teamet som kan svare på det enkleste, og la ambassadøren lære opp alle disse på en time.',
        'Be ambassadøren besøke de tre teamene som har brukt OKR minst, og hjelpe dem med ett mål hver.',
      ],
      unseenAdvice:
        'Be ledelsen minne alle om hvem ambassadøren er, hva rollen kan hjelpe med, og hvordan de tar kontakt.',
    },
    'underway-ambassador-time': {
      text: 'Har OKR-ambassadøren hatt nok tid til rollen de siste tre månedene?',
      hint: 'Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med tid',
      why: 'En ambassadør som må klemme rollen inn mellom alt annet, blir lett overveldet, og da stopper oppfølgingen. Tiden er det ledelsen som må gi.',
      advice: [
        'Be ambassadørens leder avtale faste timer i uken til rollen og føre dem inn i kalenderen.',
        'La ambassadøren og lederen velge én oppgave som andre gjør resten av kvartalet.',
        'Har dere ingen ambassadør, be ledelsen velge en med praktisk erfaring og gi rollen tid fra første dag.',
      ],
      unseenAdvice:
        'Be ambassadøren fortelle alle hvor mye tid rollen har, og hva tiden er brukt til dette kvartalet.',
    },
    'underway-ambassador-mandate': {
      text: 'Har OKR-ambassadøren de siste tre månedene kunnet ta de avgjørelsene som trengtes?',
      hint: 'Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med mandat',
      why: 'Ambassadøren og ledelsen skal sammen gjøre det klart hva som forventes, og følge det opp. Uten ledelsen i ryggen blir det med gode råd.',
      advice: [
        'La øverste leder og ambassadøren skrive ned hva ambassadøren avgjør, og hva ledergruppen avgjør, og dele det med alle.',
        'Be ambassadøren nevne to ting som har stoppet opp, og la ledergruppen avgjøre dem i neste møte.',
        'La øverste leder og ambassadøren sammen si til alle hva de venter av ledere og team resten av kvartalet.',
      ],
      unseenAdvice:
        'Be ledelsen fortelle alle hva ambassadøren kan avgjøre, med ett eksempel fra dette kvartalet.',
    },
    'underway-goals-few': {
      text: 'Har målene der du jobber, vært så få de siste tre månedene at de er lette å huske?',
      hint: 'Har dere ingen mål der du jobber, svar nei. Kjenner du dem ikke, svar «Vet ikke».',
      short: 'Få mål',
      why: 'OKR skal løfte fram noen få mål som flytter virksomheten, ikke alt som gjøres til daglig. Blir målene mange, styrer ingen av dem.',
      advice: [
        'Be ledergruppen utsette mål til det er høyst tre igjen for virksomheten, og si til alle hvorfor.',
        'Be hvert team velge de to målene som betyr mest, og legge resten bort til neste kvartal.',
        'La ledergruppen spørre om hvert mål: Endrer dette måten vi jobber på? Flytt vanlig drift ut av OKR.',
      ],
      unseenAdvice:
        'Be hver leder vise teamet målene for virksomheten og teamet på ett ark, og spørre om det er for mange.',
    },
    'underway-goals-open': {
      text: 'Har du selv kunnet se både virksomhetens mål og målene til andre team de siste tre månedene?',
      hint: 'Har vi ingen mål, svar nei.',
      short: 'Åpne mål',
      why: 'Med åpne mål ser teamene hvor de kan hjelpe hverandre, og hvor de drar i hver sin retning. Bare felles mål skal vises, aldri hvordan den enkelte presterer.',
      advice: [
        'Be ambassadøren samle alle mål og siste nytt om dem på ett sted der alle kan se dem, også de uten egen pc.',
        'La ledelsen først vise hvordan det går med ledelsens egne mål, også der det går dårlig.',
        'Be hvert team vise målene sine til ett annet team på en halvtime, og spørre hva de kan hjelpe hverandre med.',
      ],
      unseenAdvice:
        'Be hver leder åpne oversikten over mål sammen med teamet i neste møte, og henge opp en utskrift.',
    },
    'underway-goals-used': {
      text: 'Har dere de siste tre månedene brukt målene til å bestemme hva som er viktigst?',
      short: 'Mål i bruk',
      why: 'Målene virker først når de er med i valgene: hva dere gjør først, og hva dere lar ligge. Ellers går alt som før.',
      advice: [
        'Be hver leder åpne neste møte med å spørre: Hva gjør vi denne uken for målene, og hva lar vi ligge?',
        'La ledergruppen begrunne de to neste store beslutningene med målene, og dele begrunnelsen med alle.',
        'Be hvert team finne én oppgave som ikke hjelper noe mål, og spørre lederen om den kan vente.',
      ],
      unseenAdvice: 'Be ledelsen fortelle alle om ett valg fra dette kvartalet der målene avgjorde.',
    },
    'underway-teams-own': {
      text: 'Var teamet ditt med på å sette målene dere har hatt de siste tre månedene?',
      hint: 'Teamet er de du jobber tettest med. Er du leder, mener vi dem du leder. Har dere ingen mål, svar nei.',
      short: 'Mål fra teamene',
      why: 'Eierskap kommer av å bestemme selv. Ledelsen gir retningen, og gjerne 50–70 % av målene kommer fra teamene.',
      advice: [
        'Be hver leder sette av to timer der teamet foreslår mål selv, før lederen kommer med sine.',
        'La ledelsen og teamene gå gjennom forslagene sammen i ett møte før målene er endelige.',
        'Be ambassadøren telle hvor mange av målene som kom fra teamene, og sikt mot 50–70 % neste kvartal.',
      ],
      unseenAdvice:
        'Be hver leder fortelle teamet hvor målene deres kom fra, og hvem som var med på å velge dem.',
    },
    'underway-teams-change': {
      text: 'Har teamet ditt de siste tre månedene gjort noe på en ny måte for å nå målene?',
      short: 'Nye arbeidsmåter',
      why: 'Mål som skal endre noe, nås sjelden ved å gjøre alt som før. Team som prøver seg fram og justerer, kommer videre.',
      advice: [
        'Be hvert team velge én ting å gjøre på en ny måte i to uker, og se etterpå om det hjalp.',
        'La øverste leder si til alle at det er greit å prøve noe som ikke virker, og fortelle om et eget forsøk.',
        'Be hver leder spørre teamet hva som hindrer dem i å prøve noe nytt, og rydde bort ett hinder.',
      ],
      unseenAdvice: 'Be hvert team fortelle et annet team om én ting de har prøvd dette kvartalet.',
    },
    'underway-teams-learn': {
      text: 'Har teamet ditt de siste tre månedene snakket om hva dere har lært av arbeidet med målene?',
      short: 'Læring i teamene',
      why: 'OKR går framover når teamene lærer, både av det de nådde, og av det de ikke nådde. En fast samtale om det gjør de neste målene bedre.',
      advice: [
        'Be hver leder sette av en time der teamet svarer på: Hva nådde vi, hva lærte vi, og hva endrer vi?',
        'Be ambassadøren samle én lærdom fra hvert team og dele dem med alle, uten navn på personer.',
        'La ledergruppen svare på de samme spørsmålene og dele svarene med alle.',
      ],
      unseenAdvice: 'Be hver leder ta ti minutter i neste møte til spørsmålet: Hva har vi lært så langt?',
    },
  },
};
