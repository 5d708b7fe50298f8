/** Keys of a workspace: what /coach says of them from the start. */
export const keys = {
  summary: 'Alle nøkler ({n})',
  mine: 'Om nøkkelen min',
  helper:
    'Du har en hjelpernøkkel. Da kan du dele, følge med, flytte fristen, se resultater og skrive tiltak. Resten tar coachen seg av.',
  passkey: {
    signIn: 'Logg inn med denne enheten',
    or: 'Du trenger ingen lenke hvis du har lagt til en passnøkkel på denne enheten.',
    waiting: 'Venter på enheten …',
  },
};

/** The list of keys on /coach, and what may go wrong with passkeys and words. Loaded with the list: see loadOverviewTexts. */
export const keyList = {
  intro:
    'Alle nøklene her åpner oversikten. Gi hver person sin egen nøkkel. Da kan du trekke tilbake én nøkkel uten å røre de andre.',
  unnamed: 'Den første coachlenken',
  kinds: { coach: 'Coach', helper: 'Hjelper' },
  purposes: { recovery: 'Gjenopprettingsark', passkey: 'Passnøkkel' },
  current: 'Den du bruker nå',
  made: 'Laget {date}',
  used: 'Sist brukt {date}',
  last: 'Den siste coachnøkkelen kan ikke trekkes tilbake, for da kommer ingen inn igjen. Legg til en ny først, eller bytt ut denne.',
  full: 'Du kan ha høyst 20 nøkler. Trekk tilbake en du ikke trenger.',
  add: {
    action: 'Legg til en nøkkel',
    heading: 'Legg til en nøkkel',
    label: 'Hvem eller hva er nøkkelen for?',
    hint: 'For eksempel «Kari, laptop». Bare de som har en coachnøkkel, ser dette.',
    kind: 'Hva skal nøkkelen åpne for?',
    coach: 'Kan gjøre alt du kan, også slette virksomheter og trekke tilbake nøkler.',
    helper:
      'Kan dele undersøkelser, følge med på hvor mange som har svart, flytte fristen, stenge undersøkelser dere svarer på i et møte, se resultater og skrive tiltak. Kan ikke lage eller slette undersøkelser, og ser ikke de andre nøklene.',
    faults: {
      missing: 'Skriv hvem eller hva nøkkelen er for.',
      'too-long': 'Det kan være høyst 60 tegn.',
      illegible: 'Her er det tegn som ikke kan leses. Skriv det på nytt.',
    },
    confirm: 'Lag nøkkelen',
    busy: 'Lager …',
  },
  added: {
    heading: 'Lenken er klar:',
    once: 'Du ser lenken bare denne ene gangen. Ta vare på lenken før du går videre.',
    onceHelper:
      'Du ser lenken bare denne ene gangen. Send den til hjelperen nå. Alle som har lenken, kommer inn.',
    done: 'Jeg har tatt vare på lenken',
  },
  /** The link of a helper, as a card, a file and a message. */
  helperLink: {
    explain: 'Hjelperen åpner oversikten med lenken. Du kan trekke lenken tilbake når du vil.',
    /** Of the helper's own link. */
    own: 'Med lenken åpner du oversikten igjen. Coachen kan trekke lenken tilbake.',
    download: 'Last ned som tekstfil',
    fileName: 'okr-klar-hjelperlenke.txt',
    file: 'Hjelperlenken til okr-klar\n\n{link}\n\nMed lenken kan du dele undersøkelser, følge med på hvor mange som har svart, flytte fristen, se resultater og skrive tiltak. Ikke del den med andre.\n',
    email: 'Send på e-post',
    subject: 'Lenken din til okr-klar',
  },
  revoke: {
    action: 'Trekk tilbake',
    heading: 'Vil du trekke tilbake nøkkelen?',
    text: 'Nøkkelen slutter å virke med en gang, overalt. Undersøkelser, resultatlenker og invitasjoner er som før.',
    own: 'Det er nøkkelen du bruker nå. Du må ha en annen nøkkel for å komme inn igjen.',
    confirm: 'Trekk tilbake',
    busy: 'Trekker tilbake …',
    done: 'Nøkkelen er trukket tilbake.',
  },
  others: {
    action: 'Trekk tilbake alle andre',
    heading: 'Vil du trekke tilbake alle de andre nøklene?',
    text: 'Etterpå virker bare nøkkelen du bruker nå. Gjenopprettingsark, passnøkler og hjelperlenker slutter også å virke.',
    confirm: 'Trekk tilbake alle andre',
    busy: 'Trekker tilbake …',
    done: 'De andre nøklene er trukket tilbake.',
  },
  replace: {
    action: 'Bytt ut',
    heading: 'Vil du bytte ut nøkkelen din?',
    text: 'Du får en ny coachlenke, og den gamle slutter å virke. Gjør det hvis du tror noen har sett lenken din. Resultatlenkene og invitasjonene virker som før. Hvis noen kan ha vært inne i oversikten, bør du bytte ut resultatlenkene også.',
    confirm: 'Bytt ut nøkkelen',
    busy: 'Bytter …',
    done: 'Nøkkelen er byttet ut. Den gamle virker ikke lenger.',
    half: 'Du har fått en ny nøkkel, men den gamle virker fortsatt. Trekk den gamle tilbake i listen.',
  },
  passkey: {
    action: 'Legg til denne enheten',
    heading: 'Vil du logge inn med denne enheten?',
    text: 'Da åpner du oversikten med fingeravtrykk, ansikt eller PIN-kode i stedet for lenken. Enheten får sin egen coachnøkkel, en passnøkkel, som du kan trekke tilbake.',
    label: 'Hva skal passnøkkelen hete i listen?',
    device: 'Denne enheten',
    confirm: 'Legg til denne enheten',
    done: 'Passnøkkelen er klar. Neste gang velger du «Logg inn med denne enheten».',
    instead:
      'Denne nettleseren eller enheten kan ikke lage passnøkler som virker her. Kryss heller av for «Husk nøkkelen på denne enheten», og lag et gjenopprettingsark.',
    faults: {
      unsupported:
        'Denne nettleseren eller enheten kan ikke logge inn slik. Bruk coachlenken eller ordene på gjenopprettingsarket.',
      cancelled:
        'Kanskje ble forsøket avbrutt, eller kanskje finnes det ingen passnøkkel på enheten. Prøv igjen, eller bruk coachlenken eller ordene på gjenopprettingsarket.',
      foreign: 'Passnøkkelen du valgte, hører ikke til noen oversikt. Prøv igjen og velg en annen.',
      revoked:
        'Passnøkkelen åpner ingenting nå. Kanskje er passnøkkelen trukket tilbake. Oversikten kan også være slettet. Bruk coachlenken eller ordene på gjenopprettingsarket.',
    },
  },
  recovery: {
    action: 'Lag et gjenopprettingsark',
    heading: 'Vil du lage et gjenopprettingsark?',
    text: 'Arket er en nøkkel på papir, med elleve ord og en QR-kode. Hvis du mister alt annet, kommer du inn igjen med arket.',
    existing: 'Du har et ark fra før. Det gamle arket virker til du trekker det tilbake.',
    label: 'Gjenopprettingsark',
    confirm: 'Lag arket',
    busy: 'Lager …',
  },
  /** A coach link that would take the place of the key in the tab. */
  other: {
    heading: 'Vil du åpne en annen oversikt?',
    text: 'Lenken du fulgte, åpner en annen oversikt enn den du har her. Hvis du bytter, havner nye undersøkelser fra denne fanen i den andre oversikten.',
    warning:
      'Alle som har lenken til den andre oversikten, kan se og styre alt som ligger der. Bli i din egen oversikt hvis du fikk lenken fra noen du ikke kjenner.',
    asHelper: {
      heading: 'Vil du åpne oversikten som hjelper?',
      text: 'Lenken du fulgte, er en hjelperlenke til oversikten du har her. Hvis du bytter, får du færre muligheter i denne fanen.',
    },
    remembered: 'Din egen oversikt huskes fortsatt på denne enheten.',
    tabOnly:
      'Din egen oversikt er åpen bare i denne fanen. Hvis du bytter, må du ha coachlenken for å komme tilbake til din egen.',
    own: 'lenken til min egen oversikt',
    confirm: 'Åpne den andre i denne fanen',
    stay: 'Bli i min egen oversikt',
    wrong:
      'Kanskje kom ikke hele lenken med. Lenken kan også være trukket tilbake, eller oversikten bak lenken kan være slettet. Din egen oversikt er som før.',
    failed: 'Vi får ikke sjekket lenken',
  },
  /** What is wrong with words from the sheet. */
  words: {
    word: '«{word}» er ikke et av ordene vi bruker på arkene. Kanskje er en bokstav lest feil. Alle ordene har fem bokstaver.',
    count: 'Arket har elleve ord, og her er det {count}.',
    sum: 'Ordene passer ikke sammen. Kanskje er ett av ordene lest feil, eller kanskje har to ord byttet plass.',
  },
};

