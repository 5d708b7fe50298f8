/** Longest wait between two attempts when the site does not answer. */
const LONGEST_DELAY = 5 * 60_000;

/** How long to wait before asking again: longer after each failure. @param failures in a row */
export function delayAfter(failures: number, every: number): number {
  return Math.min(Math.max(LONGEST_DELAY, every), every * 2 ** failures);
}

/**
 * Calls at once, then every now and then while the page is looked at, and when somebody comes back to it
 * or to the net. In a hidden tab nothing is asked. @param act resolves to whether it worked
 * @returns how to stop it
 */
export function pollWhileVisible(act: () => Promise<boolean>, every: number): () => void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function look() {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    failures = (await act()) ? 0 : failures + 1;
    // Another look may have begun meanwhile: one clock is enough.
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(look, delayAfter(failures, every));
  }

  look();
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('online', look);
  };
}
