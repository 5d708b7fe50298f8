import type { nb } from '../nb/index.ts';

export const form: (typeof nb)['form'] = {
  errorTitle: 'Nesten i mål',
  missing: 'Desse spørsmåla manglar svar. Det du har svart, står framleis.',
  unanswered: 'Vel eitt svar.',
  notValid: 'Noko i svaret er ikkje gyldig, så ingenting er talt. Sjå over og send på nytt.',
  send: 'Send svara',
  invited:
    'Denne undersøkinga svarer du på med ein personleg invitasjon, og då må JavaScript vere på. Ingenting er talt. Slå på JavaScript, og opne invitasjonen din på nytt.',
  closed: 'Undersøkinga er stengd. Svara dine vart ikkje talde.',
  notFound: 'Vi finn ikkje denne undersøkinga. Sjekk at heile lenka er med.',
  unavailable: 'Vi får ikkje lagra akkurat no, så ingenting er talt. Vent litt, og send på nytt.',
  limited:
    'Det kjem for mykje på éin gong frå nettet ditt, så ingenting er talt. Vent nokre minutt, og send på nytt.',
  elsewhere:
    'Desse svara kom frå ei anna nettside enn vår, så ingenting er talt. Opne undersøkinga og svar der.',
  toSurvey: 'Opne undersøkinga',
};
