import { instrumentKey, type QuestionDigests, questionDigests } from '#core/index.ts';
import { LOCALES, type Text, textIn } from '#i18n/index.ts';
import { CONTENTS, textOf } from '#instruments/index.ts';
import type { FindingsText } from './findings.ts';

/** The texts of the coach's pages: sections in the page's language, and some words in every language. */
export interface CoachText
  extends Pick<Text, 'common' | 'linkCards' | 'coach' | 'problems' | 'share' | 'portfolio' | 'invitations'> {
  /** Each language's own name, by locale. */
  readonly languages: Readonly<Record<string, string>>;
  /** Messages to respondents by locale: they are written in the survey's language, not the page's. */
  readonly messages: Readonly<Record<string, Text['messages']>>;
  /** Words for findings by locale: leaders get a result in the language of their organisation. */
  readonly findings: Readonly<Record<string, FindingsText>>;
  /** The names of all factors, by their id. */
  readonly factors: Readonly<Record<string, string>>;
  /** Digests of this site's questions, by `id@version`. A survey with other digests cannot be shared from here. */
  readonly questions: Readonly<Record<string, QuestionDigests>>;
}

/** The texts of pages and dialogs that set up a survey. */
export interface SetupText extends CoachText, Pick<Text, 'create'> {}

/** The texts of the page /coach. */
export interface OverviewText extends CoachText, Pick<Text, 'keys' | 'transfer'> {}

/** Further texts of /coach, which load when they are needed. */
export type LaterText = Pick<Text, 'create' | 'keyList' | 'handOver'>;

/** All texts of /coach. */
export interface FullOverviewText extends OverviewText, LaterText {}

/** The texts of the page /cards. */
export interface CardsText extends CoachText, Pick<Text, 'cards'> {}

/** The texts of the page /together. */
export interface TogetherText extends CoachText {
  readonly together: Text['together'];
}

/**
 * The texts of the coach's pages in a language. Called at build time only: in a browser it would load all languages,
 * so scripts import nothing but types from this file.
 */
export async function coachText(locale: string): Promise<CoachText> {
  const { common, linkCards, coach, problems, share, portfolio, invitations } = textIn(locale);
  return {
    ...{ common, linkCards, coach, problems, share, portfolio, invitations },
    languages: Object.fromEntries(LOCALES.map((each) => [each, textIn(each).common.languageName])),
    messages: Object.fromEntries(LOCALES.map((each) => [each, textIn(each).messages])),
    findings: Object.fromEntries(LOCALES.map((each) => [each, findingsText(each)])),
    factors: Object.fromEntries(factorTexts(locale).map(([id, { name }]) => [id, name])),
    questions: await digestsByInstrument(),
  };
}

async function digestsByInstrument(): Promise<Record<string, QuestionDigests>> {
  const digests = CONTENTS.map(async ({ instrument, text }) => [
    instrumentKey(instrument),
    await questionDigests(instrument, text),
  ]);
  return Object.fromEntries(await Promise.all(digests));
}

function findingsText(locale: string): FindingsText {
  const { lang, verdicts } = textIn(locale).common;
  const factors = Object.fromEntries(factorTexts(locale).map(([id, { inSentence }]) => [id, inSentence]));
  return { lang, verdicts, factors };
}

function factorTexts(locale: string) {
  return CONTENTS.flatMap((content) => Object.entries(textOf(content, locale).factors));
}
