import { expect, test } from 'vitest';
import {
  type Band,
  bandCount,
  bandOf,
  GROUP_CAP,
  MIN_BAND,
  pieceOf,
  WHOLE_CAP,
} from '../../src/core/index.ts';

const SIZES = Array.from({ length: 1996 }, (_, index) => index + 5);

/** The formula (decision 0002), in whole numbers: B bands, band i from floor(i(n+1)/B) to floor((i+1)(n+1)/B)-1. */
function formula(people: number, cap: number): Band[] {
  const counts = BigInt(people + 1);
  const most = counts / 3n;
  const bands = most < BigInt(cap) ? most : BigInt(cap);
  return Array.from({ length: Number(bands) }, (_, index) => ({
    from: Number((BigInt(index) * counts) / bands),
    to: Number((BigInt(index + 1) * counts) / bands) - 1,
  }));
}

/** What is wrong with these bands as a partition of 0..people into pieces of three or more. */
function faults(bands: readonly Band[], people: number): string[] {
  const edges = [-1, ...bands.map(({ to }) => to)];
  return [
    ...(edges.at(-1) === people ? [] : ['does not end at the last count']),
    ...bands.flatMap(({ from }, index) => (from === (edges[index] ?? 0) + 1 ? [] : ['gap or overlap'])),
    ...bands.flatMap(({ from, to }) => (to - from + 1 >= 3 ? [] : ['narrow'])),
  ];
}

test.each([
  ['the whole', WHOLE_CAP, 20],
  ['a group', GROUP_CAP, 10],
])('every count of %s of 5 to 2000 people has the band of the formula', (_, cap, bands) => {
  expect(cap).toBe(bands);
  for (const people of SIZES) {
    const expected = formula(people, cap);
    const wrong = expected.filter(
      ({ from, to }) =>
        ![from, to, Math.floor((from + to) / 2)].every((count) => {
          const band = bandOf(count, people, cap);
          return band.from === from && band.to === to;
        }),
    );
    expect(wrong, `${people} people`).toEqual([]);
    expect(bandCount(people, cap)).toBe(expected.length);
  }
});

test.each([
  ['the whole', WHOLE_CAP],
  ['a group', GROUP_CAP],
])('the bands of %s cover 0 to n once, three counts or more each, for 5 to 2000 people', (_, cap) => {
  for (const people of SIZES) {
    const bands: Band[] = [];
    for (let next = 0; next <= people; next = (bands.at(-1)?.to ?? people) + 1)
      bands.push(bandOf(next, people, cap));
    expect(faults(bands, people), `${people} people`).toEqual([]);
  }
});

test('every count of 5 to 200 people lies in its band', () => {
  for (const people of SIZES.slice(0, 196)) {
    for (let count = 0; count <= people; count += 1) {
      const { from, to } = bandOf(count, people, WHOLE_CAP);
      expect(from <= count && count <= to, `${count} of ${people}`).toBe(true);
    }
  }
});

test('five people give the bands 0-2 and 3-5', () => {
  expect([0, 2, 3, 5].map((count) => bandOf(count, 5, WHOLE_CAP))).toEqual([
    { from: 0, to: 2 },
    { from: 0, to: 2 },
    { from: 3, to: 5 },
    { from: 3, to: 5 },
  ]);
});

test('a range is cut into pieces whose sizes differ by one at most', () => {
  const range = { from: 7, to: 23 };
  for (let pieces = 1; pieces <= 5; pieces += 1) {
    const cut = Array.from({ length: 17 }, (_, index) => pieceOf(7 + index, range, pieces));
    const sizes = cut.map(({ from, to }) => to - from + 1);
    expect(new Set(cut.map(({ from }) => from)).size).toBe(pieces);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect([cut[0]?.from, cut.at(-1)?.to]).toEqual([7, 23]);
  }
});

test('control: bands of one or two counts are found narrow', () => {
  expect(MIN_BAND).toBe(3);
  const exact = Array.from({ length: 9 }, (_, count) => ({ from: count, to: count }));
  expect(faults(exact, 8)).toContain('narrow');
  const oneTooMany = Array.from({ length: 4 }, (_, piece) =>
    pieceOf(Math.floor((piece * 9) / 4), { from: 0, to: 8 }, 4),
  );
  expect(faults(oneTooMany, 8)).toContain('narrow');
});

test('control: bands with a gap, or that end early, are found', () => {
  expect(
    faults(
      [
        { from: 0, to: 2 },
        { from: 4, to: 8 },
      ],
      8,
    ),
  ).toEqual(['gap or overlap']);
  expect(
    faults(
      [
        { from: 0, to: 2 },
        { from: 3, to: 7 },
      ],
      8,
    ),
  ).toEqual(['does not end at the last count']);
});
