import {
  ALL_WORDS_FROM,
  type FactorResult,
  type InstrumentText,
  isWeak,
  type Published,
  type QuestionResult,
  weakestCount,
  weaknesses,
  worstVerdict,
} from '#core/index.ts';
import { fill, listOf, plural } from '#i18n/format.ts';
import type { Words } from './results-text.ts';

/** What a reader takes away if they read nothing else. */
export interface Headline {
  readonly title: string;
  /** On how many questions that was found, or what may be said when nothing was. */
  readonly lead: string;
  /** Whether something has to be put right first. */
  readonly isWeakness: boolean;
}

/** Names every factor with the worst verdict and no other, and claims no more than was found. */
export function headline(result: Published, wording: InstrumentText, t: Words): Headline {
  const { factors } = result;
  const worst = worstVerdict(factors);
  if (!isWeak(worst)) return nothingFound(result, t);
  const weakest = factors.filter(({ verdict }) => verdict === worst);
  const { headline: words } = t.results;
  const kind = worst as Exclude<typeof worst, 'yes' | 'underHalf'>;
  const names = weakest.map(({ id }) => wording.factors[id]?.inSentence ?? id);
  const factorsText = weakest.length === factors.length ? words.all : listOf(names, t.common.lang);
  const title = worst === 'no' && weakest.length === factors.length ? words.allNo : words[kind];
  return {
    title: fill(title, { factors: factorsText }),
    lead: fill(words.behind[worst === 'no' ? 'no' : 'others'], { factors: countsOf(weakest, names, t) }),
    isWeakness: true,
  };
}

/** On how many of their questions: factor by factor for one or two, in all for more, so that it is read. */
function countsOf(
  weakest: readonly FactorResult[],
  names: readonly string[],
  { results, common }: Words,
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

function nothingFound({ factors, responses }: Published, { results }: Words): Headline {
  const { none, noneLead, open, openLead, small, smallLead } = results.headline;
  const unclear = underHalf(factors).length;
  if (unclear === 0) return { title: none, lead: noneLead, isWeakness: false };
  if (responses < ALL_WORDS_FROM) return { title: small, lead: smallLead, isWeakness: false };
  return { title: open, lead: plural(openLead, unclear), isWeakness: false };
}

/** The questions on which fewer than half said no, and nobody can say whether a quarter did. */
export function underHalf(factors: readonly FactorResult[]): QuestionResult[] {
  return factors.flatMap(({ questions }) => questions.filter(({ verdict }) => verdict === 'underHalf'));
}

/** What to do when nothing was found; so few that no yes can be said are asked again with more. */
export function nextSteps({ responses }: Published, { results }: Words): string[] {
  const { steps, again, againMore } = results.next;
  return [...steps, responses < ALL_WORDS_FROM ? againMore : again];
}

/** What to fix first: one question, or all that share the first place. */
export function firstThings(factors: readonly FactorResult[]): QuestionResult[] {
  return weaknesses(factors)
    .filter(({ rank }) => rank === 1)
    .map(({ question }) => question);
}
