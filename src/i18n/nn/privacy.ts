import type { nb } from '../nb.ts';

export const privacy: (typeof nb)['privacy'] = {
  title: 'Personvern',
  description: 'Nøyaktig kva som blir lagra når du svarer, kor lenge, og kven som kan sjå det.',
  heading: 'Kva blir lagra når du svarer?',
  intro:
    'Kort sagt: ikkje svara dine. Dei blir lagde til summar som er forsegla, og summane blir opna éin gong, når undersøkinga stenger.',
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
        'Til undersøkinga stenger, og aldri meir enn 30 dagar etter tida ho skulle stengje',
        'Ingen: Dei er uleselege utan den hemmelege nøkkelen til den som driv nettstaden',
      ],
      [
        'Om lag kor mange som har svart',
        'Til undersøkinga stenger',
        'Coachen og den som har resultatlenka, fem om gongen',
      ],
      [
        'Resultatet: intervall og vurderingar',
        'Tolv månader etter stenging, eller til coachen slettar det',
        'Coachen og den som har resultatlenka. Alle som har svarlenka, om coachen deler resultatet med dei',
      ],
      [
        'Ei undersøking som for få svarte på',
        '30 dagar etter stenging, eller til coachen slettar henne',
        'Coachen og den som har resultatlenka: berre kor mange som svarte',
      ],
      ['Namn på gruppene', 'Like lenge som undersøkinga', 'Alle med ei lenke til undersøkinga'],
      ['Namnet på verksemda og talet på tilsette', 'Til coachen slettar verksemda', 'Alle med ei lenke'],
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
        'Ingen namn, kontoar eller kontaktopplysningar. Tolv svar og eventuelt ei gruppe blir behandla i minnet i nokre millisekund og så lagde til forsegla summar. IP-adressa blir behandla slik alle nettstader må.',
      ],
      [
        'Opplysningar om coachen',
        'Ingen namn eller kontaktopplysningar. Av nøkkelen blir berre eit avtrykk lagra.',
      ],
      [
        'Lagringstid',
        'Summar og tilfeldige nummer blir sletta når undersøkinga stenger. Resultatet blir sletta tolv månader etter stenging, alt anna om undersøkinga etter 30 dagar, og alt straks coachen slettar det. Tryggingskopiar og loggar hos leverandørane kan leve noko lenger; enkeltsvar er like uleselege der.',
      ],
      [
        'Små grupper',
        'Under fem svar gir ikkje noko resultat. Grupper under åtte blir slegne saman. Alt blir vist som intervall.',
      ],
      [
        'Innsyn og sletting',
        'Etter at eit svar er talt, kan det verken finnast igjen, rettast eller slettast for éin person, heller ikkje av oss.',
      ],
    ],
  },
};
