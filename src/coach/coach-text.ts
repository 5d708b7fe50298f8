import type { QuestionDigests } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';
import { ApiProblem } from '#ui/api-client.ts';
import type { FindingsText } from './findings.ts';

/** What the coach's pages wake up with: their sections of text, and a few words in every language. */
export interface CoachText
  extends Pick<
    Text,
    'common' | 'kit' | 'setup' | 'coach' | 'problems' | 'share' | 'portfolio' | 'invitations'
  > {
  /** What every language calls itself. */
  readonly languages: Readonly<Record<string, string>>;
  /** By language: what is sent to people is in the survey's, not in the page's. */
  readonly messages: Readonly<Record<string, Text['messages']>>;
  /** By language, since a result is told to its leadership in theirs. */
  readonly findings: Readonly<Record<string, FindingsText>>;
  /** The names of all factors, by their id. */
  readonly factors: Readonly<Record<string, string>>;
  /** What this site asks, by `id@version`: a survey that was opened with other questions invites nobody. */
  readonly questions: Readonly<Record<string, QuestionDigests>>;
}

/** What went wrong, in a sentence. A code that came with a newer server counts as unexpected. */
export function problemSentence(problems: Text['problems'], error: unknown): string {
  const codes: Readonly<Record<string, string>> = problems.codes;
  const code = error instanceof ApiProblem ? error.code : 'unexpected';
  return codes[code] ?? problems.codes.unexpected;
}
