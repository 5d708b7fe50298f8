import { describe, expect, test } from 'vitest';
import {
  type EvidenceOrganisation,
  type EvidenceRound,
  factorVerdict,
  moveCounts,
  outcomeTables,
  type RoundOutcome,
  sizeClass,
  stepsOf,
  VERDICTS,
  type Verdict,
  weakestCounts,
  wilson,
  wordMove,
} from '#core/index.ts';

type Words = Readonly<Record<string, Verdict>>;

/** A round of two factors of two questions: `a1`, `a2`, `b1`, `b2`, "yes" where nothing is said. */
function round(number: number, words: Words, change: Partial<EvidenceRound> = {}): EvidenceRound {
  const factors = ['a', 'b'].map((id) => {
    const questions = [1, 2].map((place) => ({
      id: `${id}${place}`,
      verdict: words[`${id}${place}`] ?? 'yes',
    }));
    return { id, questions, verdict: factorVerdict(questions) };
  });
  return {
    ...{ surveyId: `s${number}`, round: number, instrument: 'okr-readiness@2', size: '25-99' },
    ...{
      closedAt: '2026-01-15T12:00:00.000Z',
      factors,
      measures: [],
      ...change,
    },
  };
}

function organisation(rounds: EvidenceRound[], outcomes: RoundOutcome[] = []): EvidenceOrganisation {
  return { id: 'o', name: 'Solvik', rounds, outcomes, due: [] };
}

function outcome(number: number, inUse: RoundOutcome['inUse'], after: 2 | 4 = 2): RoundOutcome {
  const { surveyId, instrument, closedAt } = round(number, {});
  return {
    ...{ surveyId, round: number, instrument, closedAt, after, inUse, shared: false, entered: closedAt },
    ...{ reviewed: 'no', moved: 'none', again: 'no' },
  };
}

test.each([
  [5, '5-10'],
  [10, '5-10'],
  [11, '11-24'],
  [24, '11-24'],
  [25, '25-99'],
  [99, '25-99'],
  [100, '100+'],
])('%i who answered are of the class %s', (responses, size) => {
  expect(sizeClass(responses)).toBe(size);
});

test('the weakest factors are counted by instrument and version, ties in each, and rounds without a weakness', () => {
  const counted = weakestCounts([
    organisation([round(1, { a1: 'no' }), round(2, { a1: 'no', b2: 'no' }), round(3, {})]),
    organisation([round(1, { b1: 'mixed' }, { instrument: 'okr-underway@1' })]),
  ]);
  expect(counted).toEqual([
    {
      ...{ instrument: 'okr-readiness@2', rounds: 3, none: 1 },
      factors: [
        { id: 'a', rounds: 2 },
        { id: 'b', rounds: 1 },
      ],
    },
    {
      ...{ instrument: 'okr-underway@1', rounds: 1, none: 0 },
      factors: [
        { id: 'b', rounds: 1 },
        { id: 'a', rounds: 0 },
      ],
    },
  ]);
});

