import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  type Band,
  blockFigure,
  type Counts,
  cellsOf,
  certaintyOf,
  type Figure,
  factorVerdict,
  figureFromBlocks,
  halfOf,
  type Instrument,
  MIN_BLOCK,
  parseResponse,
  partition,
  type QuestionResult,
  quarterOf,
  questionMove,
  questionVerdict,
  ROOM_FOR_ALL,
  resultOf,
  type SurveyResponse,
  seal,
  sealingKey,
  tallyOf,
  unseal,
  unseenFrom,
  VERDICTS,
  type Verdict,
  weakestCount,
  weaknesses,
  webCryptoPads,
  wholeFigure,
} from '#core/index.ts';
import groups from '../vectors/groups.json' with { type: 'json' };
import rule from '../vectors/release-rule.json' with { type: 'json' };
import results from '../vectors/results.json' with { type: 'json' };
import sealing from '../vectors/seal.json' with { type: 'json' };
import { added, total } from './sample.ts';

/** tests/vectors: computed by another implementation, in another language, from the pages of the design. */

const instrument: Instrument = sealing.instrument;

test.each(sealing.responses)('seal: $name', async ({ pepper, surveyId, padId, response, sealed }) => {
  const parsed = parseResponse(response, instrument);
  if (!parsed.ok) throw new RangeError('the vector is not a response');
  const key = await sealingKey(bytes(pepper), surveyId);
  const cells = await seal(cellsOf(parsed.value, instrument, ROOM_FOR_ALL), key, bytes(padId));
  expect({ first: [...cells.slice(0, 4)], last: [...cells.slice(-4)], sha256: digest(cells) }).toEqual(
    sealed,
  );
});

test.each(sealing.sums)('seal: the sums of $surveyId open', async ({ surveyId, of, sealedSha256, plain }) => {
  const some = sealing.responses.filter(({ name }) => of.includes(name));
  const key = await sealingKey(bytes(some[0]?.pepper ?? ''), surveyId);
  const padIds = some.map(({ padId }) => bytes(padId));
  const sums = new Uint32Array(plain.length);
  for (const { response, padId } of some) {
    const vector = await seal(
      cellsOf(response as SurveyResponse, instrument, ROOM_FOR_ALL),
      key,
      bytes(padId),
    );
    for (const [index, cell] of vector.entries()) sums[index] = (sums[index] ?? 0) + cell;
  }
  expect(digest(sums)).toBe(sealedSha256);
  const padSum = await webCryptoPads(bytes(some[0]?.pepper ?? ''), surveyId);
  const { cells } = await unseal(sums, padSum, padIds);
  expect([...cells]).toEqual(plain);
  expect(tallyOf(cells, instrument, of.length).whole.responses).toBe(of.length);
});

test.each(rule.sets)(
  'release rule: a set of $n',
  ({ n, half, quarter, unseenFrom: unseen, whole, block }) => {
    expect([halfOf(n), quarterOf(n), unseenFrom(n)]).toEqual([half, quarter, unseen]);
    const every = (figureOf: typeof wholeFigure) =>
      Array.from({ length: n + 1 }, (_, no) => told(figureOf({ no, yes: n - no, unsure: 0 }, n), n));
    expect(every(wholeFigure)).toEqual(eachCount(whole));
    if (block) expect(every(blockFigure)).toEqual(eachCount(block));
  },
);

test.each(rule.blocks)('release rule, blocks: $name', ({ counts, blocks, whole, exact }) => {
  const tables = counts.map(([yes = 0, no = 0, unsure = 0]) => ({ yes, no, unsure }));
  const shown = tables.map((table) => {
    const responses = people(table);
    return { responses, figure: blockFigure(table, responses) };
  });
  const all = added(tables);
  expect(shown.map(({ figure, responses }) => told(figure, responses))).toEqual(blocks);
  expect(told(figureFromBlocks(all, shown), people(all))).toEqual(whole);
  expect(questionVerdict(wholeFigure(all, people(all)), people(all))).toBe(exact);
});

