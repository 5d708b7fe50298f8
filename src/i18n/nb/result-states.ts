/** What the results page says where there is no result to show. Part of `results`. */
export const resultStates = {
  tooFew: {
    heading: 'For få svar til å vise noe',
    text: 'Færre enn {least} svarte i denne runden. Så få svar er lette å knytte til enkeltpersoner. Derfor viser vi ingenting. Svarene er slettet uten å bli åpnet.',
    next: 'Hva nå?',
    steps: [
      'Start en ny runde, og fortell hvordan vi holder svarene anonyme.',
      'Sett av ti minutter i et møte der alle svarer samtidig.',
    ],
  },
  closing: {
    heading: 'Undersøkelsen stenges nå',
    notice: 'Runde {round} stenges nå',
    text: 'Svarene telles opp. Resultatet er her om et øyeblikk, og siden oppdateres av seg selv.',
  },
  unreadable: {
    heading: 'Svarene lar seg ikke åpne',
    text: 'Vi får ikke åpnet svarene i denne runden, så det finnes ikke noe resultat å vise.',
    steps: [
      'Si fra til den som driver nettstedet. Hvis det er startet med en annen hemmelig nøkkel (PEPPER) enn før, kommer resultatet her når den riktige er tilbake.',
      'Vi tar vare på de krypterte summene i 30 dager etter stenging. Så slettes de.',
      'Er nettstedet gjenopprettet fra en sikkerhetskopi, kan runden ha stengt etter at kopien ble tatt. Da er de krypterte summene slettet, for to resultater av samme runde kunne røpe hva enkeltpersoner har svart.',
      'En ny runde kan startes når som helst.',
    ],
  },
  open: {
    heading: 'Undersøkelsen er åpen',
    notice: 'Runde {round} er åpen',
    soon: 'Resultatet ventes {date}.',
    atLeast: 'Minst {n} hadde svart {when}.',
    atLeastOf: 'Minst {n} av {employees} hadde svart {when}.',
    none: 'Færre enn fem hadde svart {when}.',
    live: { one: 'Så langt: {n} svar.', other: 'Så langt har {n} svart.' },
    steps: 'Tallet oppdateres fire ganger i døgnet og vises i trinn på fem.',
    when: 'Etter planen stenger undersøkelsen {date}. Da kommer resultatet her.',
    need: 'Det trengs minst fem svar, og ett ekstra for hver reserveinvitasjon.',
    again: 'Sjekk igjen',
  },
  empty: {
    heading: 'Ingen runder ennå',
    text: 'Når den første undersøkelsen er stengt, står resultatet her. Ta vare på lenken.',
  },
  enter: {
    heading: 'Åpne et resultat',
    text: 'Lim inn hele resultatlenken her.',
    label: 'Resultatlenke',
    hint: 'Den slutter med # og en lang nøkkel som begynner med rk_.',
    submit: 'Vis resultatet',
    invalid: 'Dette er ikke en hel resultatlenke. Sjekk at nøkkelen etter # er med.',
    coachKey: 'Dette er en coachlenke. Med den åpner du oversikten, og der finner du resultatlenken.',
  },
  refused: {
    heading: 'Denne lenken virker ikke',
    text: 'Lenken kan være byttet ut eller trukket tilbake. Kanskje kom ikke hele lenken med. Be den som delte lenken, om en ny.',
  },
  unshared: {
    heading: 'Resultatet er ikke delt her',
    text: 'Kanskje er undersøkelsen fortsatt åpen. Det kan også hende at bare de som har resultatlenken, får se resultatet. Hvis du har resultatlenken, kan du lime den inn her.',
  },
  trouble: { heading: 'Vi fikk ikke hentet resultatet', retry: 'Prøv igjen' },
};
