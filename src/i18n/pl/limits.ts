export const limits = {
  heading: 'Czego nie możemy obiecać',
  items: [
    'Operator strony może widzieć adresy IP, jak na każdej stronie internetowej.',
    'Nasz program widzi każdą odpowiedź przez kilka milisekund, gdy ją liczy.',
    'Kto sam wysłał wszystkie ankiety oprócz jednej, może wyliczyć tę ostatnią.',
    'Jeśli prawie wszyscy w grupie odpowiedzieli „nie”, inni mogą pomyśleć, że ty też. Jeśli się tego boisz, wybierz „Wolę nie podawać”.',
    'Otwartego linku można użyć wiele razy. Ktoś może więc dodać do twojej grupy własne odpowiedzi.',
    'Jeśli link dostanie tylko jedna osoba, coach może dodać własne odpowiedzi i wyliczyć, co odpowiedziała ta osoba.',
    'Kto ma dostęp do bazy danych, może dokładnie policzyć, ile osób odpowiedziało, także przed zamknięciem ankiety.',
    'Kto ma i tajny klucz, i dziennik bazy danych, może odczytać odpowiedzi pojedynczych osób. To samo dotyczy każdego, kto może zmieniać dane w bazie, gdy ankieta jest otwarta.',
  ],
};
