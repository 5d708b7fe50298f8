import type * as nb from '../nb/respond.ts';

export const survey: typeof nb.survey = {
  eyebrow: 'Anonym enkät',
  closes: '· stänger {0} {1} {2} kl. {3}',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  together: '· svar hittills: ',
  part: 'Del {n} av {all}',
  question: 'Fråga {n} av {all}',
  back: 'Tillbaka',
  next: 'Nästa',
  review: 'Se över svaren',
  send: 'Skicka svaren',
  sending: 'Skickar svaren …',
  waiting: 'Vi får ingen kontakt just nu. Svaren finns i den här fliken, och vi försöker igen strax.',
  again: 'Försök igen',
  failed: {
    title: 'Vi vet inte om svaren kom fram',
    kept: 'Svaren finns i den här fliken. Försök gärna igen, de räknas bara en gång.',
  },
  unreachable: 'Vi får ingen kontakt just nu. Svaren finns i den här fliken tills du skickar dem.',
  clear: 'Radera mina svar',
  cleared: 'Svaren är raderade från den här fliken.',
  missing: {
    title: 'Något saknas',
    answer: 'Svara på fråga {n}',
    group: 'Välj en grupp eller ”Vill inte uppge”',
    hint: 'Välj ett av svaren. ”Vet inte” är också ett svar.',
  },
  group: {
    part: 'Nästan klart',
    heading: 'Vilken grupp tillhör du?',
    legend: 'Välj den som passar bäst, eller ”Vill inte uppge”.',
    hint: 'Grupper med färre än åtta svar slås ihop. Om nästan alla i en grupp har svarat nej kan andra anta att du också har gjort det. Med en öppen länk kan någon svara flera gånger. Är du orolig för att bli utpekad kan du välja ”Vill inte uppge”.',
  },
  reviewing: {
    part: 'Sista steget',
    heading: 'Se över och skicka',
    intro:
      'Du kan ändra allt tills du skickar. Sedan går det varken att ändra svaren eller att ta tillbaka dem.',
    change: 'Ändra',
    group: 'Grupp',
  },
  seen: {
    unshared: 'Coachen bestämmer vem det visas för.',
    shared: 'Alla med länken får se resultatet efteråt.',
  },
  stored: {
    summary: 'Vem ser vad, och vad sparas?',
    // These details are on /privacy only: see WhatIsStored.astro.
    parts: [],
  },
  closed: {
    title: 'Enkäten är stängd',
    text: 'Svar som inte skickades i tid är inte med. Fråga coachen, som håller i enkäten, om du får se resultatet.',
  },
  shared: {
    title: 'Enkäten är stängd',
    text: 'Svar som inte skickades i tid är inte med. Resultatet har delats med alla som har länken.',
    see: 'Se resultatet',
  },
  unknown: {
    title: 'Vi hittar inte enkäten',
    text: 'Kontrollera att hela länken är med, eller be om att få den igen.',
  },
  counted: {
    title: 'Svaren från den här fliken har räknats',
    text: 'Du behöver inte göra något mer. Inga svar finns kvar här.',
    again: 'Någon annan ska svara här',
  },
  stale: {
    title: 'Var det du som började?',
    text: 'Någon började svara här för ett tag sedan.',
    on: 'Ja, fortsätt',
    again: 'Nej, börja om',
  },
};

export const thanks: typeof nb.thanks = {
  title: 'Tack för dina svar',
  description: 'Dina svar har räknats.',
  counted: 'Dina svar är med. Ingen får se resultatet förrän enkäten har stängt.',
  words: 'Enkätens fem ord: {words}. Om dina kollegor har samma ord har ni svarat på samma enkät.',
  next: 'Vad händer nu?',
  steps: [
    {
      heading: 'Enkäten är fortfarande öppen',
      text: 'Kollegor som inte har svarat kan fortfarande göra det.',
      when: '{organisation} håller enkäten öppen till {date}. Kollegor som inte har svarat kan fortfarande göra det.',
      together: 'Ni svarar tillsammans på ett möte. Svar hittills: {n}. Den som leder mötet stänger enkäten.',
    },
    {
      heading: 'Sedan blir svaren till ett resultat',
      text: 'Det tas fram en gång, när enkäten stänger, och bara om minst fem har svarat. Svaren visas bara som intervall. Om färre än elva har svarat visar resultatet bara två saker: frågor där minst hälften svarade nej och frågor där många svarade ”Vet inte”. Efter tolv månader raderas resultatet.',
    },
    {
      heading: 'Det svagaste först',
      text: '{aim} Tanken är att ledningen tar tag i det svagaste först och att ni får frågorna igen. Fråga coachen, som håller i enkäten, om du får se resultatet och vem som följer upp det.',
      shared:
        '{aim} Tanken är att ledningen tar tag i det svagaste först och att ni får frågorna igen. Coachen har valt att dela resultatet med alla. Öppna samma länk när enkäten har stängt.',
      ready:
        '{aim} Tanken är att ledningen tar tag i det svagaste först och att ni får frågorna igen. Resultatet har delats med alla som har länken.',
    },
  ],
  result: 'Se resultatet',
  close: 'Du kan stänga den här fliken.',
};

export const form: typeof nb.form = {
  errorTitle: 'Nästan klart',
  missing: 'De här frågorna saknar svar. Det du har svarat finns kvar här.',
  unanswered: 'Välj ett svar.',
  notValid: 'Något i formuläret stämmer inte, så inget har räknats. Se över det och skicka igen.',
  send: 'Skicka svaren',
  invited:
    'Du svarar på den här enkäten med en personlig inbjudan, och då måste JavaScript vara på. Inget har räknats. Slå på JavaScript och öppna din inbjudan igen.',
  closed: 'Enkäten är stängd. Dina svar har inte räknats.',
  notFound: 'Vi hittar inte den här enkäten. Kontrollera att hela länken är med.',
  unavailable: 'Vi kan inte spara svaren just nu. Vänta lite och skicka igen. De räknas bara en gång.',
  limited:
    'Många försöker svara från samma nätverk just nu. Dina svar har inte räknats. Vänta några minuter och skicka igen.',
  elsewhere:
    'De här svaren kom från en annan webbplats än vår, så inget har räknats. Öppna enkäten och svara där.',
  toSurvey: 'Öppna enkäten',
};
