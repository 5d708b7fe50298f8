import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/nb.ts';

export const nb: InstrumentText = {
  ...frame,
  name: 'Før start',
  purpose: 'Før dere begynner med OKR: hva som må på plass først.',
  title: 'Er vi klare for OKR?',
  intro:
    'OKR er en måte å sette og følge opp felles mål på. Tolv korte spørsmål om hvordan det er hos oss nå. Det tar ca. to minutter. Er du usikker, svar «Vet ikke».',
  about:
    'Vi i {organisation} vurderer OKR, en måte å sette og følge opp felles mål på. Først vil vi vite hva som må på plass hos oss.',
  aim: 'Resultatet viser hva som bør på plass før dere innfører OKR.',
  whenAllGood: [
    'La øverste leder legge fram resultatet i neste fellesmøte.',
    'Sett virksomhetens mål, be teamene foreslå sine, og snakk om dem sammen.',
    'Bli enige i ledergruppen om rytmen det første kvartalet.',
  ],
  factors: {
    leadership: {
      name: 'Ledelsens engasjement',
      inSentence: 'ledelsens engasjement',
      why: 'Å bestemme seg for OKR er bare begynnelsen. Ledelsen må sette virksomhetens mål ut fra strategien, stole på at teamene setter sine egne, snakke med teamene om målene og holde en fast rytme.',
    },
    ambassador: {
      name: 'Rollen som OKR-ambassadør',
      inSentence: 'ambassadørrollen',
      why: 'Noen hos dere må ha ansvaret for at alle forstår OKR og bruker det i hverdagen. Rollen krever praktisk erfaring, en plan som passer virksomheten, og at ledelsen sier høyt hva som forventes.',
    },
    goals: {
      name: 'Tydelige og åpne mål',
      inSentence: 'målene',
      why: 'OKR gjør strategien om til noen få mål som krever endring. Da må retningen være klar, målene være felles og alle kunne se dem.',
    },
    teams: {
      name: 'Teamenes engasjement',
      inSentence: 'teamenes engasjement',
      why: 'Ledelsen viser retningen, og teamene avgjør hvordan de vil bidra: 50–70 % av målene bør komme fra dem. Det krever tid, vilje til å prøve noe nytt og rom for å lære.',
    },
  },
  questions: {
    'leadership-present': {
      text: 'Er ledelsen selv med i forberedelsene til OKR?',
      hint: 'Ledelsen er de som leder hele virksomheten.',
      short: 'Ledelse som deltar',
      why: 'Teamene bygger sine mål på virksomhetens mål, og dem må ledelsen sette selv. Når lederne møter opp, ser alle at det er alvor.',
      advice: [
        'Be øverste leder samle ledergruppen i to timer for å lage et første utkast til mål for virksomheten.',
        'La øverste leder selv fortelle alle hvorfor dere vurderer OKR, i neste fellesmøte og på hvert skift.',
        'Avtal med ledergruppen at dere heller utsetter starten enn å begynne uten dem.',
      ],
      unseenAdvice:
        'Be øverste leder sende alle en kort melding om hva ledelsen selv gjør for å forberede OKR.',
    },
    'leadership-engaged': {
      text: 'Viser ledelsen interesse for OKR, for eksempel ved å stille spørsmål?',
      short: 'Ledelse som viser interesse',
      why: 'Ledere som spør, viser at de vil forstå OKR og bruke det selv. Da blir det tryggere for alle andre å spørre også.',
      advice: [
        'Be coachen holde en økt på 90 minutter der lederne prøver OKR på et problem de allerede vil løse.',
        'Be hver i ledergruppen spørre tre ansatte hva OKR kan bety for arbeidet deres, og ta svarene med til ledermøtet.',
        'Sett av 20 minutter i neste ledermøte der lederne sier hva de lurer på, og coachen svarer.',
      ],
      unseenAdvice:
        'La ledelsen svare på spørsmål om OKR i neste fellesmøte, og send svarene til dem som ikke var der.',
    },
    'leadership-meetings': {
      text: 'Har ledelsen sagt at OKR skal følges opp i faste møter?',
      short: 'Faste møter om OKR',
      why: 'Når alle vet når målene tas opp, blir de ikke glemt i travle perioder. Møtene er også en fast anledning til å snakke sammen på tvers.',
      advice: [
        'Bli enige i ledergruppen om rytmen: når målene settes, hvor ofte dere sjekker framdriften, og når dere oppsummerer.',
        'Be hver leder velge ett møte teamet allerede har, der OKR skal få ti minutter hver gang.',
        'La ledelsen og ambassadøren sammen fortelle alle hvilke møter det gjelder, og hva de venter av dem som er med.',
      ],
      unseenAdvice:
        'Be ledelsen dele en møteplan for OKR med alle, også på oppslagstavlen. Er den ikke klar, si når den kommer.',
    },
    'ambassador-experience': {
      text: 'Har OKR-ambassadøren erfaring med å lede prosjekter eller daglig drift?',
      hint: 'Ambassadøren er kollegaen som leder innføringen av OKR. Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med erfaring',
      why: 'Den som kjenner praktisk arbeid, kan velge en arbeidsmåte som passer hverdagen og kulturen. Da er det lettere for folk å ta OKR i bruk.',
      advice: [
        'Har dere ingen ambassadør, be ledelsen velge en som har ledet prosjekter eller jobbet i driften.',
        'Be ledelsen gi ambassadøren en makker fra drift eller prosjekter og sette av en time i uken til de to.',
        'La ambassadøren være med to team på jobb en halv dag hver før dere velger hvordan OKR skal innføres.',
      ],
      unseenAdvice:
        'Be ledelsen fortelle alle hvem ambassadøren er, hva rollen går ut på, og hvilken erfaring ambassadøren har.',
    },
    'ambassador-plan': {
      text: 'Finnes det en plan med frister for å innføre OKR?',
      short: 'Plan for innføringen',
      why: 'Ambassadøren og ledelsen skal gi innføringen en struktur der det er klart hvem som gjør hva. Når fristene holdes, går det an å stole på det som er avtalt.',
      advice: [
        'Be ambassadøren lage en plan på én side for de tre første månedene: hvem som gjør hva, og når.',
        'Be ambassadøren vise i hvert ledermøte hva som er gjort, og hva som henger etter. Sett av 15 minutter.',
        'Avtal i ledergruppen hvem som hjelper ambassadøren når en frist ryker.',
      ],
      unseenAdvice: 'Be ambassadøren vise planen i neste fellesmøte og henge den opp der folk går forbi.',
    },
    'ambassador-mandate': {
      text: 'Har OKR-ambassadøren fått det som trengs for å klare oppgaven?',
      hint: 'For eksempel tid og rett til å ta avgjørelser. Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med mandat',
      why: 'Ansvar uten tid og mandat blir fort for mye for én person. Når ledelsen sier tydelig hva ambassadøren kan avgjøre, blir det tryggere å ha rollen.',
      advice: [
        'La øverste leder og ambassadøren sammen si til alle hva ambassadøren kan avgjøre, og hva de venter av ledere og team.',
        'Be ambassadørens leder avtale hvor mange timer i uken rollen får, og hvem som tar over ambassadørens andre oppgaver.',
        'La coachen og ambassadøren snakke på tomannshånd om hva som kan bli for mye, og velge høyst tre team å begynne med.',
      ],
      unseenAdvice: 'Be ledelsen skrive fem linjer til alle om ambassadørens ansvar, tid og mandat.',
    },
    'goals-strategic': {
      text: 'Har virksomheten tydelige mål for de neste årene?',
      short: 'Mål for virksomheten',
      why: 'Teamene må vite hvor virksomheten skal, før de kan bestemme hvordan de vil bidra. Målene bør utfordre vanene, ikke liste opp alt dere gjør fra før.',
      advice: [
        'Be ledergruppen skrive tre til fem mål for de neste årene, hvert i én setning uten fagspråk.',
        'La ledergruppen spørre om hvert mål: Hva blir annerledes når vi når det? Stryk mål som bare beskriver driften i dag.',
        'Be hver leder la to ansatte forklare målene med egne ord, og skriv om det som er vanskelig å forklare.',
      ],
      unseenAdvice:
        'Be øverste leder fortelle alle om målene og hvorfor de er valgt, i et møte og på én side.',
    },
    'goals-shared': {
      text: 'Er de fleste målene der du jobber, felles og ikke personlige?',
      hint: 'Finnes det ingen mål der du jobber, svar nei.',
      short: 'Felles mål',
      why: 'OKR er til for det virksomheten og teamene vil oppnå. Hvordan den enkelte presterer og utvikler seg, hører hjemme i andre samtaler.',
      advice: [
        'Be ledelsen si til alle, muntlig og skriftlig, at OKR ikke skal brukes til lønn eller til å vurdere enkeltpersoner.',
        'Be hver leder gå gjennom avdelingens mål og flytte personlige mål til medarbeidersamtalen.',
        'Be hvert team foreslå ett felles mål og si hvilket av virksomhetens mål det bidrar til.',
      ],
      unseenAdvice: 'Be hver leder vise målene i neste møte og si hvilke av dem som er felles for alle.',
    },
    'goals-visible': {
      text: 'Kan du selv se både virksomhetens mål og målene til andre team?',
      hint: 'Har vi ingen mål, svar nei.',
      short: 'Åpne mål',
      why: 'Når alle ser målene, blir det lettere å dra i samme retning og jobbe sammen på tvers. Bare felles mål skal vises, aldri private opplysninger.',
      advice: [
        'Be én i ledergruppen samle alle felles mål på ett sted der alle kan se dem, også de som ikke har egen pc.',
        'La ledelsen vise fram sine egne mål først, også dem lederne er usikre på.',
        'Be ledelsen avtale med de tillitsvalgte hvilke opplysninger om enkeltpersoner som aldri skal stå sammen med målene.',
      ],
      unseenAdvice: 'Be hver leder vise teamet hvor målene ligger, og se på dem sammen i neste møte.',
    },
    'teams-reflect': {
      text: 'Setter teamet ditt av tid til å tenke gjennom arbeidet og hva dere vil oppnå?',
      hint: 'Teamet er de du jobber tettest med. Er du leder, mener vi dem du leder.',
      short: 'Tid til å tenke',
      why: 'Den som selv har tenkt ut et mål, tar lettere eierskap til det. Skal 50–70 % av målene komme nedenfra, må teamene få tid til å tenke.',
      advice: [
        'Be hver leder sette av to timer der teamet ser på arbeidet sitt og foreslår ett til tre mål.',
        'Bli enige i ledergruppen om hva som kan vente, så alle får tid, også de som jobber skift.',
        'La ledelsen og teamene gå gjennom forslagene sammen, og sikt mot at 50–70 % av målene kommer fra teamene.',
      ],
      unseenAdvice:
        'Be hver leder legge tid til å snakke om mål inn i kalenderen eller vaktplanen, og si fra til teamet.',
    },
    'teams-open': {
      text: 'Er teamet ditt akkurat nå åpent for å prøve en ny måte å jobbe på?',
      short: 'Åpenhet for endring',
      why: 'OKR endrer vaner, og det går bare framover når folk vil lære og tilpasse seg. Et nei kan bety at grunnen ikke er forklart, eller at dere har nok å gjøre nå.',
      advice: [
        'La øverste leder forklare i neste fellesmøte hvorfor dere vil endre noe, før noen snakker om hvordan.',
        'Be hver leder spørre teamet: Hva vil vi beholde, hva vil vi slippe, og hva må til for at vi prøver?',
        'Be coachen finne to team som gjerne vil prøve først, og la dem fortelle de andre hvordan det går.',
      ],
      unseenAdvice:
        'Be hver leder spørre teamet hva de tenker om å prøve noe nytt, og lytte uten å overtale.',
    },
    'teams-learn': {
      text: 'Har teamet ditt begynt å lære hva OKR går ut på?',
      short: 'Opplæring i OKR',
      why: 'Når alle kjenner arbeidsmåten og bruker de samme ordene, går det an å snakke om mål på tvers. Det tar tid å lære, så det lønner seg å begynne tidlig.',
      advice: [
        'Be ambassadøren eller coachen gi hvert team en innføring på en halvtime, med eksempler fra teamets egen hverdag.',
        'Be ambassadøren skrive en ordliste på én side, og be alle ledere bruke de samme ordene.',
        'La hvert team øve på ett mål sammen med ambassadøren før de ordentlige målene settes.',
      ],
      unseenAdvice:
        'Be hver leder bruke fem minutter på å fortelle teamet hva OKR er, og når opplæringen kommer.',
    },
  },
};
