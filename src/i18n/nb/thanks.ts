/** The page after a counted response, /s/{id}/thanks. */
export const thanks = {
  title: 'Takk for svarene',
  description: 'Svarene dine er telt.',
  counted: 'Svarene er lagt til de forseglede summene. Ingen får se resultater før undersøkelsen er stengt.',
  words: 'Ordene for undersøkelsen: {words}. Har kollegene dine de samme, har dere svart på det samme.',
  next: 'Hva skjer nå?',
  steps: [
    {
      heading: 'Undersøkelsen er åpen litt til',
      text: 'Kolleger som ikke har svart, kan fortsatt gjøre det.',
      when: '{organisation} holder undersøkelsen åpen til {date}. Kolleger som ikke har svart, kan fortsatt gjøre det.',
      together: 'Dette er et møte. Svar så langt: {n}. Den som leder møtet, stenger undersøkelsen.',
    },
    {
      heading: 'Summene åpnes én gang',
      text: 'Når undersøkelsen er stengt, blir summene til et resultat. Det vises bare hvis nok har svart, minst fem (pluss reserveinvitasjoner), og bare som intervaller. Etter tolv måneder slettes det.',
    },
    {
      heading: 'Dere begynner i riktig ende',
      text: 'Resultatet viser hva som bør på plass før dere starter med OKR. Den som ga deg lenken, kan fortelle når det deles.',
      shared:
        'Resultatet viser hva som bør på plass før dere starter med OKR. Slik det er satt opp nå, leder lenken du svarte på, dit når undersøkelsen er stengt.',
      ready:
        'Resultatet viser hva som bør på plass før dere starter med OKR. Det er delt med alle som har lenken.',
    },
  ],
  result: 'Se resultatet',
  close: 'Du kan lukke denne fanen.',
};
