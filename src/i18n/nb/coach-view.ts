/** The form in which a coach answers the questions too, before the survey closes. Loaded when it is opened. */
export const coachView = {
  heading: 'Ditt eget inntrykk',
  intro:
    'Svar på de samme spørsmålene ut fra inntrykket etter ditt første møte med virksomheten. Det du svarer, regnes aldri med blant svarene.',
  frozen:
    'Du kan endre det til undersøkelsen stenger. Etterpå ligger det fast: Ingen skal kunne svare med resultatet foran seg.',
  share: 'Vis inntrykket mitt sammen med resultatet',
  shareHint:
    'Når undersøkelsen er stengt, får alle som kan se resultatet, også se hva du svarte på hvert spørsmål. Du kan ombestemme deg når du vil: før stenging her, etterpå på resultatsiden.',
  confirm: 'Lagre',
  busy: 'Lagrer …',
  done: 'Inntrykket ditt er lagret.',
  missing: { one: 'Ett spørsmål mangler svar', other: '{n} spørsmål mangler svar' },
  choose: 'Velg et svar.',
  closed:
    'Undersøkelsen stengte før dette ble lagret. Hvis du har lagret et inntrykk tidligere, gjelder det.',
  gone: 'Undersøkelsen er slettet, eller nøkkelen gjelder ikke lenger. Ingenting er lagret.',
  otherQuestions: 'Spørsmålene i undersøkelsen stemmer ikke med dem på denne siden. Last siden på nytt.',
};

/** Before a result that says something about the ambassador is shared with all staff. */
export const ambassadorWarning = {
  heading: 'Før alle får se resultatet',
  text: 'Resultatet sier noe om ambassadørrollen, og ofte vet alle hvem ambassadøren er. Snakk med ambassadøren på tomannshånd først, og la ledelsen legge fram dette punktet.',
  guide: 'Slik legger du fram et nei',
  confirm: 'Del med alle',
  busy: 'Deler …',
  done: 'Resultatet er delt med alle som har svarlenken.',
};
