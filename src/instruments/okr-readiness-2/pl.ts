import type { RespondentText } from '../../core/index.ts';
import { factors, frame } from '../frame/pl.ts';

/** Polish, for those who answer. */
export const pl: RespondentText = {
  ...frame,
  title: 'Czy jesteśmy gotowi na OKR?',
  intro:
    'W OKR wybiera się kilka wspólnych celów i regularnie sprawdza, jak idzie; my jeszcze nie zaczęliśmy. Ankieta zajmie około dwóch minut, a „Nie wiem” to też odpowiedź.',
  aim: 'Wyniki pokazują, co powinno być gotowe przed wprowadzeniem OKR.',
  factors,
  questions: {
    'leadership-present': {
      text: 'Czy kierownictwo osobiście bierze udział w przygotowaniach do OKR?',
      hint: 'Kierownictwo to osoby, które kierują całą organizacją.',
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
      text: 'Czy ambasador OKR kierował już projektami lub codzienną pracą zespołu?',
      hint: 'Ambasador to osoba spośród nas, która kieruje wprowadzaniem OKR. Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Doświadczenie ambasadora',
    },
    'ambassador-plan': {
      text: 'Czy istnieje plan z terminami wprowadzania OKR?',
      short: 'Plan wprowadzania OKR',
    },
    'ambassador-mandate': {
      text: 'Czy ambasador OKR dostał to, czego potrzeba, żeby podołać temu zadaniu?',
      hint: 'Na przykład czas i prawo do decydowania. Jeśli nie mamy ambasadora, odpowiedz „Nie”.',
      short: 'Uprawnienia ambasadora',
    },
    'goals-strategic': {
      text: 'Czy organizacja ma jasne cele na najbliższe lata?',
      short: 'Cele organizacji',
    },
    'goals-shared': {
      text: 'Czy większość celów tam, gdzie pracujesz, jest wspólna, a nie indywidualna?',
      hint: 'Jeśli nie macie tam celów, odpowiedz „Nie”.',
      short: 'Wspólne cele',
    },
    'goals-visible': {
      text: 'Czy możesz zobaczyć zarówno cele organizacji, jak i cele innych zespołów?',
      hint: 'Jeśli nie mamy celów, odpowiedz „Nie”.',
      short: 'Jawne cele',
    },
    'teams-reflect': {
      text: 'Czy twój zespół przeznacza czas na przemyślenie pracy i tego, co chce osiągnąć?',
      hint: 'Zespół to osoby, którymi kierujesz, a jeśli nie kierujesz – najbliżsi współpracownicy.',
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
