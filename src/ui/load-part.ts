import { timeoutSignal } from './timeout.ts';

/** Set in this tab once the page has been reloaded to get a part. */
const RELOADED = 'okr-klar:anew';
/** How long to wait for the site, in milliseconds. */
const SITE_TIMEOUT = 5_000;
const TYPED = 'textarea, input:not([type=radio], [type=checkbox], [type=hidden])';

/**
 * Loads a part of a page on demand. After a deployment, the part that an open page refers to is gone, and browsers may
 * cache a failed import for as long as the page is open. So if the site answers but the part does not load, the page is
 * reloaded: automatically once a tab and only if nothing is typed that would be lost, then on request. Pages keep their
 * state in the tab.
 *
 * @param load an `import()`
 * @param byHand whether the user has seen that it failed, and retries
 * @throws the error of the import, if a reload cannot help
 */
export async function loadPart<T>(load: () => Promise<T>, byHand = false): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(await isSiteThere()) || (isAnythingTyped() && !byHand)) throw error;
    return reloadPage(error, byHand);
  }
}

/**
 * Reloads the page to get a part. The caller knows that the site answers and that nothing typed is lost.
 *
 * @throws the error after an automatic reload; the browser's own if it refuses storage, since reloads would never end
 */
export function reloadPage(error: unknown, byHand: boolean): Promise<never> {
  if (!byHand && sessionStorage.getItem(RELOADED)) throw error;
  sessionStorage.setItem(RELOADED, '1');
  location.reload();
  // Never resolves: the page is about to be replaced.
  return new Promise(() => {});
}

function isSiteThere(): Promise<boolean> {
  const options = { method: 'HEAD', cache: 'no-store', signal: timeoutSignal(SITE_TIMEOUT) } as const;
  return fetch(location.pathname, options).then(
    ({ ok }) => ok,
    () => false,
  );
}

function isAnythingTyped(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>(TYPED)];
  return fields.some(({ value, defaultValue }) => value !== defaultValue);
}