test.each(rule.trend)('release rule, trend: $before to $after', ({ before, after, move }) => {
  const [[earlier, n], [later, m]] = [before, after] as [[unknown, number], [unknown, number]];
  expect(questionMove(figureOf(earlier), figureOf(later), n, m)).toBe(move);
});

test.each(rule.robustness)('release rule, certainty: $figure of $n, $employees employees', (vector) => {
  const question = { ...figureOf(vector.figure), verdict: vector.verdict as Verdict };
  expect(certaintyOf(question, vector.n, vector.employees)).toEqual({
    robustness: vector.robustness,
    likely: vector.likely,
  });
});

test.each(rule.factor)(
  'release rule, factor: $verdict on $questions of $of',
  ({ questions: worst, verdict, of }) => {
    const better = VERDICTS.slice(VERDICTS.indexOf(verdict as Verdict) + 1);
    const questions = Array.from(
      { length: of },
      (_, place): QuestionResult => ({
        id: `${place}`,
        verdict: (place < of - worst ? better.at(-1) : verdict) as Verdict,
      }),
    );
    const factor = { id: 'factor', verdict: factorVerdict(questions), of, questions };
    expect([factor.verdict, weakestCount(factor)]).toEqual([verdict, worst]);
  },
);

test.each(groups.groups)('groups: $declared and $undeclared, $spares spares', (vector) => {
  const blocks = partition(vector.declared, vector.undeclared, MIN_BLOCK + vector.spares);
  expect(blocks.map(({ members }) => members)).toEqual(vector.blocks);
});

test.each(results.results)('results: $name', ({ spares, groups: scopes, result, weaknesses: expected }) => {
  const tallied = scopes.map(({ responses, questions }) => ({
    responses,
    questions: questions.map(([yes = 0, no = 0, unsure = 0]) => ({ yes, no, unsure })),
  }));
  const whole = {
    responses: total(scopes.map(({ responses }) => responses)),
    questions: Array.from({ length: 12 }, (_, question) =>
      added(tallied.map(({ questions }) => questions[question] ?? added([]))),
    ),
  };
  const names = { groups: results.names, merged: results.merged };
  const made = resultOf({ whole, groups: tallied }, results.instrument, names, spares);
  expect(JSON.stringify(made)).toBe(JSON.stringify(result));
  const found = 'tooFew' in made ? undefined : weaknesses(made.factors);
  expect(found?.map(({ rank, question }) => ({ rank, question: question.id }))).toEqual(expected);
});

test('there are vectors of every kind', () => {
  const kinds = [sealing.responses, sealing.sums, rule.sets, rule.blocks, groups.groups, results.results];
  expect(kinds.map(({ length }) => length)).toEqual([6, 1, 26, 18, 65, 30]);
  expect([rule.trend, rule.robustness, rule.factor].map(({ length }) => length)).toEqual([10, 14, 6]);
});

/** A figure as the vectors write it, with its word. */
function told(figure: Figure, responses: number): unknown[] {
  const word = questionVerdict(figure, responses);
  return figure === 'unseen' ? [figure, word] : [[figure.from, figure.to], word];
}

/** What every count from 0 on shows, of bands written as first count, last count and word. */
function eachCount(bands: readonly (readonly unknown[])[]): unknown[] {
  return (bands as [number, number, string][]).flatMap(([from, to, word]) =>
    Array.from({ length: to - from + 1 }, () => [[from, to], word]),
  );
}

function figureOf(written: unknown): { no?: Band } {
  if (written === 'unseen') return {};
  const [from, to] = written as [number, number];
  return { no: { from, to } };
}

function people({ yes, no, unsure }: Counts): number {
  return yes + no + unsure;
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function digest(cells: Uint32Array): string {
  const written = new DataView(new ArrayBuffer(cells.length * 4));
  for (const [index, cell] of cells.entries()) written.setUint32(index * 4, cell);
  return createHash('sha256').update(written).digest('hex');
}
