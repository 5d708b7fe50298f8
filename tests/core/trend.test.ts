import { describe, expect, it } from 'vitest';
import {
  bandOf,
  type FactorResult,
  factorSummaries,
  factorTrend,
  factorVerdict,
  isComparable,
  type QuestionResult,
  questionVerdict,
  WHOLE_CAP,
} from '../../src/core/index.ts';
import { made, people } from '../support/results.ts';

/** One question with this many "no" of this many responses; null is unseen. */
function question(id: string, no: number | null, responses: number): QuestionResult {
  if (no === null) return { id, verdict: 'unseen' };
  const band = bandOf(no, responses, WHOLE_CAP);
  return { id, verdict: questionVerdict(band, responses), no: band };
}

function factor(no: readonly (number | null)[], responses: number): FactorResult {
  const questions = no.map((count, place) => question(`q${place}`, count, responses));
  return { id: 'goals', verdict: factorVerdict(questions), questions };
}

describe('an arrow between two rounds', () => {
  it('needs ten responses in both, and sizes that are equal or five apart (invariant I4)', () => {
    for (let before = 5; before <= 60; before += 1) {
      for (let after = 5; after <= 60; after += 1) {
        const allowed =
          before >= 10 && after >= 10 && (before === after || before - after >= 5 || after - before >= 5);
        expect([before, after, isComparable(before, after)]).toEqual([before, after, allowed]);
      }
    }
  });

  it('is never drawn where the sizes forbid it, whatever the answers', () => {
    for (let before = 5; before <= 24; before += 1) {
      for (let after = 5; after <= 24; after += 1) {
        if (isComparable(before, after)) continue;
        for (const [from, to] of [
          [0, after],
          [before, 0],
        ] as const) {
          expect(factorTrend(factor([from], before), factor([to], after), before, after)).toBeNull();
        }
      }
    }
  });

  it('between rounds of one size is drawn exactly when the band is another one', () => {
    for (const n of [10, 11, 17, 30, 59, 60]) {
      for (let before = 0; before <= n; before += 1) {
        for (let after = 0; after <= n; after += 1) {
          const [a, b] = [bandOf(before, n, WHOLE_CAP), bandOf(after, n, WHOLE_CAP)];
          const expected = b.from < a.from ? 'better' : b.from > a.from ? 'worse' : null;
          expect(factorTrend(factor([before], n), factor([after], n), n, n)).toBe(expected);
        }
      }
    }
  });

  it('between rounds of different sizes is drawn only when no share of "no" fits both bands', () => {
    for (const [n, m] of [
      [10, 15],
      [15, 10],
      [20, 60],
      [47, 23],
    ] as const) {
      for (let before = 0; before <= n; before += 1) {
        for (let after = 0; after <= m; after += 1) {
          const [a, b] = [bandOf(before, n, WHOLE_CAP), bandOf(after, m, WHOLE_CAP)];
          const overlap = b.from / m <= a.to / n && a.from / n <= b.to / m;
          const trend = factorTrend(factor([before], n), factor([after], m), n, m);
          if (overlap) expect(trend).toBeNull();
          else expect(trend).toBe(after / m < before / n ? 'better' : 'worse');
        }
      }
    }
  });

  it('is not drawn when questions went both ways, and an unseen question takes no side', () => {
    expect(factorTrend(factor([20, 0], 20), factor([0, 20], 20), 20, 20)).toBeNull();
    expect(factorTrend(factor([null, 20], 20), factor([0, 0], 20), 20, 20)).toBe('better');
    expect(factorTrend(factor([null], 20), factor([0], 20), 20, 20)).toBeNull();
  });

  it('never contradicts the verdicts beside it', () => {
    // Fewer say no to one question, but nobody can see the other one any more.
    const before = factor([9, 0], 20);
    const after = factor([0, null], 20);
    expect([before.verdict, after.verdict]).toEqual(['mixed', 'unseen']);
    expect(factorTrend(before, after, 20, 20)).toBeNull();
  });
});

describe('the factors of a round in short', () => {
  it('carry the verdicts, and arrows only from an earlier result', () => {
    const earlier = made(people(20, { 0: [18, 0] }));
    const later = made(people(20));
    expect(factorSummaries(later, null).map(({ trend }) => trend)).toEqual([null, null, null, null]);
    expect(factorSummaries(later, earlier).map(({ trend }) => trend)).toEqual(['better', null, null, null]);
    expect(factorSummaries(earlier, later)[0]).toMatchObject({ verdict: 'no', trend: 'worse' });
  });
});
