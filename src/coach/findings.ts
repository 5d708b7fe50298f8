import type { SurveyDocument } from '#contract/survey.ts';
import { VERDICTS, type Verdict } from '#core/index.ts';
import { listOf } from '#i18n/format.ts';

/** The words for a result in one language. */
export interface FindingsText {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The names of all factors within a sentence, by their id. */
  readonly factors: Readonly<Record<string, string>>;
}

/** A verdict with the factors that have it. */
export interface Finding {
  readonly verdict: Verdict;
  readonly word: string;
  /** Their names as a list in a sentence. */
  readonly factors: string;
}

/** A result in short: its verdicts, the worst first, each with its factors. */
export function findingsOf(
  factors: NonNullable<SurveyDocument['factors']>,
  { lang, verdicts, factors: names }: FindingsText,
): Finding[] {
  return VERDICTS.flatMap((verdict) => {
    const found = factors.filter((factor) => factor.verdict === verdict).map(({ id }) => names[id] ?? id);
    return found.length > 0 ? [{ verdict, word: verdicts[verdict], factors: listOf(found, lang) }] : [];
  });
}
