/** The page /privacy: what is stored and what is not. */
export const privacy = {
  title: 'Personvern',
  description: 'Nøyaktig hva som lagres når du svarer, hvor lenge, og hvem som kan se det.',
  heading: 'Hva lagres når du svarer?',
  intro:
    'Verken sjefen eller coachen, som leder undersøkelsen, får se hva du svarte, så lenge de ikke driver nettstedet selv. De får ett samlet resultat når undersøkelsen er stengt, og bare hvis minst fem har svart. Med reserveinvitasjoner trengs flere.',
  sample: {
    heading: 'Ett svar, og det som lagres',
    intro:
      'Her er et oppdiktet svar, og det databasen får når svaret sendes. Databasen får ett tall for hvert svaralternativ, enten alternativet er valgt eller ikke. Tallene ser tilfeldige ut. De legges sammen med tallene fra alle andre i krypterte summer, og lagres ikke hver for seg. De kan bare åpnes med nettstedets hemmelige nøkkel.',
    answer: 'Svaret',
    stored: 'Det som legges til summene',
    rest: 'Et ekstra tall teller bare at ett svar er kommet inn. Har undersøkelsen grupper, sendes det like mange tall for hver gruppe, enten du velger gruppen eller ikke.',
    ids: ['For å telle én gang', 'For å åpne summen'],
    also: 'I tillegg lagres to tilfeldige numre til undersøkelsen stenger. Det ene gjør at svaret telles bare én gang, også hvis du sender det på nytt. Det andre trengs for å åpne summen av alle svarene. Numrene sier ingenting om deg eller hva du svarte.',
  },
  facts: {
    heading: 'Hva, hvor lenge og for hvem',
    what: 'Hva',
    long: 'Hvor lenge',
    who: 'Hvem ser det',
    rows: [
      [
        'Svarene dine, i nettleseren',
        'Til svarene er telt, eller til du sletter dem eller lukker fanen',
        'Du, og andre som bruker samme fane',
      ],
      [
        'Krypterte summer og tilfeldige numre',
        'Til undersøkelsen stenger. Stenger den ikke som planlagt, slettes de senest 30 dager etterpå',
        'De kan bare åpnes med nettstedets hemmelige nøkkel. Den som har tilgang til databasen, ser hvor mange som har svart',
      ],
      [
        'Kontrolltall for invitasjonskoder og svarbevis',
        'Til undersøkelsen stenger. Stenger den ikke som planlagt, slettes de senest 30 dager etterpå',
        'Den som har både kodene og tilgang til databasen, ser hvilke koder som er brukt',
      ],
      [
        'Hvor mange som har svart så langt',
        'Til undersøkelsen stenger',
        'Coachen og den som har resultatlenken, ser antallet i trinn på fem, slik det var kl. 00, 06, 12 eller 18. I et møte ser alle det nøyaktige antallet hele tiden. Den som har tilgang til databasen, kan alltid se det nøyaktige antallet',
      ],
      [
        'Resultatet: intervaller, vurderinger og nøyaktig hvor mange som svarte',
        'Tolv måneder etter stenging, eller til coachen sletter det',
        'Coachen, coachens hjelpere og den som har resultatlenken. Alle som har svarlenken, hvis coachen deler resultatet med dem. Undersøkelsen viser hva coachen har valgt, og coachen kan endre det',
      ],
      [
        'Tiltakene som coachen eller en hjelper skriver (ukryptert)',
        'Like lenge som resultatet',
        'Coachen og hjelperne. Alle som ser resultatet, når tiltakene vises der',
      ],
      [
        'Det coachen skriver om hvordan det gikk etterpå, og datoen da runden stengte. Ingenting nytt om dem som svarte',
        'Til coachen sletter virksomheten. Hvis coachen sletter undersøkelsen før det har gått tolv måneder siden den stengte, slettes dette også',
        'Coachen. Alle som ser resultatet, hvis coachen deler det',
      ],
      [
        'En undersøkelse som for få svarte på',
        '30 dager etter stenging, eller til coachen sletter den',
        'De som ellers ville sett resultatet. De ser nøyaktig hvor mange som svarte, og ikke noe mer',
      ],
      [
        'Navn på gruppene, stengetid og antall invitasjoner',
        'Like lenge som undersøkelsen',
        'Alle med en lenke til den',
      ],
      [
        'Virksomhetens navn og antall ansatte',
        'Til coachen sletter dem. Når ingen undersøkelse er igjen, slettes de tolv måneder etter at oversikten sist ble åpnet',
        'Alle med en lenke',
      ],
      [
        'Antall forespørsler fra hver IP-adresse, med et tilfeldig navn i stedet for adressen',
        'Høyst ti minutter, som vern mot misbruk',
        'Ingen',
      ],
      [
        'IP-adresse',
        'Programmet lagrer den ikke. Leverandørene til nettstedet kan gjøre det',
        'Den som driver nettstedet, som på alle nettsteder',
      ],
    ],
    none: 'Vi bruker ingen informasjonskapsler, ingen analyseverktøy og ingenting fra andre nettsteder. Vi lagrer verken når du svarte, hvilken nettleser du brukte, eller hvilket språk du valgte.',
  },
  invited: {
    heading: 'Når bare inviterte kan svare',
    points: [
      'Koden din er laget i nettleseren til coachen. Vi har bare et kontrolltall for koden. Slik kjenner vi koden igjen når du bruker den.',
      'Når du starter, bytter nettleseren koden mot et svarbevis, som lar deg svare én gang. Vi merker koden som brukt.',
      'Svarene sendes etterpå, med svarbeviset og uten koden. Svarbeviset viser ikke hvilken kode du hadde. Vi lagrer et kontrolltall for svarbeviset, så svarene telles bare én gang.',
      'Svarbeviset ligger i nettleseren din til svarene er telt eller du sletter det. Vanligvis kan du lukke fanen og åpne svarbeviset igjen med lenken eller koden din, så lenge undersøkelsen er åpen. Noen nettlesere kan ikke ta vare på svarbeviset. Da trenger du en reserveinvitasjon hvis du lukker fanen. Når undersøkelsen stenger, sletter vi alle kontrolltallene.',
      'Hvis du svarer med en gang du har startet, kan noen gjette hvilken kode som hører til svaret. Den som følger med på serveren, kan bruke tidspunkt og IP-adresse til det. Svarene dine er likevel krypterte. Det hjelper å svare samtidig med andre. Du kan også hente svarbeviset først og svare senere.',
      'Coachen kjenner kodene og kan svare med koder som ikke er brukt. Før du svarer, ser du derfor hvor mange som er invitert, og hvor mange reserveinvitasjoner det er. Begge tallene står også i resultatet. Reserveinvitasjonene kan brukes uten at noen merker det. Derfor trengs det flere svar når det finnes reserveinvitasjoner. Uten dem trengs fem svar for et resultat og åtte for å vise en gruppe. For hver reserveinvitasjon trengs ett svar til, både for resultatet og for gruppen.',
      'En coach som prøver kodene, får vite hvilke som er brukt. Koder som ikke var brukt, virker ikke etterpå. Den som skulle brukt en slik kode, merker det. Det beste er at alle trekker et tilfeldig kort. Da vet heller ikke coachen hvem som fikk hvilken kode.',
    ],
  },
  limits: 'Dette kan vi ikke love',
  /** What an employee may want to know beyond the survey. */
  responsible: {
    heading: 'Hvem har ansvaret?',
    points: [
      'Virksomheten som spør, er behandlingsansvarlig. Spør virksomheten hva resultatet skal brukes til, hvem som får se det, og hva det rettslige grunnlaget er.',
      'Coachen lager undersøkelsen og følger opp resultatet sammen med ledelsen. Coachen kan være ansatt hos dere eller komme utenfra.',
      'Det er frivillig å svare. Når svaret er telt, kan vi ikke finne det igjen, rette det eller slette det.',
    ],
    /** Before the address of the data protection authority. */
    complain:
      'Hvis du mener at noe er galt, kan du snakke med personvernombudet eller en tillitsvalgt der du jobber. Du kan også klage til Datatilsynet:',
  },
};
