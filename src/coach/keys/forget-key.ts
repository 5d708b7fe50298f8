import { useEffect } from 'preact/hooks';
import { FORGOTTEN, forgottenMarks, isKeyForgotten, markKeyForgotten, workspaceOfKey } from './key-state.ts';
import { removeKeysOf } from './key-storage.ts';

/** Carries the id of a workspace whose key has been forgotten, never the key. */
const CHANNEL = 'okr-klar-forgotten';

/** For a page that shows something out of an overview, but holds no key. */
export const ANY_KEY = Symbol('any key');

/** Forgets a key in this tab, on this device and in all other tabs, with all that was made from it. */
export function forgetKey(key: string): void {
  removeKeysOf(workspaceOfKey(key));
  markKeyForgotten(key);
  const channel = openChannel();
  channel?.postMessage(workspaceOfKey(key));
  channel?.close();
}

/**
 * Calls `look` when a key may have been forgotten: in another tab, or while this page lay in the back/forward
 * cache. It is given the workspace when that is known. A browser without BroadcastChannel tells of the mark in local
 * storage; one that refuses storage has the channel.
 * @returns how to stop it
 */
export function onKeyForgotten(look: (workspace?: string) => void): () => void {
  const channel = openChannel();
  const onMessage = ({ data }: MessageEvent) => {
    removeKeysOf(String(data));
    look(String(data));
  };
  // A null key: all of the storage was cleared, as by the browser's own settings.
  const onStorage = ({ key }: StorageEvent) => (key === FORGOTTEN || key === null) && look();
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && look();
  channel?.addEventListener('message', onMessage);
  addEventListener('storage', onStorage);
  addEventListener('pageshow', onShow);
  return () => {
    channel?.close();
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', onShow);
  };
}

/** Clears what a page shows once its key has been forgotten. @param key undefined as long as it shows none */
export function useKeyForgotten(key: string | typeof ANY_KEY | undefined, clear: () => void): void {
  useEffect(() => {
    if (key === undefined) return;
    const before = forgottenMarks();
    return onKeyForgotten((workspace) => {
      const gone =
        key === ANY_KEY
          ? workspace !== undefined || forgottenMarks().some((mark) => !before.includes(mark))
          : isKeyForgotten(key) || workspace === workspaceOfKey(key);
      if (gone) clear();
    });
  }, [key]);
}

function openChannel(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
}
