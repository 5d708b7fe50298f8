import { MIN_BLOCK } from '../../core/groups.ts';

/**
 * Whether groups will say anything, as far as the number of employees tells: `none` when no two groups can
 * reach the size that is shown, `small` when they cannot all reach it.
 */
export function groupAdvice(employees: number | null, groups: number): 'none' | 'small' | undefined {
  if (employees === null || groups < 2) return undefined;
  if (employees < 2 * MIN_BLOCK) return 'none';
  return employees < groups * MIN_BLOCK ? 'small' : undefined;
}
