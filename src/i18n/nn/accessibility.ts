import type * as nb from '../nb/accessibility.ts';

export const accessibility: typeof nb.accessibility = {
  title: 'Tilgjengelegheit · okr-klar',
  description: 'Kva som er testa, kva som ikkje er godt nok enno, og korleis du seier frå eller klagar.',
  name: 'Tilgjengelegheit',
  heading: 'Alle skal kunne svare',
  lead: 'Målet er WCAG 2.2 på nivå AA. Her står kva vi har testa, kva som ikkje er godt nok enno, og korleis du seier frå.',
  tested: {
    heading: 'Dette er testa',
    intro: 'Kvar gong koden blir endra, blir dette kontrollert automatisk:',
    points: [
      'Alle sider med verktøyet axe, i lyst og mørkt tema. Sidene på bokmål, nynorsk og engelsk har same oppbygging.',
      'Å svare, lage ei undersøking og dele ut invitasjonar med berre tastatur. Du ser alltid kvar du er på sida.',
      'Ein skjerm på 320 pikslar, og dobbelt så stor tekst, utan at sida må rullast sidelengs.',
      'Å svare via ei open lenke utan JavaScript eller i ein gammal nettlesar: Då er alt eitt langt skjema.',
      'Å svare og lese resultatet i Chromium, Firefox og WebKit, som er motoren i Safari.',
    ],
    also: 'Alle diagram står òg som tekst eller tabell, og ingenting blir sagt berre med farge.',
  },
  known: {
    heading: 'Dette er ikkje godt nok enno',
    points: [
      'Ingen som bruker skjermlesar til dagleg, har prøvd sidene. Vi har laga dei for skjermlesarar, men ikkje prøvd dei med NVDA, JAWS, VoiceOver eller TalkBack.',
      'Ingen uavhengig ekspert har gått gjennom sidene.',
      'Bilete av resultatet som du lastar ned, har inga beskriving. Det same står som tekst på resultatsida.',
      'Når du lagrar ei side som PDF, er det nettlesaren som avgjer om skjermlesarar kan bruke fila.',
      'Ein personleg invitasjon krev JavaScript.',
      'Når de svarer saman i eit møte, går det på tid. Den som leier møtet, kan stoppe klokka og leggje til minutt.',
      'Tiltak og namn på verksemder og grupper kan vere skrivne på eit anna språk enn sida.',
    ],
  },
  complain: {
    heading: 'Sei frå, eller klag',
    obstacle: 'Møter du ei hindring, sei frå til coachen eller den som driv nettstaden.',
    help: 'Treng du hjelp til å svare, vel sjølv kven som hjelper deg, helst ein annan enn leiaren din.',
    authority: 'Blir hindringa ståande, kan du klage til Tilsynet for universell utforming av ikt:',
    operator:
      'Offentlege verksemder som driv ein slik nettstad, skal òg ha ei eiga erklæring hos uustatus.no.',
  },
  reviewed: 'Sist gått gjennom {date}.',
};
