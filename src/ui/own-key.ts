/** Where the coach's pages store a key: in the tab, or on the device if the coach asks for that. */
export const STORED_KEY = 'okr-klar-coach-key';
/**
 * Marks of keys that were forgotten in this browser. A tab cannot empty another tab's session storage, and a page in the
 * back/forward cache runs no script, so both check these marks when they are next used. A mark is `workspace.random`:
 * the id of the workspace opens nothing, and forgetting the same key again gives another mark.
 */
export const FORGOTTEN = 'okr-klar-forgotten';

/** The coach's or helper's key in this tab or on this device, for pages that only read it. Forgotten keys count not. */
export function ownKey(): string | undefined {
  try {
    const marks = (localStorage.getItem(FORGOTTEN) ?? '').split(' ').filter(Boolean);
    return (
      [sessionStorage, localStorage]
        .map((storage) => storage.getItem(STORED_KEY))
        .find((key) => key && !marks.some((mark) => key.slice(3).startsWith(mark.split('.')[0] ?? ''))) ??
      undefined
    );
  } catch {
    // The browser refuses storage.
    return undefined;
  }
}
