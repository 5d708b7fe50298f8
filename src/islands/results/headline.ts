import {
  type FactorResult,
  firstToFix,
  type InstrumentText,
  type QuestionResult,
  weaknesses,
} from '../../core/index.ts';
import { fill, listOf } from '../../i18n/format.ts';
import type { Words } from './text.ts';

/** The verdict on the whole: ready, or not and because of what. */
export interface Headline {
  readonly title: string;
  /** What there is to add when nothing has to be fixed first. */
  readonly lead: string | null;
}

/** What a reader takes away if they read nothing else. Names every factor with the worst verdict, and no other. */
export function headline(
  factors: readonly FactorResult[],
  wording: InstrumentText,
  { results, common }: Words,
): Headline {
  const words = results.headline;
  const worst = firstToFix(factors)?.question.verdict;
  if (!worst || worst === 'yes') return { title: words.ready, lead: words.readyLead };
  const weakest = factors.filter(({ verdict }) => verdict === worst);
  const names = weakest.map(({ id }) => wording.factors[id]?.inSentence ?? id);
  const isAllNo = worst === 'no' && weakest.length === factors.length;
  const title = fill(isAllNo ? words.allNo : words[worst], { factors: listOf(names, common.lang) });
  return { title, lead: null };
}

/** What to fix first: one question, or all that share the first place. */
export function firstThings(factors: readonly FactorResult[]): QuestionResult[] {
  return weaknesses(factors)
    .filter(({ rank }) => rank === 1)
    .map(({ question }) => question);
}
