import type * as nb from '../nb/invited.ts';

export const invited: typeof nb.invited = {
  ready: {
    heading: 'Masz zaproszenie',
    text: 'Możesz odpowiedzieć raz, a coach, który prowadzi ankietę, nie widzi twoich odpowiedzi. Gdy zaczniesz, wymienimy twój kod na przepustkę, która nie zdradza, z jakiego kodu pochodzi. Odpowiedzi wysyłasz z przepustką, nigdy z kodem.',
    start: 'Zaczynam',
    tab: 'Przepustka zostanie potem w tej karcie. Jeśli zamkniesz kartę przed wysłaniem odpowiedzi, będziesz potrzebować zaproszenia zapasowego od coacha.',
    kept: 'Przepustka zostanie potem w tej przeglądarce, dopóki nie policzymy odpowiedzi. Jeśli zamkniesz stronę, po prostu otwórz tu ten sam link jeszcze raz. Jeśli z urządzenia korzystają też inni, możesz w każdej chwili usunąć przepustkę.',
  },
  stored: {
    heading: 'Twoje zaproszenie',
    text: 'Zapisujemy wartość kontrolną kodu i to, czy kod został użyty. Odpowiedzi wysyłasz później, z przepustką, która nie zdradza, z jakiego kodu pochodzi. Zapisujemy też wartość kontrolną przepustki, żeby liczyła się tylko raz. Gdy ankieta się zamyka, usuwamy wartości kontrolne. Jeśli odpowiesz od razu, czas i adres IP mogą powiązać kod z twoją ankietą, ale nie zdradzą odpowiedzi.',
    least: {
      one: 'Jest jedno zaproszenie zapasowe dla osoby, która straci swoje. Dlatego potrzeba jednej odpowiedzi więcej: co najmniej {least} do wyników i {block}, aby pokazać grupę.',
      other:
        'Zaproszenia zapasowe dla osób, które stracą swoje: {spares}. Każde wymaga jednej odpowiedzi więcej: co najmniej {least} do wyników i {block}, aby pokazać grupę.',
    },
  },
  starting: 'Zaczynamy…',
  waiting: 'Chwilowo nie ma połączenia, zaraz spróbujemy jeszcze raz.',
  again: 'Spróbuj ponownie',
  words: {
    heading: 'Pięć słów tej ankiety',
    text: 'Jeśli inni w pracy mają te same słowa, macie tę samą ankietę. Słowa są też na plakacie.',
    typed:
      'Porównaj je ze słowami na swojej kartce. Jeśli się różnią, nie zaczynaj i powiedz o tym coachowi.',
  },
  numbers: {
    count: 'Zaproszone osoby',
    spares: 'Zaproszenia zapasowe',
    least: 'Odpowiedzi potrzebne do wyników',
    why: 'Coach może niepostrzeżenie odpowiedzieć, używając zaproszeń zapasowych. Dlatego każde z nich oznacza, że potrzeba jednej odpowiedzi więcej. Pięć słów pokazuje też, że wszyscy widzą te same liczby.',
  },
  later: {
    summary: 'Wolisz odpowiedzieć później?',
    text: 'Pobierz przepustkę teraz, a dostaniesz link, przez który odpowiesz w dowolnej chwili przed zamknięciem ankiety. Warto poczekać: trudniej wtedy powiązać zaproszenie z odpowiedziami.',
    action: 'Pobierz przepustkę, odpowiedz później',
  },
  pass: {
    heading: 'Oto twoja przepustka',
    text: 'Skopiuj link i zachowaj go. Działa w każdej przeglądarce, ale tylko raz. Nie przekazuj go nikomu: kto ma link, może odpowiedzieć zamiast ciebie.',
    link: 'Link, żeby odpowiedzieć później',
    the: 'link',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    copyFailed: 'Nie udało się skopiować linku. Zaznacz go i skopiuj ręcznie.',
    answer: 'Odpowiedz teraz',
  },
  carry: {
    summary: 'Chcesz odpowiedzieć w innej przeglądarce?',
    text: 'Skopiuj link i otwórz go tam. Można go użyć raz i działa, dopóki nie wyślesz odpowiedzi. Nie przekazuj go nikomu: kto ma link, może odpowiedzieć zamiast ciebie.',
    forget: 'Usuń zaproszenie z tej przeglądarki',
    forgetHint:
      'Jeśli z urządzenia korzystają też inni, możesz po skopiowaniu linku usunąć zaproszenie. Bez linku nie odpowiesz na ankietę.',
  },
  back: {
    heading: 'Twoja przepustka jest gotowa',
    text: 'Nie zdradza, z jakiego zaproszenia pochodzi. Możesz odpowiedzieć od razu.',
  },
  code: {
    label: 'Kod lub link',
    hint: 'Kod to cztery grupy po cztery znaki. Wielkość liter nie ma znaczenia.',
    submit: 'Użyj kodu',
    wrong: 'To nie wygląda na cały kod. Kod ma 16 liter i cyfr, a wśród nich nie ma 0, 1, i, l ani o.',
  },
  without: {
    heading: 'Potrzebujesz własnego zaproszenia',
    text: 'Każdy, kto ma odpowiedzieć, dostaje własny link lub kod. Jeśli go nie masz, zapytaj coacha, który prowadzi ankietę.',
  },
  unusable: {
    heading: 'Tego zaproszenia nie można użyć',
    text: 'Mogło już zostać użyte albo w kodzie jest błąd. Jeśli twoje odpowiedzi są już wysłane, nie musisz robić nic więcej. Jeśli ankieta jest zaczęta w innej przeglądarce albo z przepustką, możesz ją tam dokończyć. W innym razie coach, który prowadzi ankietę, może dać ci zaproszenie zapasowe.',
  },
  refused: {
    heading: 'Tej przepustki nie można użyć',
    text: 'Mogła już zostać użyta. Tym razem nie policzyliśmy twoich odpowiedzi, ale nadal są w tej karcie. Jeśli masz zaproszenie zapasowe, możesz go tu użyć.',
  },
  different: {
    heading: 'Ankieta nie zgadza się z zaproszeniem',
    text: 'Pytania, grupy lub klucz nie są takie same jak wtedy, gdy powstało zaproszenie. Dlatego przerwaliśmy. Ani kod, ani żadne odpowiedzi nie zostały wysłane. Powiedz o tym coachowi, który prowadzi ankietę, i innym w pracy.',
  },
  unproven: {
    heading: 'Nie dostaliśmy ważnej przepustki',
    text: 'Przepustka, którą dostaliśmy, nie powstała z kluczem z zaproszenia. Dlatego przerwaliśmy i żadne odpowiedzi nie zostały wysłane. Powiedz o tym coachowi, który prowadzi ankietę.',
  },
  unsafe: {
    heading: 'Otwórz link przez bezpieczne połączenie',
    text: 'Przeglądarka może sprawdzać zaproszenia tylko wtedy, gdy adres zaczyna się od https. Nic nie zostało wysłane. Otwórz zaproszenie ponownie przez https albo powiedz o tym coachowi, który prowadzi ankietę.',
  },
  failed: {
    heading: 'Nie udało się pobrać przepustki',
    text: 'Możesz próbować tyle razy, ile chcesz. Zaproszenie nie przepadnie.',
  },
  other: {
    heading: 'Chcesz zmienić zaproszenie?',
    text: 'Ten link prowadzi do innego zaproszenia niż to, które jest otwarte w tej karcie. Jeśli je zmienisz, niewysłane odpowiedzi zostaną usunięte. Pierwsze zaproszenie nie przepadnie: możesz tu znowu otworzyć tamten link.',
    stay: 'Zostań przy pierwszym',
    change: 'Zmień zaproszenie',
  },
};
