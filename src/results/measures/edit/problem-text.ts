import { isProblem } from '#ui/api-client.ts';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { ResultsText } from '../../results-text.ts';
import { editingText } from './text.ts';

/** Why nothing was saved, in words. */
export function problemText(problem: unknown, t: ResultsText): string {
  const isGone = isProblem(problem, 'not-found');
  return isGone ? editingText(t).errors.gone : problemSentence(t.problems, problem);
}
