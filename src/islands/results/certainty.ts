import type { Participation } from '../../core/index.ts';

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
