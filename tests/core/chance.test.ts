import { expect, test } from 'vitest';
import { arrowChance, chancesOfNo, countsOf, onceAmong, wordChances, wrongWordChance } from '#core/index.ts';

const SIZES = [8, 11, 20, 40, 100];

/**
 * Worked out apart from the code, in Python with exact fractions (fractions.Fraction, math.comb) and the words
 * written out by hand: half or more is a no, a quarter or more is divided, and below eleven only half is told.
 */
const WRONG: readonly [percent: number, chances: readonly number[]][] = [
  [10, [0.005024, 0.089562, 0.043174, 0.005063, 0.000013]],
  [20, [0.056282, 0.382598, 0.370352, 0.268223, 0.131353]],
  [25, [0.113815, 0.489528, 0.428706, 0.440112, 0.461671]],
  [30, [0.194104, 0.390965, 0.28547, 0.20218, 0.113592]],
  [40, [0.405914, 0.365419, 0.295615, 0.145338, 0.027661]],
  [50, [0.363281, 0.5, 0.411901, 0.437315, 0.460205]],
  [60, [0.17367, 0.246502, 0.127521, 0.074352, 0.016762]],
  [70, [0.057968, 0.078225, 0.017145, 0.002419, 0.000009]],
];

test.each(WRONG)(
  'when %d %% would say no, the word is wrong as often as exact fractions say',
  (percent, chances) => {
    for (const [place, responses] of SIZES.entries()) {
      expect(wrongWordChance(percent, responses)).toBeCloseTo(chances[place] as number, 6);
    }
  },
);

/** By the same Python, for 10, 30, 50 and 70 per cent. */
const ARROWS: readonly [responses: number, chances: readonly number[]][] = [
  [20, [0.00004, 0.0662, 0.06875, 0.04194]],
  [100, [0.00327, 0.05004, 0.08198, 0.06428]],
  [400, [0.00111, 0.02451, 0.03619, 0.02737]],
];

test.each(ARROWS)(
  'with %d answers, chance draws an arrow as often as exact fractions say',
  (responses, chances) => {
    for (const [place, percent] of [10, 30, 50, 70].entries()) {
      expect(arrowChance(percent, responses)).toBeCloseTo(chances[place] as number, 5);
    }
  },
);

test('below twenty answers chance draws no arrow', () => {
  expect(arrowChance(50, 19)).toBe(0);
});

test('the counts of each word follow on each other, and from eleven answers there are three words', () => {
  expect(countsOf(10)).toEqual({ underHalf: { from: 0, to: 4 }, no: { from: 5, to: 10 } });
  expect(countsOf(11)).toEqual({
    yes: { from: 0, to: 2 },
    mixed: { from: 3, to: 5 },
    no: { from: 6, to: 11 },
  });
});

test('the chances of all counts, and of all words, are one together', () => {
  for (const responses of SIZES) {
    const total = (chances: readonly number[]) => chances.reduce((sum, chance) => sum + chance, 0);
    expect(chancesOfNo(30, responses)).toHaveLength(responses + 1);
    expect(total(chancesOfNo(30, responses))).toBeCloseTo(1, 12);
    expect(total(Object.values(wordChances(30, responses)))).toBeCloseTo(1, 12);
  }
});

test('two people of whom half would say no: none, one or both do, as with two coins', () => {
  expect(chancesOfNo(50, 2)).toEqual([0.25, 0.5, 0.25]);
});

test('among twelve that do not hang together, one in twenty becomes nearly one in two', () => {
  expect(onceAmong(12, 0.05)).toBeCloseTo(0.45964, 6);
  expect(onceAmong(1, 0.05)).toBeCloseTo(0.05, 12);
});
