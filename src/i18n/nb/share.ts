/** The share kit: all ways to give people the answer link. */
export const share = {
  heading: 'Del undersøkelsen',
  texts: {
    legend: 'Ferdig tekst',
    email: 'E-post',
    chat: 'Teams eller Slack',
    sms: 'SMS',
    reminder: 'Påminnelse',
    the: 'teksten',
    subject: 'Emne',
    openEmail: 'Åpne i e-post',
    openSms: 'Åpne i SMS',
  },
  result: 'Ferdig tekst til ledelsen',
  presenting: 'Slik legger du fram et nei',
  qr: {
    heading: 'QR-kode',
    how: 'Til skjerm, presentasjon eller oppslag.',
    svg: 'Last ned SVG',
    png: 'Last ned PNG',
    failed: 'Filen ble ikke laget. Prøv igjen.',
    fileName: 'okr-klar-{id}',
  },
  more: 'Flere måter',
  poster: { name: 'Plakat', how: 'A4 med QR-kode, til veggen ved kaffemaskinen.' },
  calendar: { name: 'Kalenderfil', how: 'Fristen, med påminnelse dagen før (.ics).' },
  /** For a survey that is deleted while it is open. */
  cancellation: {
    text: 'Har du delt fristen som kalenderfil? Last ned en avlysning før du sletter, og send den til de samme personene. Da forsvinner fristen fra kalenderen deres.',
    action: 'Last ned avlysning (.ics)',
  },
  together: { name: 'Svar sammen', how: 'Ti minutter i et møte, og resultatet på skjermen.' },
  representatives: {
    name: 'Til tillitsvalgte og verneombud',
    how: 'Ett ark å lese, fylle ut og skrive ut før start.',
  },
  saveByEmail: 'Send til meg selv',
  saveSubject: 'Coachlenken min til okr-klar',
};

/** Ready texts and the calendar entry, for the coach to send. In the survey's language, not the page's. */
export const messages = {
  email: {
    subject: '{title} Svar på to minutter',
    body: 'Hei!\n\n{about} Vil du svare på {n} korte spørsmål? Det tar omtrent to minutter:\n\n{link}\n\nDet er frivillig, og du svarer anonymt. Svarene dine vises verken for sjefen eller meg. Når undersøkelsen er stengt, kommer ett samlet resultat, men bare hvis minst fem har svart. Det viser intervaller, ikke nøyaktige tall.\n\nDu kan svare til {closes}. Etterpå får [alle ansatte] se resultatet og hva vi gjør først.\n\nTakk for hjelpen!\n[navn]\n',
  },
  /** Goes to everybody, since nobody knows who has answered. `invited` has no {link}: each person has their own. */
  reminder: {
    subject: 'Påminnelse: {title}',
    body: 'Hei!\n\nTakk til alle som har svart på de {n} spørsmålene om OKR. Hvis du ikke har svart ennå, kan du svare fram til {closes}. Det er frivillig, tar omtrent to minutter, og du svarer anonymt:\n\n{link}\n\nUndersøkelsen viser ikke hvem som har svart, så denne påminnelsen går til alle i {organisation}.\n\nTakk for hjelpen!\n',
    invited:
      'Hei!\n\nTakk til alle som har svart på de {n} spørsmålene om OKR. Hvis du ikke har svart ennå, kan du svare fram til {closes}. Bruk lenken eller kortet du fikk. Det er frivillig og tar omtrent to minutter, og svarene sier ikke hvem de kom fra.\n\nUndersøkelsen viser ikke hvem som har svart, så denne påminnelsen går til alle i {organisation}.\n\nTakk for hjelpen!\n',
  },
  /** For the leadership, after a round is closed. */
  result: {
    subject: 'Resultatet er klart: {title}',
    body: 'Hei!\n\nAnsatte i {organisation} har svart på undersøkelsen «{title}». Dette viser svarene, med det svakeste først:\n\n{findings}\n\nHele resultatet, med forslag til hva dere kan gjøre først, ligger her:\n\n{link}\n\nLenken åpner resultatet for alle som får den.\n\nAvtal hvem som gjør hva med det svakeste, og når. Fortell det så til alle som ble spurt.\n',
  },
  /** For a mail merge; {link} becomes the column's name in the mail program's own syntax. */
  invited: {
    subject: 'Du er invitert: {title}',
    body: 'Hei!\n\n{about} Vil du svare på {n} korte spørsmål med din egen lenke? Det tar omtrent to minutter:\n\n{link}\n\nDet er frivillig. Lenken kan brukes én gang. Svarene sendes uten lenken og sier ikke hvem de kom fra. Svarene dine vises verken for sjefen eller meg. Når du åpner lenken, ser du fem ord: {words}. Hvis alle ser de samme ordene, svarer alle på den samme undersøkelsen.\n\nDu kan svare til {closes}. Etterpå får [alle ansatte] se resultatet og hva vi gjør først.\n\nTakk for hjelpen!\n[navn]\n',
    column: 'Lenke',
  },
  card: {
    scan: 'Skann koden, eller gå til',
    words: 'Ordene skal være',
    once: 'Kan brukes én gang. Åpent til {when}.',
  },
  chat: '{organisation}: {title} {n} korte spørsmål, to minutter, frivillig og anonymt: {link}\nÅpent til {closes}.',
  sms: '{organisation}: {title} To minutter, frivillig og anonymt: {link}',
  calendar: {
    summary: 'Siste frist: {title}',
    description:
      'Undersøkelsen hos {organisation} stenger nå. Den tar omtrent to minutter, og du svarer anonymt: {link}',
    cancelled: 'Undersøkelsen hos {organisation} er avlyst. Du trenger ikke svare.',
    alarm: 'Undersøkelsen om OKR stenger snart',
  },
};

