import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/nn.ts';

export const nn: InstrumentText = {
  ...frame,
  name: 'Før start',
  purpose: 'Før de startar med OKR: kva som må på plass først.',
  title: 'Er vi klare for OKR?',
  intro:
    'OKR er ein måte å setje og følgje opp felles mål på. Tolv korte spørsmål om korleis det er hos oss no. Det tek ca. to minutt. Er du usikker, svar «Veit ikkje».',
  about:
    'Vi i {organisation} vurderer OKR, ein måte å setje og følgje opp felles mål på. Først vil vi vite kva som må på plass hos oss.',
  aim: 'Resultatet viser kva som bør på plass før de innfører OKR.',
  whenAllGood: [
    'La øvste leiar leggje fram resultatet for alle i neste fellesmøte.',
    'Set måla for verksemda, be teama føreslå sine, og snakk om dei saman.',
    'Avtal rytmen for første kvartal i leiargruppa.',
  ],
  factors: {
    leadership: {
      name: 'Engasjementet i leiinga',
      inSentence: 'leiarengasjementet',
      why: 'Å bestemme seg for OKR er berre starten. Leiinga må setje måla for verksemda ut frå strategien, la teama setje sine, snakke med dei om måla og halde ein fast rytme.',
    },
    ambassador: {
      name: 'Rolla som OKR-ambassadør',
      inSentence: 'ambassadørrolla',
      why: 'Nokon hos dykk må ha ansvaret for at alle forstår OKR og tek det i bruk i kvardagen. Rolla krev praktisk erfaring, ein plan som passar verksemda, og at leiinga seier høgt kva ho ventar seg.',
    },
    goals: {
      name: 'Tydelege og opne mål',
      inSentence: 'måla',
      why: 'OKR gjer strategien om til nokre få mål for det som skal endrast. Då må retninga vere klar, måla må vere felles, og alle må kunne sjå dei.',
    },
    teams: {
      name: 'Engasjementet i teama',
      inSentence: 'engasjementet i teama',
      why: 'Leiinga viser retninga, og teama avgjer korleis dei vil bidra: 50–70 % av måla kan gjerne kome frå dei. Det krev tid, vilje til å prøve noko nytt og rom for å lære.',
    },
  },
  questions: {
    'leadership-present': {
      text: 'Er leiinga sjølv med i førebuingane til OKR?',
      hint: 'Leiinga er dei som leier heile verksemda.',
      short: 'Leiing som deltek',
      why: 'Teama byggjer sine mål på måla til verksemda, og dei må leiinga setje sjølv. Når leiarane møter opp, ser alle at det er alvor.',
      advice: [
        'Be øvste leiar samle leiargruppa i to timar for å lage eit første utkast til mål for verksemda.',
        'La øvste leiar sjølv fortelje alle kvifor de vurderer OKR, i neste fellesmøte og på kvart skift.',
        'Avtal med leiargruppa at de heller utset starten enn å starte utan dei.',
      ],
      unseenAdvice: 'Be øvste leiar sende alle ei kort melding om kva leiinga sjølv gjer for å førebu OKR.',
    },
    'leadership-engaged': {
      text: 'Viser leiinga interesse for OKR, til dømes ved å stille spørsmål?',
      short: 'Leiing som viser interesse',
      why: 'Leiarar som spør, viser at dei vil forstå OKR og bruke det sjølve. Då blir det tryggare for alle andre å spørje òg.',
      advice: [
        'Be coachen halde ei økt på 90 minutt der leiarane prøver OKR på eit problem dei allereie vil løyse.',
        'Be kvar i leiargruppa spørje tre tilsette kva OKR kan ha å seie for arbeidet deira, og ta svara med til leiarmøtet.',
        'Set av 20 minutt i neste leiarmøte der leiarane seier kva dei lurer på, og coachen svarer.',
      ],
      unseenAdvice:
        'La leiinga svare på spørsmål om OKR i neste fellesmøte, og send svara til dei som ikkje var der.',
    },
    'leadership-meetings': {
      text: 'Har leiinga sagt at OKR skal følgjast opp i faste møte?',
      short: 'Faste møte om OKR',
      why: 'Når alle veit når måla blir tekne opp, blir dei ikkje gløymde i travle periodar. Møta er òg eit fast høve til å snakke saman på tvers.',
      advice: [
        'Bli samde i leiargruppa om rytmen: når måla blir sette, kor ofte de sjekkar framdrifta, og når de oppsummerer.',
        'Be kvar leiar velje eitt møte teamet allereie har, der OKR skal få ti minutt kvar gong.',
        'La leiinga og ambassadøren saman fortelje alle kva møte det gjeld, og kva dei ventar av deltakarane.',
      ],
      unseenAdvice:
        'Be leiinga dele ein møteplan for OKR med alle, òg på oppslagstavla. Er planen ikkje klar, sei når han kjem.',
    },
    'ambassador-experience': {
      text: 'Har OKR-ambassadøren erfaring med å leie prosjekt eller dagleg drift?',
      hint: 'Ambassadøren er kollegaen som leier innføringa av OKR. Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med erfaring',
      why: 'Den som kjenner praktisk arbeid, kan velje ein arbeidsmåte som passar kvardagen og kulturen. Då er det lettare for folk å ta OKR i bruk.',
      advice: [
        'Har de ingen ambassadør, be leiinga velje ein som har leidd prosjekt eller jobba i drifta.',
        'Be leiinga gi ambassadøren ein makker frå drift eller prosjekt og setje av ein time i veka til dei to.',
        'La ambassadøren vere med to team på jobb ein halv dag kvar før de vel korleis OKR skal innførast.',
      ],
      unseenAdvice:
        'Be leiinga fortelje alle kven ambassadøren er, kva rolla går ut på, og kva erfaring ambassadøren har.',
    },
    'ambassador-plan': {
      text: 'Finst det ein plan med fristar for å innføre OKR?',
      short: 'Plan for innføringa',
      why: 'Ambassadøren og leiinga skal gi innføringa ein struktur der det er klart kven som gjer kva. Når fristane blir haldne, går det an å lite på det som er avtalt.',
      advice: [
        'Be ambassadøren lage ein plan på éi side for dei tre første månadene: kven som gjer kva, og når.',
        'Be ambassadøren vise i kvart leiarmøte kva som er gjort, og kva som heng etter. Set av 15 minutt.',
        'Avtal i leiargruppa kven som hjelper ambassadøren når ein frist ryk.',
      ],
      unseenAdvice: 'Be ambassadøren vise planen i neste fellesmøte og hengje han opp der folk går forbi.',
    },
    'ambassador-mandate': {
      text: 'Har OKR-ambassadøren fått det som trengst for å klare oppgåva?',
      hint: 'Til dømes tid og rett til å ta avgjerder. Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med mandat',
      why: 'Ansvar utan tid og mandat blir fort for mykje for éin person. Når leiinga seier tydeleg kva ambassadøren kan avgjere, blir det tryggare å ha rolla.',
      advice: [
        'La øvste leiar og ambassadøren saman seie til alle kva ambassadøren kan avgjere, og kva dei ventar av leiarar og team.',
        'Be leiaren til ambassadøren avtale kor mange timar i veka rolla får, og kven som tek over dei andre oppgåvene ambassadøren har.',
        'La coachen og ambassadøren snakke på tomannshand om kva som kan bli for mykje, og velje høgst tre team å starte med.',
      ],
      unseenAdvice: 'Be leiinga skrive fem linjer til alle om ansvaret, tida og mandatet ambassadøren har.',
    },
    'goals-strategic': {
      text: 'Har verksemda tydelege mål for dei neste åra?',
      short: 'Mål for verksemda',
      why: 'Teama må vite kvar verksemda skal, før dei kan avgjere korleis dei vil bidra. Måla bør endre noko, ikkje liste opp alt de gjer frå før.',
      advice: [
        'Be leiargruppa skrive tre til fem mål for dei neste åra, kvart i éi setning utan fagspråk.',
        'La leiargruppa spørje om kvart mål: Kva blir annleis når målet er nådd? Stryk mål som berre skildrar drifta i dag.',
        'Be kvar leiar la to tilsette forklare måla med eigne ord, og skriv om det som er vanskeleg å forklare.',
      ],
      unseenAdvice: 'Be øvste leiar fortelje alle om måla og kvifor dei er valde, i eit møte og på éi side.',
    },
    'goals-shared': {
      text: 'Er dei fleste måla der du jobbar, felles og ikkje personlege?',
      hint: 'Er det ingen mål der du jobbar, svar nei.',
      short: 'Felles mål',
      why: 'OKR er til for det verksemda og teama vil oppnå. Korleis den enkelte presterer og utviklar seg, høyrer heime i andre samtalar.',
      advice: [
        'Be leiinga seie til alle, munnleg og skriftleg, at OKR ikkje skal brukast til løn eller til å vurdere enkeltpersonar.',
        'Be kvar leiar gå gjennom måla for avdelinga og flytte personlege mål til medarbeidarsamtalen.',
        'Be kvart team føreslå eitt felles mål og seie kva mål for verksemda det bidreg til.',
      ],
      unseenAdvice: 'Be kvar leiar vise måla i neste møte og seie kva for mål som er felles for alle.',
    },
    'goals-visible': {
      text: 'Kan du sjølv sjå både måla til verksemda og måla til andre team?',
      hint: 'Har vi ingen mål, svar nei.',
      short: 'Opne mål',
      why: 'Når måla er synlege for alle, blir det lettare å dra i same retning og jobbe saman på tvers. Det gjeld felles mål, aldri private opplysningar.',
      advice: [
        'Be éin i leiargruppa samle dei felles måla på ein stad som er open for alle, òg for dei utan eigen pc.',
        'La leiinga vise fram sine eigne mål først, òg dei som leiarane er usikre på.',
        'Be leiinga avtale med dei tillitsvalde kva opplysningar om enkeltpersonar som aldri skal stå saman med måla.',
      ],
      unseenAdvice: 'Be kvar leiar vise teamet kvar måla ligg, og sjå på dei saman i neste møte.',
    },
    'teams-reflect': {
      text: 'Set teamet ditt av tid til å tenkje gjennom arbeidet og kva de vil oppnå?',
      hint: 'Teamet er dei du jobbar tettast med. Er du leiar, er det dei du leier.',
      short: 'Tid til å tenkje',
      why: 'Den som sjølv har tenkt ut eit mål, tek lettare eigarskap til det. Skal 50–70 % av måla kome nedanfrå, må teama få tid til å tenkje.',
      advice: [
        'Be kvar leiar setje av to timar der teamet ser på arbeidet sitt og føreslår eitt til tre mål.',
        'Bli samde i leiargruppa om kva som kan vente, så alle får tid, òg dei som jobbar skift.',
        'La leiinga og teama gå gjennom forslaga saman, og sikt mot at 50–70 % av måla kjem frå teama.',
      ],
      unseenAdvice:
        'Be kvar leiar leggje tid til å snakke om mål inn i kalenderen eller vaktplanen, og seie frå til teamet.',
    },
    'teams-open': {
      text: 'Er teamet ditt no ope for å prøve ein ny måte å jobbe på?',
      short: 'Openheit for endring',
      why: 'OKR endrar vanar, og det går berre framover når folk vil lære og tilpasse seg. Eit nei kan bety at grunnen ikkje er forklart, eller at folk har nok å gjere.',
      advice: [
        'La øvste leiar forklare i neste fellesmøte kvifor de vil endre noko, før nokon snakkar om korleis.',
        'Be kvar leiar spørje teamet: Kva vil vi halde på, kva vil vi sleppe, og kva må til for at vi prøver?',
        'Be coachen finne to team som gjerne vil prøve først, og la dei fortelje dei andre korleis det går.',
      ],
      unseenAdvice:
        'Be kvar leiar spørje teamet kva dei tenkjer om å prøve noko nytt, og lytte utan å overtale.',
    },
    'teams-learn': {
      text: 'Har teamet ditt byrja å lære kva OKR går ut på?',
      short: 'Opplæring i OKR',
      why: 'Når alle kjenner arbeidsmåten og bruker dei same orda, går det an å snakke om mål på tvers. Det tek tid å lære, så det løner seg å starte tidleg.',
      advice: [
        'Be ambassadøren eller coachen gi kvart team ei innføring på ein halvtime, med døme frå kvardagen til teamet.',
        'Be ambassadøren skrive ei ordliste på éi side, og be alle leiarar bruke dei same orda.',
        'La kvart team øve på eitt mål saman med ambassadøren før dei ordentlege måla blir sette.',
      ],
      unseenAdvice: 'Be kvar leiar bruke fem minutt på å fortelje teamet kva OKR er, og når opplæringa kjem.',
    },
  },
};
