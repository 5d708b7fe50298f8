import type { RespondentText } from '../../core/index.ts';
import { factors, frame } from '../frame/da.ts';

/** Danish, for those who answer. */
export const da: RespondentText = {
  ...frame,
  title: 'Hvordan går det med OKR?',
  intro:
    'Med OKR vælger vi nogle få fælles mål og følger op på dem. Spørgsmålene gælder de seneste tre måneder og tager cirka to minutter. »Ved ikke« er også et svar.',
  aim: 'Resultatet viser, hvad der kan blive bedre i arbejdet med OKR.',
  factors,
  questions: {
    'underway-leadership-shares': {
      text: 'Har ledelsen i de seneste tre måneder fortalt, hvordan det går med organisationens mål?',
      hint: 'Ledelsen er dem, der leder hele organisationen.',
      short: 'Information fra ledelsen',
    },
    'underway-leadership-asks': {
      text: 'Har ledelsen i de seneste tre måneder spurgt, hvordan det går med målene der, hvor du arbejder?',
      hint: 'Det tæller også, hvis din leder spurgte på ledelsens vegne.',
      short: 'Spørgsmål fra ledelsen',
    },
    'underway-leadership-rhythm': {
      text: 'Er møderne om målene blevet holdt som aftalt i de seneste tre måneder?',
      hint: 'Har vi ikke aftalt nogen møder, så svar nej.',
      short: 'OKR-møder som aftalt',
    },
    'underway-ambassador-help': {
      text: 'Har det været let at få hjælp til OKR i de seneste tre måneder?',
      hint: 'For eksempel fra OKR-ambassadøren, den kollega, der leder arbejdet med OKR. Har du ikke haft brug for hjælp, så svar »Ved ikke«.',
      short: 'Hjælp til OKR',
    },
    'underway-ambassador-time': {
      text: 'Har OKR-ambassadøren haft tid nok til rollen i de seneste tre måneder?',
      hint: 'Har vi ingen ambassadør, så svar nej.',
      short: 'Ambassadør med tid',
    },
    'underway-ambassador-mandate': {
      text: 'Har OKR-ambassadøren kunnet træffe de nødvendige beslutninger i de seneste tre måneder?',
      hint: 'Har vi ingen ambassadør, så svar nej.',
      short: 'Ambassadør med mandat',
    },
    'underway-goals-few': {
      text: 'Har I i de seneste tre måneder haft så få mål der, hvor du arbejder, at de var lette at huske?',
      hint: 'Er der ingen mål der, hvor du arbejder, så svar nej. Kender du dem ikke, så svar »Ved ikke«.',
      short: 'Et fåtal mål',
    },
    'underway-goals-open': {
      text: 'Har du selv kunnet se både organisationens mål og andre teams mål i de seneste tre måneder?',
      hint: 'Har vi ingen mål, så svar nej.',
      short: 'Åbne mål',
    },
    'underway-goals-used': {
      text: 'Har I i de seneste tre måneder brugt målene til at afgøre, hvad der er vigtigst i arbejdet?',
      short: 'Mål i brug',
    },
    'underway-teams-own': {
      text: 'Har dit team været med til at sætte de mål, I har haft i de seneste tre måneder?',
      hint: 'Leder du nogen, er de dit team, ellers er det dine nærmeste kolleger. Har I ingen mål, så svar nej.',
      short: 'Mål fra teamene',
    },
    'underway-teams-change': {
      text: 'Har dit team i de seneste tre måneder gjort noget på en ny måde for at nå målene?',
      short: 'Nye arbejdsmåder',
    },
    'underway-teams-learn': {
      text: 'Har dit team i de seneste tre måneder talt om, hvad I har lært af arbejdet med målene?',
      short: 'Læring i teamene',
    },
  },
};
