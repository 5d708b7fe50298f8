import { expect, test } from 'vitest';
import { type GroupResult, type Published, resultOf, type SurveyResponse } from '#core/index.ts';
import { asking, countByHand, NAMES, sample } from './sample.ts';

test('blocks stand in declared order', () => {
  const all = [...asking(8, 'g3', 'yes'), ...asking(9, 'g8', 'yes'), ...asking(8, 'g1', 'yes')];
  expect(groupsOf(all).map(({ name }) => name)).toEqual(['A', 'C', 'H']);
});

test('"rather not say" is merged however many chose it', () => {
  const all = [...asking(20, null, 'yes'), ...asking(9, 'g3', 'yes'), ...asking(8, 'g1', 'yes')];
  expect(groupsOf(all).map(({ name }) => name)).toEqual(['C', 'All others (A, Rather not say)']);
  expect(groupsOf(all.filter(({ group }) => group !== 'g3'))).toEqual([]);
});

test('a merged block stands last and names the groups in it, "rather not say" after the others', () => {
  const all = [null, 'g3', 'g2', 'g1'].flatMap((group, place) =>
    asking([3, 4, 20, 2][place] ?? 0, group, 'yes'),
  );
  expect(groupsOf(all).map(({ name, merged, responses }) => ({ name, merged, responses }))).toEqual([
    { name: 'B', merged: undefined, responses: 20 },
    { name: 'All others (A, C, Rather not say)', merged: ['A', 'C', 'Rather not say'], responses: 9 },
  ]);
});

test('a published group that is moved in with a small one is named in declared order', () => {
  const all = [...asking(30, 'g1', 'yes'), ...asking(8, 'g2', 'yes'), ...asking(1, 'g3', 'yes')];
  expect(groupsOf(all)[1]?.name).toBe('All others (B, C)');
});

test('group names are put in as they are, whatever signs they hold', () => {
  const names = { ...NAMES, groups: ['Rather not say', '$&', '{names}', "$'"] };
  const all = [...asking(4, 'g1', 'yes'), ...asking(4, 'g2', 'yes'), ...asking(9, 'g3', 'yes')];
  const result = resultOf(countByHand(all), sample, names) as Published;
  expect(result.groups.map(({ name }) => name)).toEqual(["$'", 'All others ($&, {names})']);
});

function groupsOf(all: readonly SurveyResponse[]): readonly GroupResult[] {
  return (resultOf(countByHand(all), sample, NAMES) as Published).groups;
}
