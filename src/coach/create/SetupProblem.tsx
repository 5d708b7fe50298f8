import { useEffect, useRef } from 'preact/hooks';
import { ApiProblem } from '#ui/api-client.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { coachLink } from '#ui/links.ts';
import { type CoachText, sentenceFor } from '../coach-text.ts';
import { keptKey, rememberedKey } from '../keys/key-storage.ts';

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
  const own = keptKey();
  return (
    <div class="ds-alert stack" data-color="danger" role="alert" tabIndex={-1} ref={notice}>
      <h2 class="ds-heading" data-size="xs">
        {t.create.failed}
      </h2>
      <p>
        {stale ? t.create.staleKey : sentenceFor(t.problems, problem)} {t.create.kept}
      </p>
      {stale && (
        <>
          {/* A new overview takes the key's place in this tab, so its link is offered once more. */}
          {own && own !== rememberedKey() && (
            <CopyButton
              text={coachLink(location.origin, locale, own)}
              what={t.create.staleLink}
              spelledOut
              t={t.linkCards}
              variant="secondary"
            />
          )}
          <button type="button" class="ds-button" data-variant="secondary" onClick={onFresh}>
            {t.create.freshWorkspace}
          </button>
        </>
      )}
    </div>
  );
}
