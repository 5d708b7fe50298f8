/** The entrance of a survey by invitation, on /s/{id}. Loaded only there. */
export const invited = {
  ready: {
    heading: 'Du er invitert',
    text: 'Coachen, som leder undersøkelsen, ser ikke hva du svarte. Når du starter, byttes koden mot et svarbevis. Det lar deg svare én gang, men viser ikke hvilken kode du hadde. Svarene sendes med beviset, aldri med koden.',
    start: 'Start',
    tab: 'Etterpå ligger svarbeviset i denne fanen. Hvis du lukker den før du har sendt svarene, trenger du en reserveinvitasjon fra coachen.',
    kept: 'Etterpå ligger svarbeviset i denne nettleseren til svarene er telt. Hvis du lukker siden, kan du åpne samme lenke her igjen. Deler du maskinen med andre, kan du slette svarbeviset når som helst.',
  },
  stored: {
    heading: 'Invitasjonen din',
    text: 'Vi lagrer et kontrolltall for koden, og om den er brukt. Svarene sendes senere, med et svarbevis. Det viser ikke hvilken kode du hadde. Vi lagrer et kontrolltall for beviset også, så det virker bare én gang. Kontrolltallene slettes når undersøkelsen stenger. Svarer du straks, kan tidspunkt og IP-adresse knytte koden til svaret, men ikke røpe hva du svarte.',
    least: {
      one: 'Det finnes én reserveinvitasjon, til den som mister sin egen. Derfor trengs ett svar mer enn ellers: {least} for et resultat, og {block} for å vise en gruppe.',
      other:
        'Det finnes {spares} reserveinvitasjoner, til dem som mister sin egen. For hver reserveinvitasjon trengs ett svar til: {least} for et resultat, og {block} for å vise en gruppe.',
    },
  },
  starting: 'Starter …',
  waiting: 'Vi får ikke kontakt akkurat nå, og prøver igjen straks.',
  again: 'Prøv igjen',
  words: {
    heading: 'Undersøkelsens fem ord',
    text: 'Har kollegene dine de samme ordene, har dere fått samme undersøkelse. Ordene står også på plakaten.',
    typed:
      'Sammenlign med ordene på kortet ditt. Er de ikke like, bør du ikke starte, men si fra til coachen.',
  },
  numbers: {
    count: 'Inviterte',
    spares: 'Reserveinvitasjoner',
    least: 'Svar som trengs for et resultat',
    why: 'Coachen kan svare med reserveinvitasjonene uten at noen merker det. Derfor trengs det ett ekstra svar for hver av dem. Har alle de samme fem ordene, har alle også fått de samme tallene.',
  },
  later: {
    summary: 'Vil du heller svare senere?',
    text: 'Hent svarbeviset nå, så får du en lenke du kan svare med når som helst før undersøkelsen stenger. Vent gjerne: Da er det vanskeligere å koble invitasjonen til svaret.',
    action: 'Hent svarbevis, svar senere',
  },
  pass: {
    heading: 'Her er svarbeviset ditt',
    text: 'Kopier lenken og ta vare på den. Den virker i alle nettlesere, men bare én gang. Ikke del den: Den som har lenken, kan svare i stedet for deg.',
    link: 'Lenke for å svare senere',
    the: 'lenken',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyFailed: 'Vi fikk ikke kopiert. Merk lenken og kopier den selv.',
    answer: 'Svar nå',
  },
  carry: {
    summary: 'Vil du svare i en annen nettleser?',
    text: 'Kopier lenken og åpne den der. Den kan brukes én gang, og virker til svarene er sendt. Ikke del lenken: Den som har den, kan svare i stedet for deg.',
    forget: 'Slett invitasjonen fra denne nettleseren',
    forgetHint:
      'På en maskin som flere bruker, kan du slette invitasjonen når du har kopiert lenken. Uten lenken kan du ikke svare.',
  },
  back: {
    heading: 'Svarbeviset ditt er klart',
    text: 'Det viser ikke hvilken invitasjon du hadde. Du kan svare med en gang.',
  },
  code: {
    label: 'Kode eller lenke',
    hint: 'Koden har fire grupper med fire tegn. Store og små bokstaver er det samme.',
    submit: 'Bruk koden',
    wrong:
      'Det ser ikke ut som en hel kode. En kode har 16 bokstaver og tall, og ingen av dem er 0, 1, i, l eller o.',
  },
  without: {
    heading: 'Du trenger din egen invitasjon',
    text: 'Alle som skal svare, får hver sin lenke eller kode. Har du ikke fått din, kan du spørre coachen, som leder undersøkelsen.',
  },
  unusable: {
    heading: 'Denne invitasjonen kan ikke brukes',
    text: 'Invitasjonen kan være brukt før, eller koden kan være skrevet feil. Hvis du allerede har svart, trenger du ikke gjøre mer. Hvis du startet i en annen nettleser eller med et svarbevis, kan du fortsette der. Ellers kan coachen, som leder undersøkelsen, gi deg en reserveinvitasjon.',
  },
  refused: {
    heading: 'Svarbeviset kan ikke brukes',
    text: 'Beviset kan være brukt før. Svarene dine ble ikke telt denne gangen, men de ligger fortsatt i denne fanen. Har du fått en reserveinvitasjon, kan du bruke den her.',
  },
  different: {
    heading: 'Undersøkelsen stemmer ikke med invitasjonen',
    text: 'Spørsmålene, gruppene eller nøkkelen er ikke de samme som da invitasjonen ble laget. Derfor stoppet vi. Verken koden eller noen svar er sendt. Si fra til coachen, som leder undersøkelsen, og til kollegene dine.',
  },
  unproven: {
    heading: 'Vi fikk ikke et gyldig svarbevis',
    text: 'Svarbeviset vi fikk, er ikke laget med nøkkelen i invitasjonen. Derfor stoppet vi, og ingen svar er sendt. Si fra til coachen, som leder undersøkelsen.',
  },
  unsafe: {
    heading: 'Åpne lenken over en sikker forbindelse',
    text: 'Nettleseren kan bare kontrollere invitasjoner når adressen begynner med https. Ingenting er sendt. Åpne invitasjonen på nytt med https, eller si fra til coachen, som leder undersøkelsen.',
  },
  failed: {
    heading: 'Vi fikk ikke hentet svarbeviset',
    text: 'Prøv igjen så mange ganger du vil. Invitasjonen går ikke tapt.',
  },
  other: {
    heading: 'Vil du bytte invitasjon?',
    text: 'Lenken gjelder en annen invitasjon enn den du startet med i denne fanen. Bytter du, slettes svarene du ikke har sendt. Den første invitasjonen er ikke tapt: Du kan åpne den lenken her igjen.',
    stay: 'Fortsett der jeg var',
    change: 'Bytt invitasjon',
  },
};
