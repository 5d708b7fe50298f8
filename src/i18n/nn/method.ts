import type * as nb from '../nb/method.ts';

export const method: typeof nb.method = {
  title: 'Metode · okr-klar',
  description:
    'Kvar spørsmåla kjem frå, regelen bak kvar vurdering, kor mykje slumpen har å seie, og kva resultatet ikkje kan seie.',
  name: 'Metode',
  link: 'Slik er spørsmåla og resultatet laga',
  heading: 'Kva resultatet kan og ikkje kan seie',
  lead: 'Resultatet er starten på ein samtale. Det er ingen spådom, og spørsmåla er ingen validert skala. Her står reglane, og kor usikre dei er, så du kan vurdere dei sjølv.',
  scroll: '{name}, kan rullast sidelengs',
  questions: {
    heading: 'Kvar spørsmåla kjem frå',
    text: [
      'Ein norsk OKR-coach har skrive ein bloggartikkel om kva det er verdt å sjå etter før ei verksemd startar med OKR. Vi har gjort punkta der om til tolv spørsmål som alle tilsette kan svare på.',
      'Dette er erfaringa til éin coach, ikkje forsking. Så vidt vi veit, har ingen undersøkt om svara heng saman med korleis det går med OKR.',
      'Det finst verktøy som er forska på. Av dei vi kjenner, er ORIC det som liknar mest på vårt: tolv utsegner om å vere klar for endring i helsesektoren (Shea m.fl. 2014; på dansk Storkholm m.fl. 2018). ORIC måler om folk er innstilte på ei endring og trur at dei klarer å gjennomføre ho saman. Spørsmåla våre handlar om det folk bør ha på plass rundt seg.',
    ],
    all: 'Dei tolv spørsmåla, og punkta dei kjem frå',
    article: 'Artikkelen',
    ours: 'Hos oss',
    /** What the article looks for and how our question differs, in the order of the questions. */
    points: [
      ['Leiinga er til stades.', 'Vi spør om førebuingane, for OKR er ikkje i gang enno.'],
      [
        'Leiinga er engasjert og stiller spørsmål.',
        'Vi spør om éin ting, interesse, og nemner spørsmål som eit døme.',
      ],
      [
        'Leiinga verkar villig til å binde seg til OKR i møta sine.',
        'Vilje er vanskeleg å sjå. Vi spør om leiinga har sagt det.',
      ],
      ['Ambassadøren har erfaring frå prosjektleiing eller drift.', 'Det same, med ei forklaring av rolla.'],
      ['Ambassadøren er ryddig og disiplinert.', 'Vi lèt vere å vurdere ein person, og spør om planen.'],
      [
        'Ambassadøren har mynde, er trygg og har ikkje for mykje å stri med.',
        'Få kan sjå om nokon er trygg. Vi spør kva rolla har fått.',
      ],
      [
        'Det finst strategiske mål for verksemda.',
        'Vi seier «tydelege mål for dei neste åra», for det forstår fleire.',
      ],
      [
        'Måla til team og avdelingar handlar om verksemda, ikkje om personar.',
        'Vi spør om dei fleste måla er felles og ikkje personlege.',
      ],
      [
        'Open informasjon er viktigare enn privat informasjon.',
        'Ingen veit kva alle andre kan sjå. Vi spør kva du sjølv kan sjå.',
      ],
      [
        'Teama tek seg tid til å tenkje over arbeidet og setje gjennomtenkte mål.',
        'Vi spør om éin ting: om det er sett av tid.',
      ],
      [
        'Teama er opne for endring og ein ny måte å jobbe på.',
        'Vi spør korleis det er akkurat no, så eit travelt team kan seie nei.',
      ],
      ['Teama jobbar for å forstå rammeverket og språket.', 'Vi spør om teamet har starta.'],
    ],
    answers: 'På kvart spørsmål kan du svare «ja», «nei» eller «veit ikkje».',
  },
  rule: {
    heading: 'Regelen',
    text: [
      'Eit spørsmål får vurderinga «nei» når minst halvparten svarte nei. Det får «mange veit ikkje» når minst ein firedel svarte «veit ikkje», «delt» når minst ein firedel svarte nei, og elles «ja». Det første som passar, gjeld.',
      'Halvparten og firedelen blir rekna av alle som svarte, òg av dei som svarte «veit ikkje». Ein faktor får same vurdering som det svakaste av dei tre spørsmåla, ikkje eit gjennomsnitt.',
      'Har færre enn elleve svart, seier vi berre om minst halvparten svarte nei, eller om minst ein firedel (tre eller fleire) svarte «veit ikkje». Vurderinga «ja» krev minst elleve svar.',
    ],
    caption: 'Kor mange nei som gir kvar vurdering',
    responses: 'Svar',
    unsure: 'svarte veit ikkje',
    range: '{from}–{to}',
    from: 'frå {percent} %',
    to: 'til {percent} %',
    choices: {
      heading: 'Kvifor halvparten og ein firedel?',
      text: [
        'Grensene har vi valt sjølve. Vi kjenner ikkje til forsking som peikar ut akkurat desse.',
        'Ved halvparten er dei som seier nei, minst like mange som alle andre til saman. Ein firedel er vald fordi éin av fire er mange når noko nytt skal gjelde alle.',
        'Frå elleve svar er grensene dei same uansett kor mange som svarer, men dei blir runda opp til eit heilt tal på svar. Om éin til svarer nei, blir vurderinga aldri betre. Svarer éin til ja, blir ho aldri dårlegare.',
        'Vil du bruke andre grenser, kan du gå ut frå intervalla i resultatet.',
      ],
    },
    groups: {
      heading: 'Når grupper blir viste',
      text: [
        'Ei gruppe får ei vurdering, men ikkje noko eige intervall. Det samla resultatet blir då rekna ut slik at ingen kan bruke gruppene til å finne ut meir enn intervalla viser. Nokre gonger blir vurderinga for alle mindre presis: «under halvparten» eller «minst ein firedel» svarte nei. Vurderinga blir aldri den motsette.',
      ],
    },
  },
  ranges: {
    heading: 'Kvifor intervall',
    text: [
      'Nøyaktige tal kan røpe kva nokon svarte, særleg når få har svart eller nesten alle er samde. Derfor viser vi eit intervall med minst tre moglege tal, og vurderinga seier ikkje meir enn intervallet.',
    ],
  },
  chance: {
    heading: 'Kor mykje slumpen har å seie',
    text: [
      'Tenk deg ei stor verksemd der vi veit kor mange som ville ha svart nei, og der det er tilfeldig kven som svarer. Kor ofte får eitt spørsmål ei anna vurdering enn om alle hadde svart? Svarer nesten alle hos dykk, har slumpen mindre å seie enn her.',
    ],
    caption: 'Kor mange av 100 gonger eitt spørsmål får feil vurdering',
    share: 'Ville ha svart nei',
    percent: '{n} %',
    responses: '{n} svar',
    findings: [
      'Nær ei grense avgjer slumpen. Viss nøyaktig halvparten ville ha svart nei, blir vurderinga feil nesten annankvar gong, òg med 100 svar. Slik er det ved ein firedel òg, frå elleve svar.',
      'Vurderinga blir sjeldan den motsette: «nei» når under ein firedel ville ha svart nei, eller «ja» når minst halvparten ville ha gjort det. Det skjer høgst {eleven} av 100 gonger med 11 svar, og høgst {twenty} av 100 med 20.',
      'Blant tolv spørsmål er det ofte minst éi feil vurdering. Viss 30 % ville ha svart nei på kvart av dei, får minst eitt spørsmål feil vurdering {twelve} av 100 gonger med 40 svar. Sjå derfor etter mønster, og snakk saman før de avgjer noko ut frå éi vurdering.',
    ],
    twelve: {
      heading: 'Tolv spørsmål samtidig',
      caption: 'Kor mange av 100 gonger minst eitt av tolv spørsmål får feil vurdering',
      text: 'Her går vi ut frå at like mange ville ha svart nei på alle tolv, og at svara på eitt spørsmål ikkje seier noko om dei andre. I praksis heng svara ofte saman, og då er sjansen for feil gjerne mindre.',
    },
    words: {
      heading: 'Kor ofte kvar vurdering kjem',
      caption: 'Kor mange av 100 gonger kvar vurdering kjem, med {n} svar',
    },
    how: {
      heading: 'Slik er det rekna ut',
      text: [
        'Talet på nei er binomisk fordelt. Sannsyna er rekna ut som summar av ledd i fordelinga, ikkje ved simulering. Vi reknar utan «veit ikkje» og utan grupper. Kva vurdering kvart tal får, blir rekna ut av den same koden som lagar resultata.',
        'Med færre enn elleve svar kan vurderinga berre ta feil om éin ting: om minst halvparten ville ha svart nei.',
      ],
    },
  },
  yesNo: {
    heading: 'Kva ja og nei kan seie',
    text: [
      'Det går raskt å svare ja eller nei, men svaret seier ikkje kor sterkt folk meiner noko. Svara viser kva folk opplever, og det kan vere noko anna enn det som er gjort.',
      'Eit ja kan sitje laust. Folk seier oftare ja når dei må velje ja eller nei for kvart punkt, enn når dei kryssar av i ei liste: 1,42 gonger så ofte i ein gjennomgang av mange forsøk (Callegaro m.fl. 2015). Ei mogleg forklaring er at nokre helst seier seg samde. Rangeringa frå flest til færrest ja vart den same på begge måtane. Men det er uklart kva måte som kjem nærast sanninga.',
    ],
  },
  silent: {
    heading: 'Dei som ikkje svarte',
    text: 'Når vi veit kor mange tilsette det er, seier vi kor mykje dei som ikkje svarte, kunne ha endra.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'Vi har rekna som om alle som ikkje svarte, hadde svart ja. Viser resultatet ingen svake punkt, har vi rekna som om dei hadde svart nei.',
      'Tenk deg at vurderinga ville ha vore ei anna om alle tilsette hadde svart. Kor ofte ville vi likevel ha fått eit slikt resultat, når det er tilfeldig kven som svarer? Vi bruker setninga berre når det ville skje høgst 1 av 240 gonger for kvart spørsmål, og dermed høgst 1 av 20 gonger for alle tolv til saman (hypergeometrisk fordeling).',
      'Dette står i resultatet når vi ikkje kan bruke noka av dei to første setningane.',
    ],
    note: 'Inga utrekning kan seie kvifor nokon lét vere å svare. Kanskje tenkjer dei annleis.',
  },
  rounds: {
    heading: 'Kva to rundar kan seie',
    text: [
      'Ei pil kjem berre når begge rundane har minst 20 svar, og delen av svara som er nei, heilt sikkert har endra seg med minst 25 prosentpoeng. Har begge minst 100 svar, er 12,5 prosentpoeng nok. Har begge minst 400, er 6,25 nok. Viss eit anna spørsmål i faktoren, eller vurderinga av faktoren, har gått motsett veg, kjem det inga pil.',
      'Sjølv når ingenting er endra, og berre slumpen avgjer kven som svarer, kan ein faktor få ei pil: høgst {one} av 100 gonger. At minst éin av fire faktorar får ei, skjer høgst {four} av 100 gonger. Det er rekna for prosentane i tabellane over og for 20, 40, 100 og 400 svar i begge rundane.',
      'Inga pil betyr ikkje at alt er som før, berre at vi ikkje kan seie noko sikkert. Og ei pil seier ikkje kvifor noko har endra seg.',
      'Viss dei same svarer to gonger, og berre éin er ny, kan dei to resultata saman røpe at den nye svarte nei. Det skjer i 7 til 9 % av tilfella. Ingen regel som ser på éin runde om gongen, kan hindre det.',
    ],
  },
  evidence: {
    heading: 'Kva vi veit om korleis det går',
    text: [
      'Førebels veit vi ikkje om resultatet seier noko om korleis det går seinare. Ingen har undersøkt det. Resultatet viser kva som bør på plass først. Det er ingen spådom.',
      'Slik kan vi finne det ut: Coachen skriv korleis det gjekk, to og fire kvartal etter runden, og gjer det for alle verksemdene sine, ikkje berre dei der det gjekk godt. Sida «Eigne erfaringar» tel kor ofte det gjekk godt, for kvar av vurderingane i den første runden. Coachar kan leggje saman teljingane sine utan å oppgi namn på verksemdene. Kvart slikt tal har eit intervall (Wilson 1927). Med færre enn ti verksemder er det for få til å seie noko.',
      'Slike tal kan vise at to ting følgjest åt, men ikkje kvifor. Coachen kjenner resultatet når ho eller han skriv korleis det gjekk, og tiltaka kjem der det er svakast. For å vite om eit tiltak hjelper, må ein trekkje lodd om kven som får det, og kven som ventar.',
    ],
  },
  sources: {
    heading: 'Kjelder',
    federal:
      'Førebilete for denne sida er regelen for amerikanske føderale etatar, slik han stod i 2008: Etatane skal leggje ut resultatet av den årlege medarbeidarundersøkinga, spørsmåla og framgangsmåten. Dei skal òg oppgi kor mange som vart spurde, kor mange som svarte, og talet for kvart svar. Talet for kvart svar oppgir ikkje vi, for då kunne enkeltsvar bli kjende.',
  },
};
