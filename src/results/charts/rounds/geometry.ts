import {
  type FactorResult,
  factorOf,
  factorTrend,
  type Published,
  type QuestionResult,
  type Trend,
  type Verdict,
} from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { responsesText } from '#results/round-report.ts';
import type { ChartProps, ChartRound } from '../chart.ts';

/** Like ChartProps, with every published round, oldest first, instead of one result. */
export interface RoundsProps extends Omit<ChartProps, 'result'> {
  readonly rounds: readonly ChartRound[];
}

/** Verdicts over time: one column for each round, one row for each factor and question. */
export interface RoundTable {
  readonly rounds: readonly { readonly round: number; readonly name: string; readonly size: string }[];
  readonly factors: readonly (RoundRow & { readonly questions: readonly RoundRow[] })[];
}

export interface RoundRow {
  readonly id: string;
  readonly name: string;
  /** One cell for each round, with the trend since the round before it. */
  readonly cells: readonly { readonly verdict: Verdict; readonly trend: Trend }[];
}

/** Rounds are compared by trends alone, never by figures (invariant I4; core/trend.ts). */
export function roundTable({ rounds, wording, t }: RoundsProps): RoundTable {
  const newest = rounds.at(-1) as ChartRound;
  return {
    rounds: rounds.map(({ round, result }) => ({
      round,
      name: fill(t.results.round, { round }),
      size: responsesText(result.responses, t),
    })),
    factors: newest.result.factors.map(({ id, questions }) => ({
      id,
      name: wording.factors[id]?.name ?? id,
      cells: cellsOf(rounds, (result) => factorOf(result, id)),
      questions: questions.map((question) => ({
        id: question.id,
        name: wording.questions[question.id]?.short ?? question.id,
        cells: cellsOf(rounds, (result) => asFactor(factorOf(result, id), question.id)),
      })),
    })),
  };
}

function cellsOf(
  rounds: readonly ChartRound[],
  find: (result: Published) => FactorResult,
): RoundRow['cells'] {
  return rounds.map(({ result }, place) => {
    const before = rounds[place - 1]?.result;
    const now = find(result);
    return { verdict: now.verdict, trend: before ? factorTrend(find(before), now, before, result) : null };
  });
}

/** A question as a factor of its own: its trend follows the rule for factors. */
function asFactor({ questions }: FactorResult, id: string): FactorResult {
  const question = questions.find((one) => one.id === id) as QuestionResult;
  return { id, verdict: question.verdict, questions: [question] };
}
