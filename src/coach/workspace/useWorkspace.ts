import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkspaceDocument } from '#contract/workspace.ts';

import { idInKey } from '#core/keys.ts';
import { isProblem, rereadWorkspace, type TaggedWorkspace } from '#ui/api-client.ts';
import { loadPart } from '#ui/load-part.ts';
import { pollWhileVisible } from '#ui/polling.ts';
import { forgetKey, onKeyForgotten } from '../keys/forget-key.ts';
import {
  dropKey,
  dropUncheckedKey,
  rememberedKey,
  rememberKey,
  storedKey,
  storeKey,
} from '../keys/key-storage.ts';
import { opensNothing } from '../keys/opens-nothing.ts';

/** The states of the page /coach. */
export type WorkspaceView =
  | { readonly kind: 'loading' }
  | LockedView
  | { readonly kind: 'failed'; readonly problem: unknown }
  | ShownView;

export interface LockedView {
  readonly kind: 'locked';
  /** Whether a key was tried and opened nothing. */
  readonly wrong: boolean;
  /** A stored key that opens nothing at the moment. It stays stored. */
  readonly coachKey?: string;
  /** What the last attempt to read with it gave. */
  readonly problem?: unknown;
}

export interface ShownView {
  readonly kind: 'shown';
  readonly coachKey: string;
  readonly workspace: WorkspaceDocument;
  readonly readAt: Date;
  /** Why the last reading failed; the workspace is the one of `readAt`. */
  readonly stale?: unknown;
}

/** Milliseconds. Participation moves in steps of five, so a shorter interval would show no more. */
const POLL_INTERVAL = 20_000;

/** Milliseconds; a round in the state `closing` is closed within moments. */
const CLOSING_INTERVAL = 3_000;

/** The workspace that this tab's key opens, polled while the page is visible. @param every milliseconds */
export function useWorkspace(every = POLL_INTERVAL) {
  // A new object for each request, so that the same key is tried again.
  const [request, setRequest] = useState<{ readonly key: string }>();
  const [view, setView] = useState<WorkspaceView>({ kind: 'loading' });
  const current = useRef<string>();
  /** A key that is stored only once it has opened a workspace. */
  const unchecked = useRef<string>();
  const latest = useRef(0);
  const last = useRef<TaggedWorkspace>();

  // Before the first paint, so that nothing appears and vanishes.
  useLayoutEffect(() => {
    openStored();
    return onKeyForgotten((workspace) => {
      const gone = unchecked.current
        ? idInKey(unchecked.current) === workspace
        : current.current !== storedKey();
      if (gone) openStored();
    });
  }, []);

  /** @returns whether the workspace was read */
  const refresh = useCallback(async (): Promise<boolean> => {
    // The key of now: a part of the page may hold a `refresh` from before the key was replaced.
    const key = current.current;
    if (!key) return true;
    // Ignore an answer that a later request has overtaken.
    const turn = ++latest.current;
    const outcome = await rereadWorkspace(key, last.current).then(
      (read) => ({ read }),
      (error: unknown) => ({ error }),
    );
    const ok = 'read' in outcome;
    if (turn !== latest.current) return ok;
    if (ok) accept(key, outcome.read);
    else await refuse(key, outcome.error);
    return ok;
  }, [request]);

  const wait = isClosing(view) ? Math.min(CLOSING_INTERVAL, every) : every;
  useEffect(() => (request ? pollWhileVisible(refresh, wait) : undefined), [request, refresh, wait]);

  function accept(key: string, read: TaggedWorkspace) {
    last.current = read;
    if (unchecked.current === key) storeKey(key);
    unchecked.current = undefined;
    setView({ kind: 'shown', coachKey: key, workspace: read.workspace, readAt: new Date() });
  }

  /** A stored key survives "not found": the store may be empty for a moment. */
  async function refuse(key: string, error: unknown) {
    // It is unknown or revoked, or the store is empty for a moment.
    const unknown = opensNothing(error);
    if (unknown && unchecked.current === key) return openStored(true);
    const turn = latest.current;
    const successor = unknown ? await successorOf(key) : undefined;
    if (turn !== latest.current) return;
    if (successor) return follow(successor);
    setView((before) => {
      if (before.kind === 'shown') return { ...before, stale: error };
      // Another key may help, or is being typed.
      if (unknown || isProblem(error, 'key-damaged') || before.kind === 'locked') {
        return { kind: 'locked', wrong: true, coachKey: key, problem: error };
      }
      return { kind: 'failed', problem: error };
    });
  }

  /** Opens the key of this tab or device, or shows the form. @param wrong see LockedView */
  function openStored(wrong = false) {
    const key = storedKey();
    if (unchecked.current) dropUncheckedKey();
    unchecked.current = undefined;
    turnTo(key, key ? { kind: 'loading' } : { kind: 'locked', wrong });
  }

  /** Opens a key, and stores it in this tab if it opens a workspace. */
  function open(key: string) {
    if (key !== storedKey()) unchecked.current = key;
    turnTo(key, { kind: 'loading' });
  }

  function turnTo(key: string | undefined, next: WorkspaceView) {
    latest.current++;
    last.current = undefined;
    current.current = key;
    setView(next);
    setRequest(key ? { key } : undefined);
  }

  /** Takes another key of the same workspace without showing anything else meanwhile. */
  function follow(key: string) {
    storeKey(key);
    latest.current++;
    last.current = undefined;
    current.current = key;
    setView((before) => (before.kind === 'shown' ? { ...before, coachKey: key } : before));
    setRequest({ key });
  }

  /** Puts a new key in the place of the one in use: in this tab, and on this device if that was remembered. */
  function replace(key: string) {
    if (rememberedKey() === current.current) rememberKey(key);
    follow(key);
  }

  /** Forgets a key, then opens another one that this device remembers, so that the coach sees it is still there. */
  function forget(key: string) {
    forgetKey(key);
    openStored();
  }

  /** After the key in use was revoked here: opens another one that this device remembers, if there is one. */
  function leave(key: string) {
    dropKey(key);
    openStored();
  }

  return { view, open, replace, forget, leave, refresh };
}

/** The key that another tab has remembered in place of this one, which the server does not know. */
async function successorOf(key: string): Promise<string | undefined> {
  const remembered = rememberedKey();
  if (!remembered || remembered === key) return undefined;
  const part = await loadPart(() => import('../keys/successor.ts')).catch(() => undefined);
  return (await part?.isSuccessor(remembered, key)) ? remembered : undefined;
}

function isClosing(view: WorkspaceView): boolean {
  if (view.kind !== 'shown') return false;
  const rounds = view.workspace.organisations.flatMap(({ surveys }) => surveys);
  return rounds.some(({ status }) => status === 'closing');
}
