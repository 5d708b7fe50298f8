import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bandOf,
  type FactorResult,
  type Figure,
  factorVerdict,
  figureFromBlocks,
  figureOf,
  firstToFix,
  GROUP_CAP,
  MIN_BLOCK,
  type QuestionResult,
  questionVerdict,
  VERDICTS,
  type Verdict,
  WHOLE_CAP,
  weaknesses,
} from '../../src/core/index.ts';
import { total } from './sample.ts';

const anyVerdict = fc.constantFrom<Verdict>('yes', 'mixed', 'no', 'unseen');

test('a question is no when half or more of its people certainly say no', () => {
  expect(questionVerdict({ from: 10, to: 12 }, 20)).toBe('no');
  expect(questionVerdict({ from: 9, to: 20 }, 20)).toBe('mixed');
});

test('a question is yes when nobody needs to have said no, or a third at most can have', () => {
  expect(questionVerdict({ from: 0, to: 9 }, 10)).toBe('yes');
  expect(questionVerdict({ from: 1, to: 4 }, 12)).toBe('yes');
  expect(questionVerdict({ from: 1, to: 5 }, 12)).toBe('mixed');
});

test('a question without a figure is unseen', () => {
  expect(questionVerdict('unseen', 12)).toBe('unseen');
});

test('verdicts of 5 to 300 people are those of decision 0002, for every count', () => {
  for (let people = 5; people <= 300; people += 1) {
    for (let no = 0; no <= people; no += 1) {
      const band = bandOf(no, people, WHOLE_CAP);
      const half = people / 2;
      const expected = band.from >= half ? 'no' : band.from === 0 || band.to <= people / 3 ? 'yes' : 'mixed';
      expect(questionVerdict(band, people)).toBe(expected);
    }
  }
});

test('more "no" never makes a verdict better', () => {
  const order: Verdict[] = ['yes', 'mixed', 'no'];
  for (let people = 5; people <= 300; people += 1) {
    const places = Array.from({ length: people + 1 }, (_, no) =>
      order.indexOf(questionVerdict(bandOf(no, people, WHOLE_CAP), people)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('a whole whose blocks all have one verdict has that verdict, unless it is mixed', () => {
  const block = fc
    .tuple(fc.integer({ min: MIN_BLOCK, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    .map(([responses, share, doubt]) => {
      const no = Math.round(responses * share);
      const counts = doubt ? { yes: 0, no: 0, unsure: responses } : { yes: responses - no, no, unsure: 0 };
      return { responses, no: counts.no, figure: figureOf(counts, responses, GROUP_CAP) };
    });
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 9 }), (blocks) => {
      const verdicts = new Set(blocks.map(({ figure, responses }) => questionVerdict(figure, responses)));
      fc.pre(verdicts.size === 1 && !verdicts.has('mixed'));
      const figure = figureFromBlocks(total(blocks.map(({ no }) => no)), blocks);
      expect([questionVerdict(figure, total(blocks.map(({ responses }) => responses)))]).toEqual([
        ...verdicts,
      ]);
    }),
    { numRuns: 300, maxSkipsPerRun: 2_000 },
  );
});

test('a factor is no before unseen before mixed before yes', () => {
  fc.assert(
    fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 4 }), (verdicts) => {
      const has = (verdict: Verdict) => verdicts.includes(verdict);
      const expected = has('no') ? 'no' : has('unseen') ? 'unseen' : has('mixed') ? 'mixed' : 'yes';
      expect(factorVerdict(verdicts.map((verdict) => ({ id: 'q', verdict })))).toBe(expected);
    }),
  );
  expect(VERDICTS).toEqual(['no', 'unseen', 'mixed', 'yes']);
});

test('weaknesses are listed worst first: no, unseen, mixed, and the higher band before the lower', () => {
  const factors = [
    factor(
      'one',
      question('a', { from: 4, to: 6 }),
      question('b', 'unseen'),
      question('c', { from: 10, to: 12 }),
    ),
    factor(
      'two',
      question('d', { from: 13, to: 15 }),
      question('e', { from: 7, to: 9 }),
      question('f', { from: 0, to: 3 }),
    ),
  ];
  expect(weaknesses(factors).map(({ question: { id } }) => id)).toEqual(['d', 'c', 'b', 'e', 'a']);
});

test('equal weaknesses share a rank, in the order of the instrument', () => {
  const high = { from: 10, to: 12 };
  const factors = [
    factor('one', question('a', { from: 7, to: 9 }), question('b', high)),
    factor('two', question('c', 'unseen'), question('d', high), question('e', 'unseen')),
  ];
  expect(
    weaknesses(factors).map(({ rank, factor: id, question: { id: asked } }) => [rank, id, asked]),
  ).toEqual([
    [1, 'one', 'b'],
    [1, 'two', 'd'],
    [3, 'two', 'c'],
    [3, 'two', 'e'],
    [5, 'one', 'a'],
  ]);
});

test('of bands that begin alike the one that ends higher is the worse', () => {
  const factors = [factor('one', question('a', { from: 10, to: 12 }), question('b', { from: 10, to: 14 }))];
  expect(weaknesses(factors).map(({ rank, question: { id } }) => [rank, id])).toEqual([
    [1, 'b'],
    [2, 'a'],
  ]);
});

test('the first to fix is the worst weakness', () => {
  expect(firstToFix([factor('one', question('a', 'unseen'), question('b', { from: 10, to: 12 }))])).toEqual({
    rank: 1,
    factor: 'one',
    question: question('b', { from: 10, to: 12 }),
  });
});

test('nothing is to fix when every question says yes', () => {
  const ready = [
    factor('one', question('a', { from: 0, to: 2 })),
    factor('two', question('b', { from: 3, to: 5 })),
  ];
  expect([weaknesses(ready), firstToFix(ready)]).toEqual([[], null]);
});

/** A question about sixteen people. */
function question(id: string, figure: Figure): QuestionResult {
  const verdict = questionVerdict(figure, 16);
  return figure === 'unseen' ? { id, verdict } : { id, verdict, no: figure };
}

function factor(id: string, ...questions: QuestionResult[]): FactorResult {
  return { id, verdict: factorVerdict(questions), questions };
}
