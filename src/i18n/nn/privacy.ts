import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Personvern',
  description: 'Nøyaktig kva som blir lagra når du svarer, kor lenge, og kven som kan sjå det.',
  heading: 'Kva blir lagra når du svarer?',
  intro:
    'Verken sjefen eller coachen, som leier undersøkinga, får sjå kva du svarte, så lenge dei ikkje driv nettstaden sjølve. Dei får eitt samla resultat når undersøkinga er stengd, og berre viss minst fem har svart. Med reserveinvitasjonar trengst fleire.',
  sample: {
    heading: 'Eit svar, og det som blir lagra av det',
    intro:
      'Her står eit oppdikta svar, og det databasen får av det: eitt tal for kvart svaralternativ, anten det er valt eller ikkje. Tala ser tilfeldige ut. Dei blir lagde saman med tala frå alle andre, i krypterte summar, og blir ikkje lagra kvar for seg. Dei kan berre opnast med den hemmelege nøkkelen til nettstaden.',
    answer: 'Svaret',
    stored: 'Det som blir lagt til summane',
    rest: 'I tillegg kjem eitt slikt tal som viser at nokon har svart. Kan de velje gruppe, får kvar gruppe like mange tal, anten du vel gruppa eller ikkje.',
    ids: ['For å telje éin gong', 'For å opne summen'],
    also: 'I tillegg blir to tilfeldige nummer lagra til undersøkinga stenger: eitt som gjer at svaret blir talt berre éin gong om du sender på nytt, og eitt som trengst for å opne summen av alle svara. Ingen av dei seier noko om deg eller kva du svarte.',
  },
  facts: {
    heading: 'Kva, kor lenge og for kven',
    what: 'Kva',
    long: 'Kor lenge',
    who: 'Kven ser det',
    rows: [
      [
        'Svara dine, i nettlesaren',
        'Til dei er talde, eller til du slettar dei eller lukkar fana',
        'Du, og andre som bruker same fane',
      ],
      [
        'Krypterte summar og tilfeldige nummer',
        'Til undersøkinga stenger. Stenger ho ikkje som planlagt, blir dei sletta seinast 30 dagar etterpå',
        'Dei kan berre opnast med den hemmelege nøkkelen til nettstaden. Den som har tilgang til databasen, ser kor mange som har svart',
      ],
      [
        'Kontrolltal for invitasjonskodar og svarbevis',
        'Til undersøkinga stenger. Stenger ho ikkje som planlagt, blir dei sletta seinast 30 dagar etterpå',
        'Den som har både kodane og tilgang til databasen, ser kva kodar som er brukte',
      ],
      [
        'Kor mange som har svart så langt',
        'Til undersøkinga stenger',
        'Coachen og den som har resultatlenka: i steg på fem, slik det var kl. 00, 06, 12 eller 18. I eit møte: alle, heile tida. Den som har tilgang til databasen: nøyaktig',
      ],
      [
        'Resultatet: intervall, vurderingar og nøyaktig kor mange som svarte',
        'Tolv månader etter stenging, eller til coachen slettar det',
        'Coachen og den som har resultatlenka. Alle som har svarlenka, om coachen deler resultatet med dei. I undersøkinga står det kva coachen har valt, og valet kan endrast',
      ],
      [
        'Tiltaka som coachen eller ein hjelpar skriv. Dei blir lagra ukrypterte',
        'Like lenge som resultatet',
        'Dei som har nøkkel til undersøkinga. Alle som ser resultatet, når tiltaka blir viste der',
      ],
      [
        'Det coachen skriv om korleis det gjekk etterpå, og datoen då runden stengde. Ingenting nytt om dei som svarte',
        'Til coachen slettar verksemda. Slettar coachen undersøkinga innan tolv månader etter stenging, blir det sletta samtidig',
        'Coachen. Alle som ser resultatet, om coachen deler det',
      ],
      [
        'Ei undersøking som for få svarte på',
        '30 dagar etter stenging, eller til coachen slettar undersøkinga',
        'Dei same som ser eit resultat: nøyaktig kor mange som svarte, og ikkje noko meir',
      ],
      [
        'Namn på gruppene, stengetid og talet på invitasjonar',
        'Like lenge som undersøkinga',
        'Alle med ei lenke til undersøkinga',
      ],
      [
        'Namnet på verksemda og talet på tilsette',
        'Til coachen slettar verksemda. Er det inga undersøking igjen i oversikta, blir dei sletta tolv månader etter at oversikta sist vart opna',
        'Alle med ei lenke',
      ],
      [
        'Talet på førespurnader frå kvar IP-adresse, med eit tilfeldig namn i staden for adressa',
        'Høgst ti minutt, som vern mot misbruk',
        'Ingen',
      ],
      [
        'IP-adresse',
        'Programmet lagrar ikkje adressa. Leverandørane til nettstaden kan gjere det',
        'Den som driv nettstaden, som på alle nettstader',
      ],
    ],
    none: 'Vi bruker ingen informasjonskapslar, ingen analyseverktøy og ingenting frå andre nettstader. Vi lagrar verken når du svarte, kva nettlesar du brukte, eller kva språk du valde.',
  },
  invited: {
    heading: 'Når berre inviterte kan svare',
    points: [
      'Koden din er laga i nettlesaren til coachen. Vi har berre eit kontrolltal for koden, og kan kjenne koden igjen når du bruker han.',
      'Når du startar, byter nettlesaren koden mot eit svarbevis. Vi noterer at koden er brukt.',
      'Svara blir sende etterpå, med svarbeviset og utan koden. Beviset seier ikkje kva kode det kom frå. Vi lagrar eit kontrolltal for beviset, så det gjeld berre éin gong.',
      'Svarbeviset ligg i nettlesaren din til svara er talde eller du slettar det. Lukkar du fana, finn du det igjen med lenka eller koden din, så lenge undersøkinga er open. Viss nettlesaren ikkje kan lagre noko, gjeld svarbeviset berre til du lukkar fana. Etterpå treng du ein reserveinvitasjon. Når undersøkinga stenger, slettar vi alle kontrolltala.',
      'Svarer du straks du har starta, kan den som følgjer med på tenaren, bruke tidspunkt og IP-adresse til å gjette kva kode som høyrer til eit svar. Svara dine er likevel krypterte. Det hjelper å svare samtidig med andre, eller å hente svarbeviset først og svare seinare.',
      'Coachen kjenner kodane og kan svare med dei som ikkje er brukte. Derfor ser du kor mange som er inviterte, og kor mange reserveinvitasjonar det er, før du svarer. Det står i resultatet òg. Reserveinvitasjonane kan brukast utan at nokon merkar det. Det trengst fem svar for eit resultat og åtte for ei gruppe. Kvar reserveinvitasjon hevar begge grensene med eitt svar.',
      'Ein coach som prøver kodane, får vite kva for nokre som er brukte. Dei som ikkje var brukte, kan då ikkje brukast lenger, og den som skulle hatt ein slik kode, merkar at koden ikkje verkar. Det beste er kort som blir trekte tilfeldig: Då veit heller ikkje coachen kven som fekk kva kode.',
    ],
  },
  limits: 'Dette lovar vi ikkje',
  responsible: {
    heading: 'Kven har ansvaret?',
    points: [
      'Verksemda som spør, er behandlingsansvarleg. Spør verksemda kva resultatet skal brukast til, kven som får sjå det, og kva rettsleg grunnlag verksemda har.',
      'Coachen lagar undersøkinga og følgjer opp resultatet saman med leiinga. Coachen kan vere tilsett hos dykk eller kome utanfrå.',
      'Det er frivillig å svare. Når svaret er talt, kan vi ikkje finne det igjen, rette det eller slette det.',
    ],
    complain:
      'Meiner du at noko er gale, snakk med personvernombodet eller tillitsvalde der du jobbar. Du kan òg klage til Datatilsynet:',
  },
};
