import type * as nb from '../nb/keys.ts';

export const keys: typeof nb.keys = {
  summary: 'Alle nøklar ({n})',
  mine: 'Om nøkkelen min',
  helper:
    'Du har ein hjelparnøkkel. Då kan du dele, følgje med, flytte fristen, sjå resultat og skrive tiltak. Resten tek coachen seg av.',
  passkey: {
    signIn: 'Logg inn med denne eininga',
    or: 'Har du lagt til ein passnøkkel på denne eininga, treng du inga lenke.',
    waiting: 'Ventar på eininga …',
  },
};

export const keyList: typeof nb.keyList = {
  intro:
    'Alle nøklane her opnar oversikta. Gi folk kvar sin, så kan du trekkje tilbake éin utan å røre dei andre.',
  unnamed: 'Den første coachlenka',
  kinds: { coach: 'Coach', helper: 'Hjelpar' },
  purposes: { recovery: 'Gjenopprettingsark', passkey: 'Passnøkkel' },
  current: 'Den du bruker no',
  made: 'Laga {date}',
  used: 'Sist brukt {date}',
  last: 'Den siste coachnøkkelen kan ikkje trekkjast tilbake, for då kjem ingen inn igjen. Legg til ein ny først, eller byt ut denne.',
  full: 'Det er ikkje plass til fleire enn 20 nøklar. Trekk tilbake ein du ikkje treng.',
  add: {
    action: 'Legg til ein nøkkel',
    heading: 'Legg til ein nøkkel',
    label: 'Kven eller kva er nøkkelen for?',
    hint: 'Til dømes «Kari, laptop». Berre dei som har ein coachnøkkel, ser dette.',
    kind: 'Kva skal nøkkelen gi tilgang til?',
    coach: 'Kan gjere alt du kan, òg slette og trekkje tilbake nøklar.',
    helper:
      'Kan dele undersøkingar, følgje med på deltakinga, flytte fristen, stenge undersøkingar de svarer på i eit møte, sjå resultat og skrive tiltak. Kan ikkje lage eller slette undersøkingar, og ser ikkje dei andre nøklane.',
    faults: {
      missing: 'Skriv kven eller kva nøkkelen er for.',
      'too-long': 'Det kan vere høgst 60 teikn.',
      illegible: 'Her er det teikn som ikkje kan lesast. Skriv det på nytt.',
    },
    confirm: 'Lag nøkkelen',
    busy: 'Lagar …',
  },
  added: {
    heading: 'Lenka er klar:',
    once: 'Du ser lenka berre denne eine gongen. Ta vare på lenka før du går vidare.',
    onceHelper:
      'Du ser lenka berre denne eine gongen. Send lenka til hjelparen no. Alle som har lenka, kjem inn.',
    done: 'Eg har teke vare på lenka',
  },
  helperLink: {
    explain: 'Hjelparen opnar oversikta med lenka. Du kan trekkje lenka tilbake når du vil.',
    own: 'Med lenka opnar du oversikta igjen. Coachen kan trekkje lenka tilbake.',
    download: 'Last ned som tekstfil',
    fileName: 'okr-klar-hjelparlenke.txt',
    file: 'Hjelparlenka til okr-klar\n\n{link}\n\nMed lenka kan du dele undersøkingar, følgje med på deltakinga, sjå resultat og skrive tiltak. Ikkje del lenka med andre.\n',
    email: 'Send på e-post',
    subject: 'Lenka di til okr-klar',
  },
  revoke: {
    action: 'Trekk tilbake',
    heading: 'Vil du trekkje tilbake nøkkelen?',
    text: 'Nøkkelen sluttar å verke med ein gong, overalt. Undersøkingar, resultatlenker og invitasjonar er som før.',
    own: 'Det er nøkkelen du bruker no. Du må ha ein annan nøkkel for å kome inn igjen.',
    confirm: 'Trekk tilbake',
    busy: 'Trekkjer tilbake …',
    done: 'Nøkkelen er trekt tilbake.',
  },
  others: {
    action: 'Trekk tilbake alle andre',
    heading: 'Vil du trekkje tilbake alle dei andre nøklane?',
    text: 'Etterpå verkar berre den du bruker no. Gjenopprettingsark, passnøklar og hjelparlenker sluttar òg å verke.',
    confirm: 'Trekk tilbake alle andre',
    busy: 'Trekkjer tilbake …',
    done: 'Dei andre nøklane er trekte tilbake.',
  },
  replace: {
    action: 'Byt ut',
    heading: 'Vil du byte ut nøkkelen din?',
    text: 'Du får ei ny coachlenke, og den gamle sluttar å verke. Gjer det viss du trur nokon har sett lenka di. Resultatlenkene og invitasjonane verkar som før. Viss nokon kan ha vore inne i oversikta, bør du byte ut resultatlenkene òg.',
    confirm: 'Byt ut nøkkelen',
    busy: 'Byter …',
    done: 'Nøkkelen er bytt ut. Den gamle verkar ikkje lenger.',
    half: 'Du har fått ein ny nøkkel, men den gamle verkar framleis. Trekk den gamle tilbake i lista.',
  },
  passkey: {
    action: 'Legg til denne eininga',
    heading: 'Vil du logge inn med denne eininga?',
    text: 'Då opnar du oversikta med fingeravtrykk, ansikt eller PIN-kode i staden for lenka. Eininga får sin eigen coachnøkkel, ein passnøkkel, som du kan trekkje tilbake.',
    label: 'Kva skal passnøkkelen heite i lista?',
    device: 'Denne eininga',
    confirm: 'Legg til denne eininga',
    done: 'Passnøkkelen er klar. Neste gong vel du «Logg inn med denne eininga».',
    instead:
      'Denne nettlesaren eller eininga kan ikkje lage passnøklar som verkar her. Kryss heller av for «Hugs nøkkelen på denne eininga», og lag eit gjenopprettingsark.',
    faults: {
      unsupported:
        'Denne nettlesaren eller eininga kan ikkje logge inn slik. Bruk coachlenka eller orda på gjenopprettingsarket.',
      cancelled:
        'Anten vart du avbroten, eller så finst det ingen passnøkkel på eininga. Prøv igjen, eller bruk coachlenka eller orda på gjenopprettingsarket.',
      foreign: 'Passnøkkelen du valde, høyrer ikkje til noka oversikt. Prøv igjen og vel ein annan.',
      revoked:
        'Passnøkkelen opnar ingenting no. Anten er han trekt tilbake, eller så er oversikta sletta. Bruk coachlenka eller orda på gjenopprettingsarket.',
    },
  },
  recovery: {
    action: 'Lag eit gjenopprettingsark',
    heading: 'Vil du lage eit gjenopprettingsark?',
    text: 'Det er ein nøkkel på papir: elleve ord og ein QR-kode på eitt ark. Mistar du alt anna, kjem du inn igjen med arket.',
    existing: 'Du har eit ark frå før. Det verkar til du trekkjer det tilbake.',
    label: 'Gjenopprettingsark',
    confirm: 'Lag arket',
    busy: 'Lagar …',
  },
  other: {
    heading: 'Vil du opne ei anna oversikt?',
    text: 'Lenka du følgde, opnar ei anna oversikt enn den du har her. Byter du, blir nye undersøkingar frå denne fana laga i den andre oversikta.',
    warning:
      'Alle som har lenka til den andre oversikta, kan sjå og styre alt som ligg der. Fekk du lenka frå nokon du ikkje kjenner, bør du bli i oversikta di.',
    asHelper: {
      heading: 'Vil du opne oversikta som hjelpar?',
      text: 'Lenka du følgde, er ei hjelparlenke til oversikta du har her. Byter du, kan du ikkje lenger gjere alt i denne fana.',
    },
    remembered: 'Di eiga oversikt blir framleis hugsa på denne eininga.',
    tabOnly: 'Di eiga oversikt er open berre i denne fana. Byter du, må du ha coachlenka for å kome tilbake.',
    own: 'lenka til oversikta mi',
    confirm: 'Opne den andre i denne fana',
    stay: 'Bli i oversikta mi',
    wrong:
      'Kanskje kom ikkje heile lenka med. Lenka kan òg vere trekt tilbake, eller oversikta bak lenka kan vere sletta. Di eiga oversikt er som før.',
    failed: 'Vi får ikkje sjekka lenka',
  },
  words: {
    word: '«{word}» er ikkje eit ord vi bruker på arka. Kanskje er ein bokstav lesen feil. Alle orda har fem bokstavar.',
    count: 'Arket har elleve ord, og her er det {count}.',
    sum: 'Orda passar ikkje saman. Kanskje er eitt av dei lese feil, eller så har to bytt plass.',
  },
};

