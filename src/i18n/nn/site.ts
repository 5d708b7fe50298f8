import type * as nb from '../nb/site.ts';

export const landing: typeof nb.landing = {
  title: 'okr-klar: Er de klare for OKR?',
  description:
    'Spør alle tilsette anonymt før de startar med OKR, og sjå kva for nokre av dei fire faktorane som må på plass først.',
  heading: 'Er de klare for OKR?',
  lead: 'OKR (objectives and key results) er ein måte å setje felles mål og følgje dei opp på. Spør alle før de startar: Tolv ja/nei-spørsmål viser kva som er på plass, og kva de bør ordne først.',
  start: 'Lag ei undersøking',
  how: 'Slik held vi svara anonyme',
  example: 'Sjå eit døme',
  facts: ['To minutt per tilsett', 'Inga innlogging', 'Svara er anonyme'],
  picture: {
    caption: 'Døme på eit resultat',
    organisation: 'Fjordvik Bygg · runde 1',
    heading: 'Først må ambassadørrolla på plass',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Start med dette',
    weakness: 'Har ambassadøren nok mandat?',
    band: '13–16 av 26 svarte nei',
    advice: 'La leiinga seie høgt og tydeleg kva mandat ambassadøren har.',
  },
  factors: {
    heading: 'Fire faktorar avgjer',
    intro:
      'Tre spørsmål om kvar faktor viser om grunnlaget er der. Eit nei er eit svakt punkt de kan rette på før start. Spør igjen etterpå.',
  },
  steps: {
    heading: 'Slik gjer du det',
    items: [
      {
        heading: 'Lag undersøkinga',
        text: 'Skriv namnet på verksemda, og helst talet på tilsette. Så får du ei lenke og ein QR-kode som du kan dele.',
      },
      {
        heading: 'Alle svarer på mobilen',
        text: 'Tolv spørsmål, om lag to minutt. Frivillig, og utan konto, app eller informasjonskapslar.',
      },
      {
        heading: 'Undersøkinga stenger, og du ser resultatet',
        text: 'Ingen ser noko resultat før det. Kvar faktor får ei vurdering: «nei», «mange veit ikkje», «delt» eller «ja».',
      },
      {
        heading: 'De ordnar det svakaste først',
        text: 'Til kvart svakt punkt får de råd om første steg. Spør igjen neste kvartal, og sjå kva som har endra seg.',
      },
    ],
  },
  trust: {
    heading: 'Slik held vi svara anonyme',
    intro:
      'Folk svarer ærleg når dei veit at sjefen ikkje kan sjå kva akkurat dei svarte. Derfor er anonymiteten bygd inn i måten vi tel på.',
    promises: [
      {
        heading: 'Svara blir lagde saman',
        text: 'Svara blir lagde saman med alle andre sine i koda summar. Så lenge den hemmelege nøkkelen til nettstaden ligg ein annan stad, kan ingen lese svara i databasen eller i tryggingskopiane.',
      },
      {
        heading: 'Eitt resultat, etter stenging',
        text: 'Før stenging viser nettstaden berre om lag kor mange som har svart, òg for deg som er coach. Svarer de saman i eit møte, ser alle talet heile tida. Resultatet blir laga éin gong og aldri endra.',
      },
      {
        heading: 'Minst fem svar, minst åtte i ei gruppe',
        text: 'Færre enn fem svar gir ikkje noko resultat, og summane blir sletta. Ei gruppe blir vist for seg først når minst åtte i gruppa har svart.',
      },
      {
        heading: 'Intervall, ikkje nøyaktige tal',
        text: 'Resultatet viser «5–9 av 20», aldri eit nøyaktig tal på nei. Derfor kan ingen sjå at alle, eller alle utanom éin, svarte det same.',
      },
    ],
    limits: {
      heading: 'Dette lovar vi ikkje',
      items: [
        'Den som driv nettstaden, ser IP-adresser ei kort stund, som på alle nettstader.',
        'Programmet vårt ser kvart svar i nokre millisekund, medan det tel.',
        'Den som sjølv har sendt alle svara utanom eitt, kan rekne seg fram til det siste.',
        'Viss nesten alle i ei gruppe seier nei, kan andre tru at du òg gjorde det. Er du redd for det, vel «Vil ikkje seie».',
        'Ei open lenke kan brukast fleire gonger. Då kan nokon fylle opp gruppa di med eigne svar.',
        'Viss berre éin person får lenka, kan coachen fylle opp med eigne svar og rekne seg fram til kva den personen svarte.',
        'Den som har tilgang til databasen, kan telje nøyaktig kor mange som har svart, òg før undersøkinga stenger.',
        'Den som har både den hemmelege nøkkelen og loggen til databasen, kan opne enkeltsvar. Det kan òg den som kan endre i databasen medan undersøkinga er open.',
      ],
    },
  },
  end: { heading: 'Spør før de startar', text: 'Det tek under eitt minutt å lage ei undersøking.' },
};

