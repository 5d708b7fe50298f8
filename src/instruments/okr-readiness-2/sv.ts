import type { RespondentText } from '../../core/index.ts';
import { factors, frame } from '../frame/sv.ts';

/** Swedish, for those who answer. */
export const sv: RespondentText = {
  ...frame,
  title: 'Är vi redo för OKR?',
  intro:
    'Med OKR väljer man några få gemensamma mål och följer upp dem. Vi har inte börjat än. Enkäten tar ungefär två minuter, och ”Vet inte” är också ett svar.',
  aim: 'Resultatet visar vad som bör vara på plats innan ni inför OKR.',
  factors,
  questions: {
    'leadership-present': {
      text: 'Är ledningen själv med i förberedelserna inför OKR?',
      hint: 'Ledningen är de som leder hela organisationen.',
      short: 'Ledning som deltar',
    },
    'leadership-engaged': {
      text: 'Visar ledningen intresse för OKR, till exempel genom att ställa frågor?',
      short: 'Ledning som visar intresse',
    },
    'leadership-meetings': {
      text: 'Har ledningen sagt att OKR ska följas upp på regelbundna möten?',
      short: 'Regelbundna OKR-möten',
    },
    'ambassador-experience': {
      text: 'Har OKR-ambassadören lett projekt eller daglig drift tidigare?',
      hint: 'Ambassadören är kollegan som leder införandet av OKR. Svara nej om vi saknar ambassadör.',
      short: 'Ambassadör med erfarenhet',
    },
    'ambassador-plan': {
      text: 'Finns det en plan med deadlines för att införa OKR?',
      short: 'Plan för införandet',
    },
    'ambassador-mandate': {
      text: 'Har OKR-ambassadören fått det som behövs för att klara uppgiften?',
      hint: 'Till exempel tid och rätt att fatta beslut. Svara nej om vi saknar ambassadör.',
      short: 'Ambassadör med mandat',
    },
    'goals-strategic': {
      text: 'Har organisationen tydliga mål för de närmaste åren?',
      short: 'Mål för organisationen',
    },
    'goals-shared': {
      text: 'Är de flesta målen där du jobbar gemensamma, inte individuella?',
      hint: 'Svara nej om ni saknar mål där du jobbar.',
      short: 'Gemensamma mål',
    },
    'goals-visible': {
      text: 'Kan du själv se både organisationens mål och andra teams mål?',
      hint: 'Svara nej om vi saknar mål.',
      short: 'Öppna mål',
    },
    'teams-reflect': {
      text: 'Avsätter ditt team tid för att tänka igenom arbetet och vad ni vill uppnå?',
      hint: 'Teamet är de du leder, annars kollegorna du jobbar närmast med.',
      short: 'Tid att tänka',
    },
    'teams-open': {
      text: 'Är ditt team just nu öppet för att prova ett nytt sätt att jobba?',
      short: 'Öppenhet för förändring',
    },
    'teams-learn': {
      text: 'Har ditt team börjat lära sig vad OKR går ut på?',
      short: 'Lärande om OKR',
    },
  },
};
