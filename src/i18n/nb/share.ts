/** The share kit: everything that brings the answer link to people. */
export const share = {
  heading: 'Del undersøkelsen',
  texts: {
    legend: 'Ferdig tekst',
    email: 'E-post',
    chat: 'Teams eller Slack',
    sms: 'SMS',
    reminder: 'Påminnelse',
    the: 'teksten',
    subject: 'Emne',
    openEmail: 'Åpne i e-post',
    openSms: 'Åpne i SMS',
  },
  result: 'Ferdig tekst til ledelsen',
  qr: {
    heading: 'QR-kode',
    how: 'Til skjerm, presentasjon eller oppslag.',
    svg: 'Last ned SVG',
    png: 'Last ned PNG',
    fileName: 'okr-klar-{id}',
  },
  more: 'Flere måter',
  poster: { name: 'Plakat', how: 'A4 med QR-kode, til veggen ved kaffemaskinen.' },
  calendar: { name: 'Kalenderfil', how: 'Siste frist med påminnelse dagen før (.ics).' },
  together: { name: 'Svar sammen', how: 'Ti minutter i et møte, og resultatet på skjermen.' },
  saveByEmail: 'Send til meg selv',
  saveSubject: 'Coachlenken min til okr-klar',
};
