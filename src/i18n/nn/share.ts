import type * as nb from '../nb/share.ts';

export const share: typeof nb.share = {
  heading: 'Del undersøkinga',
  texts: {
    legend: 'Ferdig tekst',
    email: 'E-post',
    chat: 'Teams eller Slack',
    sms: 'SMS',
    reminder: 'Påminning',
    the: 'teksten',
    subject: 'Emne',
    openEmail: 'Opne i e-post',
    openSms: 'Opne i SMS',
  },
  result: 'Ferdig tekst til leiinga',
  presenting: 'Slik legg du fram eit nei',
  qr: {
    heading: 'QR-kode',
    how: 'Til skjerm, presentasjon eller oppslag.',
    svg: 'Last ned SVG',
    png: 'Last ned PNG',
    failed: 'Fila vart ikkje laga. Prøv igjen.',
    fileName: 'okr-klar-{id}',
  },
  more: 'Fleire måtar',
  poster: { name: 'Plakat', how: 'A4 med QR-kode, til veggen ved kaffimaskina.' },
  calendar: { name: 'Kalenderfil', how: 'Siste frist med påminning dagen før (.ics).' },
  cancellation: {
    text: 'Er fristen delt som kalenderfil? Last ned ei avlysing og send fila til dei same, så blir fristen borte frå kalenderen deira. Gjer det før du slettar.',
    action: 'Last ned avlysing (.ics)',
  },
  together: { name: 'Svar saman', how: 'Ti minutt i eit møte, og resultatet på skjermen.' },
  representatives: {
    name: 'Til tillitsvalde og verneombod',
    how: 'Eitt ark: Les, fyll ut og avtal før start.',
  },
  saveByEmail: 'Send til meg sjølv',
  saveSubject: 'Coachlenka mi til okr-klar',
};

export const messages: typeof nb.messages = {
  email: {
    subject: '{title} Svar på to minutt',
    body: 'Hei!\n\n{about} Vil du svare på {n} korte spørsmål? Det tek om lag to minutt:\n\n{link}\n\nDet er frivillig, og du svarer anonymt. Svara dine blir ikkje viste for sjefen eller meg. Når undersøkinga er stengd, kjem eitt samla resultat, men berre viss minst fem har svart. Det viser intervall, ikkje nøyaktige tal.\n\nDu kan svare til {closes}. Etterpå får [alle tilsette] sjå resultatet og kva vi gjer først.\n\nTakk for hjelpa!\n[namn]\n',
  },
  reminder: {
    subject: 'Har du svart? {title}',
    body: 'Hei!\n\nTakk til alle som har svart på dei {n} spørsmåla om OKR. Har du ikkje svart enno, kan du svare fram til {closes}. Det er frivillig, tek om lag to minutt, og du svarer anonymt:\n\n{link}\n\nUndersøkinga viser ikkje kven som har svart, så denne påminninga går til alle i {organisation}.\n\nTakk for hjelpa!\n',
    invited:
      'Hei!\n\nTakk til alle som har svart på dei {n} spørsmåla om OKR. Har du ikkje svart enno, kan du svare fram til {closes}. Bruk lenka eller kortet du fekk. Det er frivillig og tek om lag to minutt, og svara seier ikkje kven dei kom frå.\n\nUndersøkinga viser ikkje kven som har svart, så denne påminninga går til alle i {organisation}.\n\nTakk for hjelpa!\n',
  },
  result: {
    subject: 'Resultatet er klart: {title}',
    body: 'Hei!\n\nDei tilsette i {organisation} har svart på undersøkinga «{title}» Svara viser dette, det svakaste først:\n\n{findings}\n\nHeile resultatet, med forslag til kva de kan gjere først, ligg her:\n\n{link}\n\nAlle som får lenka, kan sjå resultatet.\n\nAvtal kven som gjer kva med det svakaste, og når. Fortel det så til alle som vart spurde.\n',
  },
  invited: {
    subject: 'Du er invitert: {title}',
    body: 'Hei!\n\n{about} Vil du svare på {n} korte spørsmål med di eiga lenke? Det tek om lag to minutt:\n\n{link}\n\nDet er frivillig. Lenka kan brukast éin gong. Svara blir sende utan lenka og seier ikkje kven dei kom frå. Svara dine blir ikkje viste for sjefen eller meg. Når du opnar lenka, ser du fem ord: {words}. Ser alle dei same orda, svarer alle på ei og same undersøking.\n\nDu kan svare til {closes}. Etterpå får [alle tilsette] sjå resultatet og kva vi gjer først.\n\nTakk for hjelpa!\n[namn]\n',
    column: 'Lenke',
  },
  card: {
    scan: 'Skann koden, eller gå til',
    words: 'Orda skal vere',
    once: 'Kan brukast éin gong. Ope til {when}.',
  },
  chat: '{organisation}: {title} {n} korte spørsmål, to minutt, frivillig og anonymt: {link}\nOpe til {closes}.',
  sms: '{organisation}: {title} To minutt, frivillig og anonymt: {link}',
  calendar: {
    summary: 'Siste frist: {title}',
    description: 'Undersøkinga hos {organisation} stenger no. Du svarer anonymt på om lag to minutt: {link}',
    cancelled: 'Undersøkinga hos {organisation} er avlyst. Du treng ikkje svare.',
    alarm: 'Undersøkinga om OKR stenger snart',
  },
};