export const notFound: typeof nb.notFound = {
  title: 'Vi finn ikkje sida',
  text: 'Sjekk at heile lenka er med. Viss du fekk lenka av nokon, kan du be om å få ei ny.',
  home: 'Til framsida',
};

export const method: typeof nb.method = {
  title: 'Metode · okr-klar',
  description:
    'Kvar spørsmåla kjem frå, regelen bak kvar vurdering, kor mykje slumpen har å seie, og kva resultatet ikkje kan seie.',
  name: 'Metode',
  link: 'Slik er spørsmåla og resultatet laga',
  heading: 'Kva resultatet kan og ikkje kan seie',
  lead: 'Resultatet er starten på ein samtale. Det spår ikkje korleis det går, og spørsmåla er ingen validert skala. Her står reglane og uvissa, så du kan vurdere dei sjølv.',
  scroll: '{name}, kan rullast sidelengs',
  questions: {
    heading: 'Kvar spørsmåla kjem frå',
    text: [
      'Ein norsk OKR-coach har skrive ein bloggartikkel om kva det er verdt å sjå etter før ei verksemd startar med OKR. Vi har gjort dei tolv punkta om til spørsmål som alle tilsette kan svare på.',
      'Dette er erfaringa til éin coach, ikkje forsking. Så vidt vi veit, har ingen undersøkt om svara heng saman med korleis det går med OKR.',
      'Det næraste vi kjenner til av det som er undersøkt, er ORIC, tolv utsegner om beredskap for endring i helsesektoren (Shea m.fl. 2014; på dansk Storkholm m.fl. 2018). ORIC måler om folk er innstilte på ei endring og trur at dei klarer det saman. Spørsmåla våre handlar om det som bør vere på plass rundt dei.',
    ],
    all: 'Dei tolv spørsmåla',
    answers: 'På kvart spørsmål kan du svare «ja», «nei» eller «veit ikkje».',
  },
  rule: {
    heading: 'Regelen',
    text: [
      'Eit spørsmål får vurderinga «nei» når minst halvparten svarte nei. Det får «mange veit ikkje» når minst ein firedel ikkje visste, «delt» når minst ein firedel svarte nei, og elles «ja». Det første som passar, gjeld.',
      'Delen blir rekna av alle som svarte, òg dei som ikkje visste. Ein faktor får den svakaste vurderinga blant dei tre spørsmåla, ikkje eit gjennomsnitt.',
      'Har færre enn elleve svart, seier vi berre om minst halvparten svarte nei, eller om minst ein firedel (tre eller fleire) ikkje visste. Eit ja krev elleve svar.',
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
        'Ved halvparten er det minst like mange som seier nei, som alle andre til saman. Ein firedel er vald fordi éin av fire er mange når noko nytt skal gjelde alle.',
        'Grensene er dei same uansett kor mange som svarer, berre runda opp til heile personar. Om éin til svarer nei, blir vurderinga aldri betre. Svarer éin til ja, blir ho aldri dårlegare.',
        'Vil du bruke andre grenser, kan du gå ut frå intervalla i resultatet.',
      ],
    },
    groups: {
      heading: 'Når grupper blir viste',
      text: [
        'Ei gruppe får ei vurdering, men ikkje noko eige intervall. Det som blir vist for alle, blir då rekna ut slik at gruppene ikkje røper meir. Nokre gonger blir vurderinga for alle mindre presis: «under halvparten» eller «ein firedel eller fleire» svarte nei. Vurderinga blir aldri den motsette.',
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
      'Tenk deg ei stor verksemd der vi veit kor mange som ville svart nei, og der det er tilfeldig kven som svarer. Kor ofte får eitt spørsmål ei anna vurdering enn om alle hadde svart? Svarer nesten alle hos dykk, har slumpen mindre å seie enn her.',
    ],
    caption: 'Feil vurdering av eitt spørsmål, gonger av 100',
    share: 'Ville svart nei',
    percent: '{n} %',
    responses: '{n} svar',
    findings: [
      'Nær ei grense avgjer slumpen. Ville nøyaktig halvparten svart nei, blir vurderinga feil nesten annankvar gong, òg med 100 svar. Slik er det ved ein firedel òg, frå elleve svar.',
      'Den motsette vurderinga er sjeldan. At vurderinga blir nei når under ein firedel ville svart nei, eller ja når minst halvparten ville svart nei, skjer høgst {eleven} av 100 gonger med 11 svar og {twenty} av 100 med 20.',
      'Blant tolv spørsmål er det ofte minst éi feil vurdering. Ville 30 % svart nei på alle tolv, skjer det {twelve} av 100 gonger med 40 svar. Sjå derfor etter mønster, og snakk saman før de avgjer noko ut frå éi vurdering.',
    ],
    twelve: {
      heading: 'Tolv spørsmål samtidig',
      caption: 'Minst éi feil vurdering blant tolv spørsmål, gonger av 100',
      text: 'Her ville like mange svart nei på alle tolv, og svara på eitt spørsmål seier ikkje noko om dei andre. I praksis heng svar ofte saman, og då er talet gjerne lågare.',
    },
    words: { heading: 'Kor ofte kvar vurdering kjem', caption: 'Med {n} svar, gonger av 100' },
    how: {
      heading: 'Slik er det rekna ut',
      text: [
        'Talet på nei er binomisk fordelt. Sannsyna er summar av ledd i fordelinga, ikkje simulering. Ingen svarer «veit ikkje», og ingen grupper er viste. Kva vurdering kvart tal får, blir rekna ut av den same koden som lagar resultata.',
        'Under elleve svar er vurderinga feil berre når ho bommar på halvparten.',
      ],
    },
  },
  yesNo: {
    heading: 'Kva ja og nei kan seie',
    text: [
      'Det går raskt å svare ja eller nei, men svaret seier ikkje kor sterkt folk meiner noko. Svara viser kva folk opplever, og det kan vere noko anna enn det som er gjort.',
      'Eit ja kan sitje laust. Folk seier oftare ja når dei må velje ja eller nei for kvart punkt, enn når dei kryssar av i ei liste: 1,42 gonger så ofte i ein gjennomgang av mange forsøk (Callegaro m.fl. 2015). Ei mogleg forklaring er at nokon helst seier seg samde. Rekkjefølgja, frå flest til færrest ja, var den same på begge måtane. Men det er uklart kva for ein som kjem nærast sanninga.',
    ],
  },
  silent: {
    heading: 'Dei som ikkje svarte',
    text: 'Når vi veit kor mange tilsette det er, seier vi kor mykje dei som ikkje svarte, kunne ha endra.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'Vi har rekna alle som ikkje svarte, som ja, eller som nei der resultatet ikkje viser noko svakt punkt.',
      'Vi har spurt: Om vurderinga ikkje stemde for alle tilsette, kor ofte ville eit slikt resultat kome når det er tilfeldig kven som svarer? Grensa er 1 av 240 for kvart spørsmål, så det blir høgst 1 av 20 for alle tolv til saman (hypergeometrisk fordeling).',
      'Ingen av dei to første setningane stemmer.',
    ],
    note: 'Inga utrekning kan seie kvifor nokon lét vere å svare. Kanskje tenkjer dei annleis.',
  },
  rounds: {
    heading: 'Kva to rundar kan seie',
    text: [
      'Ei pil kjem berre når begge rundane har minst 20 svar, og delen som svarte nei, heilt sikkert har endra seg med minst 25 prosentpoeng. Har begge minst 100 svar, er 12,5 prosentpoeng nok, og frå 400 svar 6,25. Viss eit anna spørsmål i faktoren, eller vurderinga av faktoren, har gått motsett veg, kjem det inga pil.',
      'Sjølv når ingenting er endra, og det berre er tilfeldig kven som svarer, kan ein faktor få ei pil: høgst {one} av 100 gonger. At minst éin av fire faktorar får ei, skjer høgst {four} av 100 gonger. Det er rekna for delane i tabellen over og for 20, 40, 100 og 400 svar i begge rundane.',
      'Inga pil betyr ikkje at alt er som før, berre at vi ikkje kan seie noko sikkert. Og ei pil seier ikkje kvifor noko har endra seg.',
      'Er det dei same som svarer to gonger, med berre éin ny, kan dei to resultata saman røpe at den nye svarte nei, i 7 til 9 % av tilfella. Ingen regel for éin runde kan hindre det.',
    ],
  },
  sources: {
    heading: 'Kjelder',
    federal:
      'Eit førebilete for å vise metode og tal er regelen for amerikanske føderale etatar, slik han stod i 2008. Dei skal leggje ut resultatet av den årlege medarbeidarundersøkinga, spørsmåla og korleis ho vart gjord. Dei skal òg oppgi kor mange som vart spurde, kor mange som svarte, og talet for kvart svar. Talet for kvart svar oppgir ikkje vi, for då kunne enkeltsvar bli kjende.',
  },
};
