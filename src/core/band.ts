/** A range of counts, both ends included. What may be shown in place of a count (invariant I3). */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Most bands for all respondents, and for one group. */
export const WHOLE_CAP = 20;
export const GROUP_CAP = 10;

/** Fewest counts a band may cover. */
export const MIN_BAND = 3;

/** How many bands the counts 0..n are cut into: as many as fit with three counts each, up to `cap`. */
export function bandCount(responses: number, cap: number): number {
  return Math.min(cap, Math.floor((responses + 1) / MIN_BAND));
}

/** The band of a count among 0..n. */
export function bandOf(count: number, responses: number, cap: number): Band {
  return pieceOf(count, { from: 0, to: responses }, bandCount(responses, cap));
}

/** The piece that holds `count` when `range` is cut into `pieces` of sizes that differ by one at most. */
export function pieceOf(count: number, range: Band, pieces: number): Band {
  const size = range.to - range.from + 1;
  const start = (piece: number) => range.from + Math.floor((piece * size) / pieces);
  const piece = Math.ceil(((count - range.from + 1) * pieces) / size) - 1;
  return { from: start(piece), to: start(piece + 1) - 1 };
}
