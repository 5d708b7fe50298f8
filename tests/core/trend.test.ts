import { describe, expect, it } from 'vitest';
import {
  type FactorResult,
  factorSummaries,
  factorTrend,
  factorVerdict,
  type Published,
  type QuestionResult,
  questionMove,
  questionVerdict,
  wholeFigure,
} from '#core/index.ts';
import { made, people } from '../support/results.ts';

/** One question with this many "no" of this many responses; null is unseen. */
function question(id: string, no: number | null, responses: number): QuestionResult {
  if (no === null) return { id, verdict: 'unseen' };
  const figure = wholeFigure({ no, yes: responses - no, unsure: 0 }, responses);
  if (figure === 'unseen') throw new RangeError('nobody is unsure');
  return { id, verdict: questionVerdict(figure, responses), no: figure };
}

/** A result with one factor. */
function round(no: readonly (number | null)[], responses: number, rule: number | undefined = 2): Published {
  const questions = no.map((count, place) => question(`q${place}`, count, responses));
  const factor: FactorResult = { id: 'goals', verdict: factorVerdict(questions), of: no.length, questions };
  return { ...(rule ? { rule } : {}), responses, factors: [factor], groups: [] };
}

function arrow(earlier: Published, later: Published) {
  return factorTrend(earlier.factors[0] as FactorResult, later.factors[0] as FactorResult, earlier, later);
}

function move(earlier: readonly [number, number], n: number, later: readonly [number, number], m: number) {
  const band = ([from, to]: readonly [number, number]) => ({ no: { from, to } });
  return questionMove(band(earlier), band(later), n, m);
}

/** The same, by fractions of whole numbers: a fourth from 20 responses on, an eighth from 100, a sixteenth from 400. */
function moveByFractions(
  [from, to]: readonly [number, number],
  n: number,
  [laterFrom, laterTo]: readonly [number, number],
  m: number,
): number {
  const least = Math.min(n, m);
  if (least < 20) return 0;
  const part = least >= 400 ? 16n : least >= 100 ? 8n : 4n;
  const change = (one: number, ofOne: number, other: number, ofOther: number) =>
    part * (BigInt(one) * BigInt(ofOther) - BigInt(other) * BigInt(ofOne)) >= BigInt(ofOne) * BigInt(ofOther);
  if (change(from, n, laterTo, m)) return 1;
  return change(laterFrom, m, to, n) ? -1 : 0;
}

describe('the move of a question', () => {
  it('takes twenty responses in both rounds', () => {
    expect(move([20, 20], 20, [0, 0], 20)).toBe(1);
    expect(move([19, 19], 19, [0, 0], 20)).toBe(0);
    expect(move([20, 20], 20, [0, 0], 19)).toBe(0);
    expect(move([0, 0], 20, [19, 19], 19)).toBe(0);
  });

  it.each([
    { n: 20, m: 20, least: 5 },
    { n: 99, m: 100, least: 25 },
    { n: 100, m: 99, least: 25 },
    { n: 100, m: 100, least: 13 },
    { n: 399, m: 400, least: 50 },
    { n: 400, m: 399, least: 50 },
    { n: 400, m: 400, least: 25 },
    { n: 1000, m: 1000, least: 63 },
    { n: 1000, m: 400, least: 63 },
    { n: 1000, m: 100, least: 125 },
    { n: 1000, m: 20, least: 250 },
  ])('from $n to $m responses takes $least more than nobody, no fewer', ({ n, m, least }) => {
    expect(move([least, n], n, [0, 0], m)).toBe(1);
    expect(move([least - 1, n], n, [0, 0], m)).toBe(0);
    // The other way round the rounds change places.
    expect(move([0, 0], m, [least, n], n)).toBe(-1);
    expect(move([0, 0], m, [least - 1, n], n)).toBe(0);
  });

  it('is as fractions say, on the line and beside it', () => {
    const wrong: string[] = [];
    for (const [n, m] of [
      [20, 20],
      [21, 23],
      [24, 60],
      [100, 120],
      [400, 400],
    ] as const) {
      const bands = (size: number) =>
        Array.from({ length: 12 }, (_, place) => {
          const from = Math.floor((place * size) / 12);
          return [from, Math.min(size, from + (place % 4))] as const;
        });
      for (const a of bands(n))
        for (const b of bands(m))
          if (move(a, n, b, m) !== moveByFractions(a, n, b, m)) wrong.push(`${a} of ${n}, ${b} of ${m}`);
    }
    expect(wrong).toEqual([]);
  });

  it('goes by what is certain, the nearest ends of the two bands', () => {
    expect(move([10, 14], 20, [0, 5], 20)).toBe(1);
    expect(move([10, 14], 20, [0, 6], 20)).toBe(0);
    expect(move([0, 5], 20, [10, 14], 20)).toBe(-1);
    expect(move([0, 6], 20, [10, 14], 20)).toBe(0);
  });

  it('is none where a round is unseen', () => {
    expect(questionMove({}, { no: { from: 0, to: 4 } }, 40, 40)).toBe(0);
    expect(questionMove({ no: { from: 30, to: 40 } }, {}, 40, 40)).toBe(0);
  });
});

