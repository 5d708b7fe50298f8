import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, groupShortage, MIN_BLOCK, partition } from '#core/index.ts';
import { total } from './sample.ts';

/** Responses per group and of "rather not say", around the limit of eight more often, and some spare invitations. */
const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 }));
const people = fc.record({
  declared: fc.array(size, { maxLength: 8 }),
  undeclared: size,
  least: fc.constantFrom(MIN_BLOCK, MIN_BLOCK, 9, 12),
});

/**
 * The rule for groups (invariant I2) told the other way round: O is the small groups, "rather not say" and the fewest
 * of the smallest published ones that make it large enough and more than "rather not say" alone.
 */
function reference(declared: readonly number[], undeclared: number, least: number): number[][] {
  const groups = declared.flatMap((responses, place) => (responses > 0 ? [{ responses, place }] : []));
  const small = groups.filter(({ responses }) => responses < least);
  const large = groups
    .filter(({ responses }) => responses >= least)
    .toSorted((a, b) => a.responses - b.responses || a.place - b.place);
  const places = (some: typeof groups) => some.map(({ place }) => place).toSorted((a, b) => a - b);
  const nobody = undeclared > 0 ? [{ responses: undeclared, place: declared.length }] : [];
  if (small.length + nobody.length === 0)
    return large.length >= 2 ? places(large).map((place) => [place]) : [];
  for (let moved = 0; moved < large.length; moved += 1) {
    const named = [...small, ...large.slice(0, moved)];
    const others = [...named, ...nobody];
    if (named.length > 0 && total(others.map(({ responses }) => responses)) >= least) {
      return [...places(large.slice(moved)).map((place) => [place]), places(others)];
    }
  }
  return [];
}

/** Fewest people in any set that adding and subtracting published sets and everybody lets one look at. */
function smallestDifference(blocks: readonly (readonly number[])[], all: readonly number[]): number {
  const hidden = all.map((_, place) => place).filter((place) => !blocks.flat().includes(place));
  const parts = [...blocks, hidden].map((part) => total(part.map((place) => all[place] ?? 0)));
  return Math.min(...parts.filter((count) => count > 0));
}

function membersOf(blocks: readonly Block[]): (readonly number[])[] {
  return blocks.map(({ members }) => members);
}

test('the blocks are those of the rule, singles in declared order and the merged one last', () => {
  fc.assert(
    fc.property(people, ({ declared, undeclared, least }) => {
      expect(membersOf(partition(declared, undeclared, least))).toEqual(
        reference(declared, undeclared, least),
      );
    }),
    { numRuns: 3_000 },
  );
});

test('the blocks of every size of two groups and "rather not say" up to eighteen are those of the rule', () => {
  const sizes = Array.from({ length: 19 }, (_, index) => index);
  const cases = sizes.flatMap((a) => sizes.flatMap((b) => sizes.map((c) => [a, b, c] as const)));
  const wrong = cases.filter(
    ([a, b, c]) =>
      JSON.stringify(membersOf(partition([a, b], c))) !== JSON.stringify(reference([a, b], c, MIN_BLOCK)),
  );
  expect(wrong).toEqual([]);
});

