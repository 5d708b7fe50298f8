import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/nb.ts';

/** Bokmål. */
export const nb: InstrumentText = {
  ...frame,
  name: 'Før start',
  purpose: 'Før dere begynner med OKR: hva som må på plass først.',
  title: 'Er vi klare for OKR?',
  intro:
    'OKR er en måte å sette felles mål og følge dem opp på. Tolv korte spørsmål om hvordan det er hos oss i dag, omtrent to minutter. Er du usikker, svar «Vet ikke».',
  about:
    'Vi i {organisation} vurderer OKR, en måte å sette felles mål og følge dem opp på. Først vil vi vite hva som må på plass hos oss.',
  aim: 'Resultatet viser hva som bør på plass før dere innfører OKR.',
  factors: {
    leadership: {
      name: 'Ledelsens engasjement',
      inSentence: 'ledelsens engasjement',
      why: 'Beslutningen om å ta i bruk OKR er bare starten. Ledelsen må selv være med, sette mål for virksomheten ut fra strategien, vise organisasjonen tillit og holde en fast rytme.',
    },
    ambassador: {
      name: 'Sterk OKR-ambassadør',
      inSentence: 'ambassadørrollen',
      why: 'Noen internt må ha mandat til å lykkes med innføringen: en ildsjel med erfaring fra praktisk arbeid, som hjelper alle å forstå rammeverket og bruke det i hverdagen.',
    },
    goals: {
      name: 'Første tilnærming til mål',
      inSentence: 'målene',
      why: 'OKR gjør strategien om til noen få, tydelige gjennombruddsmål. Da må strategiske mål finnes, handle om virksomheten og teamene, og være synlige for alle.',
    },
    teams: {
      name: 'Teamenes engasjement',
      inSentence: 'teamenes engasjement',
      why: 'Ledelsen setter de strategiske målene, men 50–70 % av målene bør komme nedenfra. Det krever team som tar eierskap, lærer noe nytt og tilpasser seg.',
    },
  },
  questions: {
    'leadership-present': {
      text: 'Er ledelsen selv med når vi jobber med OKR?',
      short: 'Ledelsen er med',
      advice: [
        'Sett av faste tidspunkter der hele ledergruppen deltar i OKR-arbeidet, og la dem gå foran alt annet.',
        'La ledelsen selv legge fram virksomhetens mål og hvorfor de er valgt.',
        'Utsett oppstarten heller enn å starte uten ledelsen i rommet.',
      ],
    },
    'leadership-engaged': {
      text: 'Viser ledelsen interesse for OKR og stiller spørsmål?',
      short: 'Ledelsen engasjerer seg',
      advice: [
        'Gi ledelsen en arbeidsøkt der de prøver rammeverket på sine egne mål.',
        'Avtal at hver leder tar med ett spørsmål om framdrift til hvert resultatmøte.',
        'Knytt OKR til et problem ledelsen allerede vil løse.',
      ],
    },
    'leadership-rhythm': {
      text: 'Ser det ut til at ledelsen vil gjøre OKR til en fast del av møtene våre?',
      hint: 'For eksempel resultatmøter eller korte statusmøter.',
      short: 'OKR får plass i møtene',
      advice: [
        'Bestem rytmen før oppstart: hvor ofte dere tar status, og når dere går gjennom resultatene.',
        'Legg OKR inn i møter som allerede finnes, i stedet for å lage nye.',
        'Del referat og framdrift åpent etter hvert møte.',
      ],
    },
    'ambassador-experience': {
      text: 'Har den som leder innføringen av OKR hos oss, erfaring fra prosjektledelse eller praktisk drift?',
      short: 'Ambassadøren har erfaring',
      advice: [
        'Velg en ambassadør som har ledet prosjekter eller drift, eller gi vedkommende en erfaren makker.',
        'Gjør rollen kjent: hvem det er, og hva vedkommende hjelper med.',
        'La ambassadøren tilpasse strukturen til kulturen dere allerede har.',
      ],
    },
    'ambassador-organised': {
      text: 'Er OKR-ambassadøren vår strukturert og disiplinert?',
      short: 'Ambassadøren er strukturert',
      advice: [
        'Gi ambassadøren en enkel årsplan med faste frister for målsetting, status og gjennomgang.',
        'Avtal med ledelsen hvem som følger opp når frister glipper.',
        'Sett av nok tid i stillingen til rollen.',
      ],
    },
    'ambassador-empowered': {
      text: 'Virker OKR-ambassadøren vår trygg i rollen, med mandat nok til at oppgaven ikke blir for stor?',
      short: 'Ambassadøren har mandat',
      advice: [
        'La ledelsen si høyt og tydelig hvilket mandat ambassadøren har.',
        'Avgrens oppgaven: Start med få team, og bygg på etter hvert.',
        'Gi støtte fra en coach eller kollega som har gjort det før.',
      ],
    },
    'goals-strategic': {
      text: 'Har virksomheten vår strategiske mål som gir retning?',
      short: 'Strategiske mål finnes',
      advice: [
        'Formuler tre til fem strategiske mål før noen team setter sine.',
        'Test målene: Kan en ansatt forklare dem med egne ord?',
        'Velg gjennombrudd, ikke en liste over alt dere gjør fra før.',
      ],
    },
    'goals-company': {
      text: 'Handler målene til team og avdelinger om å utvikle virksomheten, heller enn om personlig utvikling?',
      short: 'Målene gjelder virksomheten',
      advice: [
        'Hold OKR atskilt fra medarbeidersamtaler, lønn og personlig utvikling.',
        'Spør for hvert teammål hvilket av virksomhetens mål det bidrar til.',
        'Flytt personlige mål til et annet verktøy eller en annen samtale.',
      ],
    },
    'goals-open': {
      text: 'Er målene åpne, slik at alle hos oss kan se dem?',
      hint: 'Åpne mål for virksomhet og team, ikke private opplysninger om enkeltpersoner.',
      short: 'Målene er åpne',
      advice: [
        'Samle alle mål på ett sted som hele virksomheten har tilgang til.',
        'La ledelsen dele sine mål først, også de som er vanskelige.',
        'Avklar hva som aldri hører hjemme i OKR: opplysninger om enkeltpersoner.',
      ],
    },
    'teams-reflect': {
      text: 'Tar teamet ditt seg tid til å reflektere over arbeidet og sette gjennomtenkte mål?',
      short: 'Teamene tar seg tid',
      advice: [
        'Sett av en halv dag per periode til å se tilbake og velge mål.',
        'Fjern eller utsett noe, slik at tiden faktisk finnes.',
        'La teamet foreslå målene selv, og diskuter dem med ledelsen etterpå.',
      ],
    },
    'teams-open': {
      text: 'Er teamet ditt åpent for endringer og en ny måte å jobbe på?',
      short: 'Teamene er åpne for endring',
      advice: [
        'Snakk om hvorfor dere endrer, før dere snakker om hvordan.',
        'Start med team som vil, og vis fram hva de får ut av det.',
        'Ta innvendinger på alvor: Spør hva som skal til for et ja.',
      ],
    },
    'teams-learn': {
      text: 'Jobber teamet ditt med å forstå OKR og begrepene som hører til?',
      short: 'Teamene lærer rammeverket',
      advice: [
        'Gi alle en felles, kort innføring med eksempler fra egen hverdag.',
        'Lag en ordliste på én side, og bruk de samme ordene overalt.',
        'Øv på ett mål sammen før dere setter de ordentlige.',
      ],
    },
  },
};
