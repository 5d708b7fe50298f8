import { type Published, ruleOf } from './result.ts';
import { type FactorResult, type QuestionResult, VERDICTS, type Verdict } from './verdict.ts';

/** Where a factor went since an earlier round. `null` says nothing, not "unchanged". */
export type Trend = 'better' | 'worse' | null;

/** One factor of a round in short: what a portfolio shows of it. */
export interface FactorSummary {
  readonly id: string;
  readonly verdict: Verdict;
  /** Since the round before it that has a result. */
  readonly trend: Trend;
}

/** Fewest responses of both rounds, and the part of all that must have moved for certain: a fourth, an eighth … (I4). */
const LEAST_MOVES = [
  { responses: 400, part: 16 },
  { responses: 100, part: 8 },
  { responses: 20, part: 4 },
] as const;

/** The smallest change of the share of "no" that an arrow may tell of, as 1/part; null when the rounds are too small. */
function leastMove(earlier: number, later: number): number | null {
  return LEAST_MOVES.find(({ responses }) => Math.min(earlier, later) >= responses)?.part ?? null;
}

/** The factors of a round, each with its arrow from the round before, when there may be one. */
export function factorSummaries(later: Published, earlier: Published | null): FactorSummary[] {
  return later.factors.map((factor) => {
    const before = earlier?.factors.find(({ id }) => id === factor.id);
    const trend = earlier && before ? factorTrend(before, factor, earlier, later) : null;
    return { id: factor.id, verdict: factor.verdict, trend };
  });
}

/**
 * A factor moved when its questions did, none of them the other way, and its verdict does not say the opposite.
 * Made of what both results show, so an arrow adds nothing to them. Words of different release rules mean
 * different shares: between such results there is no arrow.
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
 * Which way the share of "no" moved by enough, wherever in their bands the counts are.
 *
 * @returns 1 when fewer say no, -1 when more do, 0 when that is not certain
 */
export function questionMove(
  earlier: Pick<QuestionResult, 'no'>,
  later: Pick<QuestionResult, 'no'>,
  before: number,
  after: number,
): -1 | 0 | 1 {
  const part = leastMove(before, after);
  if (part === null || !earlier.no || !later.no) return 0;
  // In whole numbers: a difference of fractions may fall short of the line by a rounding error.
  const enough = (more: number, fewer: number) => part * (more - fewer) >= before * after;
  if (enough(earlier.no.from * after, later.no.to * before)) return 1;
  return enough(later.no.from * before, earlier.no.to * after) ? -1 : 0;
}
