import { useEffect, useRef } from 'preact/hooks';
import { ApiProblem } from '#ui/api-client.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { coachLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { problemSentence } from '../problem-sentence.ts';
import { rememberedKey, storedKey } from '../keys/key-storage.ts';

interface Props {
  readonly locale: string;
  readonly t: CoachText;
  readonly problem: unknown;
  readonly onFresh: () => void;
}

/** What stopped the survey from being created when no field is to blame. Takes focus. */
export function SetupProblem({ locale, t, problem, onFresh }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // A new problem is a new reason to take focus
  useEffect(() => notice.current?.focus(), [problem]);
  const stale = problem instanceof ApiProblem && problem.code === 'not-found';
  const own = storedKey();
  return (
    <div class="ds-alert stack" data-color="danger" role="alert" tabIndex={-1} ref={notice}>
      <h2 class="ds-heading" data-size="xs">
        {t.setup.failed}
      </h2>
      <p>
        {stale ? t.setup.staleKey : problemSentence(t.problems, problem)} {t.setup.kept}
      </p>
      {stale && (
        <>
          {/* A new overview takes the key's place in this tab, so its link is offered once more. */}
          {own && own !== rememberedKey() && (
            <CopyButton
              text={coachLink(location.origin, locale, own)}
              what={t.setup.staleLink}
              spelledOut
              t={t.kit}
              variant="secondary"
            />
          )}
          <button type="button" class="ds-button" data-variant="secondary" onClick={onFresh}>
            {t.setup.freshWorkspace}
          </button>
        </>
      )}
    </div>
  );
}
