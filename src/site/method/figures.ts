import { arrowChance, onceAmong, wordChances } from '#core/index.ts';

/** Numbers of answers that the rule is shown for: on both sides of eleven, then up to a large organisation. */
export const RULE_SIZES = [5, 8, 10, 11, 15, 20, 30, 50, 100] as const;

/** Numbers of answers that chances are shown for. */
export const CHANCE_SIZES = [8, 11, 20, 40, 100] as const;

/** How many per cent would say no, on both lines and between them. */
export const SHARES = [10, 20, 25, 30, 40, 50, 60, 70] as const;

/** The sizes at which an arrow takes less, and one between. */
const ARROW_SIZES = [20, 40, 100, 400] as const;

/** Times in a hundred, whole; what is not quite never or always is said so. */
export function inHundred(chance: number): string {
  const times = Math.round(100 * chance);
  if (times === 0) return '<1';
  return times === 100 ? '>99' : `${times}`;
}

/** The fewest whole times in a hundred that a chance does not exceed. */
function atMost(chance: number): number {
  return Math.ceil(100 * chance);
}

/** The most often, in a hundred, that a question gets the opposite word: no below a quarter, yes from half on. */
export function contraryAtMost(responses: number): number {
  return atMost(Math.max(wordChances(25, responses).no ?? 0, wordChances(50, responses).yes ?? 0));
}

/** The most often, in a hundred, that chance draws an arrow for one factor, and for one or more of four. */
export function arrowsAtMost(): { one: number; four: number } {
  const most = Math.max(...ARROW_SIZES.flatMap((size) => SHARES.map((share) => arrowChance(share, size))));
  return { one: atMost(most), four: atMost(onceAmong(4, most)) };
}
