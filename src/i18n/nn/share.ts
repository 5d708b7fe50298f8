import type { nb } from '../nb/index.ts';

export const share: (typeof nb)['share'] = {
  heading: 'Del undersøkinga',
  texts: {
    legend: 'Ferdig tekst',
    email: 'E-post',
    chat: 'Teams eller Slack',
    sms: 'SMS',
    reminder: 'Påminning',
    the: 'teksten',
    subject: 'Emne',
    openEmail: 'Opne i e-post',
    openSms: 'Opne i SMS',
  },
  result: 'Ferdig tekst til leiinga',
  qr: {
    heading: 'QR-kode',
    how: 'Til skjerm, presentasjon eller oppslag.',
    svg: 'Last ned SVG',
    png: 'Last ned PNG',
    failed: 'Fila vart ikkje laga. Prøv igjen.',
    fileName: 'okr-klar-{id}',
  },
  more: 'Fleire måtar',
  poster: { name: 'Plakat', how: 'A4 med QR-kode, til veggen ved kaffimaskina.' },
  calendar: { name: 'Kalenderfil', how: 'Siste frist med påminning dagen før (.ics).' },
  cancellation: {
    text: 'Er fristen delt som kalenderfil? Last ned ei avlysing og send henne til dei same, så blir han borte frå kalenderen deira. Det må gjerast før du slettar.',
    action: 'Last ned avlysing (.ics)',
  },
  together: { name: 'Svar saman', how: 'Ti minutt i eit møte, og resultatet på skjermen.' },
  saveByEmail: 'Send til meg sjølv',
  saveSubject: 'Coachlenka mi til okr-klar',
};
