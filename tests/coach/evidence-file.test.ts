import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { evidenceText } from '#coach/evidence/evidence-text.ts';
import { columnMeanings, evidenceFile, quarterOfYear } from '#coach/evidence/file-rows.ts';
import { sampleEvidence } from '#coach/evidence/sample.ts';
import { type EvidenceOrganisation, OUTCOME_ANSWERS, sizeClass } from '#core/index.ts';
import { LOCALES } from '#i18n/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { csvFile } from '#ui/csv.ts';

const t = evidenceText('nb');
const file = (organisations: readonly EvidenceOrganisation[]) => evidenceFile(organisations, t.questions);
const portfolio = sampleEvidence(DEFAULT_CONTENT.instrument);

test.each([
  ['2026-01-01T00:00:00.000Z', '2026-Q1'],
  ['2026-03-31T23:59:59.999Z', '2026-Q1'],
  ['2026-04-01T00:00:00.000Z', '2026-Q2'],
  ['2026-12-31T23:59:59.999Z', '2026-Q4'],
])('%s is in the quarter %s', (moment, quarter) => {
  expect(quarterOfYear(moment)).toBe(quarter);
});

test('the file has a line for each round, with a word for each question and how it went', () => {
  const { head, rows } = file(portfolio);
  expect(rows).toHaveLength(24);
  expect(head).toHaveLength(4 + 12 + 1 + 8);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const [one] = portfolio;
  const only = file([one as EvidenceOrganisation]);
  const cell = (row: number, column: string) => only.rows[row]?.[head.indexOf(column)];
  expect(only.rows.map((_, row) => cell(row, 'round'))).toEqual(['first', 'later']);
  expect([cell(0, 'quarter'), cell(0, 'answered'), cell(0, 'measure_done')]).toEqual([
    '2026-Q1',
    '25–99',
    'yes',
  ]);
  expect([cell(0, 'in_use_2'), cell(0, 'again_2'), cell(0, 'in_use_4'), cell(1, 'in_use_2')]).toEqual([
    ...['partly', 'no'],
    ...['', ''],
  ]);
});

/** What would tell whose a line is: names, ids, days and numbers of people. */
function tellingIn(text: string, { id, name, rounds }: EvidenceOrganisation): string[] {
  const told = [id, name, ...rounds.flatMap(({ surveyId, closedAt }) => [surveyId, closedAt.slice(0, 10)])];
  return told.filter((each) => text.includes(each));
}

test('no line tells whose it is, and lines are sorted by what they say; control: the evidence itself tells', () => {
  const named = portfolio.map((organisation, place) => ({
    ...{ ...organisation, id: `id-${place}-x`, name: `Navn ${place}` },
    rounds: organisation.rounds.map((round) => ({ ...round, surveyId: `b${place}${round.round}xxxxxx` })),
  }));
  const { rows } = file(named);
  const text = rows.join('\n');
  expect(named.flatMap((each) => tellingIn(text, each))).toEqual([]);
  expect(named.flatMap((each) => tellingIn(JSON.stringify(each), each))).toHaveLength(12 * 6);
  expect(file(named.toReversed()).rows).toEqual(rows);
  // Any two sizes of a class give the same line.
  expect(new Set([25, 40, 99].map(sizeClass))).toEqual(new Set(['25-99']));
});

test.each(LOCALES)('every column is explained in %s, with each answer that it may have', (locale) => {
  const own = evidenceText(locale);
  const found = evidenceFile(portfolio, own.questions);
  const meanings = columnMeanings(found, own);
  expect(meanings.slice(0, -1).map(([column]) => column)).toEqual(found.head);
  expect(meanings.filter(([column, meaning]) => !meaning || meaning === column)).toEqual([]);
  const inUse = meanings.find(([column]) => column === 'in_use_2')?.[1] as string;
  expect(OUTCOME_ANSWERS.inUse.filter((answer) => !inUse.includes(`${answer} (`))).toEqual([]);
  expect(meanings.join()).not.toMatch(/\{\w+\}/);
});

test('rounds of two instruments stand in one file, empty where they ask something else', () => {
  const [one] = portfolio as [EvidenceOrganisation];
  const [round] = one.rounds;
  const underway = {
    ...(round as (typeof one.rounds)[number]),
    ...{ surveyId: 'u1', instrument: 'okr-underway@1', round: 3 },
    factors: [
      {
        id: 'goals',
        verdict: 'no' as const,
        questions: [{ id: 'underway-goals-few', verdict: 'no' as const }],
      },
    ],
  };
  const { head, rows } = file([{ ...one, rounds: [...one.rounds, underway] }]);
  const [line] = rows.filter(([, instrument]) => instrument === 'okr-underway@1');
  const cells = Object.fromEntries(head.map((column, place) => [column, line?.[place]]));
  expect(cells).toMatchObject({ 'underway-goals-few': 'no', 'goals-visible': '', in_use_2: '' });
});

test.each(['nb', 'en'])('a spreadsheet in %s reads the file as it was written', (lang) => {
  const { head, rows } = file(portfolio);
  const { data } = Papa.parse(csvFile([head, ...rows], lang).replace('\uFEFF', ''), { skipEmptyLines: true });
  expect(data).toEqual([head, ...rows]);
});
