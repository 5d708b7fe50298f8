import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Personvern',
  description: 'Nøyaktig kva som blir lagra når du svarer, kor lenge, og kven som kan sjå det.',
  heading: 'Kva blir lagra når du svarer?',
  intro:
    'Kort sagt: Utan den hemmelege nøkkelen til nettstaden kan ingen lese svara dine. Dei blir lagde til forsegla summar, som blir opna éin gong, når undersøkinga stenger.',
  sample: {
    heading: 'Eit svar, og det som blir lagra av det',
    intro:
      'Til venstre står eit oppdikta svar. Til høgre står det databasen får: For kvart svaralternativ eit tal som ser tilfeldig ut, valt eller ikkje. Tala blir lagde til tala frå dei andre og blir ikkje lagra kvar for seg.',
    answer: 'Svaret',
    stored: 'Det som blir lagt til summane',
    rest: 'Og {n} tal til på same måten, eitt for kvart svaralternativ i kvar mogleg gruppe. Dei er med anten du vel ei gruppe eller ikkje.',
    ids: ['For å telje éin gong', 'For å opne summen'],
    also: 'I tillegg blir to tilfeldige nummer lagra til undersøkinga stenger: eitt som gjer at svaret blir talt berre éin gong om du sender på nytt, og eitt som trengst for å opne summen av alle. Ingen av dei seier noko om deg eller kva du svarte.',
  },
  facts: {
    heading: 'Kva, kor lenge og for kven',
    what: 'Kva',
    long: 'Kor lenge',
    who: 'Kven ser det',
    rows: [
      [
        'Svara dine, i nettlesaren',
        'Til dei er talde, eller du slettar dei eller lukkar fana',
        'Du, og andre som bruker same fane',
      ],
      [
        'Forsegla summar og tilfeldige nummer',
        'Til undersøkinga stenger, og aldri meir enn 30 dagar etter tida ho skulle stenge',
        'Ingen kan lese dei utan den hemmelege nøkkelen til den som driv nettstaden. Den som har databasen, ser kor mange dei er',
      ],
      [
        'Avtrykk av invitasjonskodar og svarbevis',
        'Til undersøkinga stenger, og aldri meir enn 30 dagar etter tida ho skulle stenge',
        'Den som har både kodane og databasen, ser kva kodar som er brukte',
      ],
      [
        'Kor mange som har svart så langt',
        'Til undersøkinga stenger',
        'Coachen og den som har resultatlenka: fem om gongen, slik det var kl. 00, 06, 12 eller 18. I eit møte: alle, heile tida. Den som har databasen: nøyaktig',
      ],
      [
        'Resultatet: intervall, vurderingar og nøyaktig kor mange som svarte',
        'Tolv månader etter stenging, eller til coachen slettar det',
        'Coachen og den som har resultatlenka. Alle som har svarlenka, om coachen deler resultatet med dei',
      ],
      [
        'Tiltaka som coachen eller ein hjelpar skriv, som vanleg tekst',
        'Like lenge som resultatet',
        'Dei som har nøkkel til undersøkinga. Alle som ser resultatet, når tiltaka blir viste der',
      ],
      [
        'Ei undersøking som for få svarte på',
        '30 dagar etter stenging, eller til coachen slettar henne',
        'Dei same som ser eit resultat: nøyaktig kor mange som svarte, og ikkje noko meir',
      ],
      [
        'Namn på gruppene, stengetid og talet på invitasjonar',
        'Like lenge som undersøkinga',
        'Alle med ei lenke til undersøkinga',
      ],
      [
        'Namnet på verksemda og talet på tilsette',
        'Til coachen slettar verksemda, eller tolv månader etter at oversikta sist vart opna, når inga undersøking er att',
        'Alle med ei lenke',
      ],
      [
        'Kor mykje som kjem frå kvar IP-adresse, under eit tilfeldig namn',
        'Høgst ti minutt, som vern mot misbruk',
        'Ingen',
      ],
      [
        'IP-adresse',
        'Kort tid, hos den som driv nettstaden',
        'Den som driv nettstaden, som på alle nettsider',
      ],
    ],
    none: 'Vi bruker ingen informasjonskapslar, ingen analyseverktøy og ingenting frå andre nettstader. Vi lagrar verken når du svarte, kva nettlesar du brukte, eller kva språk du valde.',
  },
  invited: {
    heading: 'Når berre inviterte kan svare',
    points: [
      'Koden din er laga i nettlesaren til coachen. Vi har berre eit avtrykk av han: nok til å kjenne han att, ikkje til å finne han.',
      'Når du startar, blir koden send saman med eit skjult tal. Du får eit svarbevis tilbake, og ved avtrykket blir det merkt at koden er brukt.',
      'Svara blir sende etterpå, med svarbeviset og utan koden. Beviset seier ikkje kva kode det kom frå. Av beviset blir eit avtrykk lagra, så det tel berre éin gong.',
      'Svarbeviset ligg i nettlesaren din til svara er talde eller du slettar det. Er fana borte, kan det opnast igjen berre med lenka eller koden din, og når undersøkinga er stengd, kan det ikkje brukast. Når undersøkinga stenger, blir alle avtrykka sletta hos oss.',
      'Svarer du straks du har starta, kan den som følgjer med på tenaren, gjette ut frå tid og IP-adresse kva kode som høyrer til eit svar. Det du svarte, er forsegla likevel. Det hjelper å svare samtidig med andre, eller å hente svarbeviset først og svare seinare.',
      'Coachen kjenner kodane og kan svare med dei som ikkje er brukte. Difor ser du talet på inviterte og reservar før du svarer, og resultatet viser det. Reservane kan brukast utan at nokon merkar det, så dei blir lagde til grensene: minst fem svar og reservane for eit resultat, minst åtte og reservane for ei gruppe.',
      'Ein coach som prøver kodane, får vite kva for nokre som er brukte. Dei som ikkje var brukte, er då øydelagde, og den som skulle hatt ein slik kode, merkar at han ikkje verkar. Det beste er kort som blir trekte tilfeldig: Då veit heller ikkje coachen kven som fekk kva kode.',
    ],
  },
  limits: 'Dette lovar vi ikkje',
  officer: {
    heading: 'Til personvernombodet',
    intro: 'Éi side om føremål, opplysningar, lagringstid og roller, til å skrive ut eller kopiere.',
    print: 'Skriv ut denne delen',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    copyFailed: 'Vi fekk ikkje kopiert. Merk teksten og kopier han sjølv.',
    rows: [
      ['Føremål', 'Finne ut om verksemda er klar for å ta i bruk OKR, ved å spørje alle tilsette anonymt.'],
      ['Behandlingsansvarleg', 'Verksemda som spør. Coachen handlar på vegner av verksemda.'],
      ['Databehandlar', 'Den som driv denne nettstaden, saman med leverandørane av drift og lagring.'],
      [
        'Opplysningar om den som svarer',
        'Ingen namn, kontoar eller kontaktopplysningar. Tolv svar og eventuelt ei gruppe blir behandla i minnet i nokre millisekund og så lagde til forsegla summar. Med invitasjonar blir òg eit avtrykk av kvar kode lagra, og om han er brukt; namn og adresser til dei inviterte blir verande i nettlesaren til coachen. IP-adressa blir behandla slik alle nettstader må gjere.',
      ],
      [
        'Opplysningar om coachen',
        'Ingen kontaktopplysningar, og ikkje andre namn enn det coachen kallar ein nøkkel. Av kvar nøkkel blir det lagra eit avtrykk, dette namnet, og kva dagar han blei laga og sist brukt. Løyndomen som resultatlenkene blir laga av, er lagra låst, og berre nøklane låser han opp. Sjølve nøkkelen ligg i nettlesaren til coachen, til fana blir lukka eller coachen gløymer han, og lenger berre om coachen ber om det.',
      ],
      [
        'Lagringstid',
        'Summar, tilfeldige nummer og avtrykk av kodar blir sletta når undersøkinga stenger. Resultatet blir sletta tolv månader etter stenging, alt anna om undersøkinga etter 30 dagar, og alt straks coachen slettar det. Tryggingskopiar og loggar hos leverandørane kan leve noko lenger; utan den hemmelege nøkkelen kan ingen lese enkeltsvar der heller.',
      ],
      [
        'Små grupper',
        'Under fem svar gir ikkje noko resultat, berre talet på svar. Grupper under åtte blir slegne saman. Reserveinvitasjonar hevar begge grensene med så mange som dei er. Svara blir viste som intervall, talet på dei som svarte, nøyaktig.',
      ],
      [
        'Innsyn og sletting',
        'Når eit svar er talt, kan vi ikkje finne det igjen, rette eller slette det i tenesta.',
      ],
    ],
  },
};
