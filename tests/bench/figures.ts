/** Several runs of the same thing. */
export interface Figure {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export function figureOf(runs: readonly number[]): Figure {
  const sorted = runs.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] as number;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, lowest: at(0), highest: at(sorted.length - 1) };
}

/**
 * Runs several things in turn, forwards and then backwards, so that a machine that gets slower or faster in the
 * meantime does so for all of them.
 *
 * @returns what each measured in every round, in the order of the rounds
 */
export async function alternate<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(things) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 ? names.toReversed() : names) measured[name].push(await things[name]());
  }
  return measured;
}

/** One thing as a share of another, round by round. */
export function ratioOf(runs: readonly number[], floor: readonly number[]): Figure {
  return figureOf(runs.map((run, round) => run / (floor[round] as number)));
}

/** @returns milliseconds that `work` takes */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
