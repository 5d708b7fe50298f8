import type { RespondentText } from '../../core/index.ts';
import { factors, frame } from '../frame/pl.ts';

/** Polish, for those who answer. */
export const pl: RespondentText = {
  ...frame,
  title: 'Jak nam idzie z OKR?',
  intro:
    'W OKR wybieramy kilka wspólnych celów i regularnie sprawdzamy, jak idzie. Pytania dotyczą ostatnich trzech miesięcy i zajmą około dwóch minut, a „Nie wiem” to też odpowiedź.',
  aim: 'Wyniki pokazują, co można poprawić w pracy z OKR.',
  factors,
  questions: {
    'underway-leadership-shares': {
      text: 'Czy w ostatnich trzech miesiącach kierownictwo mówiło, jak idzie realizacja celów organizacji?',
      hint: 'Kierownictwo to osoby, które kierują całą organizacją.',
      short: 'Informacje od kierownictwa',
    },
    'underway-leadership-asks': {
      text: 'Czy w ostatnich trzech miesiącach kierownictwo pytało, jak idzie realizacja celów tam, gdzie pracujesz?',
      hint: 'Liczy się też, jeśli twój przełożony pytał w jego imieniu.',
      short: 'Pytania od kierownictwa',
    },
    'underway-leadership-rhythm': {
      text: 'Czy spotkania w sprawie celów odbywały się w ostatnich trzech miesiącach tak, jak ustaliliśmy?',
      hint: 'Jeśli nie ustaliliśmy żadnych spotkań, odpowiedz „Nie”.',
      short: 'Ustalone spotkania o OKR',
    },
    'underway-ambassador-help': {
      text: 'Czy w ostatnich trzech miesiącach łatwo było dostać pomoc przy OKR?',
      hint: 'Na przykład od ambasadora OKR, czyli osoby spośród nas, która kieruje pracą nad OKR. Jeśli pomoc nie była ci potrzebna, odpowiedz „Nie wiem”.',
      short: 'Pomoc przy OKR',
    },
    'underway-ambassador-time': {
      text: 'Czy ambasador OKR miał w ostatnich trzech miesiącach dość czasu na tę rolę?',
      hint: 'Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Czas ambasadora',
    },
    'underway-ambassador-mandate': {
      text: 'Czy ambasador OKR mógł w ostatnich trzech miesiącach podejmować potrzebne decyzje?',
      hint: 'Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Uprawnienia ambasadora',
    },
    'underway-goals-few': {
      text: 'Czy w ostatnich trzech miesiącach celów tam, gdzie pracujesz, było na tyle mało, że łatwo je zapamiętać?',
      hint: 'Jeśli nie macie tam celów, odpowiedz „Nie”. Jeśli ich nie znasz, odpowiedz „Nie wiem”.',
      short: 'Niewiele celów',
    },
    'underway-goals-open': {
      text: 'Czy w ostatnich trzech miesiącach zarówno cele organizacji, jak i cele innych zespołów były dla ciebie dostępne?',
      hint: 'Jeśli nie mamy celów, odpowiedz „Nie”.',
      short: 'Jawne cele',
    },
    'underway-goals-used': {
      text: 'Czy w ostatnich trzech miesiącach cele pomagały wam tam, gdzie pracujesz, decydować, co jest najważniejsze?',
      short: 'Cele w codziennej pracy',
    },
    'underway-teams-own': {
      text: 'Czy twój zespół brał udział w ustalaniu celów, które mieliście w ostatnich trzech miesiącach?',
      hint: 'Zespół to osoby, którymi kierujesz, a jeśli nie kierujesz – najbliżsi współpracownicy. Jeśli nie macie celów, odpowiedz „Nie”.',
      short: 'Cele od zespołów',
    },
    'underway-teams-change': {
      text: 'Czy w ostatnich trzech miesiącach twój zespół zrobił coś po nowemu, żeby osiągnąć cele?',
      short: 'Nowe sposoby pracy',
    },
    'underway-teams-learn': {
      text: 'Czy w ostatnich trzech miesiącach twój zespół rozmawiał o tym, czego nauczyła was praca nad celami?',
      short: 'Nauka w zespołach',
    },
  },
};
