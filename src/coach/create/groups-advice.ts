import { smallestBlock } from '#core/groups.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

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

/** How many are asked, in how many groups. */
export interface GroupSizes {
  readonly employees: number | null;
  readonly groups: number;
  /** Spare invitations; 0 without invitations. */
  readonly spares: number;
}

/** The advice in words, for below the fields of the groups. */
export function groupAdviceWords(
  { employees, groups, spares }: GroupSizes,
  locale: string,
  t: Text['create'],
): string | undefined {
  const advice = groupAdvice(employees, groups, spares);
  const values = { employees: wholeNumber(employees ?? 0, locale), groups, least: smallestBlock(spares) };
  return advice && fill(t.groups[advice], values);
}
