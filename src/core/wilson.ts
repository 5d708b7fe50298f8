/** A share between two bounds, 0..1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal deviate that leaves 2.5 % above it. */
const Z = 1.959963984540054;

/**
 * The score interval of a share, with 95 % confidence: E. B. Wilson (1927), "Probable inference, the law of succession,
 * and statistical inference", Journal of the American Statistical Association 22, 209-212. Unlike the textbook interval
 * it stays between 0 and 1, and has a width when nobody or everybody is counted. Without continuity correction.
 *
 * @param k how many of them
 * @param n of how many, at least 1
 */
export function wilson(k: number, n: number): Interval {
  const square = Z * Z;
  const centre = 2 * k + square;
  const reach = Z * Math.sqrt(square + (4 * k * (n - k)) / n);
  const scale = 2 * (n + square);
  // At the ends a rounding error would leave a bound just beside 0 or 1.
  return { low: k === 0 ? 0 : (centre - reach) / scale, high: k === n ? 1 : (centre + reach) / scale };
}
