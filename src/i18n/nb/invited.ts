/** The entrance of a survey by invitation, on /s/{id}. Loaded only there. */
export const invited = {
  ready: {
    heading: 'Du er invitert',
    text: 'Invitasjonen gir ett svar. Når du starter, byttes koden din mot et svarbevis som ikke sier hvilken kode det kom fra. Svarene sendes med beviset, aldri med koden.',
    start: 'Start',
    tab: 'Svarbeviset ligger så i denne fanen. Lukker du den før du har sendt, trenger du en reserve fra den som inviterte deg.',
    kept: 'Svarbeviset ligger så i denne nettleseren til svarene er telt. Lukker du siden, åpner du bare samme lenke her igjen. Deler du maskinen med andre, kan du slette det når som helst.',
  },
  stored: {
    heading: 'Invitasjonen din',
    text: 'Av invitasjonskoden lagres bare et avtrykk, og at den er brukt når du har startet. Svarene sendes senere, med et svarbevis som ikke sier hvilken kode det kom fra. Av beviset lagres et avtrykk, så det teller bare én gang. Avtrykkene slettes når undersøkelsen stenger. Tid og IP-adresse kan likevel røpe at en kode og et svar hører sammen, om du svarer straks, men ikke hva du svarte.',
    least: 'Denne undersøkelsen har invitasjoner i reserve, så her må minst {least} svare.',
  },
  starting: 'Starter …',
  waiting: 'Vi får ikke kontakt akkurat nå, og prøver igjen straks.',
  again: 'Prøv igjen',
  words: {
    heading: 'Ordene for denne undersøkelsen',
    text: 'Har kollegene dine de samme ordene, har dere fått samme undersøkelse. De står også på plakaten.',
    typed:
      'Sammenlign med ordene på kortet ditt før du starter. Er de ikke like, vent, og si fra til den som inviterte deg.',
  },
  numbers: {
    count: 'Inviterte',
    spares: 'Reserveinvitasjoner',
    least: 'Svar som trengs for et resultat',
    why: 'Den som inviterer, kan svare med reservene uten at noen merker det. Derfor trengs det like mange svar ekstra. Ordene gjelder disse tallene også.',
  },
  later: {
    summary: 'Vil du heller svare senere?',
    text: 'Hent svarbeviset nå, og få en lenke du kan svare med når som helst før undersøkelsen stenger. Jo mer tid det går, desto vanskeligere er det å koble hvem som hentet et bevis, til et svar som telles.',
    action: 'Hent svarbevis, svar senere',
  },
  pass: {
    heading: 'Her er svarbeviset ditt',
    text: 'Kopier lenken og ta vare på den. Den virker i alle nettlesere, men bare én gang. Ikke del den: Den som har lenken, kan svare i ditt sted.',
    link: 'Lenke til å svare senere',
    the: 'lenken',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyFailed: 'Vi fikk ikke kopiert. Merk lenken og kopier den selv.',
    answer: 'Svar nå',
  },
  carry: {
    summary: 'Vil du svare i en annen nettleser?',
    text: 'Kopier lenken og åpne den der. Den gir ett svar, og virker til svarene er sendt. Ikke del lenken: Den som har lenken, kan svare i ditt sted.',
    forget: 'Slett invitasjonen herfra',
    forgetHint:
      'På en maskin som flere bruker, kan du slette invitasjonen når du har kopiert lenken. Uten lenken kan du ikke svare.',
  },
  back: {
    heading: 'Svarbeviset ditt er klart',
    text: 'Det sier ikke hvilken invitasjon det kom fra. Du kan svare med en gang.',
  },
  code: {
    label: 'Kode eller lenke',
    hint: 'Koden har fire grupper med fire tegn. Store og små bokstaver er det samme.',
    submit: 'Bruk koden',
    wrong:
      'Det ligner ikke en hel kode. Den har 16 bokstaver og tall, og ingen av dem er 0, 1, i, l eller o.',
  },
  without: {
    heading: 'Du trenger din egen invitasjon',
    text: 'Alle svarer med hver sin lenke eller kode. Har du ikke fått en, kan du spørre den som står for undersøkelsen.',
  },
  unusable: {
    heading: 'Denne invitasjonen kan ikke brukes',
    text: 'Den kan være brukt før, eller koden kan være skrevet feil. Har du alt svart, trenger du ikke gjøre mer. Startet du i en annen nettleser eller med et svarbevis, kan du fortsette der. Ellers kan den som inviterte deg, gi deg en reserve.',
  },
  refused: {
    heading: 'Svarbeviset kan ikke brukes',
    text: 'Det kan være brukt før. Svarene dine er ikke telt nå, men de ligger fortsatt i denne fanen. Har du fått en reserve, kan du bruke den her.',
  },
  different: {
    heading: 'Undersøkelsen stemmer ikke med invitasjonen',
    text: 'Spørsmålene, gruppene eller nøkkelen er ikke de samme som da invitasjonen ble laget. Derfor stoppet vi før noe ble sendt: verken koden eller svar. Si fra til den som inviterte deg, og til kollegene dine.',
  },
  unproven: {
    heading: 'Vi fikk ikke et gyldig svarbevis',
    text: 'Det vi fikk tilbake for koden, er ikke laget med nøkkelen i invitasjonen. Derfor stoppet vi. Ingen svar er sendt. Si fra til den som inviterte deg.',
  },
  unsafe: {
    heading: 'Åpne lenken over en sikker forbindelse',
    text: 'Nettleseren kan kontrollere invitasjoner bare når adressen begynner med https. Ingenting er sendt. Åpne invitasjonen på nytt med https, eller si fra til den som inviterte deg.',
  },
  failed: {
    heading: 'Vi fikk ikke byttet koden',
    text: 'Prøv igjen så mange ganger du vil. Invitasjonen går ikke tapt.',
  },
  other: {
    heading: 'Vil du bytte invitasjon?',
    text: 'Lenken har en annen invitasjon enn den du har startet med i denne fanen. Bytter du, slettes svarene du ikke har sendt. Den første invitasjonen er ikke tapt: Åpne lenken til den her igjen.',
    stay: 'Fortsett der jeg var',
    change: 'Bytt invitasjon',
  },
};
