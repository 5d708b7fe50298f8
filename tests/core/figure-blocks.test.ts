import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Counts,
  type Figure,
  figureFromBlocks,
  figureOf,
  pieceOf,
  WHOLE_CAP,
} from '../../src/core/index.ts';
import { leaksIn, shown, type World, worldsOf, written } from './attacker.ts';
import { blocksOf, leaksByAddition, ownFigure, ownFlag } from './convolution.ts';
import { added, total } from './sample.ts';

/** I3 for a whole and its blocks shown together. The argument is in .github/decisions/0002-whole-from-blocks.md */

const EDGE = [8, 9, 10, 11, 12];
const CASES = [...EDGE.flatMap((a) => EDGE.map((b) => [a, b])), [8, 8, 8], [8, 9, 10]];

test('nothing follows about any block, union of blocks or the whole from all that a result shows', () => {
  let tried = 0;
  for (const sizes of CASES) {
    const worlds = worldsOf(sizes);
    expect(leaksIn(sizes, worlds, shown(sizes, worlds))).toEqual([]);
    tried += worlds.length;
  }
  console.info(`${tried} tables of two and three blocks tried`);
  expect(tried).toBe(366_700);
});

test.each([
  ['nine blocks of up to 13', 9, 13, 400],
  ['three blocks of up to 80', 3, 80, 100],
])('nothing follows about a block or the whole from %s people', (_, blocks, people, numRuns) => {
  const sizes = fc.array(fc.integer({ min: 8, max: people }), { minLength: 2, maxLength: blocks });
  fc.assert(
    fc.property(sizes.chain(someWorld), ({ sizes: all, world }) => {
      expect(leaksByAddition(blocksOf(all, world), (no, _, known) => figureFromBlocks(no, known))).toEqual(
        [],
      );
    }),
    { numRuns },
  );
});

test('the figure of the whole holds the "no" count, and at least three counts', () => {
  const sizes = fc.array(fc.integer({ min: 8, max: 3000 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(sizes.chain(someWorld), ({ sizes: all, world }) => {
      const { no } = added(world);
      const figure = figureFromBlocks(no, blocksOf(all, world));
      if (figure === 'unseen') return;
      expect(figure.from).toBeLessThanOrEqual(no);
      expect(figure.to).toBeGreaterThanOrEqual(no);
      expect(figure.to - figure.from).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});

test('the whole is unseen when half of the people or more are in unseen blocks', () => {
  const seen = { figure: { from: 3, to: 5 }, responses: 8 };
  expect(figureFromBlocks(4, [seen, { figure: 'unseen', responses: 8 }])).toBe('unseen');
  expect(figureFromBlocks(4, [seen, { figure: 'unseen', responses: 9 }])).toBe('unseen');
  expect(
    figureFromBlocks(4, [
      { ...seen, responses: 9 },
      { figure: 'unseen', responses: 8 },
    ]),
  ).not.toBe('unseen');
});

test('the whole of 200 people in two blocks is shown as finely as their bands allow', () => {
  const blocks = [
    { figure: { from: 30, to: 39 }, responses: 100 },
    { figure: { from: 10, to: 19 }, responses: 100 },
  ];
  expect(figureFromBlocks(40, blocks)).toEqual({ from: 40, to: 58 });
});

test('a range too narrow to be cut is shown as it is', () => {
  const narrow = { figure: { from: 0, to: 2 }, responses: 100 };
  expect(figureFromBlocks(3, [narrow, narrow])).toEqual({ from: 0, to: 4 });
});

test('an example: "no" by 8 of 8 and 2 of 8 shows a whole that adds nothing to the blocks', () => {
  const world = [table(8, 8), table(2, 8)];
  expect(blocksOf([8, 8], world).map(({ figure }) => written(figure))).toEqual(['6-8', '0-2']);
  expect(figureFromBlocks(10, blocksOf([8, 8], world))).toEqual({ from: 6, to: 10 });
});

test('control: a whole banded on its own proves that all eight in a block said no', () => {
  const sizes = [8, 8];
  const worlds = worldsOf(sizes);
  const seen = worlds.map((world) =>
    [...blocksOf(sizes, world).map(show), show(ownFigure(world, sizes))].join(),
  );
  const leaks = leaksIn(sizes, worlds, seen);
  expect(seen[worlds.findIndex(([a, b]) => a?.no === 8 && b?.no === 2 && b.unsure === 0)]).toBe(
    '6-8,0-2,10-12',
  );
  for (const why of ['fewer than three counts', 'unanimous but for one']) {
    expect(leaks).toContainEqual({ people: [0], seen: '6-8,0-2,10-12', why });
  }
});

test('control: a whole banded on its own is caught by addition too', () => {
  const world = [table(8, 8), table(2, 8)];
  const leaks = leaksByAddition(blocksOf([8, 8], world), (no, unsure) =>
    figureOf({ no, unsure, yes: 16 - no - unsure }, 16, WHOLE_CAP),
  );
  expect(leaks).toContainEqual({ block: 0, why: 'unanimous but for one' });
});

test('control: a whole cut into pieces of two counts is caught', () => {
  const sizes = [8, 8];
  const worlds = worldsOf(sizes);
  const seen = worlds.map((world) => {
    const blocks = blocksOf(sizes, world);
    return [
      ...blocks.map(show),
      show(
        finer(
          added(world).no,
          blocks.map(({ figure }) => figure),
        ),
      ),
    ].join();
  });
  expect(leaksIn(sizes, worlds, seen)).toContainEqual(expect.objectContaining({ people: [0] }));
});

test('control: a whole unseen by its own count proves that all eight in one of nine blocks were unsure', () => {
  const sizes = Array.from({ length: 9 }, () => 8);
  const unsure = { yes: 0, no: 0, unsure: 8 };
  const world = [unsure, ...sizes.slice(1).map(() => ({ yes: 4, no: 2, unsure: 2 }))];
  expect(ownFlag(world, sizes)).toBe(true);
  const leaks = leaksByAddition(blocksOf(sizes, world), (no, doubts, blocks) =>
    3 * doubts >= 72 ? 'unseen' : figureFromBlocks(no, blocks),
  );
  expect(leaks).toContainEqual({ block: 0, why: 'unanimous but for one' });
});

/** Bands of the blocks' summed range that are too fine. */
function finer(no: number, figures: readonly Figure[]): Figure {
  const bands = figures.filter((figure) => figure !== 'unseen');
  if (bands.length < figures.length) return 'unseen';
  const range = { from: total(bands.map(({ from }) => from)), to: total(bands.map(({ to }) => to)) };
  return pieceOf(no, range, Math.floor((range.to - range.from + 1) / 2));
}

function show(shownOf: Figure | { readonly figure: Figure }): string {
  return written(typeof shownOf === 'object' && 'figure' in shownOf ? shownOf.figure : shownOf);
}

function table(no: number, people: number): Counts {
  return { no, unsure: 0, yes: people - no };
}

/** Any answers of blocks of these sizes: "no" by none, by all and few unsure more often than by chance. */
function someWorld(sizes: readonly number[]): fc.Arbitrary<{ sizes: readonly number[]; world: World }> {
  const blocks = sizes.map((people) => {
    const some = fc.integer({ min: 0, max: people });
    const no = fc.oneof(fc.constantFrom(0, people), some);
    const doubts = fc.oneof(fc.constantFrom(0, people), some);
    return fc.tuple(no, doubts).map(([no, doubts]) => {
      const unsure = Math.min(doubts, people - no);
      return { no, unsure, yes: people - no - unsure };
    });
  });
  return fc.tuple(...blocks).map((world) => ({ sizes, world }));
}
