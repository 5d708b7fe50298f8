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
} from '../../core/index.ts';
import { fill, listOf, plural } from '../../i18n/format.ts';
import type { Words } from './text.ts';

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
  const kind = worst as keyof typeof words.behind & keyof typeof words;
  const names = weakest.map(({ id }) => wording.factors[id]?.inSentence ?? id);
  const behind = weakest.map((factor, place) =>
    fill(words.behind.factor, {
      count: weakestCount(factor),
      of: factor.questions.length,
      factor: names[place] as string,
    }),
  );
  return {
    title: fill(words[kind], { factors: listOf(names, t.common.lang) }),
    lead: fill(words.behind[kind], { factors: listOf(behind, t.common.lang) }),
    isWeakness: true,
  };
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

/** What to fix first: one question, or all that share the first place. */
export function firstThings(factors: readonly FactorResult[]): QuestionResult[] {
  return weaknesses(factors)
    .filter(({ rank }) => rank === 1)
    .map(({ question }) => question);
}
