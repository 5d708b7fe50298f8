import { expect, test } from 'vitest';
import { bandOf, type Counts, figureOf, GROUP_CAP, WHOLE_CAP } from '../../src/core/index.ts';
import { leaksIn, shown, tables, type World, worldsOf, written } from './attacker.ts';
import { added, total } from './sample.ts';

/** I3, exhaustively: every table of a set of people about whom nothing else is published. */

const SIZES = Array.from({ length: 56 }, (_, index) => index + 5);

test('a question is unseen exactly when a third or more are unsure', () => {
  for (const people of SIZES) {
    for (const table of tables(people)) {
      expect(figureOf(table, people, WHOLE_CAP) === 'unseen').toBe(3 * table.unsure >= people);
    }
  }
});

test('a seen question shows the band of its "no" count', () => {
  expect(figureOf({ yes: 10, no: 7, unsure: 3 }, 20, WHOLE_CAP)).toEqual(bandOf(7, 20, WHOLE_CAP));
  expect(figureOf({ yes: 10, no: 7, unsure: 3 }, 20, GROUP_CAP)).toEqual(bandOf(7, 20, GROUP_CAP));
});

test.each([
  ['the whole', WHOLE_CAP],
  ['a group', GROUP_CAP],
])('nothing unanimous follows from any figure of %s of 5 to 60 people', (_, cap) => {
  let tried = 0;
  for (const people of SIZES) {
    const worlds = worldsOf([people]);
    const seen = worlds.map(([table]) => written(figureOf(table as Counts, people, cap)));
    expect(leaksIn([people], worlds, seen)).toEqual([]);
    tried += worlds.length;
  }
  console.info(`${tried} tables of 5 to 60 people tried, at most ${cap} bands`);
  expect(tried).toBe(39_676);
});

test('nothing unanimous follows from the verdict and band that a result shows of 5 to 60 people', () => {
  for (const people of SIZES) {
    const worlds = worldsOf([people]);
    expect(leaksIn([people], worlds, shown([people], worlds))).toEqual([]);
  }
});

test('a merged block lets nothing follow about the small groups in it', () => {
  for (const sizes of [
    [8, 5, 4],
    [9, 3, 6],
  ]) {
    const worlds = worldsOf(sizes);
    expect(leaksIn(sizes, worlds, shown(sizes, worlds))).toEqual([]);
  }
});

test('control: exact counts are caught for every size', () => {
  for (const people of SIZES) {
    const worlds = worldsOf([people]);
    const leaks = leaksIn(
      [people],
      worlds,
      worlds.map(([table]) => `${table?.no}`),
    );
    expect(leaks.map(({ why }) => why)).toContain('unanimous but for one');
    expect(leaks.filter(({ why }) => why === 'fewer than three counts')).toHaveLength(people + 1);
  }
});

test('control: bands of two counts are caught for every size', () => {
  for (const people of SIZES) {
    const worlds = worldsOf([people]);
    const seen = worlds.map(([table]) => `${Math.floor((table?.no ?? 0) / 2)}`);
    expect(leaksIn([people], worlds, seen)).toContainEqual(
      expect.objectContaining({ why: 'fewer than three counts' }),
    );
  }
});

test('control: naming unanimity "unseen" is caught', () => {
  const worlds = worldsOf([9]);
  const seen = worlds.map(([table]) => ((table?.unsure ?? 0) >= 8 ? 'unseen' : 'seen'));
  expect(leaksIn([9], worlds, seen)).toEqual([
    { people: [0], seen: 'unseen', why: 'fewer than three counts' },
    { people: [0], seen: 'unseen', why: 'unanimous but for one' },
  ]);
});

test('control: hiding a small group instead of merging it is caught', () => {
  const sizes = [8, 9, 3];
  const worlds = worldsOf(sizes);
  const seen = worlds.map((world) => hiding(sizes, world));
  expect(leaksIn(sizes, worlds, seen)).toContainEqual(
    expect.objectContaining({ people: [2], why: 'unanimous but for one' }),
  );
});

/** Primary suppression: figures of groups of 8 or more and of everybody, none of the rest. */
function hiding(sizes: readonly number[], world: World): string {
  const large = sizes.flatMap((size, group) =>
    size >= 8 ? [written(figureOf(world[group] as Counts, size, GROUP_CAP))] : [],
  );
  return [...large, written(figureOf(added(world), total(sizes), WHOLE_CAP))].join();
}
