import { expect, test } from 'vitest';
import type { Published } from '#core/index.ts';
import { textIn } from '#i18n/index.ts';
import { okrReadiness2, okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { bandRows, barOf } from '#results/charts/bands/geometry.ts';
import { factorFields } from '#results/charts/factors/geometry.ts';
import { groupHeatmap } from '#results/charts/groups/geometry.ts';
import { roundTable } from '#results/charts/rounds/geometry.ts';
import { roundHeatmap } from '#results/charts/rounds/picture.tsx';
import { made, people } from '../../support/results.ts';

const wording = okrReadiness2Text.en;
const t = textIn('en');
const result = made(people(20, { 0: [16, 1], 4: [1, 8], 10: [8, 0] }));

test('the factors fill two columns row by row, each with its verdict and questions in the order asked', () => {
  const fields = factorFields({ result, wording });
  expect(fields.map(({ id, verdict, column, row }) => [id, verdict, column, row])).toEqual([
    ['leadership', 'no', 0, 0],
    ['ambassador', 'unseen', 1, 0],
    ['goals', 'yes', 0, 1],
    ['teams', 'mixed', 1, 1],
  ]);
  expect(fields.map(({ questions }) => questions.map(({ id }) => id))).toEqual(
    okrReadiness2.factors.map(({ questions }) => questions),
  );
  expect(fields[0]?.questions[0]).toEqual({
    id: 'leadership-present',
    name: wording.questions['leadership-present']?.short,
    verdict: 'no',
  });
});

test('every question has a row under its factor, with its band in figures or as not shown', () => {
  const [leadership, ambassador] = bandRows({ result, wording, t });
  expect(leadership).toMatchObject({
    id: 'leadership',
    name: wording.factors.leadership?.name,
    verdict: 'no',
  });
  expect(leadership?.questions[0]).toMatchObject({
    name: wording.questions['leadership-present']?.short,
    figure: '15–20',
    question: { id: 'leadership-present', no: { from: 15, to: 20 } },
  });
  expect(ambassador?.questions.map(({ figure }) => figure)).toEqual(['0–4', t.results.bands.none, '0–4']);
});

test('a bar is solid to the lower end of its band and open to the upper end, in the unit of its length', () => {
  expect(barOf({ from: 15, to: 20 }, 20, 100)).toEqual({ solid: 75, open: 25 });
  expect(barOf({ from: 15, to: 20 }, 20, 460)).toEqual({ solid: 345, open: 115 });
  expect(barOf({ from: 0, to: 20 }, 20, 100)).toEqual({ solid: 0, open: 100 });
});

test('the parts of a bar are rounded to a tenth of a unit, or as finely as is asked', () => {
  expect(barOf({ from: 1, to: 2 }, 3, 100)).toEqual({ solid: 33.3, open: 33.3 });
  expect(barOf({ from: 1, to: 2 }, 3, 11.8, 1000)).toEqual({ solid: 3.933, open: 3.933 });
});

test('the heatmap of groups begins with everybody and has a verdict for every group and factor', () => {
  const grouped = made({
    leaders: people(9),
    staff: people(22, { 0: [18, 1] }),
    drivers: people(8, { 3: [0, 4] }),
  });
  const { factors, rows } = groupHeatmap({ result: grouped, wording, t });
  expect(factors.map(({ id }) => id)).toEqual(['leadership', 'ambassador', 'goals', 'teams']);
  expect(rows.map(({ name, size }) => `${name}: ${size}`)).toEqual([
    'Everyone: 39 responses',
    'leaders: 9 responses',
    'staff: 22 responses',
    'drivers: 8 responses',
  ]);
  expect(rows[2]?.verdicts).toEqual(['no', 'yes', 'yes', 'yes']);
  expect(rows[3]?.verdicts).toEqual(['underHalf', 'unseen', 'underHalf', 'underHalf']);
});

function roundsOf(...results: readonly Published[]) {
  return { rounds: results.map((one, place) => ({ round: place + 1, result: one })), wording, t };
}

const first = made(people(20, { 0: [16, 0], 9: [2, 0] }));
const second = made(people(20, { 0: [7, 0], 9: [12, 0] }));

test('a round has a column in order of time, and a cell its verdict and the trend since the round before', () => {
  const { rounds, factors } = roundTable(roundsOf(first, second));
  expect(rounds).toEqual([
    { round: 1, name: 'Round 1', size: '20 responses' },
    { round: 2, name: 'Round 2', size: '20 responses' },
  ]);
  expect(factors[0]).toMatchObject({
    id: 'leadership',
    cells: [
      { verdict: 'no', trend: null },
      { verdict: 'mixed', trend: 'better' },
    ],
  });
  expect(factors[3]?.questions[0]).toMatchObject({
    id: 'teams-reflect',
    cells: [
      { verdict: 'yes', trend: null },
      { verdict: 'no', trend: 'worse' },
    ],
  });
});

test('rounds that may not be compared have no trend', () => {
  const { factors } = roundTable(roundsOf(made(people(20, { 0: [20, 0] })), made(people(19))));
  expect(factors[0]?.cells.map(({ trend }) => trend)).toEqual([null, null]);
});

test('the heatmap of rounds is the table turned, factors only', () => {
  const { factors, rows } = roundHeatmap(roundsOf(first, second));
  expect(factors.map(({ name }) => name)).toEqual(
    okrReadiness2.factors.map(({ id }) => wording.factors[id]?.name),
  );
  expect(rows).toEqual([
    { name: 'Round 1', size: '20 responses', verdicts: ['no', 'yes', 'yes', 'yes'] },
    { name: 'Round 2', size: '20 responses', verdicts: ['mixed', 'yes', 'yes', 'no'] },
  ]);
});

test('the geometry follows from the bands, never from the counts behind them', () => {
  const all = (one: Published) => [
    factorFields({ result: one, wording }),
    bandRows({ result: one, wording, t }),
    groupHeatmap({ result: one, wording, t }),
    roundTable(roundsOf(one, one)),
  ];
  const before = made({ a: people(10, { 0: [4, 0] }), b: people(12, { 0: [2, 1] }) });
  const after = made({ a: people(10, { 0: [3, 0] }), b: people(12, { 0: [2, 1] }) });
  expect(all(after)).toEqual(all(before));
  // Control: a count in another band shows.
  expect(all(made({ a: people(10, { 0: [9, 0] }), b: people(12, { 0: [2, 1] }) }))).not.toEqual(all(before));
});
