import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFile } from '#coach/invitations/MailMerge.tsx';
import { readPeople } from '#coach/invitations/people.ts';
import * as nb from '#i18n/nb/index.ts';

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

const file = (pasted: string) => {
  const people = readPeople(pasted, t);
  const taken = INVITATIONS.slice(0, people.rows.length || INVITATIONS.length);
  return cellsOf(mergeFile(people, taken, 'Lenke', nb));
};
const [first, second] = INVITATIONS.map(({ link }) => link);

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
      .filter((text) => text !== '' && !/(?:^|[;,])\s*[=+\-@]/.test(text));
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
