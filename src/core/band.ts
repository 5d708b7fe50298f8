/** A range of counts, both ends included; shown in place of a count (invariant I3). */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Fewest counts a band may cover. */
export const MIN_BAND = 3;

/** Numbers of bands that a whole is cut into. Each doubles the one before, so finer edges only divide coarser bands. */
const DIVISIONS = [2, 4, 8, 16] as const;

/** The fewest of `responses` that are half of them or more. */
export function halfOf(responses: number): number {
  return Math.ceil(responses / 2);
}

/** The fewest of `responses` that are a quarter of them or more. */
export function quarterOf(responses: number): number {
  return Math.ceil(responses / 4);
}

/**
 * Where the bands of a whole begin when nothing else about it is published, coarsest division first: the half, the
 * quarters, the eighths and the sixteenths, as long as every band keeps three counts. Edge j of B bands is
 * ceil(j · n / B); bands of three counts or more follow exactly when 3B <= n + 1.
 */
export function edgesOf(responses: number): number[] {
  const divisions = DIVISIONS.filter((bands) => MIN_BAND * bands <= responses + 1);
  return divisions.flatMap((bands) =>
    Array.from({ length: bands - 1 }, (_, place) => Math.ceil(((place + 1) * responses) / bands)),
  );
}

/** The band that holds `count` when `range` is cut so that a band begins at each of `cuts`. */
export function bandAround(count: number, range: Band, cuts: readonly number[]): Band {
  let { from, to } = range;
  for (const cut of cuts) {
    if (cut <= count) from = Math.max(from, cut);
    else to = Math.min(to, cut - 1);
  }
  return { from, to };
}
