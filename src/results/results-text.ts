import { type InstrumentText, instrumentKey } from '#core/index.ts';
import { type Locale, type Text, textIn } from '#i18n/index.ts';
import { CONTENTS, textOf } from '#instruments/index.ts';

/** The texts of the pages that show results. */
export interface ResultsText
  extends Pick<Text, 'common' | 'problems' | 'results' | 'resultActions' | 'committeeReport'> {
  readonly linkCards: Pick<Text['linkCards'], 'copy' | 'copied' | 'copyFailed'>;
}

/** The wording of every instrument in the page's language, by `id@version`. */
export type Wordings = Readonly<Record<string, InstrumentText>>;

/**
 * Collects the texts and wordings that a page of results needs. Only the build calls it: the page carries the outcome
 * as its props, and its scripts import nothing but the types above.
 */
export function resultsText(locale: Locale): { readonly wordings: Wordings; readonly t: ResultsText } {
  const { common, problems, results, resultActions, committeeReport, linkCards } = textIn(locale);
  const { copy, copied, copyFailed } = linkCards;
  const wordings = Object.fromEntries(
    CONTENTS.map((content) => [
      instrumentKey(content.instrument),
      // The results page shows none of the texts before and after the questions.
      { ...textOf(content, locale), intro: '', promise: '', thanks: '' },
    ]),
  );
  return {
    wordings,
    t: { common, problems, results, resultActions, committeeReport, linkCards: { copy, copied, copyFailed } },
  };
}
