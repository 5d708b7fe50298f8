import { expect, test } from 'vitest';
import {
  type FactorResult,
  factorOf,
  factorVerdict,
  firstWeaknesses,
  underHalfQuestions,
  type Verdict,
  weakestFactors,
} from '#core/index.ts';

/** A result's factors from the words of their questions. */
function factorsWith(...words: readonly (readonly Verdict[])[]): FactorResult[] {
  return words.map((verdicts, place) => {
    const questions = verdicts.map((verdict, number) => ({ id: `q${place}${number}`, verdict }));
    return { id: `f${place}`, verdict: factorVerdict(questions), questions };
  });
}

test('a headline names every factor with the worst word and no other, and none when nothing is weak', () => {
  const ids = (...words: readonly (readonly Verdict[])[]) =>
    weakestFactors(factorsWith(...words)).map(({ id }) => id);
  expect(ids(['no', 'yes'], ['mixed'], ['yes', 'no'])).toEqual(['f0', 'f2']);
  expect(ids(['yes'], ['mixed'])).toEqual(['f1']);
  expect(ids(['yes'], ['underHalf'])).toEqual([]);
  expect(ids(['underHalf', 'yes'], ['unseen'])).toEqual(['f1']);
});

test('one question comes first, or all that share the first place', () => {
  const ids = (...words: readonly (readonly Verdict[])[]) =>
    firstWeaknesses(factorsWith(...words)).map(({ id }) => id);
  expect(ids(['yes', 'no'], ['mixed'])).toEqual(['q01']);
  expect(ids(['unseen'], ['unseen', 'mixed'])).toEqual(['q00', 'q10']);
  expect(ids(['yes'], ['underHalf'])).toEqual([]);
});

test('of questions with the same word the higher band comes first alone', () => {
  const no = (from: number) => ({ id: `q${from}`, verdict: 'no' as const, no: { from, to: 20 } });
  expect(firstWeaknesses([{ id: 'f', verdict: 'no', questions: [no(10), no(15)] }])).toEqual([no(15)]);
});

test('the questions under half are found in every factor, and nothing else is', () => {
  const ids = underHalfQuestions(factorsWith(['underHalf', 'no'], ['yes'], ['mixed', 'underHalf']));
  expect(ids.map(({ id }) => id)).toEqual(['q00', 'q21']);
});

test('a factor is found by its id', () => {
  expect(factorOf({ factors: factorsWith(['no'], ['yes']) }, 'f1').verdict).toBe('yes');
});
