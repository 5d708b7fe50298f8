import type * as nb from '../nb/officer.ts';

export const officer: typeof nb.officer = {
  title: 'For personvernombodet · okr-klar',
  description:
    'Føremål, roller, leverandørar, lagringstid, databehandlaravtale og avvik, med eit utkast til vurdering av personvernkonsekvensar (DPIA).',
  name: 'For personvernombodet',
  heading: 'For personvernombodet',
  lead: 'Kva som blir behandla, av kven og kor lenge, og eit utkast til vurdering av personvernkonsekvensar. Skriv ut, eller kopier til dykkar eigne dokument.',
  print: 'Skriv ut',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  copyFailed: 'Vi fekk ikkje kopiert. Merk og kopier teksten sjølv.',
  facts: 'Behandlinga i korte trekk',
  rows: [
    [
      'Føremål',
      'Finne ut kva som bør vere på plass for OKR, ved å spørje alle tilsette anonymt. Spørsmåla er ikkje laga for å vurdere enkeltpersonar, løn eller bemanning.',
    ],
    [
      'Behandlingsansvarleg',
      'Verksemda som spør. Coachen, som lagar undersøkinga, handlar på vegner av verksemda.',
    ],
    ['Databehandlar', '{operator}'],
    ['Underleverandørar', '{suppliers}'],
    [
      'Overføring ut av EØS',
      'Sidene hentar ingenting frå andre nettstader og sender ingenting dit. Om opplysningar blir sende ut av EØS, kjem an på leverandørane. Er ein av dei eit amerikansk selskap, som Vercel eller Upstash, må overføringa vurderast òg når maskinene står i EØS (personvernforordninga kapittel V).',
    ],
    [
      'Rettsleg grunnlag',
      'Verksemda vel grunnlaget og skriv det ned. Ofte er det rettkomen interesse (artikkel 6 nr. 1 bokstav f). Offentlege verksemder vurderer òg bokstav e. Samtykke passar sjeldan når arbeidsgivaren spør, sjølv om det er frivillig å svare.',
    ],
    [
      'Databehandlaravtale',
      'Verksemda inngår avtalen med den som driv nettstaden (artikkel 28 nr. 3). Avtalen må seie kva som blir behandla, kvifor og kor lenge. Databehandlaren skal ha teieplikt og berre handle etter instruks. Den hemmelege nøkkelen skal oppbevarast skild frå databasen og tryggingskopiane. Avtalen må seie kven som har tilgang til kvar av dei, kva underleverandørar som blir brukte, og korleis nye blir godkjende. Avtalen må òg sikre sletting når avtalen tek slutt, rett til kontroll, og hjelp med rettar, avvik og vurderingar.',
    ],
    [
      'Opplysningar om den som svarer',
      'Ingen namn, kontoar eller kontaktopplysningar. Tolv svar og eventuelt ei gruppe er i minnet i nokre millisekund og blir så lagde til krypterte summar. Med invitasjonar blir det òg lagra eit kontrolltal for kvar kode, og om koden er brukt; namn og adresser til dei inviterte blir verande i nettlesaren til coachen.',
    ],
    [
      'Opplysningar om coachen',
      'Ingen kontaktopplysningar. For kvar nøkkel blir det lagra eit kontrolltal, namnet coachen gir nøkkelen, og kva dagar nøkkelen vart laga og sist brukt. Sjølve nøkkelen ligg i nettlesaren hos coachen til fana blir lukka, og lenger berre om coachen ber om det.',
    ],
    [
      'Loggar',
      'Programmet loggar ingenting om dei som besøkjer sidene. Leverandørane kan derimot logge: Vercel noterer adressa til sida, tid og status, og ein webserver framfor programmet kan notere IP-adresser. Slike loggar kan vise at nokon var inne på undersøkinga, men ikkje kva dei svarte. Avtal kva som blir logga, og kor lenge.',
    ],
    [
      'Lagringstid',
      'Summar, tilfeldige nummer og kontrolltal blir sletta når undersøkinga stenger. Stenger ho ikkje som planlagt, blir dei sletta seinast 30 dagar etterpå. Resultatet blir sletta tolv månader etter stenging. Ei undersøking utan resultat blir sletta etter 30 dagar. Når coachen slettar noko, skjer det med ein gong. Tryggingskopiar hos leverandørane kan leve lenger, men ingen kan lese enkeltsvar i dei så lenge nøkkelen er ein annan stad.',
    ],
    [
      'Små grupper',
      'Færre enn fem svar gir ikkje noko resultat, berre talet på svar. Grupper med færre enn åtte svar blir slegne saman. Kvar reserveinvitasjon hevar begge grensene med eitt svar. Svara blir viste som intervall, men talet på dei som svarte, blir vist nøyaktig.',
    ],
    [
      'Innsyn, retting og sletting',
      'Nettstaden kan ikkje finne igjen, rette eller slette eit enkeltsvar etter at det er talt. Det står på sida før ein sender. Coachen kan når som helst slette heile undersøkinga.',
    ],
    [
      'Eksport før sletting',
      'Resultatet kan lastast ned som PowerPoint, tekst, CSV, JSON og bilete, og tiltaka som tekst og kalender. Fristane her gjeld ikkje filene. Verksemda må slette dei sjølv.',
    ],
    [
      'Arkiv og innsyn i dokument',
      'Offentlege verksemder avklarer før start om resultatet og tiltaka er saksdokument (offentleglova) og skal arkiverast (arkivlova), og lastar dei i så fall ned før dei blir sletta her. Det finst ingen dokument med enkeltsvar å gi ut.',
    ],
    [
      'Om coachlenka er borte',
      'Ingen kan finne lenka fram igjen. Har coachen ein passnøkkel, eit gjenopprettingsark eller ei ekstra lenke, kan oversikta opnast med det. Undersøkinga stenger uansett til avtalt tid, resultatlenka verkar, og alt blir sletta når fristane over går ut. Har coachlenka kome i feil hender, byter coachen ut lenka i oversikta.',
    ],
    [
      'Avvik',
      '{contact} Den som driv nettstaden, varslar verksemda utan opphald, og verksemda vurderer melding til Datatilsynet innan 72 timar (artikkel 33). Har nøkkelen kome i feil hender saman med databasen eller loggen, må de rekne enkeltsvara som kjende.',
    ],
    ['Klage', 'Til Datatilsynet, datatilsynet.no.'],
  ],
  contact: 'Meld avvik til {address}.',
  noContact: 'Kontakt for avvik: må fyllast ut i databehandlaravtalen.',
  dpia: {
    heading: 'Utkast til vurdering av personvernkonsekvensar',
    lead: 'Eit utgangspunkt. Verksemda gjer vurderinga sjølv, saman med personvernombodet og dei tillitsvalde, og fyller ut det som manglar.',
    columns: ['Behandling', 'Kvifor det trengst', 'Kva som kan gå gale', 'Tiltak', 'Restrisiko'],
    rows: [
      [
        'Svar',
        'Faste svaralternativ, ingen fritekst.',
        'Nokon les kva éin person svarte.',
        'Krypterte summar. Eitt resultat, etter stenging. Intervall på minst tre moglege tal.',
        'Den som har både nøkkelen og databaseloggen, kan gjere det. Det same gjeld den som kan endre i databasen, eller som styrer programmet. Høg risiko om arbeidsgivaren driv nettstaden.',
      ],
      [
        'Gruppe',
        'Valfritt, både å bruke grupper og å velje ei.',
        'Viss nesten alle i ei gruppe seier nei, kan andre tru at dei veit kva kvar enkelt svarte.',
        'Minst åtte svar i kvar gruppe som blir vist. Mindre grupper blir slegne saman.',
        'Middels.',
      ],
      [
        'Kor mange som har svart',
        'Berre talet, for å vite om nok har svart.',
        'Press på dei som ikkje har svart.',
        'I steg på fem, fire gonger i døgnet. Talet viser ikkje kven som har svart.',
        'Nøyaktig tal etter stenging, i eit møte, og for den som har databasen.',
      ],
      [
        'Invitasjonar',
        'Valfritt. Hindrar at nokon svarer fleire gonger.',
        'Nokon finn ut kven som har svart, eller kven eit svar kom frå.',
        'Svaret blir sendt med eit bevis som ikkje kan knytast til koden. Kontrolltala blir sletta ved stenging.',
        'Ein coach kan prøve kodar. Tid og IP-adresse kan knyte kode og svar saman. La folk trekkje kort.',
      ],
      [
        'IP-adresse',
        'Uunngåeleg på nett.',
        'Eit besøk blir knytt til ein person.',
        'Programmet loggar ingenting. Som vern mot misbruk får adressa eit tilfeldig namn i høgst ti minutt.',
        'Loggane til leverandørane.',
      ],
      [
        'Ambassadør og leiarar',
        'Må grunngivast: To av fire faktorar handlar om roller som få har.',
        'Ein person blir vurdert av kollegaer.',
        'Spørsmåla gjeld rolla. Resultatet er intervall. Råd om korleis eit nei kan leggjast fram.',
        'Alle veit kven dei er. Snakk med dei først.',
      ],
      [
        'Resultat',
        'For å rette på det svakaste først.',
        'Det blir brukt til noko anna, eller blir offentleg.',
        'Lenka kan trekkjast tilbake. Resultatet blir sletta etter tolv månader.',
        'Filer som er lasta ned. Arkiv og innsyn.',
      ],
      [
        'Rettar og avvik',
        'Nettstaden kan ikkje finne igjen eit svar som er talt.',
        'Ingen kan trekkje svaret tilbake.',
        'Det står på sida før ein sender.',
        'Rutine, kontakt og avtale: må fyllast ut.',
      ],
    ],
  },
};