export const recovery: typeof nb.recovery = {
  title: 'Gjenopprettingsark · okr-klar',
  description: 'Eit ark med ein nøkkel til oversikta di.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  print: 'Skriv ut arket',
  how: 'Eitt ark, A4 ståande. Skriv det ut med ein gong: Du ser det berre til du går tilbake til oversikta.',
  back: 'Til oversikta',
  heading: 'Gjenopprettingsark',
  lead: 'Med dette arket kjem du inn i oversikta di viss du mistar alt anna.',
  scan: 'Skann koden med kameraet på telefonen',
  type: 'eller gå til {address} og skriv orda i feltet',
  qr: 'QR-kode til oversikta',
  can: {
    heading: 'Slik verkar arket',
    points: [
      'Den som har arket, kan gjere alt du kan i oversikta.',
      'Arket verkar til du trekkjer det tilbake i lista over nøklar.',
      'Ingen andre har ein kopi, og ingen kan lage det på nytt.',
    ],
  },
  keep: {
    heading: 'Kvar du bør ha det',
    points: [
      'Ein stad berre du kjem til, som ei låst skuff eller eit låst skap.',
      'Ikkje ta bilete av det, og ikkje legg det ved maskina du bruker til vanleg.',
      'Er arket borte, eller har nokon sett det? Trekk arket tilbake og lag eit nytt.',
    ],
  },
  made: 'Laga {date}',
  missing: {
    heading: 'Arket blir berre vist når du lagar det',
    text: 'Har du skrive det ut, verkar det som før. Elles kan du trekkje det tilbake og lage eit nytt nedst i oversikta.',
  },
};

