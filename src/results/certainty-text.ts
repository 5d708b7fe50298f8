import {
  type Certainty,
  certaintyOf,
  headlineReliance,
  isWeak,
  type Published,
  percentAnswered,
  RELEASE_RULE,
  ruleOf,
  worstVerdict,
} from '#core/index.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import type { Words } from './results-text.ts';
import type { Sheet } from './round-report.ts';

type About = Pick<Sheet, 'result' | 'round' | 't'>;

/** How many answered, and how far the headline can be relied on: in people's words, one sentence each. */
export function certaintyText({ result, round: { participation }, t }: About): string {
  const { certainty } = t.results;
  const { employees } = participation;
  if (employees === null) return certainty.noBase;
  const rate = rateText(result.responses, employees, t);
  return [rate, relianceText(result, employees, t)].join(' ').trim();
}

function rateText(responses: number, employees: number, { results, common }: Words): string {
  const percent = percentAnswered(responses, employees);
  const counts = {
    responses: wholeNumber(responses, common.lang),
    employees: wholeNumber(employees, common.lang),
  };
  return percent === null
    ? fill(results.certainty.more, counts)
    : fill(results.certainty.rate, { ...counts, percent });
}

function relianceText(result: Published, employees: number, { results }: Words): string {
  const { everybody, stands, likely, open } = results.certainty;
  const reliance = headlineReliance(result, employees);
  if (reliance === null) return '';
  const kind = isWeak(worstVerdict(result.factors)) ? 'weak' : 'fine';
  return { everybody, stands: stands[kind], likely, open }[reliance];
}

/** How many of the questions' words stand, or do not, whatever those who did not answer think; [] when nothing is known. */
export function relianceCounts({ result, round, t }: About): string[] {
  const { employees } = round.participation;
  const { questions } = t.results.certainty;
  if (ruleOf(result) !== RELEASE_RULE || employees === null || employees <= result.responses) return [];
  const all = result.factors.flatMap((factor) =>
    factor.questions.map((question) => kindOf(certaintyOf(question, result.responses, employees))),
  );
  return (['stands', 'likely', 'open'] as const)
    .map((kind) => ({ kind, n: all.filter((other) => other === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => fill(questions[kind], { n }));
}

/** A word that stands in one of the two extreme cases only may still change in the other. */
function kindOf(certainty: Certainty | null): 'stands' | 'likely' | 'open' {
  if (certainty?.robustness === 'holds') return 'stands';
  return certainty?.likely ? 'likely' : 'open';
}