/** The page /recovery: an A4 sheet with a key. */
export const recovery = {
  title: 'Gjenopprettingsark · okr-klar',
  description: 'Et ark med en nøkkel til oversikten din.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  print: 'Skriv ut arket',
  how: 'Ett ark, A4 stående. Skriv det ut med en gang. Arket vises bare til du går tilbake til oversikten.',
  back: 'Til oversikten',
  heading: 'Gjenopprettingsark',
  lead: 'Med dette arket kommer du inn i oversikten din hvis du mister alt annet.',
  scan: 'Skann koden med kameraet på telefonen',
  type: 'eller gå til {address} og skriv ordene i feltet',
  qr: 'QR-kode til oversikten',
  can: {
    heading: 'Hva arket brukes til',
    points: [
      'Den som har arket, kan gjøre alt du kan i oversikten.',
      'Arket virker til du trekker det tilbake i listen over nøkler.',
      'Ingen andre har en kopi, og ingen kan lage arket på nytt.',
    ],
  },
  keep: {
    heading: 'Hvor du bør oppbevare det',
    points: [
      'Et sted bare du har tilgang til, som en låst skuff eller et låst skap.',
      'Ikke ta bilde av det, og ikke oppbevar det sammen med maskinen du bruker til vanlig.',
      'Er arket borte, eller har noen sett det? Trekk arket tilbake og lag et nytt.',
    ],
  },
  made: 'Laget {date}',
  missing: {
    heading: 'Arket vises bare når du lager det',
    text: 'Hvis du har skrevet ut arket, virker det som før. Ellers kan du trekke det tilbake og lage et nytt nederst i oversikten.',
  },
};

