import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Prywatność',
  description: 'Co dokładnie zapisujemy, gdy odpowiadasz, na jak długo i kto może to zobaczyć.',
  heading: 'Co zapisujemy, gdy odpowiadasz?',
  intro:
    'Ani szef, ani coach, który prowadzi ankietę, nie widzą twoich odpowiedzi, chyba że sami są operatorami strony. Dostają tylko łączne wyniki po zamknięciu ankiety, i to tylko wtedy, gdy odpowiedziało co najmniej pięć osób. Jeśli są zaproszenia zapasowe, potrzeba więcej.',
  sample: {
    heading: 'Odpowiedzi jednej osoby i to, co zapisujemy',
    intro:
      'Oto zmyślone odpowiedzi i to, co trafia do bazy danych, gdy ktoś je wyśle. Baza dostaje po jednej liczbie na każdą możliwą odpowiedź, niezależnie od tego, czy została wybrana. Liczby wyglądają na losowe. Dodajemy je do liczb od wszystkich innych, w zaszyfrowanych sumach, i nie zapisujemy ich osobno. Można je odczytać tylko z tajnym kluczem strony.',
    answer: 'Odpowiedzi',
    stored: 'Co dodajemy do sum',
    rest: 'I jeszcze jedna taka liczba, za to, że ktoś odpowiedział. Jeśli można wybrać grupę, tyle samo liczb przypada na każdą grupę, niezależnie od tego, czy ją wybierzesz.',
    ids: ['Żeby policzyć raz', 'Żeby otworzyć sumę'],
    also: 'Do zamknięcia ankiety zapisujemy też dwa losowe numery. Dzięki jednemu odpowiedzi liczą się tylko raz, nawet jeśli wyślesz je ponownie. Drugi jest potrzebny, żeby otworzyć sumę wszystkich odpowiedzi. Numery nie mówią nic o tobie ani o twoich odpowiedziach.',
  },
  facts: {
    heading: 'Co, jak długo i dla kogo',
    what: 'Co',
    long: 'Jak długo',
    who: 'Kto to widzi',
    rows: [
      [
        'Twoje odpowiedzi w przeglądarce',
        'Dopóki ich nie policzymy albo dopóki ich nie usuniesz lub nie zamkniesz karty',
        'Ty i inni, którzy korzystają z tej samej karty',
      ],
      [
        'Zaszyfrowane sumy i losowe numery',
        'Do zamknięcia ankiety, nie dłużej niż 30\u00a0dni po planowanym zamknięciu',
        'Można je odczytać tylko z tajnym kluczem strony. Kto ma dostęp do bazy danych, widzi, ile osób odpowiedziało',
      ],
      [
        'Wartości kontrolne kodów z zaproszeń i przepustek',
        'Do zamknięcia ankiety, nie dłużej niż 30\u00a0dni po planowanym zamknięciu',
        'Kto ma i kody, i dostęp do bazy danych, widzi, które kody zostały użyte',
      ],
      [
        'Ile osób dotąd odpowiedziało',
        'Do zamknięcia ankiety',
        'Coach i każdy, kto ma link do wyników, widzą tę liczbę w krokach po pięć, według stanu o 0:00, 6:00, 12:00 lub 18:00. Na spotkaniu wszyscy przez cały czas widzą dokładną liczbę. Kto ma dostęp do bazy danych, zawsze może zobaczyć dokładną liczbę',
      ],
      [
        'Wyniki: przedziały, oceny i dokładna liczba osób, które odpowiedziały',
        'Dwanaście miesięcy po zamknięciu albo dopóki coach ich nie usunie',
        'Coach i każdy, kto ma link do wyników. Jeśli coach udostępni wyniki, także każdy, kto ma link do ankiety. Ankieta pokazuje, co wybrał coach, a coach może to zmienić',
      ],
      [
        'Działania, które zapisuje coach lub osoba pomagająca, jako zwykły tekst',
        'Tak długo jak wyniki',
        'Każdy, kto ma klucz do ankiety. Jeśli działania są pokazane przy wynikach, także każdy, kto widzi wyniki',
      ],
      [
        'Jak potem poszło w organizacji, co zapisuje coach. Nic nowego o osobach, które odpowiedziały',
        'Dopóki coach nie usunie organizacji albo ankiety, zanim ta usunie się sama. Razem z tym zapisane jest, kiedy runda się zakończyła',
        'Coach. Jeśli coach to udostępni, także każdy, kto widzi wyniki',
      ],
      [
        'Ankieta, w której odpowiedziało za mało osób',
        '30\u00a0dni po zamknięciu albo dopóki coach jej nie usunie',
        'Osoby, które normalnie zobaczyłyby wyniki. Widzą dokładnie, ile osób odpowiedziało, i nic więcej',
      ],
      [
        'Nazwy grup, czas zamknięcia i liczba zaproszeń',
        'Tak długo jak ankieta',
        'Każdy, kto ma do niej link',
      ],
      [
        'Nazwa organizacji i liczba pracowników',
        'Dopóki coach nie usunie organizacji. Gdy nie ma już żadnej ankiety, organizację usuwamy dwanaście miesięcy po ostatnim otwarciu przeglądu',
        'Każdy, kto ma link',
      ],
      [
        'Liczba zapytań z każdego adresu IP, pod losową nazwą',
        'Najwyżej dziesięć minut, dla ochrony przed nadużyciami',
        'Nikt',
      ],
      [
        'Adres IP',
        'Program go nie zapisuje. Mogą to robić dostawcy',
        'Operator strony, jak na każdej stronie internetowej',
      ],
    ],
    none: 'Nie używamy plików cookie ani narzędzi analitycznych i nie pobieramy niczego z innych stron. Nie zapisujemy, kiedy odpowiadasz, jakiej przeglądarki używasz ani jaki język wybierasz.',
  },
  invited: {
    heading: 'Gdy odpowiadać mogą tylko zaproszeni',
    points: [
      'Twój kod powstał w przeglądarce coacha. My mamy tylko wartość kontrolną kodu. Po niej rozpoznajemy kod, gdy go używasz.',
      'Gdy zaczynasz, przeglądarka wymienia kod na przepustkę. Odnotowujemy, że kod został użyty.',
      'Odpowiedzi wysyłasz potem, z przepustką i bez kodu. Przepustka nie zdradza, z jakiego kodu pochodzi. Zapisujemy wartość kontrolną przepustki, żeby odpowiedzi liczyły się tylko raz.',
      'Przepustka jest w twojej przeglądarce, dopóki nie policzymy odpowiedzi albo jej nie usuniesz. Zwykle możesz zamknąć kartę i znowu otworzyć przepustkę przez swój link lub kod, dopóki ankieta jest otwarta. Niektóre przeglądarki nie mogą przechować przepustki. Jeśli wtedy zamkniesz kartę, będziesz potrzebować zaproszenia zapasowego. Gdy ankieta się zamyka, usuwamy wszystkie wartości kontrolne.',
      'Jeśli odpowiesz od razu po rozpoczęciu, ktoś może odgadnąć, który kod należy do twoich odpowiedzi. Kto śledzi serwer, może wykorzystać do tego czas i adres IP. Same odpowiedzi są jednak zaszyfrowane. Pomaga odpowiadanie w tym samym czasie co inni. Możesz też najpierw pobrać przepustkę i odpowiedzieć później.',
      'Coach zna kody i może odpowiedzieć z kodami, których nikt nie użył. Dlatego przed odpowiedzią widzisz, ile osób zaproszono i ile jest zaproszeń zapasowych. Obie liczby są też w wynikach. Zaproszeń zapasowych można użyć niepostrzeżenie. Dlatego gdy są zaproszenia zapasowe, potrzeba więcej odpowiedzi. Bez nich potrzeba pięciu odpowiedzi do wyników i ośmiu, żeby pokazać grupę. Za każde zaproszenie zapasowe potrzeba jednej odpowiedzi więcej, i do wyników, i w grupie.',
      'Coach, który wypróbuje kody, dowie się, które zostały użyte. Kody, których nikt nie użył, przestają potem działać i osoba, która miała taki kod, to zauważy. Najlepiej, żeby każdy wylosował kartkę. Wtedy nawet coach nie wie, kto dostał jaki kod.',
    ],
  },
  limits: 'Czego nie możemy obiecać',
  responsible: {
    heading: 'Kto za to odpowiada?',
    points: [
      'Administratorem danych jest organizacja, która pyta. Zapytaj ją, do czego posłużą wyniki, kto je zobaczy i na jakiej podstawie prawnej organizacja działa.',
      'Coach tworzy ankietę, przedstawia wyniki i razem z kierownictwem dba o dalsze kroki. Może być waszym pracownikiem albo osobą z zewnątrz.',
      'Odpowiadanie jest dobrowolne. Po policzeniu odpowiedzi nie możemy ich odnaleźć, poprawić ani usunąć.',
    ],
    complain:
      'Jeśli uważasz, że coś jest nie tak, możesz porozmawiać w pracy z inspektorem ochrony danych (personvernombud) lub przedstawicielem pracowników (tillitsvalgt). Możesz też złożyć skargę do norweskiego urzędu ochrony danych Datatilsynet:',
  },
};
