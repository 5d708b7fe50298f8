import type * as nb from '../nb/invited.ts';

export const invited: typeof nb.invited = {
  ready: {
    heading: 'Du er invitert',
    text: 'Invitasjonen gir eitt svar. Når du startar, blir koden din bytt mot eit svarbevis som ikkje seier kva kode det kom frå. Svara blir sende med beviset, aldri med koden.',
    start: 'Start',
    tab: 'Svarbeviset ligg så i denne fana. Lukkar du henne før du har sendt, treng du ein reserve frå den som inviterte deg.',
    kept: 'Svarbeviset ligg så i denne nettlesaren til svara er talde. Lukkar du sida, opnar du berre den same lenka her igjen. Deler du maskina med andre, kan du slette det når som helst.',
  },
  stored: {
    heading: 'Invitasjonen din',
    text: 'Av invitasjonskoden blir berre eit avtrykk lagra, og at han er brukt når du har starta. Svara blir sende seinare, med eit svarbevis som ikkje seier kva kode det kom frå. Av beviset blir eit avtrykk lagra, så det tel berre éin gong. Avtrykka blir sletta når undersøkinga stenger. Tid og IP-adresse kan likevel røpe at ein kode og eit svar høyrer saman, om du svarer straks, men ikkje kva du svarte.',
    least: 'Denne undersøkinga har invitasjonar i reserve, så her må minst {least} svare.',
  },
  starting: 'Startar …',
  waiting: 'Vi får ikkje kontakt akkurat no, og prøver igjen straks.',
  again: 'Prøv igjen',
  words: {
    heading: 'Orda for denne undersøkinga',
    text: 'Har kollegaene dine dei same orda, har de fått same undersøkinga. Dei står også på plakaten.',
    typed:
      'Samanlikn med orda på kortet ditt før du startar. Er dei ikkje like, vent, og sei frå til den som inviterte deg.',
  },
  numbers: {
    count: 'Inviterte',
    spares: 'Reserveinvitasjonar',
    least: 'Svar som trengst for eit resultat',
    why: 'Den som inviterer, kan svare med reservane utan at nokon merkar det. Difor trengst det like mange svar ekstra. Orda gjeld desse tala òg.',
  },
  later: {
    summary: 'Vil du heller svare seinare?',
    text: 'Hent svarbeviset no, og få ei lenke du kan svare med når som helst før undersøkinga stenger. Jo meir tid det går, desto vanskelegare er det å kople kven som henta eit bevis, til eit svar som blir talt.',
    action: 'Hent svarbevis, svar seinare',
  },
  pass: {
    heading: 'Her er svarbeviset ditt',
    text: 'Kopier lenka og ta vare på henne. Ho verkar i alle nettlesarar, men berre éin gong. Ikkje del henne: Den som har lenka, kan svare i din stad.',
    link: 'Lenke til å svare seinare',
    the: 'lenka',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyFailed: 'Vi fekk ikkje kopiert. Merk lenka og kopier henne sjølv.',
    answer: 'Svar no',
  },
  carry: {
    summary: 'Vil du svare i ein annan nettlesar?',
    text: 'Kopier lenka, og opne lenka der. Ho gir eitt svar, og verkar til svara er sende. Ikkje del lenka: Den som har lenka, kan svare i staden for deg.',
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
      'Det liknar ikkje ein heil kode. Han har 16 bokstavar og tal, og ingen av dei er 0, 1, i, l eller o.',
  },
  without: {
    heading: 'Du treng din eigen invitasjon',
    text: 'Alle svarer med kvar si lenke eller kvar sin kode. Har du ikkje fått ein, kan du spørje den som står for undersøkinga.',
  },
  unusable: {
    heading: 'Denne invitasjonen kan ikkje brukast',
    text: 'Han kan vere brukt før, eller koden kan vere skriven feil. Har du alt svart, treng du ikkje gjere meir. Starta du i ein annan nettlesar eller med eit svarbevis, kan du halde fram der. Elles kan den som inviterte deg, gi deg ein reserve.',
  },
  refused: {
    heading: 'Svarbeviset kan ikkje brukast',
    text: 'Det kan vere brukt før. Svara dine er ikkje talde no, men dei ligg framleis i denne fana. Har du fått ein reserve, kan du bruke han her.',
  },
  different: {
    heading: 'Undersøkinga stemmer ikkje med invitasjonen',
    text: 'Spørsmåla, gruppene eller nøkkelen er ikkje dei same som då invitasjonen vart laga. Difor stoppa vi før noko vart sendt: verken koden eller svar. Sei frå til den som inviterte deg, og til kollegaene dine.',
  },
  unproven: {
    heading: 'Vi fekk ikkje eit gyldig svarbevis',
    text: 'Det vi fekk tilbake for koden, er ikkje laga med nøkkelen i invitasjonen. Difor stoppa vi. Ingen svar er sende. Sei frå til den som inviterte deg.',
  },
  unsafe: {
    heading: 'Opne lenka over eit sikkert samband',
    text: 'Nettlesaren kan kontrollere invitasjonar berre når adressa byrjar med https. Ingenting er sendt. Opne invitasjonen på nytt med https, eller sei frå til den som inviterte deg.',
  },
  failed: {
    heading: 'Vi fekk ikkje bytt koden',
    text: 'Prøv igjen så mange gonger du vil. Invitasjonen går ikkje tapt.',
  },
  other: {
    heading: 'Vil du byte invitasjon?',
    text: 'Lenka har ein annan invitasjon enn den du har starta med i denne fana. Byter du, blir svara du ikkje har sendt, sletta. Den første invitasjonen er ikkje tapt: Opne lenka til han her igjen.',
    stay: 'Hald fram der eg var',
    change: 'Byt invitasjon',
  },
};
