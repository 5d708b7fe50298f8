/** For the coach before a result is presented: how to say "no" without naming a person. */
export const presenting = {
  title: 'Slik legger du fram et nei · okr-klar',
  description:
    'Til deg som skal legge fram resultatet: når neiet gjelder ambassadøren, når det gjelder ledelsen, og seks linjer lederen kan bruke.',
  heading: 'Slik legger du fram et nei',
  lead: 'Et nei sier hva som mangler. Det sier ikke at noen har gjort en dårlig jobb.',
  always: {
    heading: 'Hver gang',
    points: [
      'Les intervallet slik det står: «13–16 av 26 svarte nei». Ikke gjør det til ett tall, eller til «alle».',
      'Si hvor mange spørsmål det gjelder: «nei på ett av tre spørsmål om målene».',
      'Begynner noen å gjette, stopp dem vennlig: «Resultatet viser ikke hvem som svarte hva, og vi leter ikke.»',
      'Avslutt med det første steget: hvilken rolle som har ansvaret, og når det skal være gjort.',
    ],
  },
  ambassador: {
    heading: 'Når neiet gjelder ambassadøren',
    text: 'Ambassadøren er ofte én person som alle kjenner. Snakk om hva rollen trenger, ikke om personen.',
    points: [
      'Snakk med ambassadøren på tomannshånd først, rett før de andre får se resultatet. Spør hva rollen mangler.',
      'La ledelsen legge fram dette punktet. Det er ledelsen som kan gi mandat, tid og støtte.',
      'Si «ambassadørrollen», også når noen bruker navnet. Ikke ha navn eller bilde på lysbildet.',
      'Skal alle få resultatet, bør ambassadøren vite det på forhånd.',
    ],
    instead: 'I stedet for',
    say: 'Si heller',
    sentences: [
      ['«Ambassadøren er ikke sterk nok.»', '«Rollen trenger et tydeligere mandat.»'],
      [
        '«Ambassadøren er for dårlig til å følge opp.»',
        '«Hva kan vi ta bort, så rollen får tid til å følge opp?»',
      ],
      ['«Hvem svarte nei?»', '«Hva skal til for at flere kan svare ja?»'],
    ],
  },
  leadership: {
    heading: 'Når neiet gjelder ledelsen',
    text: 'Gi lederen disse seks linjene før møtet. Bytt ut det som står i klammer.',
    lines: [
      'Takk til alle som svarte. Her er hele resultatet: [lenke]',
      'På spørsmålet «[spørsmål]» svarte [intervall, for eksempel 13–16 av 26] nei.',
      'Det er mitt ansvar. Ingen skal lete etter hvem som svarte hva.',
      'Dette tar vi tak i først.',
      'Innen [dato] skal vi [tiltak], etter at vi har snakket med de tillitsvalgte.',
      'Vi spør dere igjen i [måned].',
    ],
    copy: 'Kopier linjene',
    copied: 'Linjene er kopiert.',
    copyFailed: 'Vi fikk ikke kopiert. Merk og kopier linjene selv.',
  },
};
