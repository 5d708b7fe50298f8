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
        'Til undersøkinga stenger',
        'Ingen: Dei er uleselege utan den hemmelege nøkkelen til den som driv nettstaden',
      ],
      [
        'Om lag kor mange som har svart',
        'Til undersøkinga stenger',
        'Coachen og den som har resultatlenka, fem om gongen',
      ],
      [
        'Resultatet: intervall og vurderingar',
        'Eitt år etter stenging, eller til coachen slettar det',
        'Coachen og den som har resultatlenka. Alle som har svarlenka, om coachen deler resultatet med dei',
      ],
      [
        'Namnet på verksemda og på gruppene',
        'Like lenge som undersøkinga',
        'Alle med ei lenke til undersøkinga',
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
    intro: 'Kan skrivast ut og sendast vidare.',
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
        'Summar og tilfeldige nummer blir sletta når undersøkinga stenger. Resultatet blir sletta etter eitt år, eller når coachen slettar det.',
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
