import { useEffect, useRef, useState } from 'preact/hooks';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { OverviewText } from '../coach-text.ts';
import { KeyForm } from '../keys/KeyForm.tsx';
import { LazyOtherKeyDialog } from '../keys/LazyOtherKeyDialog.tsx';
import { useLeaveWarning } from '../keys/unsaved-key.ts';
import { useCoachLink } from '../keys/useCoachLink.ts';
import { dropSheet } from '../recovery/sheet.ts';
import { LazyTakeDialog, LazyTransferWelcome } from '../transfer/LazyGiven.tsx';
import { useTransfer } from '../transfer/useTransfer.ts';
import { Portfolio } from './Portfolio.tsx';
import { isCoach } from './rights.ts';
import { type LockedView, useWorkspace } from './useWorkspace.ts';

interface Props {
  readonly locale: string;
  readonly loading: string;
  readonly t: OverviewText;
}

/** /coach: the portfolio that the key of this tab opens, or a form to open one. */
export function Coach({ locale, loading, t }: Props) {
  const { view, open, replace, forget, leave, refresh } = useWorkspace();
  const { arrived, follow, stay } = useCoachLink(open);
  const transfer = useTransfer();
  /** What was just done, to be told above the view that follows. */
  const [news, setNews] = useState('');
  useLeaveWarning();
  useEffect(dropSheet, []);
  const page = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  /** The form stays, hidden, while what was typed is tried: it is not lost if it opens nothing. Forgetting empties it. */
  const form = useRef<LockedView>();
  if (view.kind !== 'loading') form.current = view.kind === 'locked' ? view : undefined;
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
      setNews('');
      act(...args);
    };

  return (
    <div ref={page}>
      {view.kind === 'loading' && (
        <p class="loading" role="status">
          {loading}
        </p>
      )}
      {form.current && (
        <div hidden={view.kind === 'loading'}>
          <KeyForm
            key={form.current.coachKey}
            locale={locale}
            t={t}
            locked={form.current}
            onKey={doing(follow)}
            onToken={transfer.turnTo}
            onRetry={doing(refresh)}
            onForget={doing(forget)}
          >
            {news && <p class="done">{news}</p>}
            {transfer.token && <LazyTransferWelcome locale={locale} t={t} onMade={doing(open)} />}
          </KeyForm>
        </div>
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
          news={news}
          onChange={refresh}
          onReplace={replace}
          onForget={doing(() => forget(view.coachKey))}
          onLeave={doing((done: string) => {
            setNews(done);
            leave(view.coachKey);
          })}
        />
      )}
      {view.kind === 'shown' && transfer.token && !arrived && (
        <LazyTakeDialog
          key={transfer.token}
          token={transfer.token}
          coachKey={view.coachKey}
          isCoach={isCoach(view.workspace)}
          locale={locale}
          t={t}
          onTaken={(words) => {
            setNews(words);
            refresh();
          }}
          onClose={() => transfer.turnTo(undefined)}
        />
      )}
      {arrived && (
        <LazyOtherKeyDialog
          link={arrived}
          locale={locale}
          t={t}
          onOpen={doing(open)}
          onRetry={follow}
          onStay={() => {
            // The view stays, so focus does.
            acted.current = false;
            stay();
          }}
        />
      )}
    </div>
  );
}
