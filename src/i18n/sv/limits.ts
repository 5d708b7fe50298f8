export const limits = {
  heading: 'Det här kan vi inte lova',
  items: [
    'Den som driver webbplatsen kan se IP-adresser, som på alla webbplatser.',
    'Vårt program ser varje svar i några millisekunder, medan det räknar.',
    'Den som själv har skickat alla svar utom ett kan räkna ut det sista.',
    'Om nästan alla i en grupp har svarat nej kan andra anta att du också har gjort det. Välj ”Vill inte uppge” om du är orolig för det.',
    'En öppen länk kan användas flera gånger. Då kan någon fylla på i din grupp med egna svar.',
    'Om bara en person får länken kan coachen fylla på med egna svar och räkna ut vad den personen svarade.',
    'Den som har tillgång till databasen kan räkna exakt hur många som har svarat, även innan enkäten stänger.',
    'Den som har både den hemliga nyckeln och databasens logg kan öppna enskilda svar. Detsamma gäller den som kan ändra i databasen medan enkäten är öppen.',
  ],
};
