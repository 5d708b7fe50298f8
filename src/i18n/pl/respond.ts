import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonimowa ankieta',
  closes: '· masz czas do {0} {1} {2}, godz.\u00a0{3}',
  months:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  together: '· odpowiedziało dotąd: ',
  part: 'Część {n} z {all}',
  question: 'Pytanie {n} z {all}',
  back: 'Wstecz',
  next: 'Dalej',
  review: 'Sprawdź odpowiedzi',
  send: 'Wyślij odpowiedzi',
  sending: 'Wysyłamy odpowiedzi…',
  waiting: 'Chwilowo nie ma połączenia. Odpowiedzi są w tej karcie, zaraz spróbujemy jeszcze raz.',
  again: 'Spróbuj ponownie',
  failed: {
    title: 'Nie wiemy, czy odpowiedzi dotarły',
    kept: 'Odpowiedzi są w tej karcie. Możesz śmiało spróbować ponownie: policzymy je tylko raz.',
  },
  unreachable: 'Chwilowo nie ma połączenia. Odpowiedzi są w tej karcie, dopóki ich nie wyślesz.',
  clear: 'Usuń moje odpowiedzi',
  cleared: 'Odpowiedzi zostały usunięte z tej karty.',
  missing: {
    title: 'Czegoś brakuje',
    answer: 'Odpowiedz na pytanie {n}',
    group: 'Wybierz grupę albo „Wolę nie podawać”',
    hint: 'Wybierz jedną z odpowiedzi. „Nie wiem” to też odpowiedź.',
  },
  group: {
    part: 'Prawie gotowe',
    heading: 'W której grupie jesteś?',
    legend: 'Wybierz tę, która najlepiej pasuje, albo „Wolę nie podawać”.',
    hint: 'Grupy, w których jest mniej niż osiem odpowiedzi, łączymy. Jeśli prawie wszyscy w grupie odpowiedzieli „nie”, inni mogą pomyśleć, że ty też. Przez otwarty link ktoś może odpowiedzieć kilka razy. Jeśli boisz się, że ktoś cię rozpozna, wybierz „Wolę nie podawać”.',
  },
  reviewing: {
    part: 'Ostatni krok',
    heading: 'Sprawdź i wyślij',
    intro: 'Do chwili wysłania możesz wszystko zmienić. Potem odpowiedzi nie da się zmienić ani wycofać.',
    change: 'Zmień',
    group: 'Grupa',
  },
  seen: {
    unshared: 'Coach decyduje, kto zobaczy te wyniki.',
    shared: 'Wyniki zobaczy potem każdy, kto ma link.',
  },
  stored: {
    summary: 'Kto co widzi i co zapisujemy?',
    // These details are on /privacy only: see WhatIsStored.astro.
    parts: [],
  },
  closed: {
    title: 'Ankieta jest zamknięta',
    text: 'Odpowiedzi niewysłane na czas się nie liczą. Zapytaj coacha, który prowadzi ankietę, czy zobaczysz wyniki.',
  },
  shared: {
    title: 'Ankieta jest zamknięta',
    text: 'Odpowiedzi niewysłane na czas się nie liczą. Wyniki są dostępne dla każdego, kto ma link.',
    see: 'Zobacz wyniki',
  },
  unknown: {
    title: 'Nie możemy znaleźć tej ankiety',
    text: 'Sprawdź, czy masz cały link, albo poproś o niego jeszcze raz.',
  },
  counted: {
    title: 'Odpowiedzi z tej karty są policzone',
    text: 'Nie musisz robić nic więcej. Nie ma tu już żadnych odpowiedzi.',
    again: 'Teraz odpowie ktoś inny',
  },
  stale: {
    title: 'Czy to twoje odpowiedzi?',
    text: 'Jakiś czas temu ktoś zaczął tu odpowiadać.',
    on: 'Tak, dokończę',
    again: 'Nie, zacznę od nowa',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Dziękujemy za odpowiedzi',
  description: 'Twoje odpowiedzi są policzone.',
  counted: 'Twoje odpowiedzi są policzone. Nikt nie zobaczy wyników, zanim ankieta się nie zamknie.',
  words: 'Pięć słów tej ankiety: {words}. Jeśli inni w pracy mają te same słowa, macie tę samą ankietę.',
  next: 'Co teraz?',
  steps: [
    {
      heading: 'Ankieta jest nadal otwarta',
      text: 'Kto jeszcze nie odpowiedział, nadal może to zrobić.',
      when: 'Termin, do którego {organisation} czeka na odpowiedzi: {date}. Kto jeszcze nie odpowiedział, nadal może to zrobić.',
      together:
        'Odpowiadacie razem na spotkaniu. Odpowiedziało dotąd: {n}. Ankietę zamyka osoba, która prowadzi spotkanie.',
    },
    {
      heading: 'Potem z odpowiedzi powstają wyniki',
      text: 'Powstają raz, gdy ankieta się zamyka, i tylko wtedy, gdy odpowiedziało co najmniej pięć osób. Odpowiedzi pokazujemy tylko jako przedziały. Jeśli odpowiedziało mniej niż jedenaście osób, wyniki pokazują tylko dwie rzeczy: pytania, na które co najmniej połowa odpowiedziała „nie”, i pytania, na które wiele osób odpowiedziało „nie wiem”. Po dwunastu miesiącach wyniki usuwamy.',
    },
    {
      heading: 'Najpierw to, co najsłabsze',
      text: '{aim} Chodzi o to, żeby kierownictwo zajęło się najpierw tym, co najsłabsze, i żeby potem zapytano was jeszcze raz. Zapytaj coacha, który prowadzi ankietę, czy zobaczysz wyniki i kto się nimi zajmie.',
      shared:
        '{aim} Chodzi o to, żeby kierownictwo zajęło się najpierw tym, co najsłabsze, i żeby potem zapytano was jeszcze raz. Coach postanowił pokazać wyniki wszystkim: gdy ankieta się zamknie, otwórz ten sam link.',
      ready:
        '{aim} Chodzi o to, żeby kierownictwo zajęło się najpierw tym, co najsłabsze, i żeby potem zapytano was jeszcze raz. Wyniki są dostępne dla każdego, kto ma link.',
    },
  ],
  result: 'Zobacz wyniki',
  close: 'Możesz zamknąć tę kartę.',
};

