/** The page /metode: how the questions and the result are made, and their limits. The code computes the figures. */
export const method = {
  title: 'Metode · okr-klar',
  description:
    'Hvor spørsmålene kommer fra, regelen bak hver vurdering, hvor mye tilfeldigheter kan bety, og hva resultatet ikke kan si.',
  name: 'Metode',
  link: 'Slik er spørsmålene og resultatet laget',
  heading: 'Hva resultatet kan og ikke kan si',
  lead: 'Resultatet er starten på en samtale. Det er ingen spådom, og spørsmålene er ingen validert skala. Her står reglene, og hvor usikkert resultatet er, så du kan vurdere det selv.',
  scroll: '{name}, kan rulles sidelengs',
  questions: {
    heading: 'Hvor spørsmålene kommer fra',
    text: [
      'En norsk OKR-coach har skrevet en bloggartikkel om hva en virksomhet bør se etter før den starter med OKR. Vi har gjort artikkelens tolv punkter om til spørsmål som alle ansatte kan svare på.',
      'Dette er én persons erfaring, ikke forskning. Så vidt vi vet, har ingen undersøkt om svarene henger sammen med hvordan det går med OKR.',
      'Det finnes verktøy som noen har forsket på. Av dem vi kjenner til, er det ORIC som ligner mest på vårt (Shea m.fl. 2014; på dansk Storkholm m.fl. 2018). Det består av tolv utsagn om endringsberedskap i helsesektoren, og måler om folk er innstilt på en endring og tror at de klarer den sammen. Våre spørsmål handler om hva som bør være på plass rundt folk.',
    ],
    all: 'De tolv spørsmålene, og punktene de kommer fra',
    article: 'Artikkelen',
    ours: 'Hos oss',
    /** What the article looks for and how our question differs, in the order of the questions. */
    points: [
      ['Ledelsen er til stede.', 'Vi spør om forberedelsene, for dere har ikke begynt ennå.'],
      [
        'Ledelsen er engasjert og stiller spørsmål.',
        'Vi spør bare om interesse. At ledelsen stiller spørsmål, er med som et eksempel.',
      ],
      [
        'Ledelsen virker villig til å binde seg til OKR i møtene sine.',
        'Vilje er vanskelig å se. Vi spør om noe er sagt.',
      ],
      [
        'Ambassadøren har erfaring fra prosjektledelse eller drift.',
        'Det samme, med en forklaring av rollen.',
      ],
      ['Ambassadøren er ryddig og disiplinert.', 'Vi lar være å vurdere en person, og spør om planen.'],
      [
        'Ambassadøren har myndighet, er trygg og ikke overveldet.',
        'Få kan se om noen er trygge. Vi spør om rollen har fått det som trengs.',
      ],
      [
        'Det finnes strategiske mål for virksomheten.',
        'Vi sier «tydelige mål for de neste årene», for det forstår flere.',
      ],
      [
        'Målene til team og avdelinger handler om virksomheten, ikke om personer.',
        'Vi spør om de fleste målene er felles og ikke personlige.',
      ],
      [
        'Åpen informasjon er viktigere enn privat informasjon.',
        'Ingen vet hva alle andre kan se. Vi spør hva du selv kan se.',
      ],
      [
        'Teamene tar seg tid til å tenke over arbeidet og sette gjennomtenkte mål.',
        'Vi spør om én ting: om det er satt av tid.',
      ],
      [
        'Teamene er åpne for endring og en ny måte å jobbe på.',
        'Vi spør om hvordan det er akkurat nå, så et travelt team kan si nei.',
      ],
      ['Teamene jobber for å forstå rammeverket og språket.', 'Vi spør om teamet har begynt.'],
    ],
    answers: 'På hvert spørsmål kan du svare «ja», «nei» eller «vet ikke».',
  },
  rule: {
    heading: 'Regelen',
    text: [
      'Et spørsmål får vurderingen «nei» når minst halvparten svarte nei. Ellers blir vurderingen «mange vet ikke» når minst en firedel svarte «vet ikke». Hvis heller ikke det stemmer, blir den «delt» når minst en firedel svarte nei. I alle andre tilfeller blir den «ja».',
      'Andelene regnes av alle som svarte, også dem som svarte «vet ikke». En faktor får den svakeste vurderingen blant de tre spørsmålene, ikke et gjennomsnitt.',
      'Hvis færre enn elleve har svart, sier vi bare to ting: om minst halvparten svarte nei, og om minst en firedel (tre eller flere) svarte «vet ikke». Vurderingen «ja» krever at minst elleve har svart.',
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
        'Når halvparten svarer nei, er de like mange som alle de andre til sammen. En firedel har vi valgt fordi én av fire er mange når noe nytt skal gjelde alle.',
        'Fra elleve svar er grensene de samme uansett hvor mange som svarer, men de rundes opp til et helt antall svar. Enda et nei gjør aldri vurderingen bedre, og enda et ja gjør den aldri dårligere.',
        'Hvis du vil bruke andre grenser, kan du gå ut fra intervallene i resultatet.',
      ],
    },
    groups: {
      heading: 'Når grupper vises',
      text: [
        'En gruppe får en vurdering, men ikke noe eget intervall. Tallene for alle samlet gjøres da grovere, slik at ingen kan bruke gruppene til å regne seg fram til mer enn intervallene viser. Noen ganger blir vurderingen for alle mindre presis. Da står det bare at under halvparten, eller minst en firedel, svarte nei. Men den blir aldri «nei» i stedet for «ja», eller omvendt.',
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
      'Blant tolv spørsmål er det ofte minst én feil vurdering. Hvis 30 % ville svart nei på hvert av dem, skjer det {twelve} av 100 ganger med 40 svar. Se derfor etter mønstre, og snakk sammen før dere bestemmer noe ut fra én vurdering.',
    ],
    twelve: {
      heading: 'Tolv spørsmål samtidig',
      caption: 'Minst én feil vurdering blant tolv spørsmål, antall ganger av 100',
      text: 'Her går vi ut fra at like mange ville svart nei på alle tolv, og at svarene på ett spørsmål ikke sier noe om svarene på de andre. I virkeligheten henger svar ofte sammen. Da er tallene gjerne lavere enn her.',
    },
    words: { heading: 'Hvor ofte hver vurdering kommer', caption: 'Med {n} svar, antall ganger av 100' },
    how: {
      heading: 'Slik er det regnet ut',
      text: [
        'Antall nei er binomisk fordelt. Sannsynlighetene er ikke simulert, men summer av ledd i fordelingen. Vi går ut fra at ingen svarer «vet ikke», og at ingen grupper vises. Den samme koden som lager resultatene, regner ut hvilken vurdering hvert antall får.',
        'Med færre enn elleve svar er vurderingen feil bare når den havner på feil side av halvparten.',
      ],
    },
  },
  yesNo: {
    heading: 'Hva ja og nei kan si',
    text: [
      'Ja/nei-spørsmål er raske å svare på, men svarene sier ikke hvor sterkt folk mener noe. De viser hva folk opplever, og det kan være noe annet enn det som er gjort.',
      'Et ja kan sitte løst. Folk sier oftere ja når de må velge ja eller nei for hvert punkt, enn når de krysser av i en liste: 1,42 ganger så ofte i en gjennomgang av mange forsøk (Callegaro m.fl. 2015). En mulig forklaring er at noen helst sier seg enige. Begge måtene ga samme rekkefølge når punktene ble ordnet etter hvor mange som sa ja. Det er uklart hvilken måte som kommer nærmest sannheten.',
    ],
  },
  silent: {
    heading: 'De som ikke svarte',
    text: 'Når vi vet hvor mange ansatte det er, sier vi hvor mye de som ikke svarte, kunne ha endret.',
    /** The meaning of the three sentences on the results page, in the order of results.certainty. */
    rows: [
      'Vi har regnet som om alle som ikke svarte, hadde sagt ja. Hvis resultatet ikke viser noen svakhet, har vi i stedet regnet som om de hadde sagt nei.',
      'Tenk deg at vurderingen hadde blitt en annen om alle ansatte hadde svart. Hvor ofte ville vi likevel fått et resultat som dette, bare fordi det er tilfeldig hvem som svarer? Vi bruker setningen bare når det ville skjedd høyst 1 av 240 ganger for hvert spørsmål. Da er det høyst 1 av 20 ganger for alle tolv til sammen (hypergeometrisk fordeling).',
      'Dette sier vi når vi ikke kan bruke noen av de to setningene over.',
    ],
    note: 'Ingen utregning kan si hvorfor noen lot være å svare. Kanskje tenker de annerledes.',
  },
  rounds: {
    heading: 'Hva to runder kan si',
    text: [
      'En pil vises bare når begge rundene har minst 20 svar, og andelen nei blant dem som svarte, helt sikkert har endret seg med minst 25 prosentpoeng. Når begge har minst 100 svar, er 12,5 prosentpoeng nok. Når begge har minst 400 svar, er 6,25 nok. Det kommer ingen pil hvis et annet spørsmål i faktoren, eller vurderingen av faktoren, har gått motsatt vei.',
      'En faktor kan få en pil selv om alle mener det samme som før, fordi det er tilfeldig hvem som svarer. Det skjer høyst {one} av 100 ganger. Sjansen for at en eller flere av de fire faktorene får en slik pil, er høyst {four} av 100. Tallene er regnet ut for andelene i tabellene over, og for 20, 40, 100 og 400 svar i begge rundene.',
      'Uten pil kan noe likevel ha endret seg. Vi kan bare ikke si det sikkert. En pil sier ikke hvorfor noe har endret seg.',
      'Hvis alle fra den første runden også svarer i den andre, sammen med én ny person, kan de to resultatene til sammen røpe at den nye svarte nei. Det skjer i 7 til 9 % av tilfellene. Ingen regel som ser på én runde om gangen, kan hindre det.',
    ],
  },
  evidence: {
    heading: 'Hva vi vet om hvordan det går',
    text: [
      'Foreløpig vet vi ikke om resultatet sier noe om hvordan det går senere. Det er ikke undersøkt, så vidt vi vet. Resultatet viser hva som bør på plass først. Det er ingen spådom.',
      'Slik kan vi finne det ut: Coachen skriver hvordan det gikk, to og fire kvartaler etter runden, og gjør det for alle virksomhetene sine, ikke bare dem der det gikk godt. På siden «Egne erfaringer» telles det hvor ofte det gikk godt, for hver av vurderingene i den første runden. Coacher kan legge sammen tellingene sine uten å oppgi navn på virksomhetene. Hver andel har et intervall (Wilson 1927). Færre enn ti virksomheter er for få til å si noe.',
      'Slike tall kan vise at to ting henger sammen, men ikke hvorfor. Coachen kjenner resultatet når hun eller han skriver hvordan det gikk, og tiltak settes inn der det er svakest. For å vite om et tiltak hjelper, må loddtrekning avgjøre hvem som får det, og hvem som venter.',
    ],
  },
  sources: {
    heading: 'Kilder',
    federal:
      'Vi har sett på regelen for amerikanske føderale etater, slik den sto i 2008: Etatene skal legge ut resultatet av den årlige medarbeiderundersøkelsen, spørsmålene og hvordan den ble gjennomført. De skal også oppgi hvor mange som ble spurt, hvor mange som svarte, og antallet for hvert svar. Vi oppgir ikke antallet for hvert svar, for da kunne enkeltsvar bli kjent.',
  },
};
