import {
  ALL_WORDS_FROM,
  type Band,
  type Published,
  type QuestionResult,
  RELEASE_RULE,
  ruleOf,
  VERDICTS,
  type Verdict,
} from '#core/index.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

type Words = Pick<Text, 'common' | 'results'>;

/** What may be said about a question in one sentence: "5–9 av 20 svarte nei". */
export function said({ no }: QuestionResult, result: Published, t: Words): string {
  const { results, common } = t;
  const n = wholeNumber(result.responses, common.lang);
  if (no) return fill(results.said, { ...bandText(no, t), n });
  return results.unseen[isExact(result) ? 'said' : 'saidInGroups'];
}

/** Both ends of a band as they are written. */
export function bandText({ from, to }: Band, { common }: Words): { from: string; to: string } {
  return { from: wholeNumber(from, common.lang), to: wholeNumber(to, common.lang) };
}

/** What each word means in this result, of the words that it can have, worst first. */
export function meaningsOf(
  result: Published,
  { results }: Words,
): { readonly verdict: Verdict; readonly meaning: string }[] {
  const { meanings, meaningsOfThirds } = results.certainty;
  const texts: Partial<Record<Verdict, string>> =
    ruleOf(result) < RELEASE_RULE
      ? meaningsOfThirds
      : { ...meanings, ...(!isExact(result) && { unseen: meanings.unseenInGroups }) };
  return VERDICTS.filter((verdict) => canHave(result, verdict)).flatMap((verdict) => {
    const meaning = texts[verdict];
    return meaning ? { verdict, meaning } : [];
  });
}

/** Below eleven answers no line can be drawn at a quarter; alone, no band of a whole lies across a line. */
function canHave({ responses, groups }: Published, verdict: Verdict): boolean {
  const [few, alone] = [responses < ALL_WORDS_FROM, groups.length === 0];
  if (verdict === 'mixed' || verdict === 'yes') return !few;
  if (verdict === 'underHalf') return few || !alone;
  return verdict !== 'overQuarter' || !alone;
}

/**
 * Whether "a quarter or more" is what an unseen whole means. Beside published groups the groups' figures may decide
 * it, a person or two below the line, and rule 1 drew the line at a third. See core/figure.ts.
 */
function isExact(result: Published): boolean {
  return result.groups.length === 0 && ruleOf(result) === RELEASE_RULE;
}