/** The link cards of a survey: each link's purpose, copying, QR code. */
export const linkCards = {
  answer: {
    name: 'Svarlenke',
    the: 'svarlenken',
    purpose: 'Del denne med alle som skal svare. Svarlenken viser ingen resultater.',
    purposeShared:
      'Del denne med alle som skal svare. Når undersøkelsen er stengt, åpner svarlenken resultatet.',
  },
  results: {
    name: 'Resultatlenke',
    the: 'resultatlenken',
    purpose: 'Del denne med dem som skal se resultatet, når undersøkelsen er stengt.',
    purposeShared:
      'Resultatlenken viser resultatene av alle rundene. De som har svarlenken til en runde, ser også resultatet når den runden er stengt.',
  },
  coach: {
    name: 'Coachlenke',
    the: 'coachlenken',
    purpose: 'Bare for deg. Lenken åpner oversikten der du følger med og starter nye runder.',
  },
  helper: {
    name: 'Hjelperlenke',
    the: 'hjelperlenken',
    purpose:
      'For den som hjelper til. Med lenken kan man dele, følge med, flytte fristen, se resultater og skrive tiltak.',
  },
  copy: 'Kopier',
  copied: 'Kopiert',
  copyFailed: 'Vi fikk ikke kopiert. Merk lenken og kopier den selv.',
  newTab: '(åpnes i ny fane)',
  qr: 'QR-kode til svarlenken',
  showQr: 'Vis QR-kode',
  save: {
    heading: 'Ta vare på coachlenken',
    explain: 'Lenken er nøkkelen din. Hvis du mister den, kan ingen finne den fram igjen, heller ikke vi.',
    download: 'Last ned som tekstfil',
    fileName: 'okr-klar-coachlenke.txt',
    file: 'Coachlenken din til okr-klar\n\n{link}\n\nLenken er nøkkelen til undersøkelsene dine. Ikke del den. Ingen kan finne den fram igjen hvis du mister den.\n',
  },
  forgotten: {
    heading: 'Nøkkelen er ikke her lenger',
    text: 'Det som sto her, kan bare vises med nøkkelen din. Åpne oversikten med coachlenken.',
    back: 'Til oversikten',
  },
};

