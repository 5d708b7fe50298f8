import { LOCALES, textIn } from '../../i18n/index.ts';
import { CONTENTS, textOf } from '../../instruments/index.ts';
import type { CoachText } from './text.ts';

/** The text of the coach's pages in a language. For the build only: it reaches for all languages at once. */
export function coachText(locale: string): CoachText {
  const { common, kit, setup, coach, problems, share, portfolio } = textIn(locale);
  const languages = Object.fromEntries(LOCALES.map((each) => [each, textIn(each).common.languageName]));
  const messages = Object.fromEntries(LOCALES.map((each) => [each, textIn(each).messages]));
  const every = { languages, messages, factors: factorNames(locale) };
  return { common, kit, setup, coach, problems, share, portfolio, ...every };
}

function factorNames(locale: string): Record<string, string> {
  const factors = CONTENTS.flatMap((content) => Object.entries(textOf(content, locale).factors));
  return Object.fromEntries(factors.map(([id, { name }]) => [id, name]));
}