export const linkCards: typeof nb.linkCards = {
  answer: {
    name: 'Svarlenke',
    the: 'svarlenka',
    purpose: 'Del denne med alle som skal svare. Svarlenka viser ingen resultat.',
    purposeShared:
      'Del denne med alle som skal svare. Når undersøkinga er stengd, opnar svarlenka resultatet.',
  },
  results: {
    name: 'Resultatlenke',
    the: 'resultatlenka',
    purpose: 'Del denne med dei som skal sjå resultatet, når undersøkinga er stengd.',
    purposeShared:
      'Viser resultata av alle rundane. Dei som har svarlenka til ein runde, ser òg resultatet av den runden når han er stengd.',
  },
  coach: {
    name: 'Coachlenke',
    the: 'coachlenka',
    purpose: 'Berre for deg. Lenka opnar oversikta der du følgjer med og startar nye rundar.',
  },
  helper: {
    name: 'Hjelparlenke',
    the: 'hjelparlenka',
    purpose: 'For den som hjelper til. Med lenka kan ein dele, følgje med, sjå resultat og skrive tiltak.',
  },
  copy: 'Kopier',
  copied: 'Kopiert',
  copyFailed: 'Vi fekk ikkje kopiert. Merk og kopier lenka sjølv.',
  newTab: '(opnar seg i ny fane)',
  qr: 'QR-kode til svarlenka',
  showQr: 'Vis QR-kode',
  save: {
    heading: 'Ta vare på coachlenka',
    explain: 'Lenka er nøkkelen din. Er lenka borte, kan ingen finne ho fram igjen, heller ikkje vi.',
    download: 'Last ned som tekstfil',
    fileName: 'okr-klar-coachlenke.txt',
    file: 'Coachlenka di til okr-klar\n\n{link}\n\nLenka er nøkkelen til undersøkingane dine. Ikkje del lenka. Er ho borte, kan ingen finne ho fram igjen, heller ikkje vi.\n',
  },
  forgotten: {
    heading: 'Nøkkelen er ikkje her lenger',
    text: 'Det som stod her, kan berre visast med nøkkelen din. Opne oversikta med coachlenka.',
    back: 'Til oversikta',
  },
};

