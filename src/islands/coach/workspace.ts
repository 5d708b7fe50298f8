import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkspaceDocument } from '../../core/index.ts';
import { ApiProblem, rereadWorkspace, type TaggedWorkspace } from '../api.ts';
import { forgetKey, keepKey, keptKey, takeKey } from './key.ts';
import { whileVisible } from './polling.ts';

/** What the page /coach shows. */
export type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'failed'; readonly problem: unknown }
  | Shown;

export interface Shown {
  readonly kind: 'shown';
  readonly coachKey: string;
  readonly workspace: WorkspaceDocument;
  readonly readAt: Date;
  /** Why it could not be read again since; what is shown is still what it was then. */
  readonly stale?: unknown;
}

/** Participation moves in steps of five, so more often would show nothing more. */
const USUALLY = 20_000;

/** A round that is closing is closed in a moment. */
const SOON = 3_000;

/** The workspace behind the key of this tab, kept fresh while somebody looks. @param every milliseconds */
export function useWorkspace(every = USUALLY) {
  // A new object for each wish: the same key again is still a wish to try again.
  const [wish, setWish] = useState<{ readonly key: string }>();
  const [view, setView] = useState<View>({ kind: 'loading' });
  const latest = useRef(0);
  const last = useRef<TaggedWorkspace>();

  // Before anything is painted: the key must not be seen in the address.
  useLayoutEffect(() => {
    const take = () => {
      const found = takeKey();
      if (found) open(found);
    };
    const first = takeKey() ?? keptKey();
    if (first) open(first);
    else setView({ kind: 'locked', wrong: false });
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  /** @returns whether the workspace could be read */
  const refresh = useCallback(async (): Promise<boolean> => {
    if (!wish) return true;
    const { key } = wish;
    // An answer that was overtaken by a later question says nothing any more.
    const turn = ++latest.current;
    const [ok, next] = await rereadWorkspace(key, last.current).then(
      (read) => [true, () => shown(key, keep(read))] as const,
      (error) => [false, (before: View) => without(before, error)] as const,
    );
    if (turn === latest.current) setView(next);
    return ok;
  }, [wish]);

  function keep(read: TaggedWorkspace): WorkspaceDocument {
    last.current = read;
    return read.workspace;
  }

  const wait = isClosing(view) ? Math.min(SOON, every) : every;
  useEffect(() => (wish ? whileVisible(refresh, wait) : undefined), [wish, refresh, wait]);

  function open(next: string) {
    keepKey(next);
    latest.current++;
    last.current = undefined;
    setView({ kind: 'loading' });
    setWish({ key: next });
  }

  function forget() {
    forgetKey();
    latest.current++;
    setWish(undefined);
    setView({ kind: 'locked', wrong: false });
  }

  return { view, open, forget, refresh };
}

function isClosing(view: View): boolean {
  if (view.kind !== 'shown') return false;
  const rounds = view.workspace.organisations.flatMap(({ surveys }) => surveys);
  return rounds.some(({ status }) => status === 'closing');
}

function shown(coachKey: string, workspace: WorkspaceDocument): View {
  return { kind: 'shown', coachKey, workspace, readAt: new Date() };
}

/** What is left to show when the workspace could not be read. */
function without(before: View, error: unknown): View {
  if (error instanceof ApiProblem && error.code === 'not-found') {
    forgetKey();
    return { kind: 'locked', wrong: true };
  }
  return before.kind === 'shown' ? { ...before, stale: error } : { kind: 'failed', problem: error };
}
