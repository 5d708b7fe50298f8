import { useEffect } from 'preact/hooks';
import { idInKey } from '#core/keys.ts';
import { readStored, writeStored } from '../storage.ts';
import { storedKey } from './key-storage.ts';

/**
 * The workspace whose key was made in this tab, with it or in place of another, and that nobody has saved: neither
 * copied, downloaded, mailed, remembered nor printed. Without it, closing the tab would lose the workspace.
 */
const UNSAVED = 'okr-klar-unsaved';
const session = () => sessionStorage;

/** Marks a key made here as not saved. */
export function markUnsaved(key: string): void {
  writeStored(session, UNSAVED, idInKey(key));
}

/** Notes that a key of the workspace is saved, in whatever way. */
export function markSaved(): void {
  writeStored(session, UNSAVED, undefined);
}

/** Warns once, before the site is left with a key that is not saved. */
export function useLeaveWarning(): void {
  useEffect(() => {
    let isStaying = false;
    // Links within the site keep the key in the tab; links to other programs leave the page open.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isOwn = link?.origin === location.origin || !/^https?:/.test(link?.protocol ?? 'https:');
      isStaying = isOwn && link?.target !== '_blank';
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      const key = storedKey();
      if (isStaying || !key || readStored(session, UNSAVED) !== idInKey(key)) return;
      markSaved();
      event.preventDefault();
      // Browsers of 2022 ask only if this is set.
      event.returnValue = '';
    };
    addEventListener('click', onClick, true);
    addEventListener('beforeunload', onLeave);
    return () => {
      removeEventListener('click', onClick, true);
      removeEventListener('beforeunload', onLeave);
    };
  }, []);
}
