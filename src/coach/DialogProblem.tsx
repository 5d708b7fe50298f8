import type { CoachText } from './coach-text.ts';
import { problemSentence } from './problem-sentence.ts';

interface Props {
  readonly t: CoachText;
  readonly problem: unknown;
}

/** Why it did not work, said aloud at once. The question is still open. */
export function DialogProblem({ t, problem }: Props) {
  return (
    <p class="ds-alert" data-color="danger" role="alert">
      {problemSentence(t.problems, problem)}
    </p>
  );
}
