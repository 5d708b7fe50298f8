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
        text: 'Før stenging viser nettstedet bare omtrent hvor mange som har svart, også for deg som er coach. Svarer dere sammen i et møte, ser alle antallet hele tiden. Resultatet lages én gang og endres aldri.',
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
        'Hvis nesten alle i en gruppe svarte nei, kan andre anta at du også gjorde det. Er du redd for det, velg «Vil ikke si».',
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
      'Et spørsmål får vurderingen «nei» når minst halvparten svarte nei. Det får «mange vet ikke» når minst en firedel svarte «vet ikke», «delt» når minst en firedel svarte nei, og ellers «ja». Det første som passer, gjelder.',
      'Andelen regnes av alle som svarte, også av dem som svarte «vet ikke». En faktor får den svakeste vurderingen blant de tre spørsmålene, ikke et gjennomsnitt.',
      'Har færre enn elleve svart, sier vi bare om minst halvparten svarte nei, eller om minst en firedel (tre eller flere) svarte «vet ikke». Et ja krever minst elleve svar.',
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
        'Ved halvparten er det minst like mange som sier nei, som alle andre til sammen. En firedel er valgt fordi én av fire er mange når noe nytt skal gjelde alle.',
        'Grensene er de samme uansett hvor mange som svarer, men rundes opp til hele personer. Ett nei mer gjør aldri vurderingen bedre, og ett ja mer gjør den aldri dårligere.',
        'Vil du bruke andre grenser, kan du gå ut fra intervallene i resultatet.',
      ],
    },
    groups: {
      heading: 'Når grupper vises',
      text: [
        'En gruppe får en vurdering, men ikke noe eget intervall. Det som vises for alle, regnes da ut slik at gruppene ikke røper mer. Noen ganger blir vurderingen for alle mindre presis: «under halvparten» eller «en firedel eller flere» svarte nei. Men vurderingen blir aldri den motsatte.',
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
      'Tenk deg en stor virksomhet der vi vet hvor mange som ville svart nei, og der det er tilfeldig hvem som svarer. Hvor ofte får ett spørsmål en annen vurdering enn om alle hadde svart? Svarer nesten alle hos dere, betyr tilfeldighetene mindre enn her.',
    ],
    caption: 'Feil vurdering av ett spørsmål, antall ganger av 100',
    share: 'Ville svart nei',
    percent: '{n} %',
    responses: '{n} svar',
    findings: [
      'Nær en grense avgjør tilfeldighetene. Ville nøyaktig halvparten svart nei, blir vurderingen feil nesten annenhver gang, også med 100 svar. Det samme gjelder ved en firedel, fra elleve svar og oppover.',
      'Den motsatte vurderingen er sjelden. At vurderingen blir nei når under en firedel ville svart nei, eller ja når minst halvparten ville svart nei, skjer høyst {eleven} av 100 ganger med 11 svar og {twenty} av 100 med 20.',
      'Blant tolv spørsmål er det ofte minst én feil vurdering. Ville 30 % svart nei på alle tolv, skjer det {twelve} av 100 ganger med 40 svar. Se derfor etter mønstre, og snakk sammen før dere bestemmer noe ut fra én vurdering.',
    ],
    twelve: {
      heading: 'Tolv spørsmål samtidig',
      caption: 'Minst én feil vurdering blant tolv spørsmål, antall ganger av 100',
      text: 'Her ville like mange svart nei på alle tolv, og svarene på ett spørsmål sier ikke noe om de andre. I virkeligheten henger svar ofte sammen, og da er tallet gjerne lavere.',
    },
    words: { heading: 'Hvor ofte hver vurdering kommer', caption: 'Med {n} svar, antall ganger av 100' },
    how: {
      heading: 'Slik er det regnet ut',
      text: [
        'Antall nei er binomisk fordelt. Sannsynlighetene er summer av ledd i fordelingen, ikke simulering. Ingen svarer «vet ikke», og ingen grupper vises. Hvilken vurdering hvert antall får, regnes ut av den samme koden som lager resultatene.',
        'Med færre enn elleve svar er vurderingen feil bare når den havner på feil side av halvparten.',
      ],
    },
  },
  yesNo: {
    heading: 'Hva ja og nei kan si',
    text: [
      'Ja/nei-spørsmål er raske å svare på, men svarene sier ikke hvor sterkt folk mener noe. De viser hva folk opplever, og det kan være noe annet enn det som er gjort.',
      'Et ja kan sitte løst. Folk sier oftere ja når de må velge ja eller nei for hvert punkt, enn når de krysser av i en liste: 1,42 ganger så ofte i en gjennomgang av mange forsøk (Callegaro m.fl. 2015). En mulig forklaring er at noen helst sier seg enig. Punktene kom i samme rekkefølge etter hvor mange som sa ja, men det er uklart hvilken måte som kommer nærmest sannheten.',
    ],
  },
  silent: {
    heading: 'De som ikke svarte',
    text: 'Når vi vet hvor mange ansatte det er, sier vi hvor mye de som ikke svarte, kunne ha endret.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'Vi har regnet alle som ikke svarte, som ja. Er ingenting svakt, har vi regnet dem som nei.',
      'Vi har spurt: Om vurderingen ikke stemte for alle ansatte, hvor ofte ville et slikt resultat kommet når det er tilfeldig hvem som svarer? Grensen er 1 av 240 for hvert spørsmål, så det blir høyst 1 av 20 for alle tolv til sammen (hypergeometrisk fordeling).',
      'Ingen av de to setningene over stemmer.',
    ],
    note: 'Ingen utregning kan si hvorfor noen lot være å svare. Kanskje tenker de annerledes.',
  },
  rounds: {
    heading: 'Hva to runder kan si',
    text: [
      'En pil vises bare når begge rundene har minst 20 svar, og andelen nei helt sikkert har endret seg med minst 25 prosentpoeng. Har begge minst 100 svar, er 12,5 prosentpoeng nok, og fra 400 svar 6,25. Hvis et annet spørsmål i faktoren, eller vurderingen av faktoren, har gått motsatt vei, kommer det ingen pil.',
      'Selv når ingenting er endret, og bare tilfeldigheter avgjør hvem som svarer, kan en faktor få en pil: høyst {one} av 100 ganger. At minst én av fire faktorer får en, skjer høyst {four} av 100 ganger. Det er regnet for andelene i tabellen over og for 20, 40, 100 og 400 svar i begge rundene.',
      'Ingen pil betyr ikke at alt er som før, bare at vi ikke kan si noe sikkert. Og en pil sier ikke hvorfor noe har endret seg.',
      'Svarer alle fra den første runden også i den andre, sammen med én ny, kan de to resultatene til sammen røpe at den nye svarte nei, i 7 til 9 % av tilfellene. Ingen regel for én runde kan hindre det.',
    ],
  },
  sources: {
    heading: 'Kilder',
    federal:
      'Et forbilde for å vise metode og tall er regelen for amerikanske føderale etater, slik den sto i 2008. De skal legge ut resultatet av den årlige medarbeiderundersøkelsen, spørsmålene og hvordan den ble gjennomført. De skal også oppgi hvor mange som ble spurt, hvor mange som svarte, og antallet for hvert svar. Antallet for hvert svar oppgir ikke vi, for da kunne enkeltsvar bli kjent.',
  },
};
