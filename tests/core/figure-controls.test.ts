import { expect, test } from 'vitest';
import {
  blockFigure,
  type Counts,
  edgesOf,
  type Figure,
  figureFromBlocks,
  halfOf,
  quarterOf,
  unseenFrom,
  wholeFigure,
} from '#core/index.ts';
import { judged, shownByFigures, type World, worldsOf, written } from './attacker.ts';
import { blocksOf, judgedByAddition } from './convolution.ts';
import { added, total } from './sample.ts';

/** Rules that are wrong on purpose: the attacker that finds nothing in ours has to find each of them. */

/** A rule for people about whom nothing else is published, by what it is made of. */
interface Rule {
  readonly edges: (people: number) => readonly number[];
  readonly half: (people: number) => number;
  readonly unseen: (people: number) => number;
}

const OURS: Rule = { edges: edgesOf, half: halfOf, unseen: unseenFrom };
const SIZES = Array.from({ length: 56 }, (_, index) => index + 5);

function figureBy({ edges, half, unseen }: Rule, counts: Counts, people: number): Figure {
  if (counts.no < half(people) && counts.unsure >= unseen(people)) return 'unseen';
  const starts = edges(people);
  return {
    from: Math.max(0, ...starts.filter((start) => start <= counts.no)),
    to: Math.min(people + 1, ...starts.filter((start) => start > counts.no)) - 1,
  };
}

/** For which sizes something follows from the figures that a rule shows. */
function leakySizes(rule: Rule): number[] {
  return SIZES.filter((people) => {
    const worlds = worldsOf([people]);
    const seen = worlds.map(([table]) => written(figureBy(rule, table as Counts, people)));
    return judged([people], worlds, seen).leaks.length > 0;
  });
}

/** For which sizes a rule shows a figure that ours does not. */
function otherSizes(rule: Rule): number[] {
  return SIZES.filter((people) =>
    worldsOf([people]).some(
      ([table]) =>
        written(figureBy(rule, table as Counts, people)) !== written(wholeFigure(table as Counts, people)),
    ),
  );
}

test('a rule made of the right parts is ours, and tells nothing', () => {
  expect([otherSizes(OURS), leakySizes(OURS)]).toEqual([[], []]);
});

test('control: bands of two counts, and exact counts, are caught for every size', () => {
  const every = (step: number) => (people: number) =>
    Array.from({ length: Math.floor(people / step) + 1 }, (_, place) => place * step);
  expect(leakySizes({ ...OURS, edges: every(2) })).toEqual(SIZES);
  expect(leakySizes({ ...OURS, edges: every(1) })).toEqual(SIZES);
});

test('control: the line at a quarter is caught where fewer than eleven answered', () => {
  const edges = (people: number) => [quarterOf(people), ...edgesOf(people)];
  expect(leakySizes({ ...OURS, edges })).toEqual([5, 6, 7, 8, 9, 10]);
});

test('control: unseen from a quarter or a third, without the minimum of three, is caught', () => {
  expect(leakySizes({ ...OURS, unseen: quarterOf })).toEqual([5, 6, 7, 8]);
  expect(leakySizes({ ...OURS, unseen: (people) => Math.ceil(people / 3) })).toEqual([5, 6]);
});

test('control: half, a quarter or unseen out of place by one shows other figures', () => {
  const moved = (line: (people: number) => number, by: number) => (people: number) =>
    edgesOf(people).map((edge) => (edge === line(people) ? edge + by : edge));
  const even = SIZES.filter((people) => people % 2 === 0);
  const halfPlus = (people: number) => Math.floor(people / 2) + 1;
  const edges = (people: number) =>
    edgesOf(people).map((edge) => (edge === halfOf(people) ? halfPlus(people) : edge));
  expect(otherSizes({ ...OURS, half: halfPlus, edges })).toEqual(even);
  expect(otherSizes({ ...OURS, edges: moved(halfOf, 1) })).toEqual(SIZES);
  expect(otherSizes({ ...OURS, edges: moved(quarterOf, -1) })).toEqual(
    SIZES.filter((people) => people >= 11),
  );
  expect(otherSizes({ ...OURS, unseen: (people) => unseenFrom(people) + 1 })).toEqual(SIZES);
  expect(otherSizes({ ...OURS, unseen: (people) => Math.ceil(people / 3) })).not.toEqual([]);
});

