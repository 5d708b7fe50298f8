/** The accessibility statement. */
export const accessibility = {
  title: 'Tilgjengelighet · okr-klar',
  description: 'Hva som er testet, hva som ikke er godt nok ennå, og hvordan du sier fra eller klager.',
  name: 'Tilgjengelighet',
  heading: 'Alle skal kunne svare',
  lead: 'Målet er WCAG 2.2 på nivå AA. Her står hva vi har testet, hva som ikke er godt nok ennå, og hvordan du sier fra.',
  tested: {
    heading: 'Dette er testet',
    intro: 'Hver gang koden endres, kontrolleres dette automatisk:',
    points: [
      'Alle sider med verktøyet axe, i lys og mørk modus. Sidene på bokmål, nynorsk og engelsk har samme oppbygning.',
      'Å svare, lage en undersøkelse og dele ut invitasjoner med bare tastatur. Det er alltid synlig hvor du er på siden.',
      'En skjerm på 320 piksler, og dobbelt så stor tekst, uten at siden må rulles sidelengs.',
      'Å svare med en åpen lenke uten JavaScript eller i en gammel nettleser: Da er alt ett langt skjema.',
      'Å svare og lese resultatet i Chromium, Firefox og WebKit, som er motoren i Safari.',
    ],
    also: 'Alle diagrammer står også som tekst eller tabell, og ingenting sies bare med farge.',
  },
  known: {
    heading: 'Dette er ikke godt nok ennå',
    points: [
      'Ingen som bruker skjermleser til daglig, har prøvd sidene. Vi har laget dem for skjermlesere, men ikke prøvd dem med NVDA, JAWS, VoiceOver eller TalkBack.',
      'Ingen uavhengig ekspert har gått gjennom sidene.',
      'Bilder av resultatet som du laster ned, har ingen beskrivelse. Det samme står som tekst på resultatsiden.',
      'Når du lagrer en side som PDF, er det nettleseren som bestemmer om skjermlesere kan bruke filen.',
      'En personlig invitasjon krever JavaScript.',
      'Når dere svarer sammen i et møte, har dere begrenset tid. Den som leder møtet, kan stoppe klokken og legge til minutter.',
      'Tiltak og navn på virksomheter og grupper kan være skrevet på et annet språk enn siden.',
    ],
  },
  complain: {
    heading: 'Si fra, eller klag',
    obstacle: 'Møter du en hindring, si fra til coachen eller den som driver nettstedet.',
    help: 'Trenger du hjelp til å svare, velg selv hvem som hjelper deg, helst en annen enn lederen din.',
    authority: 'Blir det ikke bedre, kan du klage til Tilsynet for universell utforming av ikt:',
    operator:
      'Offentlige virksomheter som driver et slikt nettsted, skal også ha en egen erklæring hos uustatus.no.',
  },
  /** {date}: when the statement was last gone through. */
  reviewed: 'Sist gjennomgått {date}.',
};
