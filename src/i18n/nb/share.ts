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
    failed: 'Filen ble ikke laget. Prøv igjen.',
    fileName: 'okr-klar-{id}',
  },
  more: 'Flere måter',
  poster: { name: 'Plakat', how: 'A4 med QR-kode, til veggen ved kaffemaskinen.' },
  calendar: { name: 'Kalenderfil', how: 'Siste frist med påminnelse dagen før (.ics).' },
  /** Of a survey that is deleted while it is open. */
  cancellation: {
    text: 'Er fristen delt som kalenderfil? Last ned en avlysning og send den til de samme, så blir den borte fra kalenderen deres. Det må gjøres før du sletter.',
    action: 'Last ned avlysning (.ics)',
  },
  together: { name: 'Svar sammen', how: 'Ti minutter i et møte, og resultatet på skjermen.' },
  saveByEmail: 'Send til meg selv',
  saveSubject: 'Coachlenken min til okr-klar',
};
