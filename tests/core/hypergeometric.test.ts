import { expect, test } from 'vitest';
import { atLeast } from '#core/hypergeometric.ts';

const known = new Map<string, bigint>();

/** The number of ways to choose `k` of `n`, exactly. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  const least = Math.min(k, n - k);
  const key = `${n} ${least}`;
  let ways = known.get(key) ?? 1n;
  if (ways === 1n) for (let i = 1; i <= least; i += 1) ways = (ways * BigInt(n - least + i)) / BigInt(i);
  known.set(key, ways);
  return ways;
}

/** The same probability from exact whole numbers; twenty digits are kept. */
function exactly(count: number, draw: number, marked: number, all: number): number {
  let ways = 0n;
  for (let k = Math.max(count, 0); k <= Math.min(draw, marked); k += 1)
    ways += choose(marked, k) * choose(all - marked, draw - k);
  return fraction(ways, choose(all, draw));
}

/** A fraction of whole numbers too large for a number, however small it is. */
function fraction(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  const digits = below.toString().length - above.toString().length + 20;
  return Number(`${(above * 10n ** BigInt(digits)) / below}e-${digits}`);
}

/** How far a number is from what it should be, as a part of it. */
function off(is: number, should: number): number {
  return should === 0 ? Math.abs(is) : Math.abs(is / should - 1);
}

test('every probability of up to 30 is that of exact counting', () => {
  let tried = 0;
  let worst = 0;
  for (let all = 1; all <= 30; all += 1) {
    for (let draw = 0; draw <= all; draw += 3) {
      for (let marked = 0; marked <= all; marked += 1) {
        for (let count = -1; count <= draw + 1; count += 1) {
          tried += 1;
          const error = Math.abs(atLeast(count, draw, marked, all) - exactly(count, draw, marked, all));
          worst = Math.max(worst, error);
        }
      }
    }
  }
  console.info(`${tried} probabilities, ${worst} off at most`);
  expect(worst).toBeLessThan(1e-12);
});

test.each([
  { draw: 61, marked: 49, all: 100 },
  { draw: 40, marked: 100, all: 200 },
  { draw: 300, marked: 1250, all: 5000 },
  { draw: 19, marked: 20, all: 39 },
  { draw: 20, marked: 19, all: 40 },
])('both tails of $draw drawn of $all, $marked marked, are exact to nine digits', ({ draw, marked, all }) => {
  const mean = (draw * marked) / all;
  for (let count = Math.ceil(mean) - 12; count <= Math.min(draw, marked, Math.ceil(mean) + 12); count += 1) {
    expect(
      off(atLeast(count, draw, marked, all), exactly(count, draw, marked, all)),
      `${count}`,
    ).toBeLessThan(1e-9);
  }
});

test('far tails are small and exact, not zero', () => {
  const last = atLeast(100, 100, 499, 1000);
  expect(off(last, exactly(100, 100, 499, 1000))).toBeLessThan(1e-9);
  expect(last).toBeGreaterThan(0);
  expect(last).toBeLessThan(1e-30);
  expect(1 - atLeast(1, 100, 500, 1000)).toBeLessThan(1e-12);
});

test('it works for a million, with whatever is drawn', () => {
  // A draw of two: both, one or none are marked, and that can be said without large numbers.
  const [all, marked] = [1_000_000, 250_000];
  const both = (marked / all) * ((marked - 1) / (all - 1));
  const none = ((all - marked) / all) * ((all - marked - 1) / (all - 1));
  expect(off(atLeast(2, 2, marked, all), both)).toBeLessThan(1e-6);
  expect(off(atLeast(1, 2, marked, all), 1 - none)).toBeLessThan(1e-6);
  // Half of all, half of them marked: by symmetry the middle and above hold half, and half of the middle more.
  const middle = atLeast(250_000, 500_000, 500_000, all) - atLeast(250_001, 500_000, 500_000, all);
  expect(atLeast(250_000, 500_000, 500_000, all)).toBeCloseTo(0.5 + middle / 2, 6);
  expect(atLeast(251_000, 500_000, 500_000, all)).toBeGreaterThan(0);
  expect(atLeast(251_000, 500_000, 500_000, all)).toBeLessThan(1e-4);
});

test('what is certain is one, and what cannot be is nought', () => {
  // Seven of ten marked and five drawn: two at least, five at most.
  expect([0, 1, 2].map((count) => atLeast(count, 5, 7, 10))).toEqual([1, 1, 1]);
  expect(atLeast(3, 5, 7, 10)).toBeLessThan(1);
  expect(atLeast(5, 5, 7, 10)).toBeGreaterThan(0);
  expect(atLeast(6, 5, 7, 10)).toBe(0);
  expect([atLeast(1, 5, 0, 10), atLeast(5, 5, 10, 10), atLeast(3, 10, 3, 10), atLeast(4, 10, 3, 10)]).toEqual(
    [0, 1, 1, 0],
  );
});

test('no probability leaves 0 to 1, and more is never likelier', () => {
  for (const [draw, marked, all] of [
    [61, 50, 100],
    [500, 999, 2000],
    [90, 45, 100],
  ] as const) {
    const tail = Array.from({ length: draw + 3 }, (_, count) => atLeast(count - 1, draw, marked, all));
    expect(Math.min(...tail)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...tail)).toBeLessThanOrEqual(1);
    const rising = tail.filter((probability, place) => probability > (tail[place - 1] ?? 1) + 1e-12);
    expect(rising).toEqual([]);
  }
});

test('far below the mean, where the first terms are too small for a number, it is certain', () => {
  expect(atLeast(1, 10_000, 500_000, 1_000_000)).toBe(1);
});
