/** Fewest people a published block may have (invariant I2), before spare invitations are added. */
export const MIN_BLOCK = 8;

/** Fewest responses of a block that is shown. @param spares spare invitations; see smallestResult */
export function smallestBlock(spares = 0): number {
  return MIN_BLOCK + spares;
}

/** A set of people that a result shows figures for: one group, or several merged. Indices into the input. */
export interface Block {
  readonly members: readonly number[];
  readonly responses: number;
}

/**
 * Which groups may be shown. Small groups are merged, never hidden: hiding leaks by subtraction. Those who chose
 * "rather not say" did not want to be a group, so they are merged whatever their number. The blocks are one partition
 * of everybody, the same for all questions.
 *
 * @param declared responses per group, in declared order
 * @param undeclared responses of "rather not say"; as a member its index is `declared.length`
 * @param least fewest people of a block: MIN_BLOCK plus the spare invitations
 * @returns the blocks, single groups in declared order and the merged one last; [] when none may be shown
 */
export function partition(declared: readonly number[], undeclared: number, least = MIN_BLOCK): Block[] {
  const sizes = [...declared, undeclared];
  const present = sizes.map((_, place) => place).filter((place) => size(place) > 0);
  const single = present.filter((place) => size(place) >= least && place !== declared.length);
  const merged = present.filter((place) => !single.includes(place));
  if (merged.length === 0) return single.length < 2 ? [] : single.map((place) => block([place]));

  while (!mayBeShown(merged) && single.length > 0) {
    const smallest = single.reduce((found, place) => (size(place) < size(found) ? place : found));
    single.splice(single.indexOf(smallest), 1);
    merged.push(smallest);
  }
  if (single.length === 0) return [];
  return [...single.map((place) => block([place])), block(merged.sort((a, b) => a - b))];

  function size(place: number): number {
    return sizes[place] as number;
  }
  function total(members: readonly number[]): number {
    return members.reduce((sum, place) => sum + size(place), 0);
  }
  function mayBeShown(members: readonly number[]): boolean {
    return total(members) >= least && members.some((place) => place !== declared.length);
  }
  function block(members: readonly number[]): Block {
    return { members, responses: total(members) };
  }
}

/**
 * Whether groups can be shown if everybody answers: `none` when no two of them can reach the smallest block, `small`
 * when they cannot all reach it; undefined when they can, or when that is unknown.
 *
 * @param employees how many are asked
 * @param groups how many groups are declared
 * @param spares spare invitations; see smallestBlock
 */
export function groupShortage(
  employees: number | null,
  groups: number,
  spares = 0,
): 'none' | 'small' | undefined {
  if (employees === null || groups < 2) return undefined;
  const least = smallestBlock(spares);
  if (employees < 2 * least) return 'none';
  return employees < groups * least ? 'small' : undefined;
}
