/**
 * The probability that a draw without replacement contains at least `count` marked items.
 * Source: Johnson, Kemp and Kotz, Univariate Discrete Distributions, 3rd ed., 6.2 (hypergeometric distribution).
 *
 * @param draw how many are drawn
 * @param marked how many of all are marked
 * @param all how many there are, up to a million
 * @returns 0 to 1
 */
export function atLeast(count: number, draw: number, marked: number, all: number): number {
  if (count > Math.min(draw, marked)) return 0;
  // Below the mean the first terms may underflow to 0 and the loop would stop: sum the complementary tail instead.
  if (count <= (draw * marked) / all) return 1 - atLeast(draw - count + 1, draw, all - marked, all);
  let term = Math.exp(
    logChoose(marked, count) + logChoose(all - marked, draw - count) - logChoose(all, draw),
  );
  let sum = 0;
  // Above the mean the terms shrink, so nothing follows the first 0.
  for (let k = count; term > 0; k += 1) {
    sum += term;
    term *= ((marked - k) * (draw - k)) / ((k + 1) * (all - marked - draw + k + 1));
  }
  return Math.min(1, sum);
}

/** The natural logarithm of the number of ways to choose `k` of `n`. */
function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Accurate to about twelve digits: a sum for small numbers, otherwise Stirling's series (DLMF 5.11.1). */
function logFactorial(n: number): number {
  if (n < 20) {
    let sum = 0;
    for (let k = 2; k <= n; k += 1) sum += Math.log(k);
    return sum;
  }
  return (
    (n + 0.5) * Math.log(n) -
    n +
    Math.log(2 * Math.PI) / 2 +
    1 / (12 * n) -
    1 / (360 * n ** 3) +
    1 / (1260 * n ** 5)
  );
}
