/** What the server itself says to whoever answers without JavaScript. */
export const form = {
  errorTitle: 'Nesten i mål',
  missing: 'Disse spørsmålene mangler svar. Det du har svart, står fortsatt.',
  unanswered: 'Velg ett svar.',
  notValid: 'Noe i svaret er ikke gyldig, så ingenting er telt. Se over og send på nytt.',
  send: 'Send svarene',
  invited:
    'Denne undersøkelsen besvares med en personlig invitasjon, og da må JavaScript være på. Ingenting er telt. Slå på JavaScript, og åpne invitasjonen din på nytt.',
  closed: 'Undersøkelsen er stengt. Svarene dine ble ikke telt.',
  notFound: 'Vi finner ikke denne undersøkelsen. Sjekk at hele lenken er med.',
  unavailable: 'Vi får ikke lagret akkurat nå, så ingenting er telt. Vent litt, og send på nytt.',
  limited:
    'Det kommer for mye på én gang fra nettet ditt, så ingenting er telt. Vent noen minutter, og send på nytt.',
  elsewhere:
    'Disse svarene kom fra en annen nettside enn vår, så ingenting er telt. Åpne undersøkelsen og svar der.',
  toSurvey: 'Åpne undersøkelsen',
};
