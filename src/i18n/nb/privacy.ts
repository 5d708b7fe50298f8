/** The page /privacy: what is stored and what is not. */
export const privacy = {
  title: 'Personvern',
  description: 'Nøyaktig hva som lagres når du svarer, hvor lenge, og hvem som kan se det.',
  heading: 'Hva lagres når du svarer?',
  intro:
    'Kort sagt: Uten nettstedets hemmelige nøkkel kan ingen lese svarene dine. De legges til forseglede summer, som åpnes én gang, når undersøkelsen stenger.',
  sample: {
    heading: 'Et svar, og det som lagres av det',
    intro:
      'Til venstre står et oppdiktet svar. Til høyre står det databasen får: For hvert svaralternativ et tall som ser tilfeldig ut, valgt eller ikke. Tallene legges til de andres tall og lagres ikke hver for seg.',
    answer: 'Svaret',
    stored: 'Det som legges til summene',
    rest: 'Og {n} tall til på samme måte, ett for hvert svaralternativ i hver mulig gruppe. De er med enten du velger en gruppe eller ikke.',
    ids: ['For å telle én gang', 'For å åpne summen'],
    also: 'I tillegg lagres to tilfeldige numre til undersøkelsen stenger: ett som gjør at svaret telles bare én gang om du sender på nytt, og ett som trengs for å åpne summen av alle. Ingen av dem sier noe om deg eller hva du svarte.',
  },
  facts: {
    heading: 'Hva, hvor lenge og for hvem',
    what: 'Hva',
    long: 'Hvor lenge',
    who: 'Hvem ser det',
    rows: [
      [
        'Svarene dine, i nettleseren',
        'Til de er telt, eller du sletter dem eller lukker fanen',
        'Du, og andre som bruker samme fane',
      ],
      [
        'Forseglede summer og tilfeldige numre',
        'Til undersøkelsen stenger, og aldri mer enn 30 dager etter tiden den skulle stenge',
        'Ingen kan lese dem uten den hemmelige nøkkelen til den som drifter nettstedet. Den som har databasen, ser hvor mange de er',
      ],
      [
        'Avtrykk av invitasjonskoder og svarbevis',
        'Til undersøkelsen stenger, og aldri mer enn 30 dager etter tiden den skulle stenge',
        'Den som har både kodene og databasen, ser hvilke koder som er brukt',
      ],
      [
        'Hvor mange som har svart så langt',
        'Til undersøkelsen stenger',
        'Coachen og den som har resultatlenken: fem om gangen, slik det var kl. 00, 06, 12 eller 18. I et møte: alle, hele tiden. Den som har databasen: nøyaktig',
      ],
      [
        'Resultatet: intervaller, vurderinger og nøyaktig hvor mange som svarte',
        'Tolv måneder etter stenging, eller til coachen sletter det',
        'Coachen og den som har resultatlenken. Alle som har svarlenken, hvis coachen deler resultatet med dem',
      ],
      [
        'Tiltakene som coachen eller en hjelper skriver, som vanlig tekst',
        'Like lenge som resultatet',
        'De som har nøkkel til undersøkelsen. Alle som ser resultatet, når tiltakene vises der',
      ],
      [
        'En undersøkelse som for få svarte på',
        '30 dager etter stenging, eller til coachen sletter den',
        'De samme som ser et resultat: nøyaktig hvor mange som svarte, og ikke noe mer',
      ],
      [
        'Navn på gruppene, stengetid og antall invitasjoner',
        'Like lenge som undersøkelsen',
        'Alle med en lenke til den',
      ],
      [
        'Virksomhetens navn og antall ansatte',
        'Til coachen sletter virksomheten, eller tolv måneder etter at oversikten sist ble åpnet, når ingen undersøkelse er igjen',
        'Alle med en lenke',
      ],
      [
        'Hvor mye som kommer fra hver IP-adresse, under et tilfeldig navn',
        'Høyst ti minutter, som vern mot misbruk',
        'Ingen',
      ],
      [
        'IP-adresse',
        'Kort tid, hos den som drifter nettstedet',
        'Den som drifter nettstedet, som på alle nettsider',
      ],
    ],
    none: 'Vi bruker ingen informasjonskapsler, ingen analyseverktøy og ingenting fra andre nettsteder. Vi lagrer verken når du svarte, hvilken nettleser du brukte, eller hvilket språk du valgte.',
  },
  invited: {
    heading: 'Når bare inviterte kan svare',
    points: [
      'Koden din er laget i nettleseren til coachen. Vi har bare et avtrykk av den: nok til å kjenne den igjen, ikke til å finne den.',
      'Når du starter, sendes koden sammen med et skjult tall. Du får et svarbevis tilbake, og ved avtrykket merkes det at koden er brukt.',
      'Svarene sendes etterpå, med svarbeviset og uten koden. Beviset sier ikke hvilken kode det kom fra. Av beviset lagres et avtrykk, så det teller bare én gang.',
      'Svarbeviset ligger i nettleseren din til svarene er telt eller du sletter det. Er fanen borte, kan det åpnes igjen bare med lenken eller koden din, og når undersøkelsen er stengt, kan det ikke brukes. Når undersøkelsen stenger, slettes alle avtrykkene hos oss.',
      'Svarer du straks du har startet, kan den som følger med på serveren, gjette ut fra tid og IP-adresse hvilken kode som hører til et svar. Hva som ble svart, er forseglet likevel. Det hjelper å svare samtidig med andre, eller å hente svarbeviset først og svare senere.',
      'Coachen kjenner kodene og kan svare med dem som ikke er brukt. Derfor ser du antallet inviterte og reserver før du svarer, og resultatet viser det. Reservene kan brukes uten at noen merker det, så de legges til grensene: minst fem svar og reservene for et resultat, minst åtte og reservene for en gruppe.',
      'En coach som prøver kodene, får vite hvilke som er brukt. De som ikke var brukt, er da ødelagt, og den som skulle hatt en slik kode, merker at den ikke virker. Det beste er kort som blir trukket tilfeldig: Da vet heller ikke coachen hvem som fikk hvilken kode.',
    ],
  },
  limits: 'Dette lover vi ikke',
  officer: {
    heading: 'Til personvernombudet',
    intro: 'Én side om formål, opplysninger, lagringstid og roller, til å skrive ut eller kopiere.',
    print: 'Skriv ut denne delen',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    copyFailed: 'Vi fikk ikke kopiert. Merk teksten og kopier den selv.',
    rows: [
      ['Formål', 'Finne ut om virksomheten er klar for å ta i bruk OKR, ved å spørre alle ansatte anonymt.'],
      ['Behandlingsansvarlig', 'Virksomheten som spør. Coachen handler på vegne av den.'],
      [
        'Databehandler',
        'Den som drifter dette nettstedet, med leverandørene den bruker til drift og lagring.',
      ],
      [
        'Opplysninger om den som svarer',
        'Ingen navn, kontoer eller kontaktopplysninger. Tolv svar og eventuelt en gruppe behandles i minnet i noen millisekunder og legges så til forseglede summer. Med invitasjoner lagres også et avtrykk av hver kode, og om den er brukt; navn og adresser til de inviterte blir i coachens nettleser. IP-adressen behandles slik alle nettsteder må.',
      ],
      [
        'Opplysninger om coachen',
        'Ingen kontaktopplysninger, og ikke andre navn enn det coachen kaller en nøkkel. Av hver nøkkel lagres et avtrykk, dette navnet, og hvilke dager den ble laget og sist brukt. Hemmeligheten som resultatlenkene lages av, lagres låst, og bare nøklene låser den opp. Selve nøkkelen ligger i coachens nettleser, til fanen lukkes eller coachen glemmer den, og lenger bare hvis coachen ber om det.',
      ],
      [
        'Lagringstid',
        'Summer, tilfeldige numre og avtrykk av koder slettes når undersøkelsen stenger. Resultatet slettes tolv måneder etter stenging, alt annet om undersøkelsen etter 30 dager, og alt straks coachen sletter det. Sikkerhetskopier og logger hos leverandørene kan leve noe lenger; uten den hemmelige nøkkelen kan ingen lese enkeltsvar der heller.',
      ],
      [
        'Små grupper',
        'Under fem svar gir ikke noe resultat, bare antallet. Grupper under åtte slås sammen. Reserveinvitasjoner hever begge grensene med så mange som de er. Svarene vises som intervaller, antallet som svarte, nøyaktig.',
      ],
      [
        'Innsyn og sletting',
        'Når et svar er telt, kan vi ikke finne det igjen, rette eller slette det i tjenesten.',
      ],
    ],
  },
};
