import { factorOf, type GroupResult, groupDifferences, type Verdict } from '#core/index.ts';
import { fill, listOf } from '#i18n/format.ts';
import type { RoundReport } from './round-report.ts';

/** Where the verdicts of the groups differ, one sentence for each factor, the widest difference first. */
export function groupDifferencesText({
  result,
  wording,
  t,
}: Pick<RoundReport, 'result' | 'wording' | 't'>): string[] {
  const { split, part, words } = t.resultActions.gaps;
  return groupDifferences(result).map(({ factor, best, worst }) => {
    const verdicts = [best, worst].map((verdict) =>
      fill(part, {
        groups: listOf(quoted(namesOf(result.groups, factor, verdict), t), t.common.lang),
        verdict: words[verdict],
      }),
    );
    return fill(split, {
      factor: wording.factors[factor]?.name ?? factor,
      verdicts: verdicts.join('; '),
    });
  });
}

function namesOf(groups: readonly GroupResult[], factor: string, verdict: Verdict): string[] {
  return groups.filter((group) => factorOf(group, factor).verdict === verdict).map(({ name }) => name);
}

/** Quotation marks keep a name such as "Sales and service" recognisable as one group in a list. */
function quoted(names: readonly string[], { results }: RoundReport['t']): string[] {
  return names.map((name) => fill(results.quote, { name }));
}
