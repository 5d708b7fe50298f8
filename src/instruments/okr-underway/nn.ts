import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/nn.ts';

export const nn: InstrumentText = {
  ...frame,
  name: 'Undervegs',
  purpose: 'For dykk som allereie bruker OKR: korleis det har gått dei siste tre månadene.',
  title: 'Korleis går det med OKR?',
  intro:
    'OKR er ein måte å setje og følgje opp felles mål på. Tolv korte spørsmål om dei siste tre månadene. Det tek ca. to minutt. Er du usikker, svar «Veit ikkje».',
  about:
    'Vi i {organisation} bruker OKR, ein måte å setje og følgje opp felles mål på. No vil vi vite korleis det har gått dei siste tre månadene.',
  aim: 'Resultatet viser kva som kan bli betre i arbeidet med OKR.',
  whenAllGood: [
    'La øvste leiar leggje fram resultatet for alle i neste fellesmøte.',
    'Be kvart team velje éin ting å halde på og éin å gjere betre.',
    'Våg litt større mål i den same faste rytmen.',
  ],
  factors: {
    leadership: {
      name: 'Engasjementet i leiinga',
      inSentence: 'leiarengasjementet',
      why: 'OKR lever så lenge leiinga held fast ved det. Når leiarane fortel korleis det går, spør teama og held møta som avtalt, ser alle at måla framleis gjeld.',
    },
    ambassador: {
      name: 'Rolla som OKR-ambassadør',
      inSentence: 'ambassadørrolla',
      why: 'Nokon må hjelpe teama å bruke OKR, òg når det er travelt. God vilje er ikkje nok: Rolla treng tid, mandat og støtte frå leiinga.',
    },
    goals: {
      name: 'Tydelege og opne mål',
      inSentence: 'måla',
      why: 'Få mål gir retning, og opne mål gjer det lett å hjelpe kvarandre. Når måla styrer vala, endrar dei det de gjer. Elles blir dei berre ei liste.',
    },
    teams: {
      name: 'Engasjementet i teama',
      inSentence: 'engasjementet i teama',
      why: 'Teama kjenner arbeidet best, og gjerne 50–70 % av måla bør kome frå dei. Når dei prøver noko nytt og ser på kva dei lærte, kan neste kvartal bli betre.',
    },
  },
  questions: {
    'underway-leadership-shares': {
      text: 'Har leiinga dei siste tre månadene fortalt korleis det går med måla til verksemda?',
      hint: 'Leiinga er dei som leier heile verksemda.',
      short: 'Leiing som informerer',
      why: 'Leiinga set måla for verksemda, og alle må få vite korleis det går med dei. Då ser teama kva innsatsen deira betyr.',
      advice: [
        'Be øvste leiar bruke ti minutt i neste fellesmøte på å seie kva som går bra med måla, kva som ikkje går, og kvifor.',
        'La leiargruppa sende alle éi side om korleis det går med måla, første gong innan to veker.',
        'Be kvar leiar spørje teamet sitt kva dei vil vite om måla, og ta spørsmåla med til leiarmøtet.',
      ],
      unseenAdvice:
        'Be kvar leiar bruke ti minutt i neste møte på å vise teamet siste nytt om måla til verksemda.',
    },
    'underway-leadership-asks': {
      text: 'Har leiinga dei siste tre månadene spurt korleis det går med måla der du jobbar?',
      hint: 'Eller leiaren din på vegner av leiinga.',
      short: 'Leiing som spør',
      why: 'Når leiinga spør for å forstå, ser teama at måla betyr noko. Då kjem hindringar fram medan det enno går an å gjere noko med dei.',
      advice: [
        'Be kvar i leiargruppa besøkje eitt team og spørje: Kva går bra, kva hindrar dykk, og kva treng de frå oss?',
        'La leiargruppa velje eitt hinder som teama har meldt om, og fortelje alle kva leiinga gjer med det.',
        'Set av ti minutt i kvart leiarmøte der leiarane fortel kva teama har svart.',
      ],
      unseenAdvice: 'Be kvar leiar fortelje teamet kva leiinga har spurt om, og kva svara har ført til.',
    },
    'underway-leadership-rhythm': {
      text: 'Vart møta om måla haldne som avtalt dei siste tre månadene?',
      hint: 'Har vi ikkje avtalt møte, svar nei.',
      short: 'OKR-møte som avtalt',
      why: 'Ein fast rytme gjer at de ser tidleg kva som må endrast. Fell møta bort, mistar folk òg staden der dei snakkar saman på tvers.',
      advice: [
        'La ambassadøren vise leiargruppa kva møte som fall bort, og avtal kva som skal til for å halde dei.',
        'La øvste leiar setje møtedagar for resten av kvartalet og seie til alle at desse møta skal haldast.',
        'Be kvar leiar flytte OKR inn i eit møte teamet allereie har, og bruke ti minutt på det.',
      ],
      unseenAdvice:
        'Be kvar leiar hengje opp møteplanen for OKR der teamet ser han, og seie kven som er med på kva.',
    },
    'underway-ambassador-help': {
      text: 'Har det vore lett å få hjelp med OKR dei siste tre månadene?',
      hint: 'Til dømes frå OKR-ambassadøren, kollegaen som leier OKR-arbeidet. Har du ikkje trengt hjelp, svar «Veit ikkje».',
      short: 'Hjelp med OKR',
      why: 'Folk tek OKR i bruk når nokon kan vise korleis det blir gjort i deira eige arbeid. Ambassadørrolla er til for nettopp det.',
      advice: [
        'Be ambassadøren setje av to faste halvtimar i veka der alle kan spørje, og seie frå til kvart team.',
        'Be kvar leiar finne éin i teamet som kan svare på det enklaste, og la ambassadøren gi opplæring på ein time.',
        'Be ambassadøren besøkje dei tre teama som har brukt OKR minst, og hjelpe dei med eitt mål kvar.',
      ],
      unseenAdvice:
        'Be leiinga minne alle om kven som er ambassadør, kva ambassadøren kan hjelpe med, og korleis dei tek kontakt.',
    },
    'underway-ambassador-time': {
      text: 'Har OKR-ambassadøren hatt nok tid til rolla dei siste tre månadene?',
      hint: 'Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med tid',
      why: 'Ein ambassadør som må klemme rolla inn mellom alt anna, får lett for mykje å gjere, og då stoppar oppfølginga. Tida er det leiinga som må gi.',
      advice: [
        'Be leiaren til ambassadøren avtale faste timar i veka til rolla og føre dei inn i kalenderen.',
        'La ambassadøren og leiaren velje éi oppgåve som andre tek over resten av kvartalet.',
        'Har de ingen ambassadør, be leiinga velje ein med praktisk erfaring og gi rolla tid frå første dag.',
      ],
      unseenAdvice:
        'Be ambassadøren fortelje alle kor mykje tid rolla har, og kva tida er brukt til dette kvartalet.',
    },
    'underway-ambassador-mandate': {
      text: 'Har OKR-ambassadøren dei siste tre månadene kunna ta dei nødvendige avgjerdene?',
      hint: 'Har vi ingen ambassadør, svar nei.',
      short: 'Ambassadør med mandat',
      why: 'Ambassadøren og leiinga skal saman gjere forventningane klare og følgje dei opp. Utan leiinga i ryggen blir det med gode råd.',
      advice: [
        'La øvste leiar og ambassadøren skrive ned kva ambassadøren avgjer og kva leiargruppa avgjer, og dele det med alle.',
        'Be ambassadøren nemne to ting som har stoppa opp, og la leiargruppa avgjere dei i neste møte.',
        'La øvste leiar og ambassadøren saman seie til alle kva dei ventar av leiarar og team resten av kvartalet.',
      ],
      unseenAdvice:
        'Be leiinga fortelje alle kva ambassadøren kan avgjere, med eitt døme frå dette kvartalet.',
    },
    'underway-goals-few': {
      text: 'Har måla der du jobbar, vore så få dei siste tre månadene at dei er lette å hugse?',
      hint: 'Er det ingen mål der du jobbar, svar nei. Kjenner du dei ikkje, svar «Veit ikkje».',
      short: 'Få mål',
      why: 'OKR skal løfte fram nokre få mål som flyttar verksemda, ikkje alt som blir gjort til dagleg. Blir måla mange, styrer ingen av dei.',
      advice: [
        'Be leiargruppa utsetje mål til høgst tre er igjen for verksemda, og seie til alle kvifor.',
        'Be kvart team velje dei to måla som betyr mest, og leggje resten bort til neste kvartal.',
        'La leiargruppa spørje om kvart mål: Bryt dette med slik vi gjer det i dag? Flytt vanleg drift ut av OKR.',
      ],
      unseenAdvice:
        'Be kvar leiar vise teamet måla for verksemda og teamet på eitt ark, og spørje om dei er for mange.',
    },
    'underway-goals-open': {
      text: 'Har du sjølv kunna sjå både måla til verksemda og måla til andre team dei siste tre månadene?',
      hint: 'Har vi ingen mål, svar nei.',
      short: 'Opne mål',
      why: 'Når måla er opne, ser teama kvar dei kan hjelpe kvarandre, og om dei dreg i kvar si retning. Det gjeld felles mål, aldri korleis den enkelte presterer.',
      advice: [
        'Be ambassadøren samle måla og siste nytt om dei på ein stad som er open for alle, òg for dei utan eigen pc.',
        'La leiinga først vise korleis det går med sine eigne mål, òg der det går dårleg.',
        'Be kvart team vise måla sine til eitt anna team på ein halvtime, og spørje kva dei kan hjelpe kvarandre med.',
      ],
      unseenAdvice:
        'Be kvar leiar opne oversikta over mål saman med teamet i neste møte, og hengje opp ei utskrift.',
    },
    'underway-goals-used': {
      text: 'Har de dei siste tre månadene brukt måla til å avgjere kva som er viktigast?',
      short: 'Mål i bruk',
      why: 'Måla verkar først når dei er med i vala: kva de gjer først, og kva de lèt liggje. Elles går alt som før.',
      advice: [
        'Be kvar leiar opne neste møte med å spørje: Kva gjer vi denne veka for måla, og kva lèt vi liggje?',
        'La leiargruppa grunngi dei to neste store avgjerdene med måla, og dele grunngivinga med alle.',
        'Be kvart team finne éi oppgåve som ikkje hjelper noko mål, og spørje leiaren om oppgåva kan vente.',
      ],
      unseenAdvice: 'Be leiinga fortelje alle om eitt val frå dette kvartalet der måla avgjorde.',
    },
    'underway-teams-own': {
      text: 'Var teamet ditt med på å setje måla de har hatt dei siste tre månadene?',
      hint: 'Teamet er dei du jobbar tettast med. Er du leiar, er det dei du leier. Har de ingen mål, svar nei.',
      short: 'Mål frå teama',
      why: 'Eigarskap kjem av å avgjere sjølv. Leiinga gir retninga, og gjerne 50–70 % av måla kjem frå teama.',
      advice: [
        'Be kvar leiar setje av to timar der teamet føreslår mål sjølv, før leiaren kjem med sine.',
        'La leiinga og teama gå gjennom forslaga saman i eitt møte før måla er endelege.',
        'Be ambassadøren telje kor mange av måla som kom frå teama, og sikt mot 50–70 % neste kvartal.',
      ],
      unseenAdvice:
        'Be kvar leiar fortelje teamet kvar måla deira kom frå, og kven som var med på å velje dei.',
    },
    'underway-teams-change': {
      text: 'Har teamet ditt dei siste tre månadene gjort noko på ein ny måte for å nå måla?',
      short: 'Nye arbeidsmåtar',
      why: 'Ein når sjeldan mål som skal endre noko, ved å gjere alt som før. Team som prøver seg fram og justerer, kjem vidare.',
      advice: [
        'Be kvart team velje éin ting å gjere på ein ny måte i to veker, og sjå etterpå om det hjelpte.',
        'La øvste leiar seie til alle at det er greitt å prøve noko som ikkje verkar, og fortelje om eit eige forsøk.',
        'Be kvar leiar spørje teamet kva som hindrar dei i å prøve noko nytt, og rydde bort eitt hinder.',
      ],
      unseenAdvice: 'Be kvart team fortelje eit anna team om éin ting dei har prøvd dette kvartalet.',
    },
    'underway-teams-learn': {
      text: 'Har teamet ditt dei siste tre månadene snakka om kva de har lært av arbeidet med måla?',
      short: 'Læring i teama',
      why: 'OKR går framover når teama lærer, både av det dei nådde, og av det dei ikkje nådde. Ein fast samtale om det gjer dei neste måla betre.',
      advice: [
        'Be kvar leiar setje av ein time der teamet svarer på: Kva nådde vi, kva lærte vi, og kva endrar vi?',
        'Be ambassadøren samle éin lærdom frå kvart team og dele dei med alle, utan namn på personar.',
        'La leiargruppa svare på dei same spørsmåla og dele svara med alle.',
      ],
      unseenAdvice: 'Be kvar leiar ta ti minutt i neste møte til spørsmålet: Kva har vi lært så langt?',
    },
  },
};
