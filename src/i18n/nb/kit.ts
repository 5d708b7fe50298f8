/** The links of a survey, wherever they are shown: what each is for, copying, QR. */
export const kit = {
  answer: {
    name: 'Svarlenke',
    the: 'svarlenken',
    purpose: 'Del denne med alle som skal svare. Den viser ingen resultater.',
    purposeShared:
      'Del denne med alle som skal svare. Når undersøkelsen er stengt, leder den til resultatet.',
  },
  results: {
    name: 'Resultatlenke',
    the: 'resultatlenken',
    purpose: 'Del denne med dem som skal se resultatet, når undersøkelsen er stengt.',
    purposeShared:
      'Viser resultatene av alle rundene. De som har svarlenken til en runde, ser også resultatet av den, når den er stengt.',
  },
  coach: {
    name: 'Coachlenke',
    the: 'coachlenken',
    purpose: 'Bare for deg. Den åpner oversikten der du følger med og starter nye runder.',
  },
  copy: 'Kopier',
  copied: 'Kopiert',
  copyFailed: 'Vi fikk ikke kopiert. Merk lenken og kopier den selv.',
  newTab: '(åpnes i ny fane)',
  qr: 'QR-kode til svarlenken',
  showQr: 'Vis QR-kode',
  save: {
    heading: 'Ta vare på coachlenken',
    explain:
      'Lenken er nøkkelen din. Vi lagrer bare et avtrykk av den, så ingen kan finne den fram igjen, heller ikke vi. Mister du den, mister du tilgangen til undersøkelsene.',
    download: 'Last ned som tekstfil',
    fileName: 'okr-klar-coachlenke.txt',
    file: 'Coachlenken din til okr-klar\n\n{link}\n\nLenken er nøkkelen til undersøkelsene dine. Ikke del den. Ingen kan finne den fram igjen hvis du mister den.\n',
  },
  forgotten: {
    heading: 'Nøkkelen er ikke her lenger',
    text: 'Det som sto her, lages av nøkkelen din og vises ikke uten den. Åpne oversikten med coachlenken.',
    back: 'Til oversikten',
  },
};
