/** The front page. The factors' names and reasons come from the instrument. */
export const landing = {
  title: 'okr-klar: Er dere klare for OKR?',
  description:
    'Spør alle ansatte anonymt før dere starter med OKR, og se hvilke av de fire faktorene som må på plass først.',
  heading: 'Er dere klare for OKR?',
  lead: 'OKR (objectives and key results) er en måte å sette felles mål og følge dem opp på. Spør alle før dere starter: Tolv ja/nei-spørsmål viser hva som er på plass, og hva dere bør ordne først.',
  start: 'Lag en undersøkelse',
  how: 'Slik holder vi svarene anonyme',
  example: 'Se et eksempel',
  facts: ['To minutter per ansatt', 'Ingen innlogging', 'Svarene er anonyme'],
  picture: {
    caption: 'Eksempel på et resultat',
    organisation: 'Fjordvik Bygg · runde 1',
    heading: 'Først må ambassadørrollen på plass',
    verdicts: ['yes', 'no', 'mixed', 'yes'],
    first: 'Begynn med dette',
    weakness: 'Har ambassadøren nok mandat?',
    band: '13–16 av 26 svarte nei',
    advice: 'La ledelsen si høyt og tydelig hvilket mandat ambassadøren har.',
  },
  factors: {
    heading: 'Fire faktorer bør være på plass',
    intro:
      'Tre spørsmål om hver faktor viser om grunnlaget er på plass. Et nei er en svakhet dere kan rette på før start. Spør igjen etterpå.',
  },
  steps: {
    heading: 'Slik gjør du det',
    items: [
      {
        heading: 'Lag undersøkelsen',
        text: 'Skriv navnet på virksomheten, og helst antall ansatte. Så får du en lenke og en QR-kode som du kan dele.',
      },
      {
        heading: 'Alle svarer på mobilen',
        text: 'Tolv spørsmål, omtrent to minutter. Frivillig, og uten konto, app eller informasjonskapsler.',
      },
      {
        heading: 'Undersøkelsen stenger, og du ser resultatet',
        text: 'Ingen ser noe resultat før det. Hver faktor får en vurdering: «nei», «mange vet ikke», «delt» eller «ja».',
      },
      {
        heading: 'Dere ordner det svakeste først',
        text: 'Til hver svakhet får dere råd om første steg. Spør igjen neste kvartal, og se hva som har endret seg.',
      },
    ],
  },
  trust: {
    heading: 'Slik holder vi svarene anonyme',
    intro:
      'Folk svarer ærlig når de vet at sjefen ikke kan se hva akkurat de svarte. Derfor er anonymiteten bygd inn i måten vi teller på.',
    promises: [
      {
        heading: 'Svarene legges sammen',
        text: 'Hvert svar går inn i kodede summer sammen med alle andres. Så lenge nettstedets hemmelige nøkkel ligger et annet sted, kan ingen lese svarene i databasen eller i sikkerhetskopiene.',
      },
      {
        heading: 'Ett resultat, etter stenging',
        text: 'Før stenging viser nettstedet bare omtrent hvor mange som har svart, også for deg som er coach. Hvis dere svarer sammen i et møte, ser alle antallet hele tiden. Resultatet lages én gang og endres aldri.',
      },
      {
        heading: 'Minst fem svar, minst åtte i en gruppe',
        text: 'Færre enn fem svar gir ikke noe resultat, og summene slettes. En gruppe vises for seg først når minst åtte i den har svart.',
      },
      {
        heading: 'Intervaller, ikke nøyaktige tall',
        text: 'Resultatet viser «5–9 av 20», aldri et nøyaktig antall nei. Derfor kan ingen se at alle, eller alle unntatt én, svarte det samme.',
      },
    ],
    limits: {
      heading: 'Dette kan vi ikke love',
      items: [
        'Den som driver nettstedet, ser IP-adresser en kort stund, som på alle nettsteder.',
        'Programmet vårt ser hvert svar i noen millisekunder, mens det teller.',
        'Den som selv har sendt alle svarene unntatt ett, kan regne seg fram til det siste.',
        'Hvis nesten alle i en gruppe har svart nei, kan andre anta at du også har det. Velg «Vil ikke si» hvis du er redd for det.',
        'En åpen lenke kan brukes flere ganger. Da kan noen fylle opp gruppen din med egne svar.',
        'Hvis bare én person får lenken, kan coachen fylle opp med egne svar og regne seg fram til hva den personen svarte.',
        'Den som har tilgang til databasen, kan telle nøyaktig hvor mange som har svart, også før undersøkelsen stenger.',
        'Den som har både den hemmelige nøkkelen og loggen til databasen, kan åpne enkeltsvar. Det samme gjelder den som kan endre i databasen mens undersøkelsen er åpen.',
      ],
    },
  },
  end: { heading: 'Spør før dere starter', text: 'Det tar under ett minutt å lage en undersøkelse.' },
};

/** The page for an unknown address. */
export const notFound = {
  title: 'Vi finner ikke siden',
  text: 'Sjekk at hele lenken er med. Hvis du fikk den av noen, kan du be om å få den på nytt.',
  home: 'Til forsiden',
};

