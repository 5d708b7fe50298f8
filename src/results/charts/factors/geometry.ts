import type { Verdict } from '#core/index.ts';
import type { ChartProps } from '../chart.ts';

/** The field of one factor, with its place in a grid of two columns. */
export interface FactorField {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly column: number;
  readonly row: number;
  readonly questions: readonly { readonly id: string; readonly name: string; readonly verdict: Verdict }[];
}

/** The factors as fields, in the instrument's order, row by row. */
export function factorFields({ result, wording }: Pick<ChartProps, 'result' | 'wording'>): FactorField[] {
  return result.factors.map(({ id, verdict, questions }, place) => ({
    id,
    name: wording.factors[id]?.name ?? id,
    verdict,
    column: place % 2,
    row: Math.floor(place / 2),
    questions: questions.map((question) => ({
      id: question.id,
      name: wording.questions[question.id]?.short ?? question.id,
      verdict: question.verdict,
    })),
  }));
}
