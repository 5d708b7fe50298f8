import type * as nb from '../nb/operator.ts';

export const operator: typeof nb.operator = {
  runBy: 'Operatorem strony jest',
  unnamed: 'Nie podano, kto jest operatorem strony.',
  source: 'Kod źródłowy',
  heading: 'Kto jest operatorem strony?',
  ask: 'Zanim odpowiesz, zapytaj coacha, który prowadzi ankietę.',
  contact: 'Kontakt',
  ownPrivacy: 'Polityka prywatności operatora',
  key: {
    employer:
      'Operator strony jest też pracodawcą osób, które odpowiadają. Pracodawca ma więc tajny klucz strony i może z nim i z dziennikiem bazy danych odczytać odpowiedzi pojedynczych osób.',
    other: 'Operator strony ma tajny klucz i nie jest pracodawcą osób, które odpowiadają.',
    unsaid:
      'Operator strony ma tajny klucz. Jeśli to twój pracodawca, może z kluczem i dziennikiem bazy danych odczytać odpowiedzi pojedynczych osób.',
  },
  suppliers: {
    name: 'Serwer i przechowywanie danych',
    onVercel:
      'Stronę hostuje Vercel, a bazę danych prowadzi Upstash. Obie firmy są amerykańskie. Nie podano tu, w jakim kraju jest baza danych.',
    unsaid: 'Nie podano tu, gdzie działa strona ani kto przechowuje dane.',
  },
};
