import type { RespondentText } from '../../core/index.ts';
import { factors, frame } from '../frame/da.ts';

/** Danish, for those who answer. */
export const da: RespondentText = {
  ...frame,
  title: 'Er vi klar til OKR?',
  intro:
    'Med OKR vælger man nogle få fælles mål og følger op på dem. Vi er ikke begyndt endnu. Undersøgelsen tager cirka to minutter, og »Ved ikke« er også et svar.',
  aim: 'Resultatet viser, hvad der bør være på plads, før I indfører OKR.',
  factors,
  questions: {
    'leadership-present': {
      text: 'Er ledelsen selv med i forberedelserne til OKR?',
      hint: 'Ledelsen er dem, der leder hele organisationen.',
      short: 'Ledelsens deltagelse',
    },
    'leadership-engaged': {
      text: 'Viser ledelsen interesse for OKR, for eksempel ved at spørge til det?',
      short: 'Ledelsens interesse',
    },
    'leadership-meetings': {
      text: 'Har ledelsen sagt, at der skal følges op på OKR på faste møder?',
      short: 'Faste møder om OKR',
    },
    'ambassador-experience': {
      text: 'Har OKR-ambassadøren erfaring med at lede projekter eller daglig drift?',
      hint: 'Ambassadøren er den kollega, der leder indførelsen af OKR. Har vi ingen ambassadør, så svar nej.',
      short: 'Ambassadør med erfaring',
    },
    'ambassador-plan': {
      text: 'Er der en plan med deadlines for indførelsen af OKR?',
      short: 'Plan for indførelsen',
    },
    'ambassador-mandate': {
      text: 'Har OKR-ambassadøren fået det, der skal til for at klare opgaven?',
      hint: 'For eksempel tid og ret til at træffe beslutninger. Har vi ingen ambassadør, så svar nej.',
      short: 'Ambassadør med mandat',
    },
    'goals-strategic': {
      text: 'Har organisationen klare mål for de kommende år?',
      short: 'Mål for organisationen',
    },
    'goals-shared': {
      text: 'Er de fleste mål der, hvor du arbejder, fælles?',
      hint: 'Er der ingen mål der, hvor du arbejder, så svar nej.',
      short: 'Fælles mål',
    },
    'goals-visible': {
      text: 'Kan du selv se både organisationens mål og andre teams mål?',
      hint: 'Har vi ingen mål, så svar nej.',
      short: 'Synlige mål',
    },
    'teams-reflect': {
      text: 'Sætter dit team tid af til at tænke over arbejdet og over, hvad I vil opnå?',
      hint: 'Leder du nogen, er de dit team, ellers er det dine nærmeste kolleger.',
      short: 'Tid til at tænke',
    },
    'teams-open': {
      text: 'Er dit team lige nu åbent for at prøve en ny måde at arbejde på?',
      short: 'Åbenhed over for forandring',
    },
    'teams-learn': {
      text: 'Er dit team begyndt at lære, hvad OKR går ud på?',
      short: 'Læring om OKR',
    },
  },
};
