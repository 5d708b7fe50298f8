import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkspaceDocument } from '#core/index.ts';
import { idInKey } from '#core/keys.ts';
import { ApiProblem, rereadWorkspace, type TaggedWorkspace } from '#ui/api-client.ts';
import { pollWhileVisible } from '#ui/polling.ts';
import { forgetKey, onKeyForgotten } from '../keys/forget-key.ts';
import { dropUncheckedKey, storedKey, storeKey } from '../keys/key-storage.ts';

/** What the page /coach shows. */
export type WorkspaceView =
  | { readonly kind: 'loading' }
  | LockedView
  | { readonly kind: 'failed'; readonly problem: unknown }
  | ShownView;

export interface LockedView {
  readonly kind: 'locked';
  /** A key was tried and opened nothing. */
  readonly wrong: boolean;
  /** The key that opens nothing at the moment, and is kept all the same. */
  readonly coachKey?: string;
}

export interface ShownView {
  readonly kind: 'shown';
  readonly coachKey: string;
  readonly workspace: WorkspaceDocument;
  readonly readAt: Date;
  /** Why it could not be read again since; what is shown is still what it was then. */
  readonly stale?: unknown;
}

/** Participation moves in steps of five, so more often would show nothing more. */
const POLL_INTERVAL = 20_000;

/** A round that is closing is closed in a moment. */
const CLOSING_INTERVAL = 3_000;

/** The workspace behind the key of this tab, kept fresh while somebody looks. @param every milliseconds */
export function useWorkspace(every = POLL_INTERVAL) {
  // A new object for each wish: the same key again is still a wish to try again.
  const [wish, setWish] = useState<{ readonly key: string }>();
  const [view, setView] = useState<WorkspaceView>({ kind: 'loading' });
  const current = useRef<string>();
  /** A key that is kept once it has opened something, and only then. */
  const unkept = useRef<string>();
  const latest = useRef(0);
  const last = useRef<TaggedWorkspace>();

  // Before anything is painted: nothing is shown first and then taken away.
  useLayoutEffect(() => {
    openKept();
    return onKeyForgotten((workspace) => {
      const gone = unkept.current ? idInKey(unkept.current) === workspace : current.current !== storedKey();
      if (gone) openKept();
    });
  }, []);

  /** @returns whether the workspace could be read */
  const refresh = useCallback(async (): Promise<boolean> => {
    if (!wish) return true;
    const { key } = wish;
    // An answer that was overtaken by a later question says nothing any more.
    const turn = ++latest.current;
    const outcome = await rereadWorkspace(key, last.current).then(
      (read) => ({ read }),
      (error: unknown) => ({ error }),
    );
    const ok = 'read' in outcome;
    if (turn !== latest.current) return ok;
    if (ok) accept(key, outcome.read);
    else refuse(key, outcome.error);
    return ok;
  }, [wish]);

  const wait = isClosing(view) ? Math.min(CLOSING_INTERVAL, every) : every;
  useEffect(() => (wish ? pollWhileVisible(refresh, wait) : undefined), [wish, refresh, wait]);

  function accept(key: string, read: TaggedWorkspace) {
    last.current = read;
    if (unkept.current === key) storeKey(key);
    unkept.current = undefined;
    setView({ kind: 'shown', coachKey: key, workspace: read.workspace, readAt: new Date() });
  }

  /** "Not found" may be a store that is empty for a moment, so a key that is kept already stays. */
  function refuse(key: string, error: unknown) {
    const unknown = error instanceof ApiProblem && error.code === 'not-found';
    if (unknown && unkept.current === key) return openKept(true);
    setView((before) => {
      if (before.kind === 'shown') return { ...before, stale: error };
      return unknown ? { kind: 'locked', wrong: true, coachKey: key } : { kind: 'failed', problem: error };
    });
  }

  /** What this tab or this device has kept, or else the way to open something. @param wrong as Locked has it */
  function openKept(wrong = false) {
    const key = storedKey();
    if (unkept.current) dropUncheckedKey();
    unkept.current = undefined;
    turnTo(key, key ? { kind: 'loading' } : { kind: 'locked', wrong });
  }

  /** Shows what a key opens, and keeps it in this tab if it opens something. */
  function open(key: string) {
    if (key !== storedKey()) unkept.current = key;
    turnTo(key, { kind: 'loading' });
  }

  function turnTo(key: string | undefined, next: WorkspaceView) {
    latest.current++;
    last.current = undefined;
    current.current = key;
    setView(next);
    setWish(key ? { key } : undefined);
  }

  /** Another key that is remembered on this device opens then, so that nobody takes it for forgotten too. */
  function forget(key: string) {
    forgetKey(key);
    openKept();
  }

  return { view, open, forget, refresh };
}

function isClosing(view: WorkspaceView): boolean {
  if (view.kind !== 'shown') return false;
  const rounds = view.workspace.organisations.flatMap(({ surveys }) => surveys);
  return rounds.some(({ status }) => status === 'closing');
}
