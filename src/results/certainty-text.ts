import {
  headlineReliance,
  isWeak,
  type Published,
  percentAnswered,
  relianceCounts,
  worstVerdict,
} from '#core/index.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import type { ResultsText } from './results-text.ts';
import type { RoundReport } from './round-report.ts';

type Props = Pick<RoundReport, 'result' | 'round' | 't'>;

/** How many answered and how far the headline can be relied on, in one sentence each. */
export function certaintyText({ result, round: { participation }, t }: Props): string {
  const { certainty } = t.results;
  const { employees } = participation;
  if (employees === null) return certainty.noBase;
  const rate = rateText(result.responses, employees, t);
  return [rate, relianceText(result, employees, t)].join(' ').trim();
}

function rateText(responses: number, employees: number, { results, common }: ResultsText): string {
  const percent = percentAnswered(responses, employees);
  const counts = {
    responses: wholeNumber(responses, common.lang),
    employees: wholeNumber(employees, common.lang),
  };
  return percent === null
    ? fill(results.certainty.more, counts)
    : fill(results.certainty.rate, { ...counts, percent });
}

function relianceText(result: Published, employees: number, { results }: ResultsText): string {
  const { everybody, stands, likely, open } = results.certainty;
  const reliance = headlineReliance(result, employees);
  if (reliance === null) return '';
  const kind = isWeak(worstVerdict(result.factors)) ? 'weak' : 'fine';
  return { everybody, stands: stands[kind], likely, open }[reliance];
}

/** One sentence for each degree of reliance: how many questions' words have it. Empty when there is nothing to say. */
export function relianceSentences({ result, round, t }: Props): string[] {
  const { employees } = round.participation;
  const counts = employees === null ? null : relianceCounts(result, employees);
  if (counts === null) return [];
  return (['stands', 'likely', 'open'] as const)
    .filter((reliance) => counts[reliance] > 0)
    .map((reliance) => fill(t.results.certainty.questions[reliance], { n: counts[reliance] }));
}
