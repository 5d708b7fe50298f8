import type { QuestionResult } from './verdict.ts';

/** Which way a question went between two rounds. null: nothing may, or can, be said. */
export type Trend = 'better' | 'worse' | null;

/** One question in one round, with the number of people its figure is about. */
export interface RoundFigure {
  readonly question: QuestionResult;
  readonly responses: number;
}

/** Below this a band is so wide a part of everybody that a move means little. */
const MIN_SIZE = 10;

/** Sizes closer than this, but not equal, would point at the few who came or left. */
const MIN_DIFFERENCE = 5;

/**
 * The trend between two rounds (invariant I4): only between sizes that may be compared, and only when the
 * band has moved by at least one. Of different sizes the bands are not the same pieces, so as shares of
 * everybody they must not even touch: the lowest possible share of one is above the highest of the other.
 */
export function trendOf(earlier: RoundFigure, later: RoundFigure): Trend {
  const [before, after] = [earlier.question.no, later.question.no];
  if (!before || !after || !areComparable(earlier.responses, later.responses)) return null;
  if (after.to * earlier.responses < before.from * later.responses) return 'better';
  if (after.from * earlier.responses > before.to * later.responses) return 'worse';
  return null;
}

/** Whether rounds of these sizes may be compared at all. */
export function areComparable(earlier: number, later: number): boolean {
  const difference = Math.abs(earlier - later);
  return Math.min(earlier, later) >= MIN_SIZE && (difference === 0 || difference >= MIN_DIFFERENCE);
}
