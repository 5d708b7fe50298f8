import { useEffect, useRef } from 'preact/hooks';
import type { CoachText } from '../coach-text.ts';
import { KeyForm } from '../keys/KeyForm.tsx';
import { OtherKeyDialog } from '../keys/OtherKeyDialog.tsx';
import { useCoachLink } from '../keys/useCoachLink.ts';
import { problemSentence } from '../problem-sentence.ts';
import { Portfolio } from './Portfolio.tsx';
import { useWorkspace } from './useWorkspace.ts';

interface Props {
  readonly locale: string;
  readonly loading: string;
  readonly t: CoachText;
}

/** /coach: the portfolio that the key of this tab opens, or a form to open one. */
export function Coach({ locale, loading, t }: Props) {
  const { view, open, forget, refresh } = useWorkspace();
  const { arrived, follow, stay } = useCoachLink(open);
  const page = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  // After an action of the coach, focus starts at the heading of the new view; not on the first load.
  useEffect(() => {
    if (!acted.current || view.kind === 'loading') return;
    acted.current = false;
    page.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [view]);

  /** Marks an action as the coach's own, so that focus follows. */
  const doing =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      acted.current = true;
      act(...args);
    };

  return (
    <div ref={page}>
      {view.kind === 'loading' && (
        <p class="loading" role="status">
          {loading}
        </p>
      )}
      {view.kind === 'locked' && (
        <KeyForm
          key={String(view.wrong)}
          locale={locale}
          t={t}
          locked={view}
          onKey={doing(follow)}
          onRetry={doing(refresh)}
          onForget={doing(forget)}
        />
      )}
      {view.kind === 'failed' && (
        <div class="stack">
          <h1 class="ds-heading" tabIndex={-1} data-focus>
            {t.coach.failed}
          </h1>
          <p role="status">{problemSentence(t.problems, view.problem)}</p>
          <button type="button" class="ds-button" onClick={doing(refresh)}>
            {t.coach.retry}
          </button>
        </div>
      )}
      {view.kind === 'shown' && (
        <Portfolio
          shown={view}
          locale={locale}
          t={t}
          onChange={refresh}
          onForget={doing(() => forget(view.coachKey))}
        />
      )}
      {arrived && (
        <OtherKeyDialog
          link={arrived}
          locale={locale}
          t={t}
          onOpen={doing(open)}
          onRetry={follow}
          onStay={stay}
        />
      )}
    </div>
  );
}
