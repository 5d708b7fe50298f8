/** The page for an address that leads nowhere. */
export const missing = {
  title: 'Vi finner ikke siden',
  text: 'Sjekk at hele lenken er med. Fikk du den av noen, kan du be om å få den på nytt.',
  home: 'Til forsiden',
};
