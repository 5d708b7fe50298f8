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
  /**
   * Without a weakness, what the result does say. With one, the factors and on how many questions it rests, for files:
   * the page says that in its list of factors.
   */
  readonly lead: string;
  /** Whether the finding is a weakness. */
  readonly isWeakness: boolean;
}

/**
 * Words the headline: the factor with the worst verdict, or how many factors have it, or that no weakness was found.
 * Two names or more would fill half the screen of a phone.
 */
export function headline(result: Published, wording: InstrumentText, t: ResultsText): Headline {
  const weakest = weakestFactors(result.factors);
  const [first] = weakest;
  if (!first) return noWeakness(result, t);
  const { headline: words } = t.results;
  const verdict = first.verdict as Exclude<typeof first.verdict, 'yes' | 'underHalf'>;
  const nameOf = ({ id }: FactorResult) => wording.factors[id]?.inSentence ?? id;
  const [count, of] = [weakest.length, result.factors.length];
  const isAll = count === of;
  const isOne = count === 1;
  const noWords = isAll ? words.allNo : isOne ? words.no : words.someNo;
  const factors = isAll ? words.all : isOne ? nameOf(first) : fill(words.some, { count, of });
  const counts = isAll ? countInAll(weakest, t) : weakest.map((one) => countIn(one, nameOf(one), t));
  return {
    title: fill(verdict === 'no' ? noWords : words[verdict], { factors }),
    lead: fill(words.behind[verdict === 'no' ? 'no' : 'others'], { factors: listOf(counts, t.common.lang) }),
    isWeakness: true,
  };
}

/** On how many of a factor's questions its verdict rests: "1 av 3 spørsmål". */
export function questionsBehind(factor: FactorResult, { results }: ResultsText): string {
  return fill(results.headline.behind.total, { count: weakestCount(factor), of: factor.questions.length });
}

function countIn(one: FactorResult, factor: string, { results }: ResultsText): string {
  const { length: of } = one.questions;
  return fill(results.headline.behind.factor, { count: weakestCount(one), of, factor });
}

/** With all factors there is nothing to tell apart. */
function countInAll(factors: readonly FactorResult[], { results }: ResultsText): string[] {
  const count = factors.map(weakestCount).reduce((a, b) => a + b);
  const of = factors.flatMap(({ questions }) => questions).length;
  return [fill(results.headline.behind.total, { count, of })];
}

function noWeakness({ factors, responses }: Published, { results }: ResultsText): Headline {
  const { none, noneLead, open, openLead, small, smallLead } = results.headline;
  const unclear = underHalfQuestions(factors).length;
  if (unclear === 0) return { title: none, lead: noneLead, isWeakness: false };
  if (responses < ALL_WORDS_FROM) return { title: small, lead: smallLead, isWeakness: false };
  return { title: open, lead: plural(openLead, unclear), isWeakness: false };
}
