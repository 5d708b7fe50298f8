/**
 * Lets whoever else waits have a turn. A store in this process answers at once, so that a long loop over it
 * would let nobody in between.
 */
export function breath(): Promise<void> {
  return new Promise((goOn) => setImmediate(goOn));
}
