import type { Text } from '../../i18n/index.ts';
import { ApiProblem } from '../api.ts';

/** The sections of text that the coach's pages wake up with. */
export type CoachText = Pick<Text, 'kit' | 'setup' | 'coach' | 'problems'>;

/** What went wrong, in a sentence. A code that came with a newer server counts as unexpected. */
export function sentenceFor(problems: Text['problems'], error: unknown): string {
  const codes: Readonly<Record<string, string>> = problems.codes;
  const code = error instanceof ApiProblem ? error.code : 'unexpected';
  return codes[code] ?? problems.codes.unexpected;
}
