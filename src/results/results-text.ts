import { type InstrumentText, isWeak, type Published } from '#core/index.ts';
import { type Locale, type Text, textIn } from '#i18n/index.ts';
import { type Content, textOf } from '#instruments/index.ts';
import type { ProblemSentences } from '#ui/problem-sentence.ts';

/** The texts of the pages that show results. */
export interface ResultsText extends Pick<Text, 'common' | 'results' | 'resultActions' | 'committeeReport'> {
  readonly problems: ProblemSentences;
  readonly linkCards: Pick<Text['linkCards'], 'copy' | 'copied' | 'copyFailed'>;
}

/** The wording of every instrument in the page's language, by `id@version`. */
export type Wordings = Readonly<Record<string, InstrumentText>>;

/**
 * The texts that a page of results needs. Only the build calls it: the page carries them as its props, and its scripts
 * import nothing but the types above.
 */
export function resultsText(locale: Locale): ResultsText {
  const { common, problems, results, resultActions, committeeReport, linkCards } = textIn(locale);
  const { copy, copied, copyFailed } = linkCards;
  // No page of results writes an outcome.
  const codes = Object.entries(problems.codes).filter(([code]) => !code.startsWith('outcome-'));
  return {
    common,
    problems: { codes: Object.fromEntries(codes) as typeof problems.codes },
    results,
    resultActions,
    committeeReport,
    linkCards: { copy, copied, copyFailed },
  };
}

/**
 * The wording of an instrument for a page of results, without what such a page never shows: texts before and after the
 * questions, and why a factor matters where each question says why it does.
 */
export function resultsWording(content: Content, locale: Locale): InstrumentText {
  const text = textOf(content, locale);
  const isExplained = Object.values(text.questions).every(({ why }) => why);
  const factors = Object.entries(text.factors).map(([id, factor]) => [id, { ...factor, why: '' }]);
  return {
    ...{ ...text, intro: '', promise: '', purpose: '', about: '' },
    ...(isExplained && { factors: Object.fromEntries(factors) }),
  };
}

/** The same without advice on questions that are no weakness in any of these results. */
export function shownWording(wording: InstrumentText, results: readonly Published[]): InstrumentText {
  const weak = results.flatMap(({ factors }) =>
    factors.flatMap(({ questions }) =>
      questions.filter(({ verdict }) => isWeak(verdict)).map(({ id }) => id),
    ),
  );
  const questions = Object.entries(wording.questions).map(([id, { text, short, ...rest }]) => [
    id,
    weak.includes(id) ? { text, short, ...rest } : { text, short, advice: [] },
  ]);
  return { ...wording, questions: Object.fromEntries(questions) };
}