export const transfer: typeof nb.transfer = {
  action: 'Overfør til ein annan coach',
  waiting: 'Ventar på at ein annan coach tek over. Lenka verkar til {when}.',
  withdraw: 'Trekk tilbake overføringslenka',
};

export const handOver: typeof nb.handOver = {
  heading: 'Vil du overføre verksemda til ein annan coach?',
  text: 'Du får ei lenke som du sender til den andre coachen. Lenka kan brukast éin gong og gjeld i sju dagar.',
  moves:
    'Alle rundane, det du har skrive om korleis det gjekk, resultatlenka og ei open undersøking følgjer med. Lenkene verkar som før. Når den andre har teke over, ligg ikkje verksemda i oversikta di lenger.',
  pending: 'Det finst ei lenke frå før. Lagar du ei ny, sluttar den gamle å verke.',
  confirm: 'Lag lenka',
  busy: 'Lagar …',
  the: 'overføringslenka',
  until:
    'Lenka verkar til {when} og blir berre vist no. Send lenka berre til coachen som skal ta over: Den som opnar først, kan ta over verksemda.',
  close: 'Lukk',
  withdraw: {
    heading: 'Vil du trekkje tilbake overføringslenka?',
    text: 'Lenka sluttar å verke med ein gong, og verksemda blir verande i oversikta di.',
    confirm: 'Trekk tilbake',
    busy: 'Trekkjer tilbake …',
    done: 'Overføringslenka er trekt tilbake. Verksemda blir verande i oversikta di.',
  },
  take: {
    heading: 'Vil du ta over ei verksemd?',
    text: 'Ein annan coach vil overføre ei verksemd til deg, med alle rundane og resultatlenka. Verksemda blir lagd i oversikta du har open her.',
    warning: 'Kjem lenka frå nokon du ikkje kjenner, bør du seie nei.',
    confirm: 'Ta over',
    busy: 'Tek over …',
    decline: 'Nei takk',
    done: '{name} ligg no i oversikta di.',
    goneHeading: 'Lenka verkar ikkje lenger',
    gone: 'Lenka er brukt før, trekt tilbake eller eldre enn sju dagar. Be den andre coachen om ei ny.',
    helper:
      'Nøkkelen du har her, er ein hjelparnøkkel og kan ikkje ta over verksemder. Opne di eiga oversikt og følg lenka på nytt.',
    close: 'Lukk',
    locked:
      'Ein coach vil overføre ei verksemd til deg. Opne oversikta di her, så spør vi om du vil ta over.',
    fresh: 'Har du inga oversikt enno?',
    begin: 'Lag ei oversikt',
    beginning: 'Lagar …',
    /** Where a key in the tab opens nothing at the moment. */
    instead: {
      heading: 'Vil du lage ei ny oversikt i denne fana?',
      text: 'I denne fana tek den nye oversikta plassen til den gamle. Ta først vare på lenka til den gamle. Lenka verkar ikkje akkurat no, men kan verke igjen seinare.',
    },
  },
};
