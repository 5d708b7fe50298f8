import { useEffect } from 'preact/hooks';
import { idInKey } from '#core/keys.ts';
import { FORGOTTEN } from '#ui/own-key.ts';
import { forgottenMarks, isKeyForgotten, markKeyForgotten, removeKeysOf } from './key-storage.ts';

/** The messages are ids of workspaces whose key was forgotten, never keys. */
const CHANNEL = 'okr-klar-forgotten';

/** Any key: for a page that shows a coach's data but holds no key. */
export const ANY_KEY = Symbol('any key');

/** Forgets a key in this tab, on this device and in all other tabs. */
export function forgetKey(key: string): void {
  removeKeysOf(idInKey(key));
  markKeyForgotten(key);
  const channel = openChannel();
  channel?.postMessage(idInKey(key));
  channel?.close();
}

/**
 * Calls `check` when a key may have been forgotten: in another tab, or while this page was in the back/forward cache.
 * Browsers without BroadcastChannel report the mark in local storage; browsers that refuse storage have the channel.
 * @param check receives the id of the workspace if it is known
 * @returns a function that stops it
 */
export function onKeyForgotten(check: (workspace?: string) => void): () => void {
  const channel = openChannel();
  const onMessage = ({ data }: MessageEvent) => {
    removeKeysOf(String(data));
    check(String(data));
  };
  // The key is null when all of the storage was cleared, for example in the browser's settings.
  const onStorage = ({ key }: StorageEvent) => (key === FORGOTTEN || key === null) && check();
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && check();
  channel?.addEventListener('message', onMessage);
  addEventListener('storage', onStorage);
  addEventListener('pageshow', onShow);
  return () => {
    channel?.close();
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', onShow);
  };
}

/** Calls `clear` once the page's key has been forgotten. @param key undefined while the page shows no key's data */
export function useKeyForgotten(key: string | typeof ANY_KEY | undefined, clear: () => void): void {
  useEffect(() => {
    if (key === undefined) return;
    const before = forgottenMarks();
    return onKeyForgotten((workspace) => {
      const isForgotten =
        key === ANY_KEY
          ? workspace !== undefined || forgottenMarks().some((mark) => !before.includes(mark))
          : isKeyForgotten(key) || workspace === idInKey(key);
      if (isForgotten) clear();
    });
  }, [key]);
}

function openChannel(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
}
