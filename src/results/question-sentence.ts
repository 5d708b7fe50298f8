import {
  type Band,
  isOfThirds,
  isUnseenExact,
  type Published,
  possibleVerdicts,
  type QuestionResult,
  type Verdict,
} from '#core/index.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

type Words = Pick<Text, 'common' | 'results'>;

/** The finding on a question in one sentence: "5–9 av 20 svarte nei". */
export function questionSentence({ no }: QuestionResult, result: Published, t: Words): string {
  const { results, common } = t;
  const n = wholeNumber(result.responses, common.lang);
  if (no) return fill(results.said, { ...bandText(no, t), n });
  return results.unseen[isUnseenExact(result) ? 'said' : 'saidInGroups'];
}

/** Both ends of a band with the digits of the language. */
export function bandText({ from, to }: Band, { common }: Words): { from: string; to: string } {
  return { from: wholeNumber(from, common.lang), to: wholeNumber(to, common.lang) };
}

/** The meaning of every verdict that this result can have, worst first. */
export function verdictMeanings(
  result: Published,
  { results }: Words,
): { readonly verdict: Verdict; readonly meaning: string }[] {
  const { meanings, meaningsOfThirds } = results.certainty;
  const texts: Partial<Record<Verdict, string>> = isOfThirds(result)
    ? meaningsOfThirds
    : { ...meanings, ...(!isUnseenExact(result) && { unseen: meanings.unseenInGroups }) };
  return possibleVerdicts(result).flatMap((verdict) => {
    const meaning = texts[verdict];
    return meaning ? { verdict, meaning } : [];
  });
}
