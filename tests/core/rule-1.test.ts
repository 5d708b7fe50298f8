import { expect, test } from 'vitest';
import {
  type Counts,
  factorSummaries,
  isPublished,
  type Published,
  type Result,
  resultOf,
  ruleOf,
  weakestCount,
  weaknesses,
} from '#core/index.ts';
import older from '../vectors/rule-1.json' with { type: 'json' };
import { added, NAMES } from './sample.ts';

/** tests/vectors/rule-1.json: what the code of before release rule 2 wrote (decision 0010). */

const first = older.first.result as Published;
const second = older.second.result as Published;

test('a result of rule 1 reads as it was written, with its words and figures', () => {
  expect([first, second].map(ruleOf)).toEqual([1, 1]);
  expect(isPublished(first as Result)).toBe(true);
  expect(first.factors.map(({ verdict }) => verdict)).toEqual(['no', 'no', 'no', 'no']);
  expect(first.groups.map(({ name }) => name)).toEqual(['A', 'B', 'Rather not say']);
});

test.each([older.first, older.second])(
  'its weaknesses are those it had',
  ({ result, weaknesses: expected }) => {
    const found = weaknesses((result as Published).factors);
    expect(found.map(({ rank, question }) => ({ rank, question: question.id }))).toEqual(expected);
  },
);

test('its factors say how many questions share their word, though not of how many', () => {
  expect(first.factors.map((factor) => [weakestCount(factor), factor.of])).toEqual([
    [1, undefined],
    [1, undefined],
    [1, undefined],
    [2, undefined],
  ]);
});

test('the same counts by rule 2 have another partition and other words: the two are never shown together', () => {
  const now = byRule2(older.first.groups);
  expect(ruleOf(now)).toBe(2);
  expect(now.groups.map(({ name }) => name)).not.toContain('Rather not say');
  expect(now.factors).not.toEqual(first.factors);
});

test('no arrow leads from a result of one rule to one of the other', () => {
  const now = byRule2(older.second.groups);
  expect(factorSummaries(now, first).map(({ trend }) => trend)).toEqual([null, null, null, null]);
  expect(factorSummaries(second, byRule2(older.first.groups)).map(({ trend }) => trend)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('an arrow between two results of rule 1 takes the move that it takes now', () => {
  expect(older.trends.map(({ trend }) => trend)).toContain('better');
  const arrows = factorSummaries(second, first);
  // "Better" before and a change of the share of a quarter or more for certain.
  expect(arrows.filter(({ trend }) => trend === 'worse')).toEqual([]);
  const drawn = arrows.filter(({ trend }) => trend === 'better').map(({ id }) => id);
  const before = older.trends.filter(({ trend }) => trend === 'better').map(({ id }) => id);
  expect(drawn.length).toBeGreaterThan(0);
  expect(before).toEqual(expect.arrayContaining(drawn));
});

function byRule2(scopes: readonly { responses: number; questions: number[][] }[]): Published {
  const groups = scopes.map(({ responses, questions }) => ({
    responses,
    questions: questions.map(([yes = 0, no = 0, unsure = 0]): Counts => ({ yes, no, unsure })),
  }));
  const questions = Array.from({ length: 12 }, (_, place) =>
    added(groups.map((group) => group.questions[place] as Counts)),
  );
  const whole = { responses: groups.reduce((sum, { responses }) => sum + responses, 0), questions };
  return resultOf({ whole, groups }, older.instrument, NAMES) as Published;
}