/** The page /metode: how the questions and the result are made, and their limits. The code computes the figures. */
export const method = {
  title: 'Metode · okr-klar',
  description:
    'Hvor spørsmålene kommer fra, regelen bak hver vurdering, hvor mye tilfeldigheter kan bety, og hva resultatet ikke kan si.',
  name: 'Metode',
  link: 'Slik er spørsmålene og resultatet laget',
  heading: 'Hva resultatet kan og ikke kan si',
  lead: 'Resultatet er starten på en samtale. Det spår ikke hvordan det går, og spørsmålene er ingen validert skala. Her står reglene, og hvor usikkert resultatet er, så du kan vurdere det selv.',
  scroll: '{name}, kan rulles sidelengs',
  questions: {
    heading: 'Hvor spørsmålene kommer fra',
    text: [
      'En norsk OKR-coach har skrevet en bloggartikkel om hva en virksomhet bør se etter før den starter med OKR. Vi har gjort de tolv punktene om til spørsmål som alle ansatte kan svare på.',
      'Dette er én coachs erfaring, ikke forskning. Så vidt vi vet, har ingen undersøkt om svarene henger sammen med hvordan det går med OKR.',
      'Det nærmeste undersøkte verktøyet vi kjenner til, er ORIC, tolv utsagn om endringsberedskap i helsesektoren (Shea m.fl. 2014; på dansk Storkholm m.fl. 2018). ORIC måler om folk er innstilt på en endring og tror at de klarer den sammen. Våre spørsmål handler om det som bør være på plass rundt dem.',
    ],
    all: 'De tolv spørsmålene',
    answers: 'På hvert spørsmål kan du svare «ja», «nei» eller «vet ikke».',
  },
  rule: {
    heading: 'Regelen',
    text: [
      'Et spørsmål får vurderingen «nei» når minst halvparten svarte nei. Ellers blir vurderingen «mange vet ikke» når minst en firedel svarte «vet ikke». Hvis heller ikke det passer, blir den «delt» når minst en firedel svarte nei. I alle andre tilfeller blir den «ja».',
      'Andelen regnes av alle som svarte, også dem som svarte «vet ikke». En faktor får den svakeste vurderingen blant de tre spørsmålene, ikke et gjennomsnitt.',
      'Hvis færre enn elleve har svart, sier vi bare to ting: om minst halvparten svarte nei, og om minst en firedel (tre eller flere) svarte «vet ikke». Et ja krever minst elleve svar.',
    ],
    caption: 'Hvor mange nei som gir hver vurdering',
    responses: 'Svar',
    unsure: 'svarte vet ikke',
    range: '{from}–{to}',
    from: 'fra {percent} %',
    to: 'til {percent} %',
    choices: {
      heading: 'Hvorfor halvparten og en firedel?',
      text: [
        'Grensene har vi valgt selv. Vi kjenner ikke til forskning som peker ut akkurat disse.',
        'Når halvparten svarer nei, er de minst like mange som alle de andre til sammen. En firedel har vi valgt fordi én av fire er mange når noe nytt skal gjelde alle.',
        'Grensene er de samme uansett hvor mange som svarer, men de rundes opp til hele personer. Ett nei til gjør aldri vurderingen bedre. Ett ja til gjør aldri vurderingen dårligere.',
        'Hvis du vil bruke andre grenser, kan du gå ut fra intervallene i resultatet.',
      ],
    },
    groups: {
      heading: 'Når grupper vises',
      text: [
        'En gruppe får en vurdering, men ikke noe eget intervall. Tallene for alle samlet gjøres da grovere, slik at ingen kan bruke gruppene til å regne seg fram til mer enn intervallene viser. Noen ganger blir vurderingen for alle mindre presis: «under halvparten» eller «en firedel eller flere» svarte nei. Vurderingen blir aldri den motsatte.',
      ],
    },
  },
  ranges: {
    heading: 'Hvorfor intervaller',
    text: [
      'Nøyaktige tall kan røpe hva noen svarte, særlig når få har svart eller nesten alle er enige. Derfor viser vi et intervall med minst tre mulige tall, og vurderingen sier ikke mer enn intervallet.',
    ],
  },
  chance: {
    heading: 'Hvor mye tilfeldigheter kan bety',
    text: [
      'Tenk deg en stor virksomhet der vi vet hvor mange som ville svart nei, og der det er tilfeldig hvem som svarer. Hvor ofte får ett spørsmål en annen vurdering enn om alle hadde svart? Hvis nesten alle hos dere svarer, betyr tilfeldighetene mindre enn her.',
    ],
    caption: 'Feil vurdering av ett spørsmål, antall ganger av 100',
    share: 'Ville svart nei',
    percent: '{n} %',
    responses: '{n} svar',
    findings: [
      'Nær en grense avgjør tilfeldighetene. Hvis nøyaktig halvparten ville svart nei, blir vurderingen feil nesten annenhver gang, også med 100 svar. Det samme gjelder ved en firedel, fra elleve svar og oppover.',
      'Vurderingen blir sjelden den motsatte: nei når under en firedel ville svart nei, eller ja når minst halvparten ville svart nei. Med 11 svar skjer det høyst {eleven} av 100 ganger, og med 20 svar høyst {twenty} av 100 ganger.',
      'Blant tolv spørsmål er det ofte minst én feil vurdering. Hvis 30 % ville svart nei på alle tolv, skjer det {twelve} av 100 ganger med 40 svar. Se derfor etter mønstre, og snakk sammen før dere bestemmer noe ut fra én vurdering.',
    ],
    twelve: {
      heading: 'Tolv spørsmål samtidig',
      caption: 'Minst én feil vurdering blant tolv spørsmål, antall ganger av 100',
      text: 'Her går vi ut fra at like mange ville svart nei på alle tolv, og at svarene på ett spørsmål ikke sier noe om svarene på de andre. I virkeligheten henger svar ofte sammen. Da er tallet gjerne lavere.',
    },
    words: { heading: 'Hvor ofte hver vurdering kommer', caption: 'Med {n} svar, antall ganger av 100' },
    how: {
      heading: 'Slik er det regnet ut',
      text: [
        'Antall nei er binomisk fordelt. Sannsynlighetene er summer av ledd i fordelingen, ikke simulering. Vi går ut fra at ingen svarer «vet ikke», og at ingen grupper vises. Den samme koden som lager resultatene, regner ut hvilken vurdering hvert antall får.',
        'Med færre enn elleve svar er vurderingen feil bare når den havner på feil side av halvparten.',
      ],
    },
  },
  yesNo: {
    heading: 'Hva ja og nei kan si',
    text: [
      'Ja/nei-spørsmål er raske å svare på, men svarene sier ikke hvor sterkt folk mener noe. De viser hva folk opplever, og det kan være noe annet enn det som er gjort.',
      'Et ja kan sitte løst. Folk sier oftere ja når de må velge ja eller nei for hvert punkt, enn når de krysser av i en liste: 1,42 ganger så ofte i en gjennomgang av mange forsøk (Callegaro m.fl. 2015). En mulig forklaring er at noen helst sier seg enig. Begge måtene ga samme rekkefølge når punktene ble ordnet etter hvor mange som sa ja. Det er uklart hvilken måte som kommer nærmest sannheten.',
    ],
  },
  silent: {
    heading: 'De som ikke svarte',
    text: 'Når vi vet hvor mange ansatte det er, sier vi hvor mye de som ikke svarte, kunne ha endret.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'Vi har regnet som om alle som ikke svarte, hadde sagt ja. Hvis resultatet ikke viser noen svakhet, har vi i stedet regnet som om de hadde sagt nei.',
      'Vi har spurt: Hvis vurderingen ikke stemte for alle ansatte, hvor ofte ville et slikt resultat kommet når det er tilfeldig hvem som svarer? Grensen er 1 av 240 for hvert spørsmål. Da blir det høyst 1 av 20 for alle tolv til sammen (hypergeometrisk fordeling).',
      'Ingen av de to setningene over stemmer.',
    ],
    note: 'Ingen utregning kan si hvorfor noen lot være å svare. Kanskje tenker de annerledes.',
  },
  rounds: {
    heading: 'Hva to runder kan si',
    text: [
      'En pil vises bare når begge rundene har minst 20 svar, og andelen nei helt sikkert har endret seg med minst 25 prosentpoeng. Når begge har minst 100 svar, er 12,5 prosentpoeng nok. Når begge har minst 400 svar, er 6,25 nok. Det kommer ingen pil hvis et annet spørsmål i faktoren har gått motsatt vei, eller hvis vurderingen av faktoren har det.',
      'En faktor kan få en pil selv om ingenting er endret, og bare tilfeldigheter avgjør hvem som svarer. Det skjer høyst {one} av 100 ganger. Høyst {four} av 100 ganger får minst én av de fire faktorene en slik pil. Tallene er regnet ut for andelene i tabellen over, og for 20, 40, 100 og 400 svar i begge rundene.',
      'Ingen pil betyr ikke at alt er som før. Det betyr bare at vi ikke kan si noe sikkert. En pil sier ikke hvorfor noe har endret seg.',
      'Hvis alle fra den første runden svarer også i den andre, sammen med én ny person, kan de to resultatene til sammen røpe at den nye svarte nei. Det skjer i 7 til 9 % av tilfellene. Ingen regel for én runde kan hindre det.',
    ],
  },
  sources: {
    heading: 'Kilder',
    federal:
      'Et forbilde for å vise metode og tall er regelen for amerikanske føderale etater, slik den sto i 2008. De skal legge ut resultatet av den årlige medarbeiderundersøkelsen, spørsmålene og hvordan den ble gjennomført. De skal også oppgi hvor mange som ble spurt, hvor mange som svarte, og antallet for hvert svar. Vi oppgir ikke antallet for hvert svar, for da kunne enkeltsvar bli kjent.',
  },
};
