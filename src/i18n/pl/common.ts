import type * as nb from '../nb/common.ts';

export const common: typeof nb.common = {
  lang: 'pl',
  name: 'okr-klar',
  languageName: 'Polski',
  skip: 'Przejdź do treści',
  overview: 'Przegląd',
  home: 'okr-klar, na stronę główną',
  language: 'Język',
  footer: 'Odpowiedzi pokazujemy tylko łącznie. Bez plików cookie.',
  privacy: 'Prywatność',
  api: 'Dla programistów',
  asOf: { today: 'dziś o {time}', yesterday: 'wczoraj o {time}' },
  loading: 'Wczytujemy…',
  unstarted:
    'Strona nie wczytała się do końca. Jeśli nic się nie dzieje, przeglądarka może być za stara: zaktualizuj ją albo otwórz link w innej.',
  unloaded: { text: 'Ta część strony się nie wczytała. Spróbuj ponownie.', retry: 'Spróbuj ponownie' },
  inApp: {
    text: 'Oglądasz tę stronę wewnątrz innej aplikacji, a tam nie da się zapisywać plików ani drukować. Skopiuj link i otwórz go w przeglądarce.',
    link: 'link do tej strony',
  },
  svgInstead:
    'Twoja przeglądarka chroni przed śledzeniem, zniekształcając obrazy, dlatego dostajesz plik SVG. Możesz go używać tak samo.',
  verdicts: {
    no: 'Nie',
    unseen: 'Wiele osób nie wie',
    overQuarter: 'Jedna czwarta lub więcej',
    mixed: 'Zdania podzielone',
    underHalf: 'Mniej niż połowa',
    yes: 'Tak',
  },
};
