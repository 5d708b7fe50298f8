import type { Participation } from '../../core/index.ts';
import { fill, plural, wholeNumber } from '../../i18n/format.ts';
import type { Words } from './text.ts';

/** How far a result carries, by the share of those asked who answered. */
export type Certainty =
  | { readonly label: 'noBase' | 'more' }
  | { readonly label: 'signal' | 'indicative' | 'solid'; readonly percent: number };

/** Reads the response rate. The label follows the rounded percentage, so that the two never disagree in print. */
export function certaintyOf(responses: number, { employees }: Participation): Certainty {
  if (!employees) return { label: 'noBase' };
  if (responses > employees) return { label: 'more' };
  const percent = Math.round((100 * responses) / employees);
  if (percent < 30) return { label: 'signal', percent };
  return { label: percent > 60 ? 'solid' : 'indicative', percent };
}

/** The same in words: a plain label, then how many answered and what that means. */
export function certaintyText(
  responses: number,
  participation: Participation,
  t: Pick<Words, 'common' | 'results'>,
): { readonly label: string; readonly text: string } {
  const sure = certaintyOf(responses, participation);
  const { label, text } = t.results.certainty[sure.label];
  return { label, text: `${howMany(responses, participation, sure, t)} ${text}` };
}

function howMany(
  responses: number,
  { employees }: Participation,
  sure: Certainty,
  { results, common }: Pick<Words, 'common' | 'results'>,
): string {
  const { certainty } = results;
  const n = wholeNumber(responses, common.lang);
  if (!('percent' in sure && employees)) return plural(certainty.unknown, responses, { n });
  return fill(certainty.rate, {
    responses: n,
    employees: wholeNumber(employees, common.lang),
    percent: sure.percent,
  });
}
