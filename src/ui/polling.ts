/** The longest wait between two attempts if the site does not answer, in milliseconds. */
const LONGEST_DELAY = 5 * 60_000;

/** The wait until the next attempt, in milliseconds: doubled by each failure. @param failures in a row */
export function delayAfter(failures: number, every: number): number {
  return Math.min(Math.max(LONGEST_DELAY, every), every * 2 ** failures);
}

/**
 * Calls at once, then at intervals while the page is visible, and whenever it becomes visible or the browser goes
 * online. @param act resolves to whether it succeeded @param every milliseconds
 * @returns a function that stops it
 */
export function pollWhileVisible(act: () => Promise<boolean>, every: number): () => void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function poll() {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    failures = (await act()) ? 0 : failures + 1;
    // Another call may have started meanwhile; keep a single timer.
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(poll, delayAfter(failures, every));
  }

  poll();
  document.addEventListener('visibilitychange', poll);
  addEventListener('online', poll);
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', poll);
    removeEventListener('online', poll);
  };
}
