import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { LOCALES, textIn } from '#i18n/index.ts';
import { csvOf } from '#results/exports/data-files.ts';
import { csvFile } from '#ui/csv.ts';
import { exampleReport, reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const read = (file: string, delimiter: string) => Papa.parse<string[]>(file, { delimiter }).data;

/** As Excel reads: quotation marks are heeded where a cell begins, so another separator may split quoted text. */
function readCarelessly(file: string, delimiter: string): string[] {
  return file
    .slice(1)
    .split(new RegExp(`[${delimiter}\r\n]`))
    .map((cell) => cell.replace(/^"+|"+$/g, ''));
}

const isFormula = (cell: string) => /^\s*[=+\-@]/.test(cell);

/** Names that strangers may type. */
const HOSTILE = [
  'Acme;=1+1',
  "Acme,=cmd|' /C calc'!A0",
  'Acme;=1+1;x',
  'x";"=1+1;y',
  'Acme,\t-1+cmd|x',
  '=1+1',
  ' =1',
  '\t=1',
  '@SUM(A1)',
  'A\r\n=1+1',
];

describe.each(LOCALES)('a CSV file in %s', (lang) => {
  const [own, other] = lang === 'en' ? [',', ';'] : [';', ','];

  it('has each text in quotation marks and numbers without', () => {
    expect(csvFile([['a', 1, '', 'b "c"'], []], lang)).toBe(
      `\uFEFF"a"${own}1${own}""${own}"b ""c"""\r\n\r\n`,
    );
    // Excel ignores the byte order mark of a file that names its separator.
    expect(csvOf(exampleReport(lang))).not.toContain('sep=');
  });

  it('has the columns of its head in every row, whatever stands in a text', () => {
    const report = reportFor([made(people(20))], 'A;b,c "d"\r\ne', lang);
    const [about, ...rows] = read(csvOf(report), own);
    expect(about?.[1]).toBe('A;b,c "d"\r\ne');
    const { from, to } = textIn(lang).resultActions.exports.columns;
    const head = rows.findIndex((row) => row.includes(from));
    expect(rows[head]?.slice(-2)).toEqual([from, to]);
    expect(new Set(rows.slice(head, -1).map((row) => row.length))).toEqual(new Set([8]));
  });

  it.each(HOSTILE)('begins no cell of %j with a formula, whichever separator it is read with', (name) => {
    const file = csvFile([['Organisation', name, 1]], lang);
    const cells = [own, other].flatMap((each) => [...read(file, each).flat(), ...readCarelessly(file, each)]);
    expect(cells.filter(isFormula)).toEqual([]);
    expect(read(file, own)[0]?.[1]?.replaceAll("'", '')).toBe(name.replaceAll("'", ''));
  });
});

test('control: bare cells, as they were, begin a formula and lose a column', () => {
  const bare = '\uFEFFOrganisation,Acme;=1+1\r\nNei,Svarte nei, minst\r\n';
  expect(read(bare, ';').flat().filter(isFormula)).toEqual(['=1+1']);
  expect(read(bare, ',').map((row) => row.length)).toEqual([2, 3, 1]);
  // And quotation marks alone are not enough for a program that heeds them only where a cell begins.
  expect(readCarelessly('\uFEFF"Organisation","Acme;=1+1;x"\r\n', ';').filter(isFormula)).toEqual(['=1+1']);
});

test('a telephone number keeps its plus, and arithmetic that begins like one does not', () => {
  const first = (text: string) => read(csvFile([[text]], 'nb'), ';')[0]?.[0];
  for (const number of ['+47 900 00 001', '+4790000001', '+1 (555) 010-0199'])
    expect(first(number)).toBe(number);
  for (const text of ['+1+1', "+47 900 00 001+cmd|' /C calc'!A0", '+SUM(A1)'])
    expect(first(text)).toBe(`'${text}`);
});

test('half a character and signs kept for programs never reach a cell', () => {
  expect(read(csvFile([['a\ud800b\ufffec\u0000\u0007d\te\r\nf']], 'nb'), ';')[0]?.[0]).toBe(
    'a\ufffdb\ufffdc\ufffd\ufffdd\te\r\nf',
  );
});
