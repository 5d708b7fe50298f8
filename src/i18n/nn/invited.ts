import type * as nb from '../nb/invited.ts';

export const invited: typeof nb.invited = {
  ready: {
    heading: 'Du er invitert',
    text: 'Du kan svare éin gong, og coachen, som leier undersøkinga, ser ikkje kva du svarte. Når du startar, blir koden din bytt mot eit svarbevis som ikkje seier kva kode det kom frå. Svara blir sende med beviset, aldri med koden.',
    start: 'Start',
    tab: 'Etterpå ligg svarbeviset i denne fana. Viss du lukkar fana før du har sendt svara, treng du ein reserveinvitasjon frå coachen.',
    kept: 'Etterpå ligg svarbeviset i denne nettlesaren til svara er talde. Viss du lukkar sida, kan du opne same lenka igjen i same nettlesar. Deler du maskina med andre, kan du slette svarbeviset når som helst.',
  },
  stored: {
    heading: 'Invitasjonen din',
    text: 'Vi lagrar eit kontrolltal for koden og noterer om han er brukt. Svara blir sende seinare, med eit svarbevis som ikkje seier kva kode det kom frå. Beviset får òg eit kontrolltal, så det gjeld berre éin gong. Kontrolltala blir sletta når undersøkinga stenger. Svarer du straks, kan tidspunkt og IP-adresse knyte koden til svaret, men ikkje røpe kva du svarte.',
    least: {
      one: 'Det finst éin reserveinvitasjon, til den som mistar sin eigen. Derfor trengst eitt svar meir enn elles: {least} for eit resultat, og {block} for å vise ei gruppe.',
      other:
        'Det finst {spares} reserveinvitasjonar, til dei som mistar sin eigen. For kvar reserveinvitasjon trengst eitt svar til: {least} for eit resultat, og {block} for å vise ei gruppe.',
    },
  },
  starting: 'Startar …',
  waiting: 'Vi får ikkje kontakt akkurat no, og prøver igjen straks.',
  again: 'Prøv igjen',
  words: {
    heading: 'Orda til denne undersøkinga',
    text: 'Har kollegaene dine dei same orda, har de fått same undersøking. Orda står òg på plakaten.',
    typed:
      'Samanlikn med orda på kortet ditt. Viss dei ikkje er like, bør du ikkje starte. Sei frå til coachen.',
  },
  numbers: {
    count: 'Inviterte',
    spares: 'Reserveinvitasjonar',
    least: 'Svar som trengst for eit resultat',
    why: 'Coachen kan svare med reserveinvitasjonane utan at nokon merkar det. Derfor trengst det eitt ekstra svar for kvar av dei. Har alle dei same fem orda, ser alle òg dei same tala på invitasjonar og svar.',
  },
  later: {
    summary: 'Vil du heller svare seinare?',
    text: 'Hent svarbeviset no, så får du ei lenke du kan svare med når som helst før undersøkinga stenger. Vent gjerne: Då er det vanskelegare å kople invitasjonen til svaret.',
    action: 'Hent svarbevis, svar seinare',
  },
  pass: {
    heading: 'Her er svarbeviset ditt',
    text: 'Kopier lenka, og ta vare på kopien. Lenka verkar i alle nettlesarar, men berre éin gong. Ikkje del lenka, elles kan andre svare i staden for deg.',
    link: 'Lenke til å svare seinare',
    the: 'lenka',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyFailed: 'Vi fekk ikkje kopiert. Merk og kopier lenka sjølv.',
    answer: 'Svar no',
  },
  carry: {
    summary: 'Vil du svare i ein annan nettlesar?',
    text: 'Kopier lenka, og opne lenka der. Lenka kan brukast éin gong, og verkar til svara er sende. Ikkje del lenka, elles kan andre svare i staden for deg.',
    forget: 'Slett invitasjonen herifrå',
    forgetHint:
      'På ei maskin som fleire bruker, kan du slette invitasjonen når du har kopiert lenka. Utan lenka kan du ikkje svare.',
  },
  back: {
    heading: 'Svarbeviset ditt er klart',
    text: 'Det seier ikkje kva invitasjon det kom frå. Du kan svare med ein gong.',
  },
  code: {
    label: 'Kode eller lenke',
    hint: 'Koden har fire grupper med fire teikn. Store og små bokstavar er det same.',
    submit: 'Bruk koden',
    wrong:
      'Det ser ikkje ut som ein heil kode. Ein kode har 16 bokstavar og tal, og ingen av dei er 0, 1, i, l eller o.',
  },
  without: {
    heading: 'Du treng din eigen invitasjon',
    text: 'Alle svarer med kvar si lenke eller kvar sin kode. Har du ikkje fått ein, kan du spørje coachen, som leier undersøkinga.',
  },
  unusable: {
    heading: 'Denne invitasjonen kan ikkje brukast',
    text: 'Invitasjonen kan vere brukt før, eller koden kan vere skriven feil. Viss du har svart før, treng du ikkje gjere meir. Viss du starta i ein annan nettlesar eller med eit svarbevis, kan du halde fram der. Elles kan coachen, som leier undersøkinga, gi deg ein reserveinvitasjon.',
  },
  refused: {
    heading: 'Svarbeviset kan ikkje brukast',
    text: 'Beviset kan vere brukt før. Svara dine vart ikkje talde denne gongen, men dei ligg framleis i denne fana. Har du fått ein reserveinvitasjon, kan du bruke han her.',
  },
  different: {
    heading: 'Undersøkinga stemmer ikkje med invitasjonen',
    text: 'Spørsmåla, gruppene eller nøkkelen er ikkje dei same som då invitasjonen vart laga. Derfor stoppa vi. Verken koden eller noko svar er sendt. Sei frå til coachen, som leier undersøkinga, og til kollegaene dine.',
  },
  unproven: {
    heading: 'Vi fekk ikkje eit gyldig svarbevis',
    text: 'Svarbeviset vi fekk, er ikkje laga med nøkkelen i invitasjonen. Derfor stoppa vi, og ingen svar er sende. Sei frå til coachen, som leier undersøkinga.',
  },
  unsafe: {
    heading: 'Opne lenka over ei sikker tilkopling',
    text: 'Nettlesaren kan berre kontrollere invitasjonar når adressa startar med https. Ingenting er sendt. Opne invitasjonen på nytt med https, eller sei frå til coachen, som leier undersøkinga.',
  },
  failed: {
    heading: 'Vi fekk ikkje henta svarbeviset',
    text: 'Prøv igjen så mange gonger du vil. Invitasjonen går ikkje tapt.',
  },
  other: {
    heading: 'Vil du byte invitasjon?',
    text: 'Lenka gjeld ein annan invitasjon enn den du starta med i denne fana. Byter du, blir svara du ikkje har sendt, sletta. Den første invitasjonen er ikkje tapt: Du kan opne den lenka her igjen.',
    stay: 'Hald fram der eg var',
    change: 'Byt invitasjon',
  },
};
