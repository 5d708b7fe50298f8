/** Fewest people a published block may have (invariant I2). */
export const MIN_BLOCK = 8;

/** A set of people that a result shows figures for: one group, or several merged. Indices into the input. */
export interface Block {
  readonly members: readonly number[];
  readonly responses: number;
}

/**
 * Which groups may be shown. Small groups are merged, never hidden: hiding leaks by subtraction.
 * The blocks are one partition of everybody, the same for all questions; none has fewer than 8 people.
 *
 * @param sizes responses per group, in declared order ("rather not say" is a group like the others)
 * @returns the blocks, single groups in declared order and the merged one last; [] when none may be shown
 */
export function partition(sizes: readonly number[]): Block[] {
  const present = sizes.map((_, index) => index).filter((index) => size(index) > 0);
  const single = present.filter((index) => size(index) >= MIN_BLOCK);
  const merged = present.filter((index) => size(index) < MIN_BLOCK);
  if (merged.length === 0) return single.length < 2 ? [] : single.map((index) => block([index]));

  while (total(merged) < MIN_BLOCK && single.length > 0) {
    const smallest = single.reduce((least, index) => (size(index) < size(least) ? index : least));
    single.splice(single.indexOf(smallest), 1);
    merged.push(smallest);
  }
  if (single.length === 0) return [];
  return [...single.map((index) => block([index])), block(merged.sort((a, b) => a - b))];

  function size(index: number): number {
    return sizes[index] as number;
  }
  function total(members: readonly number[]): number {
    return members.reduce((sum, index) => sum + size(index), 0);
  }
  function block(members: readonly number[]): Block {
    return { members, responses: total(members) };
  }
}
