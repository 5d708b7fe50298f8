import { type FactorResult, type GroupResult, VERDICTS, type Verdict } from '#core/index.ts';
import { fill, listOf } from '#i18n/format.ts';
import type { Sheet } from './round-report.ts';

/** Where verdicts differ between the blocks, one sentence a factor, the widest gaps first. */
export function gapSentences({ result, wording, t }: Pick<Sheet, 'result' | 'wording' | 't'>): string[] {
  return result.factors
    .map(({ id }) => ({ id, ...ends(result.groups, id) }))
    .filter(({ worst, best }) => worst !== best)
    .sort((a, b) => width(b) - width(a))
    .map((gap) => {
      const verdicts = [gap.best, gap.worst].map((verdict) =>
        fill(t.act.gaps.part, {
          groups: listOf(quoted(namesOf(result.groups, gap.id, verdict), t), t.common.lang),
          verdict: t.act.gaps.words[verdict],
        }),
      );
      return fill(t.act.gaps.split, {
        factor: wording.factors[gap.id]?.name ?? gap.id,
        verdicts: verdicts.join('; '),
      });
    });
}

interface Ends {
  readonly best: Verdict;
  readonly worst: Verdict;
}

function ends(groups: readonly GroupResult[], factor: string): Ends {
  const present = new Set(groups.map((group) => verdictIn(group, factor)));
  // A small group's "under half" may be a yes or a divided: it differs for certain only from no and from unseen.
  if (!present.has('no') && !present.has('unseen')) present.delete('underHalf');
  const [worst = 'yes', ...others] = VERDICTS.filter((verdict) => present.has(verdict));
  return { worst, best: others.at(-1) ?? worst };
}

function width({ best, worst }: Ends): number {
  return VERDICTS.indexOf(best) - VERDICTS.indexOf(worst);
}

function namesOf(groups: readonly GroupResult[], factor: string, verdict: Verdict): string[] {
  return groups.filter((group) => verdictIn(group, factor) === verdict).map(({ name }) => name);
}

/** "Salg og service" among other names is one group only when that can be seen. */
function quoted(names: readonly string[], { results }: Sheet['t']): string[] {
  return names.map((name) => fill(results.quote, { name }));
}

function verdictIn({ factors }: GroupResult, id: string): Verdict {
  return (factors.find((factor) => factor.id === id) as FactorResult).verdict;
}
