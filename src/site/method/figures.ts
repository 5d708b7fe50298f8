import { arrowChance, onceAmong, wordChances } from '#core/index.ts';

/** Numbers of responses in the table of the rule: around eleven, where it changes, then up to a large organisation. */
export const RULE_SIZES = [5, 8, 10, 11, 15, 20, 30, 50, 100] as const;

/** Numbers of responses in the tables of chances. */
export const CHANCE_SIZES = [8, 11, 20, 40, 100] as const;

/** Percentages of people who would say no: at the rule's two limits, between and around them. */
export const SHARES = [10, 20, 25, 30, 40, 50, 60, 70] as const;

/** Numbers of responses at which the rule for arrows changes, and one between. */
const ARROW_SIZES = [20, 40, 100, 400] as const;

/** A chance as times in a hundred, rounded; `<1` and `>99` at the ends. */
export function inHundred(chance: number): string {
  const times = Math.round(100 * chance);
  if (times === 0) return '<1';
  return times === 100 ? '>99' : `${times}`;
}

/** A chance as times in a hundred, rounded up. */
function atMost(chance: number): number {
  return Math.ceil(100 * chance);
}

/** The largest chance, in a hundred, of the opposite verdict: "no" below a quarter, "yes" from half on. */
export function contraryAtMost(responses: number): number {
  return atMost(Math.max(wordChances(25, responses).no ?? 0, wordChances(50, responses).yes ?? 0));
}

/** The largest chance, in a hundred, of an arrow without any change: for one factor, and for at least one of four. */
export function arrowsAtMost(): { one: number; four: number } {
  const most = Math.max(...ARROW_SIZES.flatMap((size) => SHARES.map((share) => arrowChance(share, size))));
  return { one: atMost(most), four: atMost(onceAmong(4, most)) };
}
