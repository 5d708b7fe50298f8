const ATTEMPTS = 5;

/**
 * Reads and writes again while other requests write first: a write is refused when the version it was read from is gone.
 *
 * @param attempt resolves with whether it has written
 * @returns false when others were first every time
 */
export async function tryAgain(attempt: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) if (await attempt()) return true;
  return false;
}
