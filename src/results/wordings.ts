import { instrumentKey } from '#core/index.ts';
import { type Locale, textIn } from '#i18n/index.ts';
import { CONTENTS, textOf } from '#instruments/index.ts';

/** What a page of results wakes up with, for the pages to pass on at build time. */
export function wordsFor(locale: Locale) {
  const { common, problems, results, resultActions, linkCards } = textIn(locale);
  const { copy, copied, copyFailed } = linkCards;
  const wordings = Object.fromEntries(
    CONTENTS.map((content) => [
      instrumentKey(content.instrument),
      // What respondents read before and after the questions is not shown here.
      { ...textOf(content, locale), intro: '', promise: '', thanks: '' },
    ]),
  );
  return {
    wordings,
    t: { common, problems, results, resultActions, linkCards: { copy, copied, copyFailed } },
  };
}
