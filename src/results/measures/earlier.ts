import type { Measure, Published, Verdict } from '#core/index.ts';
import type { PublishedRound, RoundReport } from '../round-report.ts';

/** A measure of an earlier round between the words of its question then and now. Neither is said to follow from it. */
export interface EarlierMeasure {
  readonly measure: Measure;
  readonly question: string;
  /** The round that it was written after. */
  readonly round: number;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** The measures of earlier rounds, newest round first. */
export function earlierMeasures({ round, result, history, wording }: RoundReport): EarlierMeasure[] {
  return history
    .filter((earlier) => earlier.round < round.round)
    .reverse()
    .flatMap((earlier) => earlier.measures.flatMap((measure) => compared(measure, earlier, result, wording)));
}

function compared(
  measure: Measure,
  earlier: PublishedRound,
  result: Published,
  wording: RoundReport['wording'],
): EarlierMeasure[] {
  const before = verdictOf(measure.questionId, earlier.result);
  const after = verdictOf(measure.questionId, result);
  const question = wording.questions[measure.questionId]?.short ?? measure.questionId;
  return before && after ? [{ measure, question, round: earlier.round, before, after }] : [];
}

function verdictOf(questionId: string, { factors }: Published): Verdict | undefined {
  return factors.flatMap(({ questions }) => questions).find(({ id }) => id === questionId)?.verdict;
}
