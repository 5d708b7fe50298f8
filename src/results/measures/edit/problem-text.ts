import { ApiProblem } from '#ui/api-client.ts';
import type { ResultsText } from '../../results-text.ts';
import { editingText } from './text.ts';

/** Why nothing was saved, in words. */
export function problemText(problem: unknown, t: ResultsText): string {
  const code = problem instanceof ApiProblem ? problem.code : 'unexpected';
  return code === 'not-found' ? editingText(t).errors.gone : t.problems.codes[code];
}
