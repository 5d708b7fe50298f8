import type { Band, QuestionResult, Verdict } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { bandText } from '#results/question-sentence.ts';
import type { ChartProps } from '../chart.ts';

/** The rows of one factor. */
export interface FactorRows {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly questions: readonly QuestionRow[];
}

export interface QuestionRow {
  readonly question: QuestionResult;
  readonly name: string;
  /** The band in figures, or that it is not shown. */
  readonly figure: string;
}

/** Every question under its factor, in the order asked. */
export function bandRows({ result, wording, t }: ChartProps): FactorRows[] {
  const { range, none } = t.results.bands;
  return result.factors.map(({ id, verdict, questions }) => ({
    id,
    name: wording.factors[id]?.name ?? id,
    verdict,
    questions: questions.map((question) => ({
      question,
      name: wording.questions[question.id]?.short ?? question.id,
      figure: question.no ? fill(range, bandText(question.no, t)) : none,
    })),
  }));
}

/** The bar of a band, from nobody to everybody: solid up to the lower end of the band, then open to the upper end. */
export interface Bar {
  readonly solid: number;
  readonly open: number;
}

/**
 * The lengths of a bar's parts, in the unit of `length`.
 *
 * @param length of the whole bar, which stands for everybody
 * @param precision how many steps a unit is rounded to
 */
export function barOf({ from, to }: Band, responses: number, length: number, precision = 10): Bar {
  const lengthOf = (count: number) => Math.round((precision * length * count) / responses) / precision;
  return { solid: lengthOf(from), open: lengthOf(to - from) };
}
