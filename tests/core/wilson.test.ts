import { expect, test } from 'vitest';
import { wilson } from '#core/index.ts';

/**
 * R. G. Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven methods",
 * Statistics in Medicine 17, 857-872, table I, method 3: the score method without continuity correction.
 */
const PUBLISHED = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

/** The textbook interval, which the table has as method 1. */
function simple(k: number, n: number) {
  const share = k / n;
  const reach = 1.959964 * Math.sqrt((share * (1 - share)) / n);
  return { low: share - reach, high: share + reach };
}

const rounded = ({ low, high }: { low: number; high: number }) => [low, high].map((end) => end.toFixed(4));

test.each(PUBLISHED)('of %i of %i the interval is the published one', (k, n, low, high) => {
  expect(rounded(wilson(k, n))).toEqual(rounded({ low, high }));
  expect(rounded(simple(k, n)), 'control: the simple one is another').not.toEqual(rounded({ low, high }));
});

test('an interval lies within 0 and 1, holds the share, and of the rest is its mirror image', () => {
  for (let n = 1; n <= 60; n += 1) {
    for (let k = 0; k <= n; k += 1) {
      const [{ low, high }, rest] = [wilson(k, n), wilson(n - k, n)];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= k / n && k / n <= high && low < high).toBe(true);
      expect(1 - rest.high).toBeCloseTo(low, 12);
    }
  }
});
