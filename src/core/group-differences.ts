import { factorOf, type GroupResult, type Published } from './result.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** A factor on which the blocks of a result have different verdicts, with the two ends. */
export interface GroupDifference {
  readonly factor: string;
  readonly best: Verdict;
  readonly worst: Verdict;
}

/** The factors on which blocks differ, the widest difference first; made of the blocks' verdicts alone (I4). */
export function groupDifferences({
  factors,
  groups,
}: Pick<Published, 'factors' | 'groups'>): GroupDifference[] {
  return factors
    .map(({ id }) => ({ factor: id, ...extremes(groups, id) }))
    .filter(({ worst, best }) => worst !== best)
    .sort((a, b) => width(b) - width(a));
}

function extremes(groups: readonly GroupResult[], factor: string): Omit<GroupDifference, 'factor'> {
  const present = new Set(groups.map((group) => factorOf(group, factor).verdict));
  // A small group's "under half" may be a yes or a divided: it differs for certain only from no and from unseen.
  if (!present.has('no') && !present.has('unseen')) present.delete('underHalf');
  const [worst = 'yes', ...others] = VERDICTS.filter((verdict) => present.has(verdict));
  return { worst, best: others.at(-1) ?? worst };
}

function width({ best, worst }: Omit<GroupDifference, 'factor'>): number {
  return VERDICTS.indexOf(best) - VERDICTS.indexOf(worst);
}
