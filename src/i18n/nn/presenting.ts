import type * as nb from '../nb/presenting.ts';

export const presenting: typeof nb.presenting = {
  title: 'Slik legg du fram eit nei · okr-klar',
  description:
    'Til deg som skal leggje fram resultatet: når neiet gjeld ambassadøren, når det gjeld leiinga, og seks linjer leiaren kan bruke.',
  heading: 'Slik legg du fram eit nei',
  lead: 'Eit nei seier kva som manglar. Det seier ikkje at nokon har gjort ein dårleg jobb.',
  always: {
    heading: 'Kvar gong',
    points: [
      'Les intervallet slik det står: «13–16 av 26 svarte nei». Ikkje gjer det til eitt tal, eller til «alle».',
      'Sei kor mange spørsmål det gjeld: «nei på eitt av tre spørsmål om måla».',
      'Tek nokon til å gjette, stopp det venleg: «Resultatet viser ikkje kven som svarte kva, og det leiter vi heller ikkje etter.»',
      'Avslutt med det første steget: kva rolle som har ansvaret, og når det skal vere gjort.',
    ],
  },
  ambassador: {
    heading: 'Når neiet gjeld ambassadøren',
    text: 'Ambassadøren er ofte éin person som alle kjenner. Snakk om kva rolla treng, ikkje om personen.',
    points: [
      'Snakk med ambassadøren på tomannshand først, rett før dei andre får sjå resultatet. Spør kva rolla manglar.',
      'La leiinga leggje fram dette punktet. Det er leiinga som kan gi mandat, tid og støtte.',
      'Sei «ambassadørrolla», òg når nokon bruker namnet. Ikkje vis namn eller foto på lysbiletet.',
      'Skal alle få resultatet, bør ambassadøren vite det på førehand.',
    ],
    instead: 'I staden for',
    say: 'Sei heller',
    sentences: [
      ['«Ambassadøren er ikkje sterk nok.»', '«Rolla treng eit tydelegare mandat.»'],
      [
        '«Ambassadøren er for dårleg til å følgje opp.»',
        '«Kva kan vi ta bort, så rolla får tid til å følgje opp?»',
      ],
      ['«Kven svarte nei?»', '«Kva skal til for at fleire kan svare ja?»'],
    ],
  },
  leadership: {
    heading: 'Når neiet gjeld leiinga',
    text: 'Gi leiaren desse seks linjene før møtet. Byt ut det som står i klammer.',
    lines: [
      'Takk til alle som svarte. Her er heile resultatet: [lenke]',
      'På spørsmålet «[spørsmål]» svarte [intervall, til dømes 13–16 av 26] nei.',
      'Det er mitt ansvar. Ingen skal leite etter kven som svarte kva.',
      'Dette tek vi tak i først.',
      'Innan [dato] har vi gjort [tiltak], etter at vi har snakka med dei tillitsvalde.',
      'Vi spør dykk igjen i [månad].',
    ],
    copy: 'Kopier linjene',
    copied: 'Linjene er kopierte.',
    copyFailed: 'Vi fekk ikkje kopiert. Merk og kopier linjene sjølv.',
  },
};