test('published blocks are two or more, large enough, and hold everybody once', () => {
  fc.assert(
    fc.property(people, ({ declared, undeclared, least }) => {
      const all = [...declared, undeclared];
      const blocks = partition(declared, undeclared, least);
      fc.pre(blocks.length > 0);
      const present = all.flatMap((responses, place) => (responses > 0 ? [place] : []));
      expect(blocks.length).toBeGreaterThanOrEqual(2);
      expect(Math.min(...blocks.map(({ responses }) => responses))).toBeGreaterThanOrEqual(least);
      expect(
        membersOf(blocks)
          .flat()
          .toSorted((a, b) => a - b),
      ).toEqual(present);
      expect(blocks.map(({ responses }) => responses)).toEqual(blocks.map((block) => peopleIn(block, all)));
      expect(smallestDifference(membersOf(blocks), all)).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 1_000 },
  );
});

test('"rather not say" is never a block by itself, and at most one block is merged', () => {
  fc.assert(
    fc.property(people, ({ declared, undeclared, least }) => {
      const blocks = membersOf(partition(declared, undeclared, least));
      expect(blocks).not.toContainEqual([declared.length]);
      expect(blocks.filter((members) => members.length > 1).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('the partition is the same every time and leaves the sizes alone', () => {
  fc.assert(
    fc.property(people, ({ declared, undeclared, least }) => {
      const frozen = Object.freeze([...declared]);
      expect(partition(frozen, undeclared, least)).toEqual(partition([...declared], undeclared, least));
    }),
  );
});

test('groups without a response change nothing but the places', () => {
  fc.assert(
    fc.property(people, ({ declared, undeclared }) => {
      const spread = declared.flatMap((responses) => [0, responses]);
      const moved = membersOf(partition(spread, undeclared)).map((members) =>
        members.map((place) => (place === spread.length ? declared.length : (place - 1) / 2)),
      );
      expect(moved).toEqual(membersOf(partition(declared, undeclared)));
    }),
  );
});

test.each([
  { declared: [8], undeclared: 0, blocks: [], why: 'one group is everybody' },
  { declared: [8, 8], undeclared: 0, blocks: [[0], [1]], why: 'no group is small' },
  { declared: [8, 7], undeclared: 0, blocks: [], why: 'merging leaves no other block' },
  { declared: [8, 9, 1], undeclared: 0, blocks: [[1], [0, 2]], why: 'the smallest published group joins' },
  {
    declared: [9, 9, 1],
    undeclared: 0,
    blocks: [[1], [0, 2]],
    why: 'of equal groups the first declared joins',
  },
  { declared: [4, 9, 4], undeclared: 0, blocks: [[1], [0, 2]], why: 'the small ones are eight together' },
  { declared: [9, 8, 3, 4], undeclared: 0, blocks: [[0], [1, 2, 3]], why: 'seven need one more' },
  { declared: [3, 3], undeclared: 0, blocks: [], why: 'nobody is left to join' },
  { declared: [3, 5], undeclared: 0, blocks: [], why: 'no other block is left' },
  { declared: [], undeclared: 0, blocks: [], why: 'nobody answered' },
  { declared: [], undeclared: 40, blocks: [], why: 'nobody chose a group' },
  {
    declared: [9, 9],
    undeclared: 9,
    blocks: [[1], [0, 2]],
    why: 'nine of "rather not say" are not shown alone',
  },
  {
    declared: [9, 9, 2],
    undeclared: 40,
    blocks: [[0], [1], [2, 3]],
    why: 'a small group goes with the many',
  },
  { declared: [9], undeclared: 9, blocks: [], why: 'merging with "rather not say" leaves no other block' },
])('$declared and $undeclared give $blocks: $why', ({ declared, undeclared, blocks }) => {
  expect(membersOf(partition(declared, undeclared))).toEqual(blocks);
});

test('spare invitations raise what is small', () => {
  expect(membersOf(partition([8, 9, 20], 0, 9))).toEqual([[2], [0, 1]]);
  expect(membersOf(partition([9, 9, 20], 0, 9))).toEqual([[0], [1], [2]]);
  expect(membersOf(partition([12, 11], 0, 12))).toEqual([]);
});

test('control: hiding small groups lets subtraction find fewer than eight people', () => {
  fc.assert(
    fc.property(people, ({ declared }) => {
      const small = declared.filter((responses) => responses > 0 && responses < MIN_BLOCK);
      fc.pre(small.length > 0 && total(small) < MIN_BLOCK);
      const hiding = declared.flatMap((responses, place) => (responses >= MIN_BLOCK ? [[place]] : []));
      expect(smallestDifference(hiding, declared)).toBe(total(small));
    }),
    { numRuns: 50 },
  );
});

test('control: "rather not say" treated as a group like the others is a block by itself', () => {
  expect(membersOf(partition([9, 9, 9], 0))).toContainEqual([2]);
  expect(membersOf(partition([9, 9], 9))).not.toContainEqual([2]);
});

describe('a shortage of people for groups', () => {
  test('is told when no two groups can reach eight, and when not all can', () => {
    expect(groupShortage(15, 2)).toBe('none');
    expect(groupShortage(16, 2)).toBeUndefined();
    expect(groupShortage(23, 3)).toBe('small');
    expect(groupShortage(24, 3)).toBeUndefined();
  });

  test('counts spare invitations on top of eight', () => {
    expect(groupShortage(19, 2, 2)).toBe('none');
    expect(groupShortage(20, 2, 2)).toBeUndefined();
    expect(groupShortage(29, 3, 2)).toBe('small');
    expect(groupShortage(30, 3, 2)).toBeUndefined();
  });

  test('is unknown without a number or without groups', () => {
    expect(groupShortage(null, 4)).toBeUndefined();
    expect(groupShortage(5, 0)).toBeUndefined();
  });

  test('is the one that the partition has when everybody answers', () => {
    const even = (people: number, groups: number) =>
      Array.from({ length: groups }, (_, place) => Math.floor((people + place) / groups));
    for (let people = 8; people <= 40; people += 1) {
      const blocks = partition(even(people, 3), 0).length;
      expect([people, groupShortage(people, 3)]).toEqual([
        people,
        people < 16 ? 'none' : blocks < 3 ? 'small' : undefined,
      ]);
    }
  });
});

function peopleIn({ members }: Block, all: readonly number[]): number {
  return total(members.map((place) => all[place] ?? 0));
}
