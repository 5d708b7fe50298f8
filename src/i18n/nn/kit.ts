import type { nb } from '../nb/index.ts';

export const kit: (typeof nb)['kit'] = {
  answer: {
    name: 'Svarlenke',
    the: 'svarlenka',
    purpose: 'Del denne med alle som skal svare. Ho viser ingen resultat.',
    purposeShared: 'Del denne med alle som skal svare. Når undersøkinga er stengd, leier ho til resultatet.',
  },
  results: {
    name: 'Resultatlenke',
    the: 'resultatlenka',
    purpose: 'Del denne med dei som skal sjå resultatet, når undersøkinga er stengd.',
    purposeShared:
      'Viser resultata av alle rundane. Dei som har svarlenka til ein runde, ser også resultatet av han, når han er stengd.',
  },
  coach: {
    name: 'Coachlenke',
    the: 'coachlenka',
    purpose: 'Berre for deg. Ho opnar oversikta der du følgjer med, stenger og startar nye rundar.',
  },
  copy: 'Kopier',
  copied: 'Kopiert',
  copyFailed: 'Vi fekk ikkje kopiert. Merk lenka og kopier henne sjølv.',
  newTab: '(opnar seg i ny fane)',
  qr: 'QR-kode til svarlenka',
  showQr: 'Vis QR-kode',
  save: {
    heading: 'Ta vare på coachlenka',
    explain:
      'Lenka er nøkkelen din. Vi lagrar berre eit avtrykk av henne, så ingen kan finne henne fram igjen, heller ikkje vi. Mistar du lenka, mistar du tilgangen til undersøkingane.',
    download: 'Last ned som tekstfil',
    fileName: 'okr-klar-coachlenke.txt',
    file: 'Coachlenka di til okr-klar\n\n{link}\n\nLenka er nøkkelen til undersøkingane dine. Ikkje del henne. Ingen kan finne henne fram igjen om du mistar henne.\n',
  },
  forgotten: {
    heading: 'Nøkkelen er ikkje her lenger',
    text: 'Det som stod her, blir laga av nøkkelen din og blir ikkje vist utan han. Opne oversikta med coachlenka.',
    back: 'Til oversikta',
  },
};
