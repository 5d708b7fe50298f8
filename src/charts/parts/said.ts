import type { Band, Published, QuestionResult } from '../../core/index.ts';
import { fill, wholeNumber } from '../../i18n/format.ts';
import type { Text } from '../../i18n/index.ts';

type Words = Pick<Text, 'common' | 'results'>;

/** What may be said about a question in one sentence: "6–8 av 20 svarte nei". */
export function said({ no }: QuestionResult, result: Published, t: Words): string {
  const { results, common } = t;
  const n = wholeNumber(result.responses, common.lang);
  if (no) return fill(results.said, { ...bandText(no, t), n });
  return results.unseen[blocksDecide(result) ? 'saidInGroups' : 'said'];
}

/** Both ends of a band as they are written. */
export function bandText({ from, to }: Band, { common }: Words): { from: string; to: string } {
  return { from: wholeNumber(from, common.lang), to: wholeNumber(to, common.lang) };
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
