import type * as nb from '../nb/problems.ts';

export const problems: typeof nb.problems = {
  codes: {
    'invalid-json': 'Noko gjekk gale med innsendinga. Prøv igjen.',
    'invalid-request': 'Noko manglar eller er ikkje gyldig. Sjå over felta.',
    'key-required': 'Du treng lenka med nøkkelen for å opne denne sida.',
    'signup-code': 'Denne nettstaden krev ein registreringskode.',
    'coach-key-required':
      'Dette krev nøkkelen til ein coach. Med ein hjelparnøkkel kan du dele, følgje med, flytte fristen, sjå resultat og skrive tiltak.',
    'other-site':
      'Dette kom frå ein annan nettstad enn vår, så ingenting er gjort. Opne sida her og prøv igjen.',
    'invitation-required': 'Denne undersøkinga svarer du på med ein personleg invitasjon.',
    'invitation-not-usable':
      'Denne invitasjonen kan ikkje brukast. Anten er invitasjonen brukt før, eller så stemmer ikkje koden. Spør coachen, som leier undersøkinga.',
    'not-found': 'Vi finn ikkje dette, eller så passar ikkje nøkkelen. Sjekk at heile lenka er med.',
    'method-not-allowed': 'Det kan du ikkje gjere her.',
    'too-many': 'Her er det ikkje plass til fleire. Slett noko du ikkje treng lenger, og prøv igjen.',
    'last-key':
      'Dette er den siste coachnøkkelen. Utan han kjem ingen inn igjen, så lag ein ny før du trekkjer tilbake denne.',
    'survey-open': 'Verksemda har allereie ei open undersøking. Den neste kan starte når den opne er stengd.',
    'not-closed':
      'De kan skrive tiltak når undersøkinga er stengd og resultatet er klart. Det er for tidleg enno.',
    'too-soon':
      'Ei undersøking kan tidlegast stenge 24 timar frå no, slik at dei som svarer, veit det i god tid. Vel eit seinare tidspunkt.',
    'closes-by-itself':
      'Undersøkinga stenger av seg sjølv. Berre ei undersøking som de svarer på saman i eit møte, kan stengast for hand.',
    'survey-closed': 'Undersøkinga er stengd.',
    conflict: 'Nokon endra dette samtidig. Last sida på nytt og prøv igjen.',
    'plan-changed':
      'Nokon har endra planen medan du hadde han open, så ingenting er lagra. Det du har skrive, står her framleis. Hent den nyaste planen og prøv igjen.',
    'outcome-too-soon': 'Det er for tidleg å seie korleis det gjekk etter denne runden.',
    'outcome-other': 'Vi spør berre korleis det gjekk etter rundar av «Før start».',
    'outcome-fixed': 'Svaret er meir enn 30 dagar gammalt og kan ikkje endrast lenger.',
    'if-match-required': 'Noko gjekk gale med lagringa. Last sida på nytt og prøv igjen.',
    'too-large': 'Teksten er for lang.',
    'unsupported-media-type': 'Noko gjekk gale med innsendinga. Prøv igjen.',
    'invalid-response': 'Nokre svar manglar.',
    'rate-limited': 'Mange svarer frå same nettverk no. Ingenting er talt. Prøv igjen om litt.',
    'store-unavailable': 'Vi får ikkje lagra noko akkurat no. Prøv igjen om litt.',
    misconfigured: 'Nettstaden er ikkje ferdig sett opp. Sei frå til den som driv nettstaden.',
    'key-damaged':
      'Nøkkelen er rett, men det han skal låse opp, er skadd hos oss. Ingenting er endra. Prøv ein annan nøkkel, og sei frå til den som driv nettstaden.',
    unexpected: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    offline: 'Vi får ikkje kontakt. Sjekk nettet og prøv igjen.',
  },
  faults: {
    missing: 'Dette må fyllast ut.',
    unknown: 'Dette finst ikkje her.',
    invalid: 'Dette er ikkje gyldig.',
    illegible: 'Dette har teikn som ikkje kan lesast. Skriv det på nytt.',
    'too-short': 'Dette er for kort.',
    'too-long': 'Dette er for langt.',
    'out-of-range': 'Dette er utanfor grensene.',
  },
};
