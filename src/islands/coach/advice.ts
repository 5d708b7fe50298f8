import { smallestBlock } from '../../core/groups.ts';

/**
 * Whether groups will say anything, as far as the number of employees tells: `none` when no two groups can
 * reach the size that is shown, `small` when they cannot all reach it.
 *
 * @param spares spare invitations, which raise that size
 */
export function groupAdvice(
  employees: number | null,
  groups: number,
  spares = 0,
): 'none' | 'small' | undefined {
  if (employees === null || groups < 2) return undefined;
  const least = smallestBlock(spares);
  if (employees < 2 * least) return 'none';
  return employees < groups * least ? 'small' : undefined;
}
