import type { Text } from '#i18n/index.ts';
import { ApiProblem } from './api-client.ts';

/** The sentences of a page: those of the problems that its calls meet with. */
export interface ProblemSentences {
  readonly codes: Pick<Text['problems']['codes'], 'unexpected'>;
}

/** What went wrong, in a sentence. A code that only a newer server knows counts as `unexpected`. */
export function problemSentence(problems: ProblemSentences, error: unknown): string {
  return sentenceOf(problems, error instanceof ApiProblem ? error.code : 'unexpected');
}

/** The same for a code alone. */
export function sentenceOf(problems: ProblemSentences, code: ApiProblem['code']): string {
  const codes: Readonly<Record<string, string>> = { ...problems.codes };
  return codes[code] ?? problems.codes.unexpected;
}
