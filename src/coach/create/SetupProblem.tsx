import { useEffect, useRef } from 'preact/hooks';
import { ApiProblem } from '#ui/api-client.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { coachLink } from '#ui/links.ts';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { SetupText } from '../coach-text.ts';
import { rememberedKey, storedKey } from '../keys/key-storage.ts';

interface Props {
  readonly locale: string;
  readonly t: SetupText;
  readonly problem: unknown;
  readonly onNewWorkspace: () => void;
}

/** Why the survey was not created, if no field is wrong. Takes focus. */
export function SetupProblem({ locale, t, problem, onNewWorkspace }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // Each new problem takes focus.
  useEffect(() => notice.current?.focus(), [problem]);
  const code = problem instanceof ApiProblem ? problem.code : undefined;
  const isStale = code === 'not-found';
  // A key that opens nothing, or a helper's.
  const isUseless = isStale || code === 'coach-key-required';
  const own = storedKey();
  return (
    <div class="ds-alert stack" data-color="danger" role="alert" tabIndex={-1} ref={notice}>
      <h2 class="ds-heading" data-size="xs">
        {t.create.failed}
      </h2>
      <p>
        {isStale ? t.create.staleKey : problemSentence(t.problems, problem)} {t.create.kept}
      </p>
      {isUseless && (
        <>
          {/* A new workspace replaces the key in this tab, so the page offers its link. */}
          {own && own !== rememberedKey() && (
            <CopyButton
              text={coachLink(location.origin, locale, own)}
              what={t.create.staleLink}
              spelledOut
              t={t.linkCards}
              variant="secondary"
            />
          )}
          <button type="button" class="ds-button" data-variant="secondary" onClick={onNewWorkspace}>
            {t.create.freshWorkspace}
          </button>
        </>
      )}
    </div>
  );
}
