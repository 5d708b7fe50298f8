/** A sentence for each problem code of the API, and for each fault of a field. */
export const problems = {
  codes: {
    'invalid-json': 'Noe gikk galt med innsendingen. Prøv igjen.',
    'invalid-request': 'Noe mangler eller er fylt ut feil. Se over feltene.',
    'key-required': 'Du trenger lenken med nøkkelen for å åpne denne siden.',
    'signup-code': 'Dette nettstedet krever en registreringskode.',
    'coach-key-required':
      'Dette krever nøkkelen til en coach. Med en hjelpernøkkel kan du dele, følge med, flytte fristen, se resultater og skrive tiltak.',
    'other-site':
      'Dette kom fra et annet nettsted enn vårt, så ingenting er gjort. Åpne siden her og prøv igjen.',
    'invitation-required': 'Denne undersøkelsen svarer du på med en personlig invitasjon.',
    'invitation-not-usable':
      'Denne invitasjonen kan ikke brukes. Invitasjonen er brukt før, eller koden stemmer ikke. Spør coachen, som leder undersøkelsen.',
    'not-found': 'Vi finner ikke dette, eller nøkkelen passer ikke. Sjekk at hele lenken er med.',
    'method-not-allowed': 'Det kan du ikke gjøre her.',
    'too-many': 'Her er det ikke plass til flere. Slett noe du ikke trenger lenger, og prøv igjen.',
    'last-key':
      'Dette er den siste coachnøkkelen. Uten den kommer ingen inn igjen. Lag en ny før du trekker tilbake denne.',
    'survey-open':
      'Virksomheten har allerede en åpen undersøkelse. Den neste kan starte når den åpne er stengt.',
    'not-closed':
      'Undersøkelsen er ikke stengt ennå. Dere kan skrive tiltak når den er stengt og resultatet er klart.',
    'too-soon':
      'En undersøkelse kan tidligst stenge 24 timer fra nå. De som svarer, skal kjenne fristen i god tid. Velg et senere tidspunkt.',
    'closes-by-itself':
      'Undersøkelsen stenger av seg selv. Bare en undersøkelse som dere svarer på sammen i et møte, kan stenges for hånd.',
    'survey-closed': 'Undersøkelsen er stengt.',
    conflict: 'Noen endret dette samtidig. Last siden på nytt og prøv igjen.',
    'plan-changed':
      'Noen har endret planen mens du hadde den åpen, så ingenting er lagret. Det du har skrevet, står her fortsatt. Hent den nyeste planen og prøv igjen.',
    'outcome-too-soon': 'Det er for tidlig å si hvordan det gikk etter denne runden.',
    'outcome-other': 'Vi spør hvordan det gikk, men bare etter en runde med «Før start».',
    'outcome-fixed': 'Svaret er mer enn 30 dager gammelt og kan ikke endres lenger.',
    'if-match-required': 'Noe gikk galt med lagringen. Last siden på nytt og prøv igjen.',
    'too-large': 'Teksten er for lang.',
    'unsupported-media-type': 'Noe gikk galt med innsendingen. Prøv igjen.',
    'invalid-response': 'Noen svar mangler.',
    'rate-limited': 'Mange svarer fra samme nettverk nå. Ingenting er telt. Prøv igjen om litt.',
    'store-unavailable': 'Vi får ikke lagret noe akkurat nå. Prøv igjen om litt.',
    misconfigured: 'Nettstedet er ikke ferdig satt opp. Si fra til den som driver det.',
    'key-damaged':
      'Nøkkelen er riktig, men det den skal låse opp, er skadet hos oss. Ingenting er endret. Prøv en annen nøkkel, og si fra til den som driver nettstedet.',
    unexpected: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    offline: 'Vi får ikke kontakt. Sjekk nettet og prøv igjen.',
  },
  faults: {
    missing: 'Dette må fylles ut.',
    unknown: 'Vi kjenner ikke igjen dette.',
    invalid: 'Dette er ikke riktig fylt ut.',
    illegible: 'Dette har tegn som ikke kan leses. Skriv det på nytt.',
    'too-short': 'Dette er for kort.',
    'too-long': 'Dette er for langt.',
    'out-of-range': 'Dette er utenfor grensene.',
  },
};
