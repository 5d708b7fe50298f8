import { expect, test } from 'vitest';
import {
  areComparable,
  type Band,
  bandCount,
  bandOf,
  questionVerdict,
  type RoundFigure,
  trendOf,
  WHOLE_CAP,
} from '../../src/core/index.ts';

function figure(no: Band, responses: number): RoundFigure {
  return { question: { id: 'q', verdict: questionVerdict(no, responses), no }, responses };
}

function counted(no: number, responses: number): RoundFigure {
  return figure(bandOf(no, responses, WHOLE_CAP), responses);
}

/** Every pair of different sizes and counts is a lot: each size from 5 to 40. */
const SIZES = Array.from({ length: 36 }, (_, place) => place + 5);

test('rounds are compared when they are of one size or differ by five or more, and both have ten or more', () => {
  for (const a of SIZES) {
    for (const b of SIZES) {
      expect([a, b, areComparable(a, b)]).toEqual([
        a,
        b,
        a >= 10 && b >= 10 && (a === b || Math.abs(a - b) >= 5),
      ]);
    }
  }
});

test('for every size and every pair of counts: a trend needs comparable rounds and disjoint shares', () => {
  for (const a of SIZES) {
    for (const b of SIZES) {
      for (let before = 0; before <= a; before += 1) {
        for (let after = 0; after <= b; after += 1) {
          const [earlier, later] = [bandOf(before, a, WHOLE_CAP), bandOf(after, b, WHOLE_CAP)];
          const expected = !areComparable(a, b)
            ? null
            : later.to / b < earlier.from / a
              ? 'better'
              : later.from / b > earlier.to / a
                ? 'worse'
                : null;
          const found = trendOf(counted(before, a), counted(after, b));
          if (found !== expected)
            expect([a, b, before, after, found]).toEqual([a, b, before, after, expected]);
        }
      }
    }
  }
});

test('between rounds of one size, one band further is a trend and the same band is none', () => {
  for (const n of SIZES.filter((size) => size >= 10)) {
    const bands = [...new Set(Array.from({ length: n + 1 }, (_, no) => bandOf(no, n, WHOLE_CAP).from))];
    expect(bands).toHaveLength(bandCount(n, WHOLE_CAP));
    const at = (place: number) => counted(bands[place] as number, n);
    for (let place = 1; place < bands.length; place += 1) {
      expect(trendOf(at(place - 1), at(place))).toBe('worse');
      expect(trendOf(at(place), at(place - 1))).toBe('better');
      expect(trendOf(at(place), at(place))).toBeNull();
    }
  }
});

test('turning time round turns the trend round', () => {
  const turned = { better: 'worse', worse: 'better' } as const;
  for (const [a, b] of [
    [10, 10],
    [10, 15],
    [12, 40],
    [25, 20],
  ] as const) {
    for (let before = 0; before <= a; before += 1) {
      for (let after = 0; after <= b; after += 1) {
        const there = trendOf(counted(before, a), counted(after, b));
        expect(trendOf(counted(after, b), counted(before, a))).toBe(there && turned[there]);
      }
    }
  }
});

test('what is not visible has no figure and so no trend', () => {
  const unseen: RoundFigure = { question: { id: 'q', verdict: 'unseen' }, responses: 20 };
  expect(trendOf(unseen, counted(20, 20))).toBeNull();
  expect(trendOf(counted(20, 20), unseen)).toBeNull();
});

test('people swapped inside a band leave every trend as it was', () => {
  expect(trendOf(counted(6, 20), counted(15, 20))).toBe(trendOf(counted(8, 20), counted(17, 20)));
});