describe('a word', () => {
  /** The shares of "no" that a word may stand for, in hundredths; see Verdict. */
  const SHARES: Readonly<Record<Verdict, readonly [number, number] | null>> = {
    ...{ no: [50, 100], unseen: null, overQuarter: [25, 100], mixed: [25, 49], underHalf: [0, 49] },
    yes: [0, 24],
  };

  test('is better or worse only if every share it may stand for is', () => {
    const found = VERDICTS.flatMap((before) => VERDICTS.map((after) => [before, after] as const));
    for (const [before, after] of found) {
      const [was, is] = [SHARES[before], SHARES[after]];
      const expected =
        before === after
          ? 'same'
          : was && is && is[1] < was[0]
            ? 'better'
            : was && is && is[0] > was[1]
              ? 'worse'
              : 'unclear';
      expect([before, after, wordMove(before, after)]).toEqual([before, after, expected]);
    }
    expect(new Set(found.map((pair) => wordMove(...pair))).size).toBe(4);
  });

  test('is followed from round to round of one instrument, and one version', () => {
    const between = (change: Partial<EvidenceRound>) =>
      stepsOf([organisation([round(1, { a1: 'no' }), round(2, {}, change)])]).length;
    expect(between({})).toBe(4);
    expect(between({ instrument: 'okr-readiness@1' })).toBe(0);
    // Another instrument in between is passed over.
    const three = [round(1, {}), round(2, {}, { instrument: 'okr-underway@1' }), round(3, {})];
    expect(stepsOf([organisation(three)]).map(({ round }) => round)).toEqual([1, 1, 1, 1]);
  });

  test('is counted by what was done about it, good ones apart', () => {
    const measures = [
      { questionId: 'a1', text: 'Møte hver mandag', state: 'done' },
      { questionId: 'a1', text: 'Ble ikke noe av', state: 'dropped' },
      { questionId: 'a2', text: 'Begynt', state: 'underway' },
    ] as const;
    const first = round(1, { a1: 'no', a2: 'no', b1: 'mixed' }, { measures });
    const steps = stepsOf([organisation([first, round(2, { a2: 'no', b1: 'no', b2: 'no' })])]);
    expect(steps.find(({ question }) => question === 'a1')).toMatchObject({
      ...{ before: 'no', after: 'yes', move: 'better', measure: 'done', done: ['Møte hver mandag'] },
    });
    const none = { better: 0, same: 0, worse: 0, unclear: 0 };
    expect(moveCounts(steps)).toEqual({
      all: { better: 1, same: 1, worse: 2, unclear: 0 },
      done: { ...none, better: 1 },
      written: { ...none, same: 1 },
      none: { ...none, worse: 1 },
    });
  });
});

test('an organisation counts once, by its first round, and not at all without an outcome of that', () => {
  const good = round(1, {});
  const weak = round(2, { a1: 'no' });
  const [table] = outcomeTables(
    [
      organisation([good, weak], [outcome(2, 'no'), outcome(1, 'yes')]),
      organisation([round(1, { a1: 'no' }), good], [outcome(1, 'partly')]),
      // Left out by its coach, the first round is not replaced by the second.
      organisation([good, weak], [outcome(2, 'partly')]),
      // Words without an outcome, an outcome whose round is deleted, and one at another time are not counted.
      organisation([weak]),
      organisation([], [outcome(1, 'yes')]),
      organisation([weak], [outcome(2, 'yes', 4)]),
    ],
    2,
    'inUse',
  );
  expect(table?.organisations).toBe(2);
  expect(table?.rows).toEqual([
    { factor: null, word: 'no', n: 1, k: 0, share: wilson(0, 1) },
    { factor: null, word: 'yes', n: 1, k: 1, share: wilson(1, 1) },
    { factor: 'a', word: 'no', n: 1, k: 0, share: wilson(0, 1) },
    { factor: 'a', word: 'yes', n: 1, k: 1, share: wilson(1, 1) },
    { factor: 'b', word: 'yes', n: 2, k: 1, share: wilson(1, 2) },
  ]);
});

test('versions of an instrument are counted apart', () => {
  const older = { instrument: 'okr-readiness@1' };
  const tables = outcomeTables(
    [
      organisation([round(1, {})], [outcome(1, 'yes')]),
      organisation([round(1, {}, older)], [{ ...outcome(1, 'yes'), ...older }]),
    ],
    2,
    'inUse',
  );
  expect(tables.map(({ instrument, organisations }) => [instrument, organisations])).toEqual([
    ['okr-readiness@2', 1],
    ['okr-readiness@1', 1],
  ]);
});

test('500 organisations of twelve rounds are counted at once', () => {
  const rounds = Array.from({ length: 12 }, (_, place) =>
    round(place + 1, { a1: place % 2 ? 'no' : 'mixed' }),
  );
  const many = Array.from({ length: 500 }, () => organisation(rounds, [outcome(1, 'yes')]));
  const began = performance.now();
  const steps = stepsOf(many);
  expect([steps.length, weakestCounts(many)[0]?.rounds]).toEqual([500 * 11 * 4, 6_000]);
  expect(moveCounts(steps).all.worse).toBe(500 * 6);
  expect(outcomeTables(many, 2, 'inUse')[0]?.organisations).toBe(500);
  // A hundred times what it takes, so that a busy machine does not matter.
  expect(performance.now() - began).toBeLessThan(5_000);
});
