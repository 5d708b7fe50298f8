import type * as nb from '../nb/invited.ts';

export const invited: typeof nb.invited = {
  ready: {
    heading: 'Du er inviteret',
    text: 'Du kan svare én gang, og coachen, som står for undersøgelsen, ser ikke, hvad du har svaret. Når du starter, bliver din kode byttet til en svarbillet, der ikke viser, hvilken kode den kom fra. Svarene sendes med svarbilletten, aldrig med koden.',
    start: 'Start',
    tab: 'Derefter ligger svarbilletten i denne fane. Hvis du lukker fanen, før du har sendt svarene, har du brug for en reserveinvitation fra coachen.',
    kept: 'Derefter ligger svarbilletten i denne browser, indtil svarene er talt med. Hvis du lukker siden, kan du bare åbne det samme link her igen. Deler du computer eller mobil med andre, kan du slette svarbilletten når som helst.',
  },
  stored: {
    heading: 'Din invitation',
    text: 'Vi gemmer et kontroltal for koden, og om den er brugt. Svarene sendes senere med en svarbillet, der ikke viser, hvilken kode den kom fra. Vi gemmer også et kontroltal for svarbilletten, så den kun tæller én gang. Kontroltallene slettes, når undersøgelsen lukker. Svarer du med det samme, kan tidspunkt og IP-adresse knytte koden til svaret, men ikke afsløre, hvad du svarede.',
    least: {
      one: 'Der findes én reserveinvitation til den, der mister sin egen. Derfor kræves ét svar mere: {least} for et resultat og {block} for at vise en gruppe.',
      other:
        'Der findes {spares} reserveinvitationer til dem, der mister deres egen. For hver af dem kræves ét svar mere: {least} for et resultat og {block} for at vise en gruppe.',
    },
  },
  starting: 'Starter …',
  waiting: 'Vi kan ikke få forbindelse lige nu, men prøver igen om lidt.',
  again: 'Prøv igen',
  words: {
    heading: 'Undersøgelsens fem ord',
    text: 'Hvis dine kolleger har de samme ord, har I fået den samme undersøgelse. Ordene står også på plakaten.',
    typed: 'Sammenlign med ordene på dit kort. Er de ikke ens, bør du ikke starte, men sige det til coachen.',
  },
  numbers: {
    count: 'Inviterede',
    spares: 'Reserveinvitationer',
    least: 'Svar, der kræves for et resultat',
    why: 'Coachen kan svare med reserveinvitationerne, uden at nogen opdager det. Derfor skal der ét ekstra svar til for hver af dem. De fem ord viser også, at alle har fået de samme tal.',
  },
  later: {
    summary: 'Vil du hellere svare senere?',
    text: 'Hent svarbilletten nu, så får du et link, du kan svare med når som helst, før undersøgelsen lukker. Vent gerne, for så er det sværere at koble invitationen til svaret.',
    action: 'Hent svarbillet, svar senere',
  },
  pass: {
    heading: 'Her er din svarbillet',
    text: 'Kopiér linket, og gem det. Det virker i alle browsere, men kun én gang. Del det ikke, for den, der har linket, kan svare i stedet for dig.',
    link: 'Link til at svare senere',
    the: 'linket',
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyFailed: 'Vi kunne ikke kopiere. Markér linket, og kopiér det selv.',
    answer: 'Svar nu',
  },
  carry: {
    summary: 'Vil du svare i en anden browser?',
    text: 'Kopiér linket, og åbn det der. Det kan bruges én gang og virker, indtil svarene er sendt. Del ikke linket, for den, der har det, kan svare i stedet for dig.',
    forget: 'Slet invitationen fra denne browser',
    forgetHint:
      'På en computer eller mobil, som flere bruger, kan du slette invitationen, når du har kopieret linket. Uden linket kan du ikke svare.',
  },
  back: {
    heading: 'Din svarbillet er klar',
    text: 'Den viser ikke, hvilken invitation den kom fra. Du kan svare med det samme.',
  },
  code: {
    label: 'Kode eller link',
    hint: 'Koden har fire grupper med fire tegn. Du kan skrive med store eller små bogstaver.',
    submit: 'Brug koden',
    wrong: 'Det ligner ikke en hel kode. En kode har 16 bogstaver og tal, og aldrig 0, 1, i, l eller o.',
  },
  without: {
    heading: 'Du skal bruge din egen invitation',
    text: 'Alle, der skal svare, får hver sit link eller hver sin kode. Har du ikke fået noget, kan du spørge coachen, som står for undersøgelsen.',
  },
  unusable: {
    heading: 'Denne invitation kan ikke bruges',
    text: 'Invitationen kan være brugt før, eller koden kan være skrevet forkert. Hvis du allerede har svaret, behøver du ikke gøre mere. Hvis du startede i en anden browser eller med en svarbillet, kan du fortsætte der. Ellers kan coachen, som står for undersøgelsen, give dig en reserveinvitation.',
  },
  refused: {
    heading: 'Svarbilletten kan ikke bruges',
    text: 'Den kan være brugt før. Dine svar blev ikke talt med denne gang, men de ligger stadig i denne fane. Har du fået en reserveinvitation, kan du bruge den her.',
  },
  different: {
    heading: 'Undersøgelsen passer ikke til invitationen',
    text: 'Spørgsmålene, grupperne eller nøglen er ikke de samme, som da invitationen blev lavet. Derfor stoppede vi. Hverken koden eller nogen svar er sendt. Sig det til coachen, som står for undersøgelsen, og til dine kolleger.',
  },
  unproven: {
    heading: 'Vi fik ikke en gyldig svarbillet',
    text: 'Den svarbillet, vi fik, er ikke lavet med nøglen i invitationen. Derfor stoppede vi, og ingen svar er sendt. Sig det til coachen, som står for undersøgelsen.',
  },
  unsafe: {
    heading: 'Åbn linket med en sikker forbindelse',
    text: 'Browseren kan kun kontrollere invitationer, når adressen begynder med https. Intet er sendt. Åbn invitationen igen med https, eller sig det til coachen, som står for undersøgelsen.',
  },
  failed: {
    heading: 'Vi kunne ikke hente svarbilletten',
    text: 'Prøv igen, så mange gange du vil. Invitationen går ikke tabt.',
  },
  other: {
    heading: 'Vil du skifte invitation?',
    text: 'Linket hører til en anden invitation end den, du startede med i denne fane. Skifter du, slettes de svar, du ikke har sendt. Den første invitation går ikke tabt, du kan åbne dens link her igen.',
    stay: 'Fortsæt, hvor jeg slap',
    change: 'Skift invitation',
  },
};
