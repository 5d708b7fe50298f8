import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NotLoaded } from '#ui/NotLoaded.tsx';
import type { CoachText } from './coach-text.ts';

interface Props<P> {
  /** Loads the component; see loadPart. */
  readonly load: (byHand: boolean) => Promise<ComponentType<P>>;
  readonly props: P;
  /** What did not load, for people. */
  readonly failed: string;
  readonly t: CoachText['common'];
}

/** A part of a page whose script loads when the part is shown. A failed load can be retried. */
export function LazyPart<P extends object>({ load, props, failed, t }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  const [isFailed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  function start(byHand: boolean) {
    setFailed(false);
    load(byHand).then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }
  useEffect(() => start(false), []);

  function retry() {
    // The button disappears; focus moves to where the part will be.
    place.current?.focus();
    start(true);
  }

  return (
    <div class="stack" ref={place} tabIndex={-1}>
      {Part && <Part {...props} />}
      {!Part && !isFailed && <p role="status">{t.loading}</p>}
      {isFailed && <NotLoaded t={t} text={failed} onRetry={retry} />}
    </div>
  );
}
