import type * as nb from '../nb/result-states.ts';

/** What the results page says where there is no result to show. Part of `results`. */
export const resultStates: typeof nb.resultStates = {
  tooFew: {
    heading: 'For få svar til å vise noko',
    text: 'Færre enn {least} svarte i denne runden. Så få svar er lette å knyte til enkeltpersonar. Derfor viser vi ingenting. Svara er sletta utan at dei vart opna.',
    next: 'Kva no?',
    steps: [
      'Start ein ny runde, og fortel korleis vi held svara anonyme.',
      'Set av ti minutt i eit møte der alle svarer samtidig.',
    ],
  },
  closing: {
    heading: 'Undersøkinga blir stengd no',
    notice: 'Runde {round} blir stengd no',
    text: 'Svara blir talde opp. Resultatet er her om ein augneblink, og sida blir oppdatert av seg sjølv.',
  },
  unreadable: {
    heading: 'Svara lèt seg ikkje opne',
    text: 'Vi får ikkje opna svara i denne runden, så det finst ikkje noko resultat å vise.',
    steps: [
      'Sei frå til den som driv nettstaden. Viss nettstaden er starta med ein annan hemmeleg nøkkel (PEPPER) enn før, kjem resultatet her når den rette er tilbake.',
      'Vi tek vare på dei krypterte summane i 30 dagar etter stenging. Så blir dei sletta.',
      'Er nettstaden gjenoppretta frå ein tryggingskopi, kan runden ha stengt etter at kopien vart teken. Då er dei krypterte summane sletta: To resultat av same runden kunne røpe kva enkeltpersonar har svart.',
      'Ein ny runde kan startast når som helst.',
    ],
  },
  open: {
    heading: 'Undersøkinga er open',
    notice: 'Runde {round} er open',
    soon: 'Resultatet er venta {date}.',
    atLeast: 'Minst {n} hadde svart {when}.',
    atLeastOf: 'Minst {n} av {employees} hadde svart {when}.',
    none: 'Færre enn fem hadde svart {when}.',
    live: { one: '{n} har svart så langt.', other: '{n} har svart så langt.' },
    steps: 'Talet blir vist i steg på fem og oppdatert fire gonger i døgnet.',
    when: 'Etter planen stenger undersøkinga {date}. Då kjem resultatet her.',
    need: 'Det trengst minst fem svar, og eitt ekstra for kvar reserveinvitasjon.',
    again: 'Sjå etter på nytt',
  },
  empty: {
    heading: 'Ingen rundar enno',
    text: 'Når den første undersøkinga er stengd, står resultatet her. Ta vare på lenka.',
  },
  enter: {
    heading: 'Opne eit resultat',
    text: 'Eit resultat opnar du med ei resultatlenke. Lim inn heile lenka her.',
    label: 'Resultatlenke',
    hint: 'Lenka sluttar med # og ein lang nøkkel som startar med rk_.',
    submit: 'Vis resultatet',
    invalid: 'Dette er ikkje ei heil resultatlenke. Sjekk at nøkkelen etter # er med.',
    coachKey: 'Dette er ei coachlenke. Med den opnar du oversikta, og resultatlenka finn du der.',
  },
  refused: {
    heading: 'Denne lenka verkar ikkje',
    text: 'Lenka kan vere bytt ut eller trekt tilbake, eller så kom ikkje heile lenka med. Be den som delte lenka, om ei ny.',
  },
  unshared: {
    heading: 'Resultatet er ikkje delt her',
    text: 'Anten er undersøkinga framleis open, eller så er resultatet berre for dei som har resultatlenka. Er du ein av dei, kan du lime inn lenka her.',
  },
  trouble: { heading: 'Vi fekk ikkje henta resultatet', retry: 'Prøv igjen' },
};
