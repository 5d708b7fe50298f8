import { problemSentence } from '#ui/problem-sentence.ts';
import type { CoachText } from './coach-text.ts';

interface Props {
  readonly t: CoachText;
  readonly problem: unknown;
  /** In place of the usual sentence. */
  readonly text?: string | undefined;
}

/** Why an action failed, read aloud at once. The dialog stays open. */
export function DialogProblem({ t, problem, text = problemSentence(t.problems, problem) }: Props) {
  return (
    <p class="ds-alert" data-color="danger" role="alert">
      {text}
    </p>
  );
}
