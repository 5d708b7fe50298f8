import {
  type FactorResult,
  firstToFix,
  type InstrumentText,
  type QuestionResult,
  type Verdict,
  weaknesses,
} from '../../core/index.ts';
import { fill, listOf, plural } from '../../i18n/format.ts';
import type { Words } from './text.ts';

/** The result in two lines: ready or not, and where it is weakest. */
export interface Headline {
  readonly title: string;
  readonly lead: string;
}

/** What a reader takes away if they read nothing else. */
export function headline(factors: readonly FactorResult[], wording: InstrumentText, t: Words): Headline {
  const { headline: words } = t.results;
  const worst = firstToFix(factors)?.question.verdict;
  if (!worst || worst === 'yes') return { title: words.ready, lead: words.readyLead };
  const weakest = factors.filter(({ verdict }) => verdict === worst);
  const everyNo = worst === 'no' && weakest.length === factors.length;
  return {
    title: words.notReady,
    lead: everyNo ? words.allNo : lead(worst, weakest, wording, t),
  };
}

function lead(
  worst: Exclude<Verdict, 'yes'>,
  weakest: readonly FactorResult[],
  wording: InstrumentText,
  { results, common }: Words,
): string {
  const names = weakest.map(({ id }) => fill(results.quote, { name: wording.factors[id]?.name ?? id }));
  return plural(results.headline[worst], weakest.length, { factors: listOf(names, common.lang) });
}

/** What to fix first: one question, or all that share the first place. */
export function firstThings(factors: readonly FactorResult[]): QuestionResult[] {
  return weaknesses(factors)
    .filter(({ rank }) => rank === 1)
    .map(({ question }) => question);
}
