import type { Published, QuestionResult } from '../../core/index.ts';
import { fill } from '../../i18n/format.ts';
import type { Text } from '../../i18n/index.ts';

type Words = Pick<Text, 'results'>;

/** What may be said about a question in one sentence: "6–8 av 20 svarte nei". */
export function said(question: QuestionResult, result: Published, { results }: Words): string {
  if (question.no) return fill(results.said, { ...question.no, n: result.responses });
  return results.unseen[blocksDecide(result) ? 'saidInGroups' : 'said'];
}

/** What "unseen" means in this result. */
export function meaningOfUnseen(result: Published, { results }: Words): string {
  return results.certainty.meanings[blocksDecide(result) ? 'unseenInGroups' : 'unseen'];
}

/**
 * Beside published groups the whole is unseen when it is so in blocks with half of the people. Then "a
 * third or more of all" need not be true, and may not be said. See core/figure.ts.
 */
function blocksDecide(result: Published): boolean {
  return result.groups.length > 0;
}