/** The page /poster: an A4 sheet for the wall. */
export const poster = {
  title: 'Plakat · okr-klar',
  description: 'En plakat med QR-kode til undersøkelsen.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  print: 'Skriv ut plakaten',
  how: 'Ett ark, A4 stående. I utskriftsvinduet kan du også lagre den som PDF.',
  lead: 'Si det som det er. {n} korte spørsmål, to minutter.',
  scan: 'Skann koden med kameraet på telefonen',
  type: 'eller skriv inn adressen',
  invited: {
    scan: 'Bruk din egen invitasjon',
    type: 'Det er lenken i e-posten eller kortet du har fått. Du svarer på samme undersøkelse som alle andre når siden viser disse fem ordene:',
    different: {
      heading: 'Plakaten stemmer ikke med undersøkelsen',
      text: 'Åpne plakaten på nytt fra oversikten. Hvis den fortsatt ikke stemmer, bør du ikke henge den opp.',
    },
  },
  promises: [
    'Det er frivillig, og du svarer anonymt.',
    'Svarene dine vises verken for sjefen eller coachen.',
    'Når undersøkelsen er stengt, kommer ett samlet resultat, men bare hvis minst {least} har svart.',
  ],
  closes: 'Åpent til {when}',
  closed: {
    heading: 'Undersøkelsen er stengt',
    text: 'Ingen kan svare lenger, så plakaten kan tas ned.',
  },
  missing: {
    heading: 'Vi finner ikke undersøkelsen',
    text: 'Adressen skal slutte med # og tegnene i svarlenken. Åpne plakaten fra oversikten din.',
  },
  failed: 'Vi får ikke hentet undersøkelsen',
  retry: 'Prøv igjen',
  forgotten: {
    heading: 'Plakaten er tatt bort',
    text: 'Du ba nettleseren glemme en nøkkel. Da tar vi også bort det som er åpnet fra oversikten.',
  },
  show: 'Vis plakaten igjen',
};

/** The page /together: shown on the projector while everyone answers in a meeting. */
export const together = {
  title: 'Svar sammen · okr-klar',
  description: 'Alle svarer i løpet av ti minutter i et møte.',
  noScript: 'Denne siden trenger JavaScript. Slå det på og last siden på nytt.',
  heading: 'Svar nå, på din egen telefon',
  scan: 'Skann koden, eller gå til',
  promise:
    'Det er frivillig, og du svarer anonymt. Pass på at ingen ser skjermen din. Ingen ser resultatet før undersøkelsen er stengt.',
  itself: 'Stenger {when}. Da kommer resultatet.',
  own: 'Skann koden på kortet ditt, eller åpne lenken din',
  words: 'Siden din skal vise',
  invited:
    'Når alle svarer samtidig, er det vanskelig å koble en invitasjon til et svar. Bruk din egen invitasjon.',
  left: 'Tid igjen',
  over: 'Tiden er ute',
  minutesLeft: { one: '{n} minutt igjen', other: '{n} minutter igjen' },
  start: 'Start de ti minuttene',
  pause: 'Pause',
  resume: 'Fortsett',
  more: 'Ett minutt til',
  reveal: 'Steng og vis resultatet',
  back: 'Til oversikten',
  closed: {
    heading: 'Undersøkelsen er stengt',
    text: 'Resultatet ligger på resultatlenken.',
    revoked: 'Resultatlenken er trukket tilbake. Lag en ny i oversikten for å vise resultatet.',
    tooFew: 'Færre enn {least} svarte, så det finnes ikke noe resultat. Svarene er slettet.',
    closing: 'Svarene telles opp. Resultatet er klart om et øyeblikk.',
    unreadable:
      'Vi får ikke åpnet svarene i denne runden, så det finnes ikke noe resultat å vise. I oversikten står det hva du kan gjøre.',
    show: 'Vis resultatet',
  },
  locked: {
    heading: 'Åpne denne siden fra oversikten',
    text: 'Siden trenger nøkkelen din, og den følger bare med når du åpner siden fra oversikten.',
  },
  missing: {
    heading: 'Vi finner ikke undersøkelsen',
    text: 'Undersøkelsen kan være slettet. Den kan også høre til en annen oversikt.',
  },
};
