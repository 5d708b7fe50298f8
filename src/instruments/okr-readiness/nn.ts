import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/nn.ts';

/** Nynorsk. */
export const nn: InstrumentText = {
  ...frame,
  name: 'Før start',
  purpose: 'Før de startar med OKR: kva som må på plass først.',
  title: 'Er vi klare for OKR?',
  intro:
    'OKR er ein måte å setje felles mål og følgje dei opp på. Tolv korte spørsmål om korleis det er hos oss i dag, om lag to minutt. Er du usikker, svar «Veit ikkje».',
  about:
    'Vi i {organisation} vurderer OKR, ein måte å setje felles mål og følgje dei opp på. Først vil vi vite kva som må på plass hos oss.',
  aim: 'Resultatet viser kva som bør på plass før de innfører OKR.',
  factors: {
    leadership: {
      name: 'Engasjement i leiinga',
      inSentence: 'engasjementet i leiinga',
      why: 'Avgjerda om å ta i bruk OKR er berre starten. Leiinga må sjølv vere med, setje mål for verksemda ut frå strategien, vise organisasjonen tillit og halde ein fast rytme.',
    },
    ambassador: {
      name: 'Sterk OKR-ambassadør',
      inSentence: 'ambassadørrolla',
      why: 'Nokon internt må ha mandat til å lukkast med innføringa: ei eldsjel med røynsle frå praktisk arbeid, som hjelper alle å forstå rammeverket og bruke det i kvardagen.',
    },
    goals: {
      name: 'Første tilnærming til mål',
      inSentence: 'måla',
      why: 'OKR gjer strategien om til nokre få, tydelege gjennombrotsmål. Då må det finnast strategiske mål, dei må handle om verksemda og teama, og alle må kunne sjå dei.',
    },
    teams: {
      name: 'Engasjement i teama',
      inSentence: 'engasjementet i teama',
      why: 'Leiinga set dei strategiske måla, men 50–70 % av måla bør kome nedanfrå. Det krev team som tek eigarskap, lærer noko nytt og tilpassar seg.',
    },
  },
  questions: {
    'leadership-present': {
      text: 'Er leiinga sjølv med når vi arbeider med OKR?',
      short: 'Leiinga er med',
      advice: [
        'Set av faste tidspunkt der heile leiargruppa er med i OKR-arbeidet, og la dei gå føre alt anna.',
        'La leiinga sjølv leggje fram måla for verksemda og kvifor dei er valde.',
        'Utset heller oppstarten enn å starte utan leiinga i rommet.',
      ],
    },
    'leadership-engaged': {
      text: 'Viser leiinga interesse for OKR og stiller spørsmål?',
      short: 'Leiinga engasjerer seg',
      advice: [
        'Gi leiinga ei arbeidsøkt der leiarane prøver rammeverket på sine eigne mål.',
        'Avtal at kvar leiar tek med seg eitt spørsmål om framdrift til kvart resultatmøte.',
        'Knyt OKR til eit problem leiinga allereie ønskjer å løyse.',
      ],
    },
    'leadership-rhythm': {
      text: 'Ser det ut til at leiinga vil gjere OKR til ein fast del av møta våre?',
      hint: 'Til dømes resultatmøte eller korte statusmøte.',
      short: 'OKR får plass i møta',
      advice: [
        'Fastset rytmen før oppstart: kor ofte de tek status, og når de går gjennom resultata.',
        'Legg OKR inn i møte som allereie finst, i staden for å lage nye.',
        'Del referat og framdrift ope etter kvart møte.',
      ],
    },
    'ambassador-experience': {
      text: 'Har den som leier innføringa av OKR hos oss, røynsle frå prosjektleiing eller praktisk drift?',
      short: 'Ambassadøren har røynsle',
      advice: [
        'Vel ein ambassadør som har leidd prosjekt eller drift, eller gi ambassadøren ein røynd makker.',
        'Gjer rolla kjend: kven det er, og kva ambassadøren hjelper til med.',
        'La ambassadøren tilpasse strukturen til kulturen de allereie har.',
      ],
    },
    'ambassador-organised': {
      text: 'Er OKR-ambassadøren vår strukturert og disiplinert?',
      short: 'Ambassadøren er strukturert',
      advice: [
        'Gi ambassadøren ein enkel årsplan med faste fristar for målsetjing, status og gjennomgang.',
        'Avtal med leiinga kven som følgjer opp når fristar glepp.',
        'Set av nok tid i stillinga til rolla.',
      ],
    },
    'ambassador-empowered': {
      text: 'Verkar OKR-ambassadøren vår trygg i rolla, med mandat nok til at oppgåva ikkje blir for stor?',
      short: 'Ambassadøren har mandat',
      advice: [
        'La leiinga seie høgt og tydeleg kva mandat ambassadøren har.',
        'Avgrens oppgåva: Start med få team, og byggj på etter kvart.',
        'Gi støtte frå ein coach eller kollega som har gjort det før.',
      ],
    },
    'goals-strategic': {
      text: 'Har verksemda vår strategiske mål som gir retning?',
      short: 'Strategiske mål finst',
      advice: [
        'Formuler tre til fem strategiske mål før noko team set sine.',
        'Prøv måla: Kan ein tilsett forklare dei med eigne ord?',
        'Vel gjennombrot, ikkje ei liste over alt de gjer frå før.',
      ],
    },
    'goals-company': {
      text: 'Handlar måla til team og avdelingar om å utvikle verksemda, heller enn om personleg utvikling?',
      short: 'Måla gjeld verksemda',
      advice: [
        'Hald OKR skilt frå medarbeidarsamtalar, lønn og personleg utvikling.',
        'Spør for kvart teammål kva mål i verksemda det bidreg til.',
        'Flytt personlege mål til eit anna verktøy eller ein annan samtale.',
      ],
    },
    'goals-open': {
      text: 'Er måla opne, slik at alle hos oss kan sjå dei?',
      hint: 'Opne mål for verksemd og team, ikkje private opplysningar om enkeltpersonar.',
      short: 'Måla er opne',
      advice: [
        'Samle alle måla på éin stad som heile verksemda har tilgang til.',
        'La leiinga dele sine mål først, også dei som er vanskelege.',
        'Avklar kva som aldri høyrer heime i OKR: opplysningar om enkeltpersonar.',
      ],
    },
    'teams-reflect': {
      text: 'Tek teamet ditt seg tid til å reflektere over arbeidet og setje gjennomtenkte mål?',
      short: 'Teama tek seg tid',
      advice: [
        'Set av ein halv dag per periode til å sjå tilbake og velje mål.',
        'Fjern eller utset noko, slik at tida faktisk finst.',
        'La teamet føreslå måla sjølv, og drøft dei med leiinga etterpå.',
      ],
    },
    'teams-open': {
      text: 'Er teamet ditt ope for endringar og ein ny måte å arbeide på?',
      short: 'Teama er opne for endring',
      advice: [
        'Snakk om kvifor de endrar, før de snakkar om korleis.',
        'Start med team som vil, og vis fram kva dei får ut av det.',
        'Ta innvendingar på alvor: Spør kva som skal til for eit ja.',
      ],
    },
    'teams-learn': {
      text: 'Arbeider teamet ditt med å forstå OKR og omgrepa som høyrer til?',
      short: 'Teama lærer rammeverket',
      advice: [
        'Gi alle ei felles, kort innføring med døme frå eigen kvardag.',
        'Lag ei ordliste på éi side, og bruk dei same orda overalt.',
        'Øv på eitt mål saman før de set dei ordentlege.',
      ],
    },
  },
};
