import type { nb } from '../nb/index.ts';

export const thanks: (typeof nb)['thanks'] = {
  title: 'Takk for svara',
  description: 'Svara dine er talde.',
  counted: 'Svara er lagde til dei forsegla summane. Ingen får sjå resultat før undersøkinga er stengd.',
  words: 'Orda for undersøkinga: {words}. Har kollegaene dine dei same, har de svart på det same.',
  next: 'Kva skjer no?',
  steps: [
    {
      heading: 'Undersøkinga er open litt til',
      text: 'Kollegaer som ikkje har svart, kan framleis gjere det.',
      when: '{organisation} held undersøkinga open til {date}. Kollegaer som ikkje har svart, kan framleis gjere det.',
      together: 'Dette er eit møte. Svar så langt: {n}. Den som leier møtet, stenger undersøkinga.',
    },
    {
      heading: 'Summane blir opna éin gong',
      text: 'Når undersøkinga er stengd, blir summane til eit resultat. Det blir vist berre dersom nok har svart, minst fem (pluss reserveinvitasjonar), og berre som intervall. Etter tolv månader blir det sletta.',
    },
    {
      heading: 'De startar i rett ende',
      text: 'Resultatet viser kva som bør på plass før de startar med OKR. Den som gav deg lenka, kan fortelje når det blir delt.',
      shared:
        'Resultatet viser kva som bør på plass før de startar med OKR. Slik det er sett opp no, leier lenka du svarte på, dit når undersøkinga er stengd.',
      ready:
        'Resultatet viser kva som bør på plass før de startar med OKR. Det er delt med alle som har lenka.',
    },
  ],
  result: 'Sjå resultatet',
  close: 'Du kan lukke denne fana.',
};
