/** The page for a data protection officer: the processing in short, and a first draft of an impact assessment. */
export const officer = {
  title: 'For personvernombudet · okr-klar',
  description:
    'Formål, roller, leverandører, lagringstid, databehandleravtale og avvik, med et utkast til vurdering av personvernkonsekvenser (DPIA).',
  name: 'For personvernombudet',
  heading: 'For personvernombudet',
  lead: 'Hva som behandles, av hvem og hvor lenge, og et utkast til vurdering av personvernkonsekvenser. Skriv ut, eller kopier til deres egne dokumenter.',
  print: 'Skriv ut',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  copyFailed: 'Vi fikk ikke kopiert. Merk og kopier teksten selv.',
  facts: 'Behandlingen i korte trekk',
  /** {operator}, {suppliers}: whole sentences about whoever runs the site. */
  rows: [
    [
      'Formål',
      'Finne ut hva som må til for å lykkes med OKR, ved å spørre alle ansatte anonymt. Spørsmålene er ikke laget for å vurdere enkeltpersoner, lønn eller bemanning.',
    ],
    [
      'Behandlingsansvarlig',
      'Virksomheten som spør. Coachen, som lager undersøkelsen, handler på vegne av virksomheten.',
    ],
    ['Databehandler', '{operator}'],
    ['Underleverandører', '{suppliers}'],
    [
      'Overføring ut av EØS',
      'Sidene henter ingenting fra andre nettsteder og sender ingenting dit. Om opplysninger sendes ut av EØS, avhenger av leverandørene. Hvis en av dem er et amerikansk selskap, som Vercel eller Upstash, må overføringen vurderes også når maskinene står i EØS (personvernforordningen kapittel V).',
    ],
    [
      'Rettslig grunnlag',
      'Virksomheten velger grunnlaget og skriver det ned. Ofte er det berettiget interesse (artikkel 6 nr. 1 bokstav f). Offentlige virksomheter vurderer også bokstav e. Samtykke passer sjelden når arbeidsgiveren spør, selv om det er frivillig å svare.',
    ],
    [
      'Databehandleravtale',
      'Virksomheten inngår avtalen med den som driver nettstedet (artikkel 28 nr. 3). Avtalen må si hva som behandles, hvorfor og hvor lenge. Databehandleren skal ha taushetsplikt og bare handle etter instruks. Den hemmelige nøkkelen skal oppbevares atskilt fra databasen og sikkerhetskopiene. Avtalen må si hvem som har tilgang til hver av dem, hvilke underleverandører som brukes, og hvordan nye godkjennes. Den må også sikre sletting når avtalen slutter, rett til kontroll, og hjelp med rettigheter, avvik og vurderinger.',
    ],
    [
      'Opplysninger om den som svarer',
      'Ingen navn, kontoer eller kontaktopplysninger. Tolv svar og eventuelt en gruppe er i minnet i noen millisekunder og legges så til krypterte summer. Med invitasjoner lagres også et kontrolltall for hver kode, og om koden er brukt. Navn og adresser til de inviterte blir liggende i coachens nettleser.',
    ],
    [
      'Opplysninger om coachen',
      'Ingen kontaktopplysninger. For hver nøkkel lagres et kontrolltall, navnet coachen gir den, og hvilke dager den ble laget og sist brukt. Selve nøkkelen ligger i coachens nettleser til fanen lukkes, og lenger bare hvis coachen ber om det.',
    ],
    [
      'Logger',
      'Programmet logger ingenting om dem som besøker sidene. Leverandørene kan derimot logge: Vercel noterer sidens adresse, tidspunkt og status, og en webserver foran programmet kan notere IP-adresser. Slike logger kan vise at noen var inne på undersøkelsen, men ikke hva de svarte. Avtal hva som logges, og hvor lenge.',
    ],
    [
      'Lagringstid',
      'Summer, tilfeldige numre og kontrolltall slettes når undersøkelsen stenger. Stenger den ikke som planlagt, slettes de senest 30 dager etterpå. Resultatet slettes tolv måneder etter stenging. En undersøkelse uten resultat slettes etter 30 dager. Når coachen sletter noe, skjer det med en gang. Sikkerhetskopier hos leverandørene kan bli liggende lenger. Ingen kan lese enkeltsvar i kopiene så lenge nøkkelen er et annet sted.',
    ],
    [
      'Små grupper',
      'Færre enn fem svar gir ikke noe resultat. Da vises bare hvor mange som svarte. Grupper med færre enn åtte svar slås sammen. For hver reserveinvitasjon trengs ett svar til, i begge tilfeller. Svarene vises som intervaller, men antallet som svarte, vises nøyaktig.',
    ],
    [
      'Innsyn, retting og sletting',
      'Nettstedet kan ikke finne igjen, rette eller slette et enkeltsvar etter at det er telt. Det står i undersøkelsen før man sender. Coachen kan når som helst slette hele undersøkelsen.',
    ],
    [
      'Eksport før sletting',
      'Resultatet kan lastes ned som PowerPoint, tekst, CSV, JSON og bilder, og tiltakene som tekst og kalender. Fristene her gjelder ikke filene. Virksomheten må slette dem selv.',
    ],
    [
      'Arkiv og innsyn i dokumenter',
      'Offentlige virksomheter avklarer før start om resultatet og tiltakene er saksdokumenter (offentleglova) og skal arkiveres (arkivlova). I så fall må de lastes ned før de slettes her. Enkeltsvar finnes ikke som dokumenter.',
    ],
    [
      'Hvis coachlenken er borte',
      'Ingen kan finne lenken fram igjen. En passnøkkel, et gjenopprettingsark eller en annen coachlenke åpner også oversikten. Undersøkelsen stenger til avtalt tid, resultatlenken virker, og alt slettes når fristene går ut. Hvis lenken har kommet i feil hender, bytter coachen den ut i oversikten.',
    ],
    [
      'Avvik',
      '{contact} Den som driver nettstedet, varsler virksomheten uten ugrunnet opphold. Virksomheten vurderer om avviket må meldes til Datatilsynet innen 72 timer (artikkel 33). Har nøkkelen kommet på avveie sammen med databasen eller loggen, må dere regne enkeltsvarene som kjente.',
    ],
    ['Klage', 'Til Datatilsynet, datatilsynet.no.'],
  ],
  /** Where {contact} stands above: an address, or that there is none. */
  contact: 'Meld avvik til {address}.',
  noContact: 'Kontakt for avvik: må fylles ut i databehandleravtalen.',
  dpia: {
    heading: 'Utkast til vurdering av personvernkonsekvenser',
    lead: 'Et utgangspunkt. Virksomheten gjør vurderingen selv, sammen med personvernombudet og de tillitsvalgte, og fyller ut det som mangler.',
    columns: ['Behandling', 'Nødvendighet', 'Hva som kan gå galt', 'Tiltak', 'Risiko som gjenstår'],
    rows: [
      [
        'Svar',
        'Faste svaralternativer, ingen fritekst.',
        'Noen leser hva én person svarte.',
        'Krypterte summer. Ett resultat, etter stenging. Intervaller på minst tre mulige tall.',
        'Mulig med nøkkelen og databaseloggen, ved å endre i databasen eller ved å styre programmet mens det teller. Høy risiko hvis arbeidsgiveren driver nettstedet.',
      ],
      [
        'Gruppe',
        'Valgfritt, både å bruke grupper og å velge en.',
        'Hvis nesten alle i en gruppe svarte nei, kan andre anta hva den enkelte svarte.',
        'Minst åtte svar i hver gruppe som vises. Mindre grupper slås sammen.',
        'Middels.',
      ],
      [
        'Hvor mange som har svart',
        'Bare antallet, for å vite om nok har svart.',
        'Press på dem som ikke har svart.',
        'Vises i trinn på fem, fire ganger i døgnet. Antallet viser ikke hvem som har svart.',
        'Nøyaktig tall etter stenging, i et møte, og for den som har tilgang til databasen.',
      ],
      [
        'Invitasjoner',
        'Valgfritt. Hindrer at noen svarer flere ganger.',
        'Noen finner ut hvem som har svart, eller hvem et svar kom fra.',
        'Svarbeviset viser ikke hvilken kode det kom fra. Kontrolltallene slettes ved stenging.',
        'En coach kan prøve koder. Tid og IP-adresse kan knytte kode og svar sammen. La folk trekke tilfeldige kort.',
      ],
      [
        'IP-adresse',
        'Uunngåelig på nett.',
        'Et besøk knyttes til en person.',
        'Programmet logger ingenting. Mot misbruk telles forespørsler under et tilfeldig navn i høyst ti minutter.',
        'Leverandørenes logger.',
      ],
      [
        'Ambassadør og ledere',
        'Må begrunnes: To av fire faktorer handler om roller som få har.',
        'En person blir vurdert av kolleger.',
        'Spørsmålene gjelder rollen. Resultatet er intervaller. Råd om hvordan et nei legges fram.',
        'Alle vet hvem de er. Snakk med dem først.',
      ],
      [
        'Resultat',
        'For å rette på det svakeste først.',
        'Resultatet brukes til noe annet, eller blir offentlig.',
        'Lenken kan trekkes tilbake. Resultatet slettes etter tolv måneder.',
        'Nedlastede filer. Arkiv og innsyn.',
      ],
      [
        'Rettigheter og avvik',
        'Nettstedet kan ikke finne igjen et svar som er telt.',
        'Ingen kan trekke svaret tilbake.',
        'Det står i undersøkelsen før man sender.',
        'Rutine, kontakt og avtale: må fylles ut.',
      ],
    ],
  },
};
