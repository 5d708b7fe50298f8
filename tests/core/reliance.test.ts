import { expect, test } from 'vitest';
import {
  type FactorResult,
  factorSummaries,
  headlineReliance,
  type Published,
  RELEASE_RULE,
  relianceCounts,
  type Verdict,
} from '#core/index.ts';

/** Forty answered. */
const RESPONSES = 40;

type Shown = readonly [verdict: Verdict, from: number, to: number];

/** A result of factors by their questions. The first of a factor is its worst. */
function result(...factors: readonly (readonly Shown[])[]): Published {
  return {
    rule: RELEASE_RULE,
    responses: RESPONSES,
    groups: [],
    factors: factors.map(
      (questions, place): FactorResult => ({
        id: `f${place}`,
        verdict: questions[0]?.[0] as Verdict,
        questions: questions.map(([verdict, from, to], number) => ({
          id: `q${place}${number}`,
          verdict,
          no: { from, to },
        })),
      }),
    ),
  };
}

/** Half of sixty is thirty: of twenty silent none has to say no. */
const CLOSE: Shown = ['no', 24, 26];
/** Had only 29 of sixty said no, so many among forty would be seen in less than one case of 240. */
const CLEAR: Shown = ['no', 28, 31];
/** A quarter of sixty is fifteen, so it is one even if all the silent say yes. */
const DIVIDED: Shown = ['mixed', 15, 17];
const FEW: Shown = ['yes', 0, 2];
/** One below a quarter of forty. */
const NEARLY: Shown = ['yes', 7, 9];

test.each<[name: string, result: Published, employees: number, reliance: string]>([
  ['a no that is half of everybody', result([CLOSE]), 48, 'stands'],
  ['a no that is not half of everybody for certain', result([CLOSE]), 60, 'open'],
  ['a no that hardly comes of chance', result([CLEAR]), 60, 'likely'],
  ['a factor with one question that hardly does', result([CLOSE, CLEAR]), 60, 'likely'],
  ['two factors, one of which may be chance', result([CLEAR], [CLOSE]), 60, 'open'],
  ['a better word of the same factor does not help', result([CLOSE, DIVIDED]), 60, 'open'],
  ['a factor with a better word does not harm', result([CLEAR], [['mixed', 10, 12]]), 60, 'likely'],
  ['divided, a quarter of everybody', result([DIVIDED], [FEW]), 60, 'stands'],
  ['divided, not a quarter of everybody for certain', result([DIVIDED], [FEW]), 61, 'open'],
  ['nothing found, whatever the silent say', result([FEW]), 50, 'stands'],
  ['nothing found among fewer than could say no', result([FEW]), 51, 'likely'],
  ['nothing found, but nearly', result([NEARLY]), 44, 'open'],
  ['nothing found, as weak as its weakest word', result([FEW, FEW], [FEW, NEARLY]), 44, 'open'],
  ['less than half is no weakness', result([['underHalf', 0, 9]]), 59, 'stands'],
  ['less than half, but nearly', result([['underHalf', 0, 19]]), 60, 'open'],
  ['everybody answered', result([CLOSE]), RESPONSES, 'everybody'],
])('%s', (_, shown, employees, reliance) => {
  expect(headlineReliance(shown, employees)).toBe(reliance);
});

test('nothing is said of the silent of an older rule, or with more answers than employees', () => {
  const { rule: _, ...older } = result([CLOSE]);
  expect(headlineReliance(older as Published, 48)).toBeNull();
  expect(headlineReliance(result([CLOSE]), 39)).toBeNull();
});

test('words are counted by how far they can be relied on, and a word stands only in both extremes', () => {
  // CLOSE is half of 48 if all the silent say yes, and so stands; of 60 it may be less than half.
  expect(relianceCounts(result([CLOSE, FEW]), 48)).toEqual({ stands: 2, likely: 0, open: 0 });
  expect(relianceCounts(result([CLOSE, CLEAR]), 60)).toEqual({ stands: 0, likely: 1, open: 1 });
  // Divided stands if all the silent say yes, and the headline with it; it would be a no if they all said no.
  expect(headlineReliance(result([DIVIDED]), 60)).toBe('stands');
  expect(relianceCounts(result([DIVIDED]), 60)).toEqual({ stands: 0, likely: 0, open: 1 });
});

test('words are not counted when nobody is silent, with more answers than employees, or under an older rule', () => {
  const { rule: _, ...older } = result([CLOSE]);
  expect(relianceCounts(older as Published, 48)).toBeNull();
  expect(relianceCounts(result([CLOSE]), RESPONSES)).toBeNull();
  expect(relianceCounts(result([CLOSE]), 39)).toBeNull();
});

test('each factor is compared with itself, wherever it stands', () => {
  const earlier = result([['no', 38, 40]], [FEW]);
  const later = result([FEW], [['no', 38, 40]]);
  const [first, second] = later.factors;
  const turned = { ...later, factors: [second, first] as FactorResult[] };
  expect(factorSummaries(turned, earlier)).toEqual([
    { id: 'f1', verdict: 'no', trend: 'worse' },
    { id: 'f0', verdict: 'yes', trend: 'better' },
  ]);
});
