import { createHmac } from 'node:crypto';

/** A stretch of time with a random key of its own, forgotten when it ends. */
export interface Window {
  readonly key: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Keeps the present window, and opens the next one for whoever asks first after its end. */
export function windows(open: () => Promise<Window>): () => Promise<Window> {
  let present: Window | null = null;
  let opening: Promise<Window> | null = null;
  return async () => {
    if (present && Date.now() < present.endsAt) return present;
    opening ??= open().finally(() => (opening = null));
    const opened = await opening;
    if (present !== opened) forgetAtEnd(opened);
    present = opened;
    return opened;
  };

  function forgetAtEnd(opened: Window): void {
    const forget = () => (present = present === opened ? null : present);
    // Unreferenced: a process that is done does not wait to forget.
    setTimeout(forget, opened.endsAt - Date.now()).unref();
  }
}

/** What an address is called within a window: of no use to anybody without the key. */
export function nameIn({ key }: Window, address: string): string {
  return createHmac('sha256', key).update(address).digest('base64url');
}

/** Seconds until a window ends, as Retry-After says them. */
export function secondsLeft({ endsAt }: Window): number {
  return Math.max(1, Math.ceil((endsAt - Date.now()) / 1000));
}