export const form: typeof nb.form = {
  errorTitle: 'Prawie gotowe',
  missing: 'Na te pytania brakuje odpowiedzi. Pozostałe odpowiedzi nadal tu są.',
  unanswered: 'Wybierz jedną odpowiedź.',
  notValid: 'Coś w formularzu się nie zgadza, więc nic nie policzyliśmy. Sprawdź go i wyślij ponownie.',
  send: 'Wyślij odpowiedzi',
  invited:
    'Na tę ankietę odpowiadasz z osobistym zaproszeniem, a do tego JavaScript musi być włączony. Nic nie policzyliśmy. Włącz JavaScript i otwórz zaproszenie jeszcze raz.',
  closed: 'Ankieta jest zamknięta. Twoich odpowiedzi nie policzyliśmy.',
  notFound: 'Nie możemy znaleźć tej ankiety. Sprawdź, czy masz cały link.',
  unavailable:
    'Chwilowo nie możemy zapisać odpowiedzi. Odczekaj chwilę i wyślij ponownie. Policzymy je tylko raz.',
  limited:
    'Wiele osób próbuje teraz odpowiedzieć z tej samej sieci. Twoich odpowiedzi nie policzyliśmy. Odczekaj kilka minut i wyślij ponownie.',
  elsewhere:
    'Te odpowiedzi przyszły z innej strony niż nasza, więc nic nie policzyliśmy. Otwórz ankietę i odpowiedz w niej.',
  toSurvey: 'Otwórz ankietę',
};
