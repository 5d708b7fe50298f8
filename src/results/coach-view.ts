import type { Answer, QuestionResult, Verdict } from '#core/index.ts';
import type { RoundReport } from './round-report.ts';

/** The word that contradicts an answer of the coach. "Don't know" contradicts none. */
const CONTRARY: Readonly<Record<Answer, Verdict | undefined>> = { yes: 'no', no: 'yes', unsure: undefined };

/** The questions on which the coach's own answer and the word of those who answered contradict each other. */
export function coachDifferences({
  result,
  coachView,
}: Pick<RoundReport, 'result' | 'coachView'>): QuestionResult[] {
  if (!coachView) return [];
  return result.factors
    .flatMap(({ questions }) => questions)
    .filter(({ id, verdict }) => {
      const answer = coachView[id];
      return answer !== undefined && CONTRARY[answer] === verdict;
    });
}
