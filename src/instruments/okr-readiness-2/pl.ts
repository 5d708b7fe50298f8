import type { RespondentText } from '../../core/index.ts';
import { frame } from '../frame/pl.ts';

/** Polish, for those who answer. */
export const pl: RespondentText = {
  ...frame,
  title: 'Czy jesteśmy gotowi na OKR?',
  intro:
    'W OKR wybiera się kilka wspólnych celów i regularnie sprawdza, jak idzie; my jeszcze nie zaczęliśmy. Ankieta zajmie około dwóch minut, a „Nie wiem” to też odpowiedź.',
  aim: 'Wyniki pokazują, co powinno być gotowe przed wprowadzeniem OKR.',
  factors: {
    leadership: { name: 'Zaangażowanie kierownictwa' },
    ambassador: { name: 'Rola ambasadora OKR' },
    goals: { name: 'Jasne i jawne cele' },
    teams: { name: 'Zaangażowanie zespołów' },
  },
  questions: {
    'leadership-present': {
      text: 'Czy kierownictwo samo bierze udział w przygotowaniach do OKR?',
      hint: 'Kierownictwo to nasi najwyżsi przełożeni.',
      short: 'Udział kierownictwa',
    },
    'leadership-engaged': {
      text: 'Czy kierownictwo interesuje się OKR, na przykład zadaje pytania?',
      short: 'Zainteresowanie kierownictwa',
    },
    'leadership-meetings': {
      text: 'Czy kierownictwo powiedziało, że OKR będziemy omawiać na regularnych spotkaniach?',
      short: 'Regularne spotkania o OKR',
    },
    'ambassador-experience': {
      text: 'Czy nasz ambasador OKR ma doświadczenie w prowadzeniu projektów lub codziennej działalności?',
      hint: 'Ambasador kieruje u nas wprowadzaniem OKR. Jeśli go nie mamy, odpowiedz „Nie”.',
      short: 'Doświadczenie ambasadora',
    },
    'ambassador-plan': {
      text: 'Czy wprowadzanie OKR idzie według planu z terminami?',
      short: 'Plan wprowadzania OKR',
    },
    'ambassador-mandate': {
      text: 'Czy nasz ambasador OKR dostał to, czego potrzeba, żeby podołać temu zadaniu?',
      hint: 'Na przykład czas i prawo do decyzji. Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Uprawnienia ambasadora',
    },
    'goals-strategic': {
      text: 'Czy nasza organizacja ma jasne cele na najbliższe lata?',
      short: 'Cele organizacji',
    },
    'goals-shared': {
      text: 'Czy cele tam, gdzie pracujesz, dotyczą bardziej tego, co macie osiągnąć razem, niż pojedynczych osób?',
      hint: 'Jeśli nie macie tam celów, odpowiedz „Nie”.',
      short: 'Wspólne cele',
    },
    'goals-visible': {
      text: 'Czy masz wgląd w to, jakie cele mają organizacja i działy?',
      hint: 'Jeśli nie mamy celów, odpowiedz „Nie”.',
      short: 'Jawne cele',
    },
    'teams-reflect': {
      text: 'Czy twój zespół przeznacza czas na przemyślenie pracy i tego, co chce osiągnąć?',
      hint: 'Zespół to osoby, z którymi najbliżej współpracujesz.',
      short: 'Czas na namysł',
    },
    'teams-open': {
      text: 'Czy twój zespół jest teraz otwarty na wypróbowanie nowego sposobu pracy?',
      short: 'Otwartość na zmiany',
    },
    'teams-learn': {
      text: 'Czy twój zespół zaczął się uczyć, na czym polega OKR?',
      short: 'Nauka OKR',
    },
  },
};
