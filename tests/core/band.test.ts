import { expect, test } from 'vitest';
import { type Band, bandAround, edgesOf, halfOf, MIN_BAND, quarterOf } from '#core/index.ts';

const SIZES = Array.from({ length: 1996 }, (_, index) => index + 5);

/** The bands that edges cut 0..people into. */
function bandsOf(people: number, edges: readonly number[]): Band[] {
  const starts = [0, ...edges.toSorted((a, b) => a - b)];
  const from = starts.filter((start, place) => start !== starts[place - 1]);
  return from.map((start, place) => ({ from: start, to: (from[place + 1] ?? people + 1) - 1 }));
}

/** What is wrong with these bands as a partition of 0..people into pieces of three or more. */
function faults(bands: readonly Band[], people: number): string[] {
  const ends = [-1, ...bands.map(({ to }) => to)];
  return [
    ...(ends.at(-1) === people ? [] : ['does not end at the last count']),
    ...bands.flatMap(({ from }, index) => (from === (ends[index] ?? 0) + 1 ? [] : ['gap or overlap'])),
    ...bands.flatMap(({ from, to }) => (to - from + 1 >= 3 ? [] : ['narrow'])),
  ];
}

test('half and a quarter are the fewest that are half and a quarter or more', () => {
  for (let people = 1; people <= 400; people += 1) {
    expect([2 * halfOf(people) >= people, 2 * (halfOf(people) - 1) >= people]).toEqual([true, false]);
    expect([4 * quarterOf(people) >= people, 4 * (quarterOf(people) - 1) >= people]).toEqual([true, false]);
  }
});

test('there are as many bands as a power of two up to sixteen allows, three counts or more each', () => {
  for (const people of SIZES) {
    const bands = bandsOf(people, edgesOf(people));
    const most = [16, 8, 4, 2].find((count) => 3 * count <= people + 1);
    expect(faults(bands, people), `${people} people`).toEqual([]);
    expect(bands.length, `${people} people`).toBe(most);
  }
});

test('another division would make some band narrower than three counts', () => {
  for (const people of SIZES.filter((size) => size < 47)) {
    const bands = 2 * bandsOf(people, edgesOf(people)).length;
    const finer = Array.from({ length: bands - 1 }, (_, place) => Math.ceil(((place + 1) * people) / bands));
    expect(faults(bandsOf(people, finer), people), `${people} people`).toContain('narrow');
  }
});

test('finer edges only divide what lies between the lines, coarsest first', () => {
  expect(edgesOf(5)).toEqual([3]);
  expect(edgesOf(10)).toEqual([5]);
  expect(edgesOf(11)).toEqual([6, 3, 6, 9]);
  expect(edgesOf(23)).toEqual([12, 6, 12, 18, 3, 6, 9, 12, 15, 18, 21]);
  for (const people of SIZES) {
    const edges = edgesOf(people);
    expect(edges[0]).toBe(halfOf(people));
    if (people >= 11) expect(edges).toContain(quarterOf(people));
  }
});

test('bands of 47 people are the first sixteen', () => {
  expect(new Set(edgesOf(46)).size).toBe(7);
  expect(new Set(edgesOf(47)).size).toBe(15);
});

test('the band around a count begins at the last cut up to it and ends before the next', () => {
  const range = { from: 4, to: 20 };
  const cuts = [12, 8, 16];
  const around = (count: number) => Object.values(bandAround(count, range, cuts));
  expect([4, 7, 8, 11, 12, 15, 16, 20].map(around)).toEqual([
    [4, 7],
    [4, 7],
    [8, 11],
    [8, 11],
    [12, 15],
    [12, 15],
    [16, 20],
    [16, 20],
  ]);
});

test('cuts outside a range change nothing, and without cuts the range is the band', () => {
  expect(bandAround(5, { from: 4, to: 8 }, [2, 4, 9, 12])).toEqual({ from: 4, to: 8 });
  expect(bandAround(5, { from: 4, to: 8 }, [])).toEqual({ from: 4, to: 8 });
});

test('control: bands of one or two counts, with a gap or that end early are found', () => {
  expect(MIN_BAND).toBe(3);
  expect(faults(bandsOf(8, [1, 2, 3, 4, 5, 6, 7, 8]), 8)).toContain('narrow');
  expect(faults(bandsOf(8, [3, 5]), 8)).toEqual(['narrow']);
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
