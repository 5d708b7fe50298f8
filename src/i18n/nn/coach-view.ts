import type * as nb from '../nb/coach-view.ts';

export const coachView: typeof nb.coachView = {
  heading: 'Ditt eige inntrykk',
  intro:
    'Svar på dei same spørsmåla ut frå inntrykket ditt etter det første møtet med verksemda. Det du svarer, blir aldri rekna med blant svara.',
  frozen:
    'Du kan endre det til undersøkinga stenger. Etterpå ligg det fast: Ingen skal kunne svare med resultatet framfor seg.',
  share: 'Vis inntrykket ditt saman med resultatet',
  shareHint:
    'Når undersøkinga er stengd, kan alle som har tilgang til resultatet, sjå kva du svarte på kvart spørsmål. Du kan ombestemme deg når du vil: før stenging her, etterpå på resultatsida.',
  confirm: 'Lagre',
  busy: 'Lagrar …',
  done: 'Inntrykket ditt er lagra.',
  missing: { one: 'Eitt spørsmål manglar svar', other: '{n} spørsmål manglar svar' },
  choose: 'Vel eit svar.',
  closed: 'Undersøkinga stengde før dette vart lagra. Har du lagra eit inntrykk tidlegare, gjeld det.',
  gone: 'Undersøkinga er sletta, eller nøkkelen gjeld ikkje lenger. Ingenting er lagra.',
  otherQuestions: 'Undersøkinga har andre spørsmål enn denne sida kjenner. Last sida på nytt.',
};

export const ambassadorWarning: typeof nb.ambassadorWarning = {
  heading: 'Før alle får sjå resultatet',
  text: 'Resultatet seier noko om ambassadørrolla, og ofte veit alle kven det er. Snakk med ambassadøren på tomannshand først, og la leiinga leggje fram dette punktet.',
  guide: 'Slik legg du fram eit nei',
  confirm: 'Del med alle',
  busy: 'Deler …',
  done: 'Resultatet er delt med alle som har svarlenka.',
};
