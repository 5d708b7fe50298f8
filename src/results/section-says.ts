import { factorSummaries, groupDifferences, relianceCounts, type Trend, VERDICTS } from '#core/index.ts';
import { fill, listOf, plural } from '#i18n/format.ts';
import { earlierMeasures } from './measures/earlier.ts';
import type { RoundReport } from './round-report.ts';

/*
 * What folded sections say in their headings, one function for each.
 */

/** How many questions got each word, worst first. */
export function questionsSay({ result, t }: RoundReport): string {
  const questions = result.factors.flatMap((factor) => factor.questions);
  return VERDICTS.map((verdict) => ({
    verdict,
    count: questions.filter((question) => question.verdict === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${t.common.verdicts[verdict]}:\u00a0${count}`)
    .join(' · ');
}

/** On how many factors the groups differ. */
export function groupsSay({ result, t }: RoundReport): string {
  const count = groupDifferences(result).length;
  if (count === 0) return t.resultActions.gaps.none;
  return plural(t.results.groups.differ, count, { of: result.factors.length });
}

/** Which factors have certainly moved since the round before, and how many earlier measures are done. */
export function roundsSay(report: RoundReport): string {
  const { measures } = report.t.results;
  const earlier = earlierMeasures(report);
  const done = earlier.filter(({ measure }) => measure.state === 'done').length;
  return [
    ...movesSay(report),
    ...(earlier.length > 0 ? [plural(measures.done, done, { of: earlier.length })] : []),
  ].join(' · ');
}

function movesSay({ round, result, history, wording, t }: RoundReport): string[] {
  const { rounds: words } = t.results;
  const before = history.filter((one) => one.round < round.round).at(-1);
  if (!before) return [];
  const factors = factorSummaries(result, before.result);
  const moved = (trend: Trend) =>
    factors.filter((factor) => factor.trend === trend).map(({ id }) => wording.factors[id]?.inSentence ?? id);
  const [better, worse] = [moved('better'), moved('worse')];
  if (better.length + worse.length === 0) return [fill(words.same, { round: before.round })];
  return [
    ...(better.length ? [fill(words.betterIn, { factors: listOf(better, t.common.lang) })] : []),
    ...(worse.length ? [fill(words.worseIn, { factors: listOf(worse, t.common.lang) })] : []),
  ];
}

/** How many verdicts hold whatever the others would have said, where that is known. */
export function certaintySays({ result, round, t }: RoundReport): string {
  const { employees } = round.participation;
  const counts = employees === null ? null : relianceCounts(result, employees);
  const { holds, about } = t.results.certainty;
  if (counts === null) return about;
  const of = counts.stands + counts.likely + counts.open;
  return plural(holds, counts.stands, { of });
}
