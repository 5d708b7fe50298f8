export const limits = {
  heading: 'Det kan vi ikke love',
  items: [
    'Den, der driver hjemmesiden, kan se IP-adresser, som på alle hjemmesider.',
    'Vores program ser hvert svar i nogle millisekunder, mens det tæller.',
    'Den, der selv har sendt alle svar på nær ét, kan regne sig frem til det sidste.',
    'Hvis næsten alle i en gruppe har svaret nej, kan andre gå ud fra, at du også har. Vælg »Vil ikke oplyse«, hvis du er bange for det.',
    'Et åbent link kan bruges flere gange. Så kan nogen fylde din gruppe op med egne svar.',
    'Hvis kun én person får linket, kan coachen fylde op med egne svar og regne sig frem til, hvad den person har svaret.',
    'Den, der har adgang til databasen, kan tælle, præcis hvor mange der har svaret, også før undersøgelsen lukker.',
    'Den, der har både den hemmelige nøgle og databasens log, kan åbne de enkelte svar. Det samme gælder den, der kan ændre i databasen, mens undersøgelsen er åben.',
  ],
};
