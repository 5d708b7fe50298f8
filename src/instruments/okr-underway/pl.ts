import type { RespondentText } from '../../core/index.ts';
import { frame } from '../frame/pl.ts';

/** Polish, for those who answer. */
export const pl: RespondentText = {
  ...frame,
  title: 'Jak nam idzie z OKR?',
  intro:
    'W OKR co kwartał wybieramy kilka wspólnych celów i sprawdzamy, jak idzie. Pytania dotyczą ostatnich trzech miesięcy („ten kwartał”) i zajmą około dwóch minut, a „Nie wiem” to też odpowiedź.',
  aim: 'Wyniki pokazują, co można poprawić w pracy z OKR.',
  factors: {
    leadership: { name: 'Zaangażowanie kierownictwa' },
    ambassador: { name: 'Rola ambasadora OKR' },
    goals: { name: 'Jasne i jawne cele' },
    teams: { name: 'Zaangażowanie zespołów' },
  },
  questions: {
    'underway-leadership-shares': {
      text: 'Czy kierownictwo mówiło w tym kwartale, jak idzie realizacja celów organizacji?',
      hint: 'Kierownictwo to nasi najwyżsi przełożeni.',
      short: 'Informacje od kierownictwa',
    },
    'underway-leadership-asks': {
      text: 'Czy kierownictwo pytało w tym kwartale, jak idzie realizacja celów tam, gdzie pracujesz?',
      hint: 'Bezpośrednio albo przez twojego przełożonego.',
      short: 'Pytania od kierownictwa',
    },
    'underway-leadership-rhythm': {
      text: 'Czy spotkania o OKR odbywały się w tym kwartale zgodnie z ustaleniami?',
      hint: 'Jeśli nie ustaliliśmy żadnych spotkań, odpowiedz „Nie”.',
      short: 'Ustalone spotkania o OKR',
    },
    'underway-ambassador-help': {
      text: 'Czy w tym kwartale łatwo było dostać pomoc przy OKR?',
      hint: 'Na przykład od ambasadora OKR, który kieruje u nas pracą z OKR.',
      short: 'Pomoc przy OKR',
    },
    'underway-ambassador-time': {
      text: 'Czy nasz ambasador OKR miał w tym kwartale dość czasu na tę rolę?',
      hint: 'Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Czas ambasadora',
    },
    'underway-ambassador-mandate': {
      text: 'Czy nasz ambasador OKR miał w tym kwartale dość uprawnień, żeby załatwiać sprawy?',
      hint: 'Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Uprawnienia ambasadora',
    },
    'underway-goals-few': {
      text: 'Czy mieliśmy w tym kwartale na tyle mało celów, że łatwo się w nich orientować?',
      hint: 'Jeśli nie wiesz, jakie mamy cele, odpowiedz „Nie wiem”.',
      short: 'Niewiele celów',
    },
    'underway-goals-open': {
      text: 'Czy w tym kwartale cele organizacji i innych zespołów były dla ciebie widoczne?',
      short: 'Jawne cele',
    },
    'underway-goals-used': {
      text: 'Czy w tym kwartale cele pomagały wam decydować, co w pracy jest najważniejsze?',
      short: 'Cele w codziennej pracy',
    },
    'underway-teams-own': {
      text: 'Czy twój zespół sam brał udział w ustalaniu swoich celów na ten kwartał?',
      hint: 'Zespół to osoby, z którymi najbliżej współpracujesz. Jeśli nie macie celów, odpowiedz „Nie”.',
      short: 'Cele od zespołów',
    },
    'underway-teams-change': {
      text: 'Czy twój zespół zrobił w tym kwartale coś po nowemu, żeby osiągnąć cele?',
      short: 'Nowe sposoby pracy',
    },
    'underway-teams-learn': {
      text: 'Czy twój zespół rozmawiał w tym kwartale o tym, czego nauczyła was praca nad celami?',
      short: 'Nauka w zespołach',
    },
  },
};
