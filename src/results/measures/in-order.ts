import { type Measure, type Verdict, weaknesses } from '#core/index.ts';
import type { RoundReport } from '../round-report.ts';

/** A measure with the word that its question got. */
export interface OrderedMeasure {
  readonly measure: Measure;
  readonly verdict: Verdict | undefined;
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
      verdict: questions.find(({ id }) => id === measure.questionId)?.verdict,
    }));
}

/** The measures about one question, in the order in which they were written. */
export function measuresAbout(questionId: string, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure) => measure.questionId === questionId);
}
