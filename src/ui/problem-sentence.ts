import type { Text } from '#i18n/index.ts';
import { ApiProblem } from './api-client.ts';

/** What went wrong, in a sentence. A code that only a newer server knows counts as `unexpected`. */
export function problemSentence(problems: Text['problems'], error: unknown): string {
  const codes: Readonly<Record<string, string>> = problems.codes;
  const code = error instanceof ApiProblem ? error.code : 'unexpected';
  return codes[code] ?? problems.codes.unexpected;
}
