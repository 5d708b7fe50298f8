import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, MIN_BLOCK, partition } from '../../src/core/index.ts';
import { total } from './sample.ts';

/** Sizes of up to nine groups ("rather not say" is one), around the limit of eight more often. */
const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 })), {
  minLength: 1,
  maxLength: 9,
});

/**
 * The rule for groups (invariant I2) told the other way round: O is the small groups and the fewest of the smallest
 * published ones that make eight.
 */
function reference(all: readonly number[]): number[][] {
  const groups = all.flatMap((size, place) => (size > 0 ? [{ size, place }] : []));
  const small = groups.filter(({ size }) => size <= 7);
  const large = groups
    .filter(({ size }) => size >= 8)
    .toSorted((a, b) => a.size - b.size || a.place - b.place);
  const places = (some: typeof groups) => some.map(({ place }) => place).toSorted((a, b) => a - b);
  if (small.length === 0) return large.length >= 2 ? places(large).map((place) => [place]) : [];
  for (let moved = 0; moved < large.length; moved += 1) {
    const others = [...small, ...large.slice(0, moved)];
    if (total(others.map(({ size }) => size)) >= 8) {
      return [...places(large.slice(moved)).map((place) => [place]), places(others)];
    }
  }
  return [];
}

/** Fewest people in any set that adding and subtracting published sets and everybody lets one look at. */
function smallestDifference(blocks: readonly (readonly number[])[], all: readonly number[]): number {
  const hidden = all.map((_, place) => place).filter((place) => !blocks.flat().includes(place));
  const parts = [...blocks, hidden].map((part) => total(part.map((place) => all[place] ?? 0)));
  return Math.min(...parts.filter((people) => people > 0));
}

test('the blocks are those of the rule, singles in declared order and the merged one last', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      expect(partition(all).map(({ members }) => members)).toEqual(reference(all));
    }),
    { numRuns: 20_000 },
  );
});

test('the blocks of every size of three groups up to eighteen are those of the rule', () => {
  const size = Array.from({ length: 19 }, (_, index) => index);
  const cases = size.flatMap((a) => size.flatMap((b) => size.map((c) => [a, b, c])));
  const wrong = cases.filter(
    (all) => JSON.stringify(partition(all).map(({ members }) => members)) !== JSON.stringify(reference(all)),
  );
  expect(wrong).toEqual([]);
});

test('published blocks are two or more, hold eight people or more, and everybody once', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const blocks = partition(all);
      if (blocks.length === 0) return;
      const present = all.flatMap((size, place) => (size > 0 ? [place] : []));
      expect(blocks.length).toBeGreaterThanOrEqual(2);
      expect(Math.min(...blocks.map(({ responses }) => responses))).toBeGreaterThanOrEqual(MIN_BLOCK);
      expect(blocks.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(present);
      expect(blocks.map(({ responses }) => responses)).toEqual(blocks.map((block) => peopleIn(block, all)));
      expect(
        smallestDifference(
          blocks.map(({ members }) => members),
          all,
        ),
      ).toBeGreaterThanOrEqual(8);
    }),
    { numRuns: 5_000 },
  );
});

test('at most one block is merged', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      expect(partition(all).filter(({ members }) => members.length > 1).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('the partition is the same every time and leaves the sizes alone', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const frozen = Object.freeze([...all]);
      expect(partition(frozen)).toEqual(partition([...all]));
    }),
  );
});

test('groups without a response change nothing but the places', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const spread = all.flatMap((size) => [0, size]);
      const moved = partition(spread).map(({ members }) => members.map((place) => (place - 1) / 2));
      expect(moved).toEqual(partition(all.map((size) => size)).map(({ members }) => members));
    }),
  );
});

test.each([
  { all: [8], blocks: [], why: 'one group is everybody' },
  { all: [8, 8], blocks: [[0], [1]], why: 'no group is small' },
  { all: [8, 7], blocks: [], why: 'merging leaves no other block' },
  { all: [8, 9, 1], blocks: [[1], [0, 2]], why: 'the smallest published group joins' },
  { all: [9, 9, 1], blocks: [[1], [0, 2]], why: 'of equal groups the first declared joins' },
  { all: [4, 9, 4], blocks: [[1], [0, 2]], why: 'the small ones are eight together' },
  { all: [3, 3], blocks: [], why: 'nobody is left to join' },
  { all: [], blocks: [], why: 'nobody answered' },
])('$all gives $blocks: $why', ({ all, blocks }) => {
  expect(partition(all).map(({ members }) => members)).toEqual(blocks);
});

test('control: hiding small groups lets subtraction find fewer than eight people', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const small = all.filter((size) => size > 0 && size < 8);
      fc.pre(small.length > 0 && total(small) < 8);
      const hiding = all.flatMap((size, place) => (size >= 8 ? [[place]] : []));
      expect(smallestDifference(hiding, all)).toBe(total(small));
    }),
  );
});

function peopleIn({ members }: Block, all: readonly number[]): number {
  return total(members.map((place) => all[place] ?? 0));
}