export const poster: typeof nb.poster = {
  title: 'Plakat · okr-klar',
  description: 'Ein plakat med QR-kode til undersøkinga.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  print: 'Skriv ut plakaten',
  how: 'Eitt ark, ståande A4. I utskriftsvindauget kan du òg lagre plakaten som PDF.',
  lead: 'Sei det som det er. {n} korte spørsmål, to minutt.',
  scan: 'Skann koden med kameraet på telefonen',
  type: 'eller skriv inn adressa',
  invited: {
    scan: 'Bruk din eigen invitasjon',
    type: 'Det er lenka i e-posten eller kortet du har fått. Når sida viser desse fem orda, er det same undersøking som hos alle andre:',
    different: {
      heading: 'Plakaten stemmer ikkje med undersøkinga',
      text: 'Opne plakaten på nytt frå oversikta. Hjelper ikkje det, bør du ikkje henge opp noko.',
    },
  },
  promises: [
    'Det er frivillig, og du svarer anonymt.',
    'Svara dine blir ikkje viste for sjefen eller coachen.',
    'Når undersøkinga er stengd, kjem eitt samla resultat, viss minst {least} har svart.',
  ],
  closes: 'Ope til {when}',
  closed: {
    heading: 'Undersøkinga er stengd',
    text: 'Ingen kan svare lenger, så plakaten kan takast ned.',
  },
  missing: {
    heading: 'Vi finn ikkje undersøkinga',
    text: 'Adressa skal slutte med # og teikna i svarlenka. Opne plakaten frå oversikta di.',
  },
  failed: 'Vi får ikkje henta undersøkinga',
  retry: 'Prøv igjen',
  forgotten: {
    heading: 'Plakaten er teken bort',
    text: 'Du bad nettlesaren gløyme ein nøkkel. Då tek vi òg bort det som er opna frå oversikta.',
  },
  show: 'Vis plakaten igjen',
};

export const together: typeof nb.together = {
  title: 'Svar saman · okr-klar',
  description: 'Alle svarer i løpet av ti minutt i eit møte.',
  noScript: 'Denne sida treng JavaScript. Slå det på og last sida på nytt.',
  heading: 'Svar no, på din eigen telefon',
  scan: 'Skann koden, eller gå til',
  promise:
    'Det er frivillig, og du svarer anonymt. Pass på at ingen ser skjermen din. Ingen ser resultatet før undersøkinga er stengd.',
  itself: 'Stenger {when}. Då kjem resultatet.',
  own: 'Skann koden på kortet ditt, eller opne lenka di',
  words: 'Sida di skal vise',
  invited:
    'Når alle svarer samtidig, er det vanskeleg å kople ein invitasjon til eit svar. Bruk din eigen invitasjon.',
  left: 'Tid igjen',
  over: 'Tida er ute',
  minutesLeft: { one: '{n} minutt igjen', other: '{n} minutt igjen' },
  start: 'Start ti minutt',
  pause: 'Pause',
  resume: 'Hald fram',
  more: 'Eitt minutt til',
  reveal: 'Steng og vis resultatet',
  back: 'Til oversikta',
  closed: {
    heading: 'Undersøkinga er stengd',
    text: 'Resultatet ligg på resultatlenka.',
    revoked: 'Resultatlenka er trekt tilbake. Lag ei ny i oversikta for å vise resultatet.',
    tooFew: 'Færre enn {least} svarte, så det finst ikkje noko resultat. Svara er sletta.',
    closing: 'Svara blir talde opp. Resultatet er klart om ein augneblink.',
    unreadable:
      'Vi får ikkje opna svara i denne runden, så det finst ikkje noko resultat å vise. I oversikta står det kva du kan gjere.',
    show: 'Vis resultatet',
  },
  locked: {
    heading: 'Opne denne sida frå oversikta',
    text: 'Sida treng nøkkelen din, som ligg berre i fana der oversikta er open.',
  },
  missing: {
    heading: 'Vi finn ikkje undersøkinga',
    text: 'Undersøkinga kan vere sletta, eller så høyrer ho til ei anna oversikt.',
  },
};
