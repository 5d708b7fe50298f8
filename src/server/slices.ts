/** Items handled without a pause: a few milliseconds of work. */
const SLICE = 250;

/**
 * Gives other requests a turn. The embedded store answers without waiting, so a long loop over it would block the event
 * loop.
 */
export function yieldToOthers(): Promise<void> {
  return new Promise((goOn) => setImmediate(goOn));
}

/** Maps many items a slice at a time, and gives other requests a turn between slices. */
export async function inSlices<T, U>(
  things: readonly T[],
  work: (some: readonly T[]) => readonly U[] | Promise<readonly U[]>,
): Promise<U[]> {
  const done: U[] = [];
  for (let at = 0; at < things.length; at += SLICE) {
    if (at > 0) await yieldToOthers();
    for (const one of await work(things.slice(at, at + SLICE))) done.push(one);
  }
  return done;
}
