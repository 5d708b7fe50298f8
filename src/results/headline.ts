import {
  ALL_WORDS_FROM,
  type FactorResult,
  type InstrumentText,
  type Published,
  underHalfQuestions,
  weakestCount,
  weakestFactors,
} from '#core/index.ts';
import { fill, listOf, plural } from '#i18n/format.ts';
import type { ResultsText } from './results-text.ts';

/** The main finding of a result. */
export interface Headline {
  readonly title: string;
  /** On how many questions it rests; without a weakness, what the result does say. */
  readonly lead: string;
  /** Whether the finding is a weakness. */
  readonly isWeakness: boolean;
}

/** Words the headline: the factors with the worst verdict and no other, or that no weakness was found. */
export function headline(result: Published, wording: InstrumentText, t: ResultsText): Headline {
  const weakest = weakestFactors(result.factors);
  const [first] = weakest;
  if (!first) return noWeakness(result, t);
  const { headline: words } = t.results;
  const verdict = first.verdict as Exclude<typeof first.verdict, 'yes' | 'underHalf'>;
  const isAll = weakest.length === result.factors.length;
  const names = weakest.map(({ id }) => wording.factors[id]?.inSentence ?? id);
  const factorsText = isAll ? words.all : listOf(names, t.common.lang);
  return {
    title: fill(verdict === 'no' && isAll ? words.allNo : words[verdict], { factors: factorsText }),
    lead: fill(words.behind[verdict === 'no' ? 'no' : 'others'], { factors: countsText(weakest, names, t) }),
    isWeakness: true,
  };
}

/** On how many of their questions: for each factor when there are one or two, else in total, to keep it short. */
function countsText(
  weakest: readonly FactorResult[],
  names: readonly string[],
  { results, common }: ResultsText,
): string {
  const { factor, total } = results.headline.behind;
  const counts = weakest.map((one) => ({ count: weakestCount(one), of: one.questions.length }));
  if (counts.length > 2) {
    const sum = counts.reduce((a, b) => ({ count: a.count + b.count, of: a.of + b.of }));
    return fill(total, sum);
  }
  const texts = counts.map((count, place) => fill(factor, { ...count, factor: names[place] as string }));
  return listOf(texts, common.lang);
}

function noWeakness({ factors, responses }: Published, { results }: ResultsText): Headline {
  const { none, noneLead, open, openLead, small, smallLead } = results.headline;
  const unclear = underHalfQuestions(factors).length;
  if (unclear === 0) return { title: none, lead: noneLead, isWeakness: false };
  if (responses < ALL_WORDS_FROM) return { title: small, lead: smallLead, isWeakness: false };
  return { title: open, lead: plural(openLead, unclear), isWeakness: false };
}
