import { createHmac, type KeyObject } from 'node:crypto';

/** A span of time with a random key of its own, which is forgotten when the span ends. */
export interface Window {
  readonly key: KeyObject;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Keeps the current window; the first call after its end opens the next one. */
export function windows<W extends Window>(open: () => Promise<W>): () => Promise<W> {
  let current: W | null = null;
  let opening: Promise<W> | null = null;
  return async () => {
    if (current && Date.now() < current.endsAt) return current;
    opening ??= open().finally(() => (opening = null));
    const opened = await opening;
    if (current !== opened) forgetAtEnd(opened);
    current = opened;
    return opened;
  };

  function forgetAtEnd(opened: W): void {
    const forget = () => (current = current === opened ? null : current);
    // Unreferenced, so that the timer does not keep a finished process alive.
    setTimeout(forget, opened.endsAt - Date.now()).unref();
  }
}

/** The name of an address within a window. It cannot be traced back without the window's key. */
export function nameIn({ key }: Window, address: string): string {
  return createHmac('sha256', key).update(address).digest('base64url');
}

/** Seconds until a window ends, for Retry-After. */
export function secondsLeft({ endsAt }: Window): number {
  return Math.max(1, Math.ceil((endsAt - Date.now()) / 1000));
}
