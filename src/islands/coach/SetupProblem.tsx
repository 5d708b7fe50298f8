import { useEffect, useRef } from 'preact/hooks';
import { ApiProblem } from '../api.ts';
import { type CoachText, sentenceFor } from './text.ts';

interface Props {
  readonly t: CoachText;
  readonly problem: unknown;
  readonly onFresh: () => void;
}

/** What stopped the survey from being created when no field is to blame. Takes focus. */
export function SetupProblem({ t, problem, onFresh }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // A new problem is a new reason to take focus
  useEffect(() => notice.current?.focus(), [problem]);
  const stale = problem instanceof ApiProblem && problem.code === 'not-found';
  return (
    <div class="ds-alert stack" data-color="danger" role="alert" tabIndex={-1} ref={notice}>
      <h2 class="ds-heading" data-size="xs">
        {t.setup.failed}
      </h2>
      <p>
        {stale ? t.setup.staleKey : sentenceFor(t.problems, problem)} {t.setup.kept}
      </p>
      {stale && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={onFresh}>
          {t.setup.freshWorkspace}
        </button>
      )}
    </div>
  );
}
