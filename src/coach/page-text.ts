import { instrumentKey, type QuestionDigests, questionDigests } from '#core/index.ts';
import { LOCALES, textIn } from '#i18n/index.ts';
import { CONTENTS, textOf } from '#instruments/index.ts';
import type { CoachText } from './coach-text.ts';
import type { FindingsText } from './findings.ts';

/** The text of the coach's pages in a language. For the build only: it reaches for all languages at once. */
export async function coachText(locale: string): Promise<CoachText> {
  const { common, kit, setup, coach, problems, share, portfolio, invitations } = textIn(locale);
  const words = { common, kit, setup, coach, problems, share, portfolio, invitations };
  const languages = Object.fromEntries(LOCALES.map((each) => [each, textIn(each).common.languageName]));
  const messages = Object.fromEntries(LOCALES.map((each) => [each, textIn(each).messages]));
  const findings = Object.fromEntries(LOCALES.map((each) => [each, findingWords(each)]));
  const factors = factorNames(locale);
  const every = { languages, messages, findings, factors, questions: await questionsAsked() };
  return { ...words, ...every };
}

async function questionsAsked(): Promise<Record<string, QuestionDigests>> {
  const digests = CONTENTS.map(async ({ instrument, text }) => [
    instrumentKey(instrument),
    await questionDigests(instrument, text),
  ]);
  return Object.fromEntries(await Promise.all(digests));
}

function findingWords(locale: string): FindingsText {
  const { lang, verdicts } = textIn(locale).common;
  return { lang, verdicts, factors: factorsInSentence(locale) };
}

function factorNames(locale: string): Record<string, string> {
  return Object.fromEntries(factorTexts(locale).map(([id, { name }]) => [id, name]));
}

function factorsInSentence(locale: string): Record<string, string> {
  return Object.fromEntries(factorTexts(locale).map(([id, { inSentence }]) => [id, inSentence]));
}

function factorTexts(locale: string) {
  return CONTENTS.flatMap((content) => Object.entries(textOf(content, locale).factors));
}
