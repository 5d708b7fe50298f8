import type { Published } from './result.ts';
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

/** Fewest responses of a round that an arrow may start or end at (invariant I4). */
const MIN_COMPARABLE = 10;
/** Rounds whose sizes differ by less, yet differ, could be one person's coming or going. */
const MIN_DIFFERENCE = 5;

/** Whether the sizes of two rounds allow an arrow between them (invariant I4). */
export function isComparable(earlier: number, later: number): boolean {
  const difference = Math.abs(later - earlier);
  return Math.min(earlier, later) >= MIN_COMPARABLE && (difference === 0 || difference >= MIN_DIFFERENCE);
}

/** The factors of a round, each with its arrow from the round before, when there may be one. */
export function factorSummaries(later: Published, earlier: Published | null): FactorSummary[] {
  return later.factors.map((factor) => {
    const before = earlier?.factors.find(({ id }) => id === factor.id);
    const trend = earlier && before ? factorTrend(before, factor, earlier.responses, later.responses) : null;
    return { id: factor.id, verdict: factor.verdict, trend };
  });
}

/**
 * A factor moved when its questions did, all the same way, and its verdict does not say the opposite.
 * Made of what both results show, so an arrow adds nothing to them.
 */
export function factorTrend(
  earlier: FactorResult,
  later: FactorResult,
  earlierResponses: number,
  laterResponses: number,
): Trend {
  if (!isComparable(earlierResponses, laterResponses)) return null;
  const moves = later.questions.map((question) => {
    const before = earlier.questions.find(({ id }) => id === question.id);
    return before ? questionMove(before, question, earlierResponses, laterResponses) : 0;
  });
  const worst = Math.min(...moves);
  const best = Math.max(...moves);
  const verdict = Math.sign(VERDICTS.indexOf(later.verdict) - VERDICTS.indexOf(earlier.verdict));
  if (best > 0 && worst >= 0 && verdict >= 0) return 'better';
  return worst < 0 && best <= 0 && verdict <= 0 ? 'worse' : null;
}

/**
 * 1 when fewer say no, -1 when more do. The bands have moved by at least one when they share no possible
 * share of "no": rounds of different sizes are cut differently, so bands are compared as shares.
 */
function questionMove(earlier: QuestionResult, later: QuestionResult, before: number, after: number): number {
  if (!earlier.no || !later.no) return 0;
  if (later.no.to * before < earlier.no.from * after) return 1;
  return later.no.from * before > earlier.no.to * after ? -1 : 0;
}
