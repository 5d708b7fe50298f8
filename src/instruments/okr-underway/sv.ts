import type { RespondentText } from '../../core/index.ts';
import { frame } from '../frame/sv.ts';

/** Swedish, for those who answer. */
export const sv: RespondentText = {
  ...frame,
  title: 'Hur går det med OKR?',
  intro:
    'Med OKR väljer vi några få gemensamma mål varje kvartal. Frågorna gäller de senaste tre månaderna (”det här kvartalet”) och tar ungefär två minuter. ”Vet inte” är också ett svar.',
  aim: 'Resultatet visar vad som kan bli bättre i arbetet med OKR.',
  factors: {
    leadership: { name: 'Ledningens engagemang' },
    ambassador: { name: 'Rollen som OKR-ambassadör' },
    goals: { name: 'Tydliga och öppna mål' },
    teams: { name: 'Teamens engagemang' },
  },
  questions: {
    'underway-leadership-shares': {
      text: 'Har ledningen berättat hur det går med organisationens mål det här kvartalet?',
      hint: 'Med ledningen menar vi de högsta cheferna hos oss.',
      short: 'Ledning som informerar',
    },
    'underway-leadership-asks': {
      text: 'Har ledningen det här kvartalet frågat hur det går med målen där du jobbar?',
      hint: 'Antingen direkt eller genom din närmaste chef.',
      short: 'Ledning som frågar',
    },
    'underway-leadership-rhythm': {
      text: 'Har mötena om OKR hållits som bestämt det här kvartalet?',
      hint: 'Har vi inte bestämt några möten, svara nej.',
      short: 'OKR-möten enligt plan',
    },
    'underway-ambassador-help': {
      text: 'Har det varit lätt att få hjälp med OKR det här kvartalet?',
      hint: 'Till exempel av OKR-ambassadören, som leder arbetet med OKR hos oss.',
      short: 'Hjälp med OKR',
    },
    'underway-ambassador-time': {
      text: 'Har vår OKR-ambassadör haft tillräckligt med tid för rollen det här kvartalet?',
      hint: 'Har vi ingen ambassadör, svara nej.',
      short: 'Ambassadör med tid',
    },
    'underway-ambassador-mandate': {
      text: 'Har vår OKR-ambassadör fått bestämma tillräckligt för att få saker gjorda det här kvartalet?',
      hint: 'Har vi ingen ambassadör, svara nej.',
      short: 'Ambassadör med mandat',
    },
    'underway-goals-few': {
      text: 'Har vi haft så få mål det här kvartalet att det är lätt att hålla reda på dem?',
      hint: 'Vet du inte vilka mål vi har, svara ”Vet inte”.',
      short: 'Ett fåtal mål',
    },
    'underway-goals-open': {
      text: 'Har du själv kunnat se organisationens och andra teams mål det här kvartalet?',
      short: 'Öppna mål',
    },
    'underway-goals-used': {
      text: 'Har ni använt målen för att avgöra vad som är viktigast i arbetet det här kvartalet?',
      short: 'Mål som används',
    },
    'underway-teams-own': {
      text: 'Har ditt team självt varit med och satt sina mål för det här kvartalet?',
      hint: 'Teamet är de kollegor du jobbar närmast. Har ni inga mål, svara nej.',
      short: 'Mål från teamen',
    },
    'underway-teams-change': {
      text: 'Har ditt team gjort något på ett nytt sätt för att nå målen det här kvartalet?',
      short: 'Nya arbetssätt',
    },
    'underway-teams-learn': {
      text: 'Har ditt team pratat om vad ni har lärt er av arbetet med målen det här kvartalet?',
      short: 'Lärande i teamen',
    },
  },
};
