import { type Published, ruleOf } from './result.ts';
import { type FactorResult, type QuestionResult, VERDICTS, type Verdict } from './verdict.ts';

/** How a factor changed since an earlier round. `null` means not known, not "unchanged". */
export type Trend = 'better' | 'worse' | null;

/** One factor of a round, as a portfolio shows it. */
export interface FactorSummary {
  readonly id: string;
  readonly verdict: Verdict;
  /** Since the previous round with a result. */
  readonly trend: Trend;
}

/**
 * For each size of the smaller round: how large a change in the share of "no" gives an arrow, as 1/part (I4).
 */
const LEAST_MOVES = [
  { responses: 400, part: 16 },
  { responses: 100, part: 8 },
  { responses: 20, part: 4 },
] as const;

/** The smallest change in the share of "no" that gives an arrow, as 1/part; null when the rounds are too small. */
function leastMove(earlier: number, later: number): number | null {
  return LEAST_MOVES.find(({ responses }) => Math.min(earlier, later) >= responses)?.part ?? null;
}

/** The factors of a round, each with its trend since the previous round. */
export function factorSummaries(later: Published, earlier: Published | null): FactorSummary[] {
  return later.factors.map((factor) => {
    const before = earlier?.factors.find(({ id }) => id === factor.id);
    const trend = earlier && before ? factorTrend(before, factor, earlier, later) : null;
    return { id: factor.id, verdict: factor.verdict, trend };
  });
}

/**
 * A factor moved if at least one question did, none moved the other way, and the verdict did not move the other way. It
 * is computed from what both results show, so an arrow reveals nothing new. Words of different release rules mean
 * different shares, so there is no arrow between such results.
 *
 * @param before the factor in `earlier`
 * @param after the same factor in `later`
 */
export function factorTrend(
  before: FactorResult,
  after: FactorResult,
  earlier: Pick<Published, 'rule' | 'responses'>,
  later: Pick<Published, 'rule' | 'responses'>,
): Trend {
  if (ruleOf(earlier) !== ruleOf(later)) return null;
  const moves = after.questions.map((question) => {
    const asked = before.questions.find(({ id }) => id === question.id);
    return asked ? questionMove(asked, question, earlier.responses, later.responses) : 0;
  });
  const worst = Math.min(...moves);
  const best = Math.max(...moves);
  const verdict = Math.sign(VERDICTS.indexOf(after.verdict) - VERDICTS.indexOf(before.verdict));
  if (best > 0 && worst >= 0 && verdict >= 0) return 'better';
  return worst < 0 && best <= 0 && verdict <= 0 ? 'worse' : null;
}

/**
 * Which way the share of "no" moved by enough, for all counts in both bands.
 *
 * @returns 1 when fewer say no, -1 when more do, 0 when neither is certain
 */
export function questionMove(
  earlier: Pick<QuestionResult, 'no'>,
  later: Pick<QuestionResult, 'no'>,
  before: number,
  after: number,
): -1 | 0 | 1 {
  const part = leastMove(before, after);
  if (part === null || !earlier.no || !later.no) return 0;
  // In integers: a difference of fractions may miss the line by a rounding error.
  const enough = (more: number, fewer: number) => part * (more - fewer) >= before * after;
  if (enough(earlier.no.from * after, later.no.to * before)) return 1;
  return enough(later.no.from * before, earlier.no.to * after) ? -1 : 0;
}
