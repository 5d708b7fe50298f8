/** For staff and safety representatives before a survey starts: one sheet of A4, with blanks to fill in by hand. */
export const representatives = {
  title: 'Til tillitsvalgte og verneombud · okr-klar',
  description:
    'Ett ark før undersøkelsen starter: hvem som spør og hvorfor, hva som lagres, hva svarene ikke er beskyttet mot, og hva dere bør avtale.',
  name: 'For tillitsvalgte',
  heading: 'Til tillitsvalgte og verneombud',
  lead: 'Les dette før undersøkelsen starter. Fyll ut arket og avtal punktene sammen med virksomheten. La alle få se arket.',
  print: 'Skriv ut på ett ark',
  blanks: {
    heading: 'Fyll ut for hånd',
    empty: 'ikke fylt ut',
    who: [
      'Hvem spør',
      'Hvem er coach (leder undersøkelsen)',
      'Hvem driver nettstedet og har den hemmelige nøkkelen',
      'En kontakt som ikke er nærmeste leder',
    ],
    dates: ['Åpner', 'Stenger', 'Resultat til alle', 'Oppfølging'],
  },
  /** Read down the left column, then down the right one. */
  columns: [
    [
      {
        heading: 'Hvorfor',
        text: 'Undersøkelsen gjelder OKR, en måte å sette og følge opp felles mål på. Tolv spørsmål til alle ansatte viser hva som bør på plass: hos ledelsen, i ambassadørrollen, i målene og i teamene.',
      },
      {
        heading: 'Hva resultatet skal brukes til',
        text: 'Til å gjøre noe med det svakeste, og så spørre igjen. Spørsmålene er ikke laget for å vurdere enkeltpersoner, lønn eller bemanning. Ambassadøren er likevel ofte én person som alle kjenner, og bør få vite om undersøkelsen først.',
      },
      {
        heading: 'Frivillig',
        text: 'Ingen skal måtte svare, og ingen skal spørre hvem som har gjort det. «Vet ikke» er også et svar. Svar som er telt, kan ikke trekkes tilbake: Nettstedet kan ikke finne dem igjen.',
      },
      {
        heading: 'Dette lagres',
        points: [
          'Svarene, lagt sammen i krypterte summer, til undersøkelsen stenger. Bare den som driver nettstedet, har den hemmelige nøkkelen som åpner dem.',
          'Resultatet, antall svar og tiltakene: tolv måneder, eller til coachen sletter dem.',
          'Navnet på virksomheten og gruppene, og antall ansatte. Med invitasjoner: hvilke koder som er brukt, til undersøkelsen stenger.',
        ],
      },
      {
        heading: 'Dette lagres ikke',
        text: 'Navn, tidspunkt, IP-adresse, nettleser og språk til den som svarer. Den som driver nettstedet, kan se IP-adresser, som på alle nettsteder.',
      },
    ],
    [
      {
        heading: 'Slik er svarene beskyttet',
        points: [
          'Ledere og coach ser ikke hva den enkelte svarte, så lenge de ikke driver nettstedet selv. De får ett samlet resultat, etter stenging.',
          'Færre enn fem svar gir ikke noe resultat. Grupper med færre enn åtte svar slås sammen. Med reserveinvitasjoner trengs flere svar.',
          'Svarene vises som intervaller på minst tre mulige tall. Før stenging vises bare omtrent hvor mange som har svart. Når dere svarer i et møte, vises antallet hele tiden.',
        ],
      },
      {
        heading: 'Dette er svarene ikke beskyttet mot',
        points: [
          'Hvis nesten alle i en gruppe har svart nei, kan andre tro at du også svarte nei. Du kan velge «Vil ikke si» når du blir spurt om gruppe.',
          'Den som har både nøkkelen og loggen til databasen, kan åpne enkeltsvar. Det samme gjelder den som kan endre i databasen mens undersøkelsen er åpen.',
          'En åpen lenke kan brukes flere ganger, også til å fylle opp en gruppe.',
          'En coach kan prøve koder for å se hvilke som er brukt. La derfor folk trekke invitasjonskort.',
          'Den som selv har sendt alle svarene unntatt ett, kan regne seg fram til det siste.',
          'På jobbens nett eller maskin kan noen se at du har vært på nettstedet. Bruk gjerne egen telefon.',
        ],
      },
      {
        heading: 'Hvis dere er imot',
        text: 'Si fra til den som spør, og be om at undersøkelsen venter til saken er drøftet. Lov eller tariffavtale kan kreve det. Hver enkelt kan la være å svare, og coachen kan når som helst slette undersøkelsen. Spør personvernombudet om personvern, eller klag til Datatilsynet.',
      },
    ],
  ],
  agreed: [
    {
      heading: 'Avtal før start',
      points: [
        'Formålet, og at resultatet ikke brukes i saker om enkeltpersoner, lønn eller bemanning',
        'Hvem som driver nettstedet, helst en annen enn arbeidsgiveren',
        'Grupper eller ikke, og hvilke',
        'Åpen lenke, invitasjoner eller svar i et møte',
        'Hvem som ser resultatet, og når. Forslag: alle, samtidig med ledelsen',
      ],
    },
    {
      heading: 'Etterpå',
      points: [
        'Alle får se resultatet, og hva som skal gjøres, av hvem og når',
        'Vi går gjennom tiltakene sammen på datoen øverst',
        'Vi avtaler når vi spør igjen, og når resultatet slettes',
      ],
    },
  ],
  more: 'Les mer',
};
