import { type Measure, type QuestionResult, weaknesses } from '#core/index.ts';
import type { RoundReport } from '../round-report.ts';

/** A measure with the result of its question. */
export interface OrderedMeasure {
  readonly measure: Measure;
  readonly question: QuestionResult | undefined;
}

/** All measures in the order of their weaknesses, worst first; those about what is no weakness come last. */
export function measuresInOrder({
  result,
  measures,
}: Pick<RoundReport, 'result' | 'measures'>): OrderedMeasure[] {
  const ranked = weaknesses(result.factors).map(({ question }) => question.id);
  const place = ({ questionId }: Measure) =>
    ranked.includes(questionId) ? ranked.indexOf(questionId) : ranked.length;
  const questions = result.factors.flatMap((factor) => factor.questions);
  return [...measures]
    .sort((a, b) => place(a) - place(b))
    .map((measure) => ({
      measure,
      question: questions.find(({ id }) => id === measure.questionId),
    }));
}

/** The measures about one question, in the order in which they were written. */
export function measuresAbout(questionId: string, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure) => measure.questionId === questionId);
}
