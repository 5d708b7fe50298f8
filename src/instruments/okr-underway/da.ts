import type { RespondentText } from '../../core/index.ts';
import { frame } from '../frame/da.ts';

/** Danish, for those who answer. */
export const da: RespondentText = {
  ...frame,
  title: 'Hvordan går det med OKR?',
  intro:
    'Med OKR vælger vi nogle få fælles mål hvert kvartal. Spørgsmålene gælder de seneste tre måneder (»dette kvartal«) og tager cirka to minutter. »Ved ikke« er også et svar.',
  aim: 'Resultatet viser, hvad der kan blive bedre i arbejdet med OKR.',
  factors: {
    leadership: { name: 'Ledelsens engagement' },
    ambassador: { name: 'Rollen som OKR-ambassadør' },
    goals: { name: 'Klare og åbne mål' },
    teams: { name: 'Teamenes engagement' },
  },
  questions: {
    'underway-leadership-shares': {
      text: 'Har ledelsen fortalt, hvordan det går med organisationens mål i dette kvartal?',
      hint: 'Med ledelsen mener vi de øverste ledere hos os.',
      short: 'Information fra ledelsen',
    },
    'underway-leadership-asks': {
      text: 'Har ledelsen i dette kvartal spurgt, hvordan det går med målene der, hvor du arbejder?',
      hint: 'Enten direkte eller gennem din nærmeste leder.',
      short: 'Spørgsmål fra ledelsen',
    },
    'underway-leadership-rhythm': {
      text: 'Er møderne om OKR blevet holdt som aftalt i dette kvartal?',
      hint: 'Har vi ikke aftalt nogen møder, så svar nej.',
      short: 'OKR-møder som aftalt',
    },
    'underway-ambassador-help': {
      text: 'Har det været let at få hjælp til OKR i dette kvartal?',
      hint: 'For eksempel fra OKR-ambassadøren, som leder arbejdet med OKR hos os.',
      short: 'Hjælp til OKR',
    },
    'underway-ambassador-time': {
      text: 'Har vores OKR-ambassadør haft tid nok til rollen i dette kvartal?',
      hint: 'Har vi ingen ambassadør, så svar nej.',
      short: 'Ambassadør med tid',
    },
    'underway-ambassador-mandate': {
      text: 'Har vores OKR-ambassadør kunnet bestemme nok til at få tingene gjort i dette kvartal?',
      hint: 'Har vi ingen ambassadør, så svar nej.',
      short: 'Ambassadør med mandat',
    },
    'underway-goals-few': {
      text: 'Har vi haft så få mål i dette kvartal, at det er let at bevare overblikket?',
      hint: 'Ved du ikke, hvilke mål vi har, så svar »Ved ikke«.',
      short: 'Et fåtal mål',
    },
    'underway-goals-open': {
      text: 'Har du selv kunnet se målene for organisationen og for andre teams i dette kvartal?',
      short: 'Åbne mål',
    },
    'underway-goals-used': {
      text: 'Har I brugt målene til at afgøre, hvad der er vigtigst i arbejdet i dette kvartal?',
      short: 'Mål i brug',
    },
    'underway-teams-own': {
      text: 'Har dit team selv været med til at sætte sine mål for dette kvartal?',
      hint: 'Teamet er de kolleger, du arbejder tættest sammen med. Har I ingen mål, så svar nej.',
      short: 'Mål fra teamene',
    },
    'underway-teams-change': {
      text: 'Har dit team gjort noget på en ny måde for at nå målene i dette kvartal?',
      short: 'Nye arbejdsmåder',
    },
    'underway-teams-learn': {
      text: 'Har dit team talt om, hvad I har lært af arbejdet med målene i dette kvartal?',
      short: 'Læring i teamene',
    },
  },
};
