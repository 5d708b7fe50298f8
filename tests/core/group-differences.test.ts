import { expect, test } from 'vitest';
import { groupDifferences, type Verdict } from '#core/index.ts';

/** The differences between groups, each with one word for every factor. */
function differences(...groups: readonly (readonly Verdict[])[]) {
  const scopes = groups.map((verdicts, place) => ({
    name: `g${place}`,
    responses: 12,
    factors: verdicts.map((verdict, factor) => ({ id: `f${factor}`, verdict, questions: [] })),
  }));
  return groupDifferences({ factors: scopes[0]?.factors ?? [], groups: scopes });
}

test('a difference has the best and the worst word of its factor, the widest difference first', () => {
  expect(differences(['mixed', 'yes'], ['no', 'no'], ['unseen', 'mixed'])).toEqual([
    { factor: 'f1', best: 'yes', worst: 'no' },
    { factor: 'f0', best: 'mixed', worst: 'no' },
  ]);
});

test('differences that are equally wide keep the order of the instrument', () => {
  expect(differences(['yes', 'yes'], ['no', 'no']).map(({ factor }) => factor)).toEqual(['f0', 'f1']);
});

test('groups that agree do not differ, whatever they agree on, and neither does a whole without groups', () => {
  expect(differences(['no', 'yes'], ['no', 'yes'])).toEqual([]);
  expect(differences()).toEqual([]);
});

test('under half may be a yes or divided: it differs from no and from unseen, and from nothing else', () => {
  expect(differences(['underHalf'], ['yes'])).toEqual([]);
  expect(differences(['underHalf'], ['mixed'])).toEqual([]);
  expect(differences(['underHalf'], ['overQuarter'])).toEqual([]);
  expect(differences(['underHalf'], ['no'])).toEqual([{ factor: 'f0', best: 'underHalf', worst: 'no' }]);
  expect(differences(['underHalf'], ['unseen'])).toEqual([
    { factor: 'f0', best: 'underHalf', worst: 'unseen' },
  ]);
  expect(differences(['underHalf'], ['mixed'], ['yes'])).toEqual([
    { factor: 'f0', best: 'yes', worst: 'mixed' },
  ]);
});
