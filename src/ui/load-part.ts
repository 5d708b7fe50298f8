import { timeoutSignal } from './timeout.ts';

/** Says in this tab that the page was loaded anew to get at a part of it. */
const RELOADED = 'okr-klar:anew';
/** How long the site may take to say that it is there, in milliseconds. */
const SITE_TIMEOUT = 5_000;
const TYPED = 'textarea, input:not([type=radio], [type=checkbox], [type=hidden])';

/**
 * Loads a part of a page that only some need, when they need it. After a new deployment the part that an open page
 * knows of is gone, and a browser may remember for as long as the page is open that it failed. So when the site is
 * there and the part is not, the page is loaded anew: by itself once in a tab and only where nothing is typed that
 * would be lost; then again whenever somebody asks for it. What pages keep, they keep in the tab.
 *
 * @param load an `import()`
 * @param byHand whether somebody has been told that it failed, and asked to try again
 * @throws what the import threw, when there is nothing more to try
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
 * Loads the page anew where the site is known to be there, and nothing would be lost.
 *
 * @throws the error, or the browser's own where the tab cannot remember: then this would never end
 */
export function reloadPage(error: unknown, byHand: boolean): Promise<never> {
  if (!byHand && sessionStorage.getItem(RELOADED)) throw error;
  sessionStorage.setItem(RELOADED, '1');
  location.reload();
  // Nothing goes on here: the page is about to be another one.
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