test('control: naming unanimity "unseen" is caught', () => {
  const worlds = worldsOf([9]);
  const seen = worlds.map(([table]) => ((table?.unsure ?? 0) >= 8 ? 'unseen' : 'seen'));
  expect(judged([9], worlds, seen).leaks.map(({ why }) => why)).toEqual([
    'fewer than three counts of yes',
    'unanimous but for one',
    'fewer than three counts of no',
    'fewer than three counts of unsure',
  ]);
});

test('control: a whole banded by itself beside blocks is caught', () => {
  const leaky = [
    [8, 8],
    [8, 12],
    [12, 12],
  ].filter((sizes) => {
    const worlds = worldsOf(sizes);
    const seen = shownByFigures(sizes, worlds, blockFigure, (counts) => wholeFigure(counts, total(sizes)));
    return judged(sizes, worlds, seen).leaks.length > 0;
  });
  expect(leaky.length).toBe(3);
});

test('control: a whole banded by itself is caught by addition too', () => {
  const blocks = blocksOf([table(1, 3, 8), table(1, 0, 8)]);
  const { leaks } = judgedByAddition(blocks, (counts) => wholeFigure(counts, 16));
  expect(leaks).not.toEqual([]);
  expect(judgedByAddition(blocks, figureFromBlocks).leaks).toEqual([]);
});

test('control: a whole cut from its blocks into pieces of two counts is caught', () => {
  const sizes = [8, 8];
  const worlds = worldsOf(sizes);
  const finer = (counts: Counts, blocks: Parameters<typeof figureFromBlocks>[1]): Figure => {
    const piece = figureFromBlocks(counts, blocks);
    if (piece === 'unseen') return piece;
    const from = counts.no - ((counts.no - piece.from) % 2);
    return { from, to: Math.min(piece.to, from + 1) };
  };
  const { leaks } = judged(sizes, worlds, shownByFigures(sizes, worlds, blockFigure, finer));
  expect(leaks).toContainEqual(expect.objectContaining({ why: 'fewer than three counts of no' }));
});

test('control: a whole unseen by its own count tells how many of one block were unsure', () => {
  // Nine blocks of eight, one unseen: the others have 16 unsure at most, so 22 of 72 leave it six, seven or eight.
  const blocks = blocksOf([table(0, 8, 8), ...Array.from({ length: 8 }, () => table(2, 2, 8))]);
  const ownFlag = (counts: Counts): Figure => (counts.unsure >= 23 ? 'unseen' : { from: 0, to: 27 });
  const { leaks } = judgedByAddition(blocks, ownFlag);
  expect(leaks).toContainEqual(
    expect.objectContaining({ people: [0], why: 'fewer than three counts of unsure' }),
  );
  expect(judgedByAddition(blocks, figureFromBlocks).leaks).toEqual([]);
});

test('control: hiding a small group instead of merging it is caught', () => {
  const sizes = [8, 9, 3];
  const worlds = worldsOf(sizes);
  const { leaks } = judged(
    sizes,
    worlds,
    worlds.map((world) => hiding(sizes, world)),
  );
  expect(leaks).toContainEqual(expect.objectContaining({ people: [2], why: 'unanimous but for one' }));
});

/** Primary suppression: figures of groups of 8 or more and of everybody, none of the rest. */
function hiding(sizes: readonly number[], world: World): string {
  const large = sizes.flatMap((size, group) =>
    size >= 8 ? [written(blockFigure(world[group] as Counts, size))] : [],
  );
  return [...large, written(wholeFigure(added(world), total(sizes)))].join();
}

function table(no: number, unsure: number, people: number): Counts {
  return { no, unsure, yes: people - no - unsure };
}
