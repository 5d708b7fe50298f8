import type { RespondentText } from '../../core/index.ts';
import { factors, frame } from '../frame/sv.ts';

/** Swedish, for those who answer. */
export const sv: RespondentText = {
  ...frame,
  title: 'Hur går det med OKR?',
  intro:
    'Med OKR väljer vi några få gemensamma mål och följer upp dem. Frågorna gäller de senaste tre månaderna och tar ungefär två minuter. ”Vet inte” är också ett svar.',
  aim: 'Resultatet visar vad som kan bli bättre i arbetet med OKR.',
  factors,
  questions: {
    'underway-leadership-shares': {
      text: 'Har ledningen de senaste tre månaderna berättat hur det går med organisationens mål?',
      hint: 'Ledningen är de som leder hela organisationen.',
      short: 'Ledning som informerar',
    },
    'underway-leadership-asks': {
      text: 'Har ledningen de senaste tre månaderna frågat hur det går med målen där du jobbar?',
      hint: 'Det räknas också om din chef frågade åt dem.',
      short: 'Ledning som frågar',
    },
    'underway-leadership-rhythm': {
      text: 'Har mötena om målen hållits som planerat de senaste tre månaderna?',
      hint: 'Svara nej om inga möten har bestämts.',
      short: 'OKR-möten enligt plan',
    },
    'underway-ambassador-help': {
      text: 'Har det varit lätt att få hjälp med OKR de senaste tre månaderna?',
      hint: 'Till exempel av OKR-ambassadören, kollegan som leder arbetet med OKR. Svara ”Vet inte” om du inte har behövt hjälp.',
      short: 'Hjälp med OKR',
    },
    'underway-ambassador-time': {
      text: 'Har OKR-ambassadören haft tillräckligt med tid för rollen de senaste tre månaderna?',
      hint: 'Svara nej om vi saknar ambassadör.',
      short: 'Ambassadör med tid',
    },
    'underway-ambassador-mandate': {
      text: 'Har OKR-ambassadören kunnat fatta de beslut som behövts de senaste tre månaderna?',
      hint: 'Svara nej om vi saknar ambassadör.',
      short: 'Ambassadör med mandat',
    },
    'underway-goals-few': {
      text: 'Har målen där du jobbar varit så få de senaste tre månaderna att de är lätta att minnas?',
      hint: 'Svara nej om ni saknar mål där du jobbar. Svara ”Vet inte” om du inte känner till dem.',
      short: 'Ett fåtal mål',
    },
    'underway-goals-open': {
      text: 'Har du själv kunnat se både organisationens mål och andra teams mål de senaste tre månaderna?',
      hint: 'Svara nej om vi saknar mål.',
      short: 'Öppna mål',
    },
    'underway-goals-used': {
      text: 'Har ni där du jobbar de senaste tre månaderna använt målen för att avgöra vad som är viktigast?',
      short: 'Mål som används',
    },
    'underway-teams-own': {
      text: 'Har ditt team varit med och bestämt de mål ni har haft de senaste tre månaderna?',
      hint: 'Teamet är de du leder, annars kollegorna du jobbar närmast med. Svara nej om ni saknar mål.',
      short: 'Mål från teamen',
    },
    'underway-teams-change': {
      text: 'Har ditt team de senaste tre månaderna gjort något på ett nytt sätt för att nå målen?',
      short: 'Nya arbetssätt',
    },
    'underway-teams-learn': {
      text: 'Har ditt team de senaste tre månaderna pratat om vad ni har lärt er av arbetet med målen?',
      short: 'Lärande i teamen',
    },
  },
};