describe('an arrow between two rounds', () => {
  it('stands when some question moved and none the other way', () => {
    expect(arrow(round([20, 20], 20), round([0, 0], 20))).toBe('better');
    expect(arrow(round([0, 0], 20), round([20, 20], 20))).toBe('worse');
    expect(arrow(round([20, 0], 20), round([0, 0], 20))).toBe('better');
    expect(arrow(round([0, 0], 20), round([0, 20], 20))).toBe('worse');
    expect(arrow(round([20, 0], 20), round([0, 20], 20))).toBeNull();
    expect(arrow(round([9, 9], 20), round([9, 9], 20))).toBeNull();
  });

  it('is not drawn by the old condition: equally large or five apart is not enough, one apart is no hindrance', () => {
    expect(arrow(round([19], 19), round([0], 19))).toBeNull();
    expect(arrow(round([10], 10), round([0], 15))).toBeNull();
    expect(arrow(round([20], 20), round([0], 21))).toBe('better');
  });

  it('takes no side where a question is unseen or new', () => {
    expect(arrow(round([null, 20], 20), round([0, 0], 20))).toBe('better');
    expect(arrow(round([null], 20), round([0], 20))).toBeNull();
    expect(arrow(round([20], 20), round([20, 0], 20))).toBeNull();
    expect(arrow(round([20], 20), round([0, 20], 20))).toBe('better');
  });

  it('never contradicts the words beside it', () => {
    // Fewer say no to one question, but nobody can see the other one any more.
    const before = round([9, 0], 20);
    const after = round([0, null], 20);
    expect([before.factors[0]?.verdict, after.factors[0]?.verdict]).toEqual(['mixed', 'unseen']);
    expect(arrow(before, after)).toBeNull();
    expect(arrow(after, before)).toBeNull();
    // The word stays what it was: a no to another question.
    expect(arrow(round([20, 20], 20), round([20, 0], 20))).toBe('better');
    expect(arrow(round([20, 0], 20), round([20, 20], 20))).toBe('worse');
    // More say no to one question, and the word is a better one because the other can be seen again.
    expect(arrow(round([0, null], 20), round([9, 0], 20))).toBeNull();
  });

  it('is never drawn between results of two release rules', () => {
    expect(arrow(round([20], 20, 0), round([0], 20, 2))).toBeNull();
    expect(arrow(round([20], 20, 2), round([0], 20, 0))).toBeNull();
    expect(arrow(round([20], 20, 1), round([0], 20, 0))).toBe('better');
    expect(arrow(round([20], 20, 0), round([0], 20, 0))).toBe('better');
  });
});

describe('the factors of a round in short', () => {
  it('carry the verdicts, and arrows only from an earlier result', () => {
    const earlier = made(people(20, { 0: [18, 0] }));
    const later = made(people(20));
    expect(factorSummaries(later, null).map(({ trend }) => trend)).toEqual([null, null, null, null]);
    expect(factorSummaries(later, earlier).map(({ trend }) => trend)).toEqual(['better', null, null, null]);
    expect(factorSummaries(earlier, later)[0]).toMatchObject({ verdict: 'no', trend: 'worse' });
    expect(factorSummaries(later, earlier).map(({ id }) => id)).toEqual(later.factors.map(({ id }) => id));
  });

  it('have no arrow where the earlier result did not ask the factor', () => {
    const earlier = { ...made(people(20, { 0: [18, 0] })), factors: [] };
    expect(factorSummaries(made(people(20)), earlier).map(({ trend }) => trend)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