/** Giving an organisation to another coach: what its card says. */
export const transfer = {
  action: 'Overfør til en annen coach',
  waiting: 'Venter på at en annen coach tar over. Lenken virker til {when}.',
  withdraw: 'Trekk tilbake overføringslenken',
};

/** Giving and accepting an organisation. Loaded with its dialogs: see loadOverviewTexts. */
export const handOver = {
  heading: 'Vil du overføre virksomheten til en annen coach?',
  text: 'Du får en lenke som du sender til den andre coachen. Lenken kan brukes én gang og gjelder i sju dager.',
  moves:
    'Dette følger med: alle rundene, det du har skrevet om hvordan det gikk, resultatlenken og en eventuell åpen undersøkelse. Lenkene virker som før. Når den andre har tatt over, er virksomheten borte fra oversikten din.',
  pending: 'Du har allerede laget en lenke. Hvis du lager en ny, slutter den gamle å virke.',
  confirm: 'Lag lenken',
  busy: 'Lager …',
  the: 'overføringslenken',
  until:
    'Lenken virker til {when}, og du ser den bare nå. Send lenken bare til den andre coachen. Den som åpner lenken først, kan ta over virksomheten.',
  close: 'Lukk',
  withdraw: {
    heading: 'Vil du trekke tilbake overføringslenken?',
    text: 'Lenken slutter å virke med en gang, og virksomheten blir værende i oversikten din.',
    confirm: 'Trekk tilbake',
    busy: 'Trekker tilbake …',
    done: 'Overføringslenken er trukket tilbake. Virksomheten blir værende i oversikten din.',
  },
  take: {
    heading: 'Vil du ta over en virksomhet?',
    text: 'En annen coach vil overføre en virksomhet til deg, med alle rundene og resultatlenken. Virksomheten legges i oversikten du har åpen her.',
    warning: 'Si nei hvis lenken kommer fra noen du ikke kjenner.',
    confirm: 'Ta over',
    busy: 'Tar over …',
    decline: 'Nei takk',
    done: '{name} ligger nå i oversikten din.',
    goneHeading: 'Lenken virker ikke lenger',
    gone: 'Lenken er brukt før, trukket tilbake eller mer enn sju dager gammel. Be den andre coachen om en ny.',
    helper:
      'Nøkkelen du har her, er en hjelpernøkkel og kan ikke ta over virksomheter. Åpne din egen oversikt og følg lenken på nytt.',
    close: 'Lukk',
    locked:
      'En annen coach vil overføre en virksomhet til deg. Åpne oversikten din nedenfor, så spør vi om du vil ta over.',
    fresh: 'Har du ingen oversikt ennå?',
    begin: 'Lag en oversikt',
    beginning: 'Lager …',
    /** Where a key in the tab opens nothing at the moment. */
    instead: {
      heading: 'Vil du lage en ny oversikt i denne fanen?',
      text: 'I denne fanen erstatter den nye oversikten den gamle. Ta først vare på lenken til den gamle. Den virker ikke akkurat nå, men kan virke igjen senere.',
    },
  },
};
