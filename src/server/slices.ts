/** About as much of a workspace as takes a few milliseconds, so that others wait no longer than that. */
const SLICE = 250;

/**
 * Lets whoever else waits have a turn. A store in this process answers at once, so that a long loop over it
 * would let nobody in between.
 */
export function yieldToOthers(): Promise<void> {
  return new Promise((goOn) => setImmediate(goOn));
}

/** Does something with many things, some at a time, and lets others have a turn between. */
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
