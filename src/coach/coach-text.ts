import { instrumentKey, type QuestionDigests, type QuestionText, questionDigests } from '#core/index.ts';
import { LOCALES, type Text, textIn } from '#i18n/index.ts';
import { CONTENTS, type Content, textOf } from '#instruments/index.ts';
import type { FindingsText } from './findings.ts';
import type { Questionnaire } from './view/questionnaire.ts';

type Portfolio = Text['portfolio'];
type Manage = Portfolio['manage'];
type ManageDialog = Exclude<keyof Manage, 'summary' | 'sharing'>;

/** The texts of the portfolio, but for its dialogs, of which only the words that open them are here. */
interface PortfolioText extends Omit<Portfolio, 'manage'> {
  readonly manage: Pick<Manage, 'summary' | 'sharing'> & {
    readonly [Dialog in ManageDialog]: Pick<Manage[Dialog], 'action'>;
  };
}

/** The texts of the coach's pages: sections in the page's language, and some words in every language. */
export interface CoachText
  extends Pick<Text, 'common' | 'linkCards' | 'coach' | 'problems' | 'share' | 'invitations'> {
  readonly portfolio: PortfolioText;
  /** Each language's own name, by locale. */
  readonly languages: Readonly<Record<string, string>>;
  /** Messages to respondents by locale: they are written in the survey's language, not the page's. */
  readonly messages: Readonly<Record<string, Text['messages']>>;
  /** Words for findings by locale: leaders get a result in the language of their organisation. */
  readonly findings: Readonly<Record<string, FindingsText>>;
  /** The names of all factors, by their id. */
  readonly factors: Readonly<Record<string, string>>;
  /** The ids of the factors that are about one person. */
  readonly onePerson: readonly string[];
  /** Digests of this site's questions, by `id@version`. A survey with other digests cannot be shared from here. */
  readonly questions: Readonly<Record<string, QuestionDigests>>;
}

/** The texts of pages and dialogs that set up a survey. */
export interface SetupText extends CoachText, Pick<Text, 'create'> {}

/** The texts of the page /coach. */
export interface OverviewText extends CoachText, Pick<Text, 'keys' | 'transfer'> {}

/** Further texts of /coach, which load when they are needed. */
export interface LaterText
  extends Pick<Text, 'portfolio' | 'create' | 'keyList' | 'handOver' | 'coachView' | 'ambassadorWarning'> {
  /** What surveys ask, by the `id@version` of their instrument. */
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
}

/** All texts of /coach. */
export interface FullOverviewText extends Omit<OverviewText, 'portfolio'>, LaterText {}

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
    ...{ common, linkCards, coach, problems, share, invitations },
    portfolio: { ...portfolio, manage: opening(portfolio.manage) },
    languages: Object.fromEntries(LOCALES.map((each) => [each, textIn(each).common.languageName])),
    messages: Object.fromEntries(LOCALES.map((each) => [each, textIn(each).messages])),
    findings: Object.fromEntries(LOCALES.map((each) => [each, findingsText(each)])),
    factors: Object.fromEntries(factorTexts(locale).map(([id, { name }]) => [id, name])),
    onePerson: CONTENTS.flatMap(({ instrument }) =>
      instrument.factors.filter(({ isOnePerson }) => isOnePerson).map(({ id }) => id),
    ),
    questions: await digestsByInstrument(),
  };
}

/** The texts of /coach in a language that load later. Called at build time only. */
export function laterText(locale: string): LaterText {
  const { portfolio, create, keyList, handOver, coachView, ambassadorWarning } = textIn(locale);
  const questionnaires = CONTENTS.map((content) => [
    instrumentKey(content.instrument),
    questionnaireOf(content, locale),
  ]);
  return {
    ...{ portfolio, create, keyList, handOver, coachView, ambassadorWarning },
    questionnaires: Object.fromEntries(questionnaires),
  };
}

/** What is on the page before a dialog is opened. */
function opening({ summary, sharing, ...dialogs }: Manage): PortfolioText['manage'] {
  const actions = Object.entries(dialogs).map(([name, { action }]) => [name, { action }]);
  return { summary, sharing, ...(Object.fromEntries(actions) as Pick<Manage, ManageDialog>) };
}

function questionnaireOf(content: Content, locale: string): Questionnaire {
  const { answers, factors, questions } = textOf(content, locale);
  return {
    answers,
    factors: content.instrument.factors.map(({ id, questions: ids }) => ({
      name: factors[id]?.name ?? id,
      questions: ids.map((question) => {
        const { text, hint, short } = questions[question] as QuestionText;
        return { id: question, text, short, ...(hint && { hint }) };
      }),
    })),
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
