import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nb } from '../../../src/i18n/nb.ts';
import { mergeFile, peopleIn } from '../../../src/islands/coach/invitations/merge.ts';

const t = nb.invitations.mail;
const INVITATIONS = Array.from({ length: 4 }, (_, place) => ({
  number: place + 1,
  spare: place === 3,
  code: 'abcdefghjkmnpqrs',
  link: `https://okr.example/s/ab2cd3ef#i=abcdefghjkmnpqrs.${place}`,
}));

/** The rows of a file as a spreadsheet reads them: semicolons, quotation marks doubled within quotation marks. */
function cellsOf(file: string): string[][] {
  const [, rows = ''] = /^\uFEFF(.*)\r\n$/s.exec(file) ?? [];
  return rows
    .split('\r\n')
    .map((row) =>
      Array.from(`;${row}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

const file = (pasted: string) => cellsOf(mergeFile(peopleIn(pasted, t), INVITATIONS, 'Lenke', nb));
const [first, second] = INVITATIONS.map(({ link }) => link);

describe('what a coach pastes', () => {
  it.each([
    ['from a spreadsheet', 'Navn\tE-post\nKari\tkari@a.no\nOla\tola@a.no\n'],
    ['with semicolons, a comma in a name', 'Navn;E-post\r\nKari;kari@a.no\r\nOla;ola@a.no'],
    ['with commas and quotation marks', '"Navn","E-post"\n"Kari" , "kari@a.no"\n\nOla,ola@a.no'],
  ])('%s, is columns with their names and a row for each person', (_, pasted) => {
    const rows = [
      ['Kari', 'kari@a.no'],
      ['Ola', 'ola@a.no'],
    ];
    expect(peopleIn(pasted, t)).toEqual({ columns: ['Navn', 'E-post'], rows });
  });

  it('without a heading gets one: the column with addresses is known by them', () => {
    expect(peopleIn('kari@a.no\tKari\tStab', t).columns).toEqual(['E-post', 'Navn', 'Kolonne 3']);
    expect(peopleIn('Kari\nOla', t)).toEqual({ columns: ['Navn'], rows: [['Kari'], ['Ola']] });
    expect(peopleIn(' \n\n', t)).toEqual({ columns: [], rows: [] });
  });

  it('may lack cells, anywhere', () => {
    expect(peopleIn(',kari@a.no,\nOla', t).rows).toEqual([
      ['', 'kari@a.no', ''],
      ['Ola', '', ''],
    ]);
  });

  it('may have separators and quotation marks in a name', () => {
    expect(peopleIn('"Vik; Kari, ""Kaja""",kari@a.no', t).rows).toEqual([['Vik; Kari, "Kaja"', 'kari@a.no']]);
    expect(peopleIn('Kari "Kaja" Vik\tkari@a.no', t).rows).toEqual([['Kari "Kaja" Vik', 'kari@a.no']]);
    expect(peopleIn('Vik, Kari;kari@a.no', t).rows).toEqual([['Vik, Kari', 'kari@a.no']]);
  });
});

describe('the file for a mail merge', () => {
  it('has a link for each line in the order pasted, and without lines all links', () => {
    expect(file('Kari\tkari@a.no\nOla\tola@a.no')).toEqual([
      ['Nummer', 'Navn', 'E-post', 'Lenke'],
      ['1', 'Kari', 'kari@a.no', first],
      ['2', 'Ola', 'ola@a.no', second],
    ]);
    expect(file('')).toHaveLength(1 + INVITATIONS.length);
  });

  it.each(['Åse Ødegård', 'مؤسسة النور', '王小明', 'Мария', 'नेहा', '🚀 O’Brien', 'Ola "Drop;" Vik'])(
    'brings %s back whole',
    (name) => {
      expect(file(`${name}\tkari@a.no`)[1]).toEqual(['1', name, 'kari@a.no', first]);
    },
  );

  it('brings back any line of cells that a spreadsheet can copy', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/[\p{C}\p{Z}"]/gu, ' ').trim())
      .filter((text) => text !== '' && !/^[=+\-@]/.test(text));
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(file(`${one}\t${other}`)[1]?.slice(1, 3)).toEqual([one, other]);
      }),
    );
  });

  it.each(['=HYPERLINK("http://a.no";"x")', '-1+1', '@SUM(A1)', ' =1'])(
    'holds no formula: %j becomes text',
    (name) => {
      expect(file(`${name}\tkari@a.no`)[1]?.[1]).toBe(`'${name.trim()}`);
    },
  );

  it.each(['+47 99 99 99 99', '+4799999999', '+1 (555) 010-0199'])(
    'keeps the plus of %s as it is',
    (number) => {
      expect(file(`Kari\t${number}`)[1]?.[2]).toBe(number);
    },
  );
});
