import { digestOfAll, instrumentKey, type QuestionText, questionDigests, questionIds } from '#core/index.ts';
import { LOCALES, type Text, textIn } from '#i18n/index.ts';
import { CONTENTS, type Content, OFFERED, textOf, wordingsOf } from '#instruments/index.ts';
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
  readonly findings: FindingsText;
  /** What coaches call each instrument, by its `id@version`. */
  readonly instruments: Readonly<Record<string, string>>;
  /** The names of all factors, by their id. */
  readonly factors: Readonly<Record<string, string>>;
  /** The ids of the factors that are about one person. */
  readonly onePerson: readonly string[];
}

/** What messages say about a survey of an instrument. */
export interface AskedText {
  readonly title: string;
  /** Why the organisation asks, with the place `{organisation}`. */
  readonly about: string;
  /** How many questions it has. */
  readonly n: number;
}

/**
 * Messages to respondents and leaders in one language: that of the survey or of the organisation, not the page's. They
 * load when they are shown; see load-text.ts.
 */
export interface MessagesText {
  readonly messages: Text['messages'];
  readonly findings: FindingsText;
  /** By the `id@version` of the instrument. */
  readonly asked: Readonly<Record<string, AskedText>>;
  /**
   * Digests of this site's questions in all languages, by `id@version`; see digestOfAll. A survey with another cannot be
   * shared from here.
   */
  readonly questions: Readonly<Record<string, string>>;
}

/** An instrument that a survey can be set up with. */
export interface OfferedInstrument {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
}

/** The texts of pages and dialogs that set up a survey. */
export interface SetupText extends CoachText, Pick<Text, 'create'> {
  readonly offered: readonly OfferedInstrument[];
}

/** The texts of the page /coach. */
export interface OverviewText extends CoachText, Pick<Text, 'keys' | 'transfer'> {}

/** Further texts of /coach, which load when they are needed. */
export interface LaterText
  extends Pick<Text, 'portfolio' | 'create' | 'keyList' | 'handOver' | 'coachView' | 'ambassadorWarning'>,
    Pick<SetupText, 'offered'> {
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
export function coachText(locale: string): CoachText {
  const { common, linkCards, coach, problems, share, portfolio, invitations } = textIn(locale);
  return {
    ...{ common, linkCards, coach, problems, share, invitations },
    portfolio: { ...portfolio, manage: opening(portfolio.manage) },
    languages: Object.fromEntries(LOCALES.map((each) => [each, textIn(each).common.languageName])),
    findings: findingsText(locale),
    instruments: byInstrument((content) => textOf(content, locale).name),
    factors: Object.fromEntries(factorTexts(locale).map(([id, { name }]) => [id, name])),
    onePerson: [
      ...new Set(
        CONTENTS.flatMap(({ instrument }) =>
          instrument.factors.filter(({ isOnePerson }) => isOnePerson).map(({ id }) => id),
        ),
      ),
    ],
  };
}

/** The texts of pages that set up a survey. Called at build time only. */
export function setupText(locale: string): SetupText {
  return { ...coachText(locale), create: textIn(locale).create, offered: offeredIn(locale) };
}

/** What messages say about each instrument, by its `id@version`. Called at build time only. */
export function askedTexts(locale: string): MessagesText['asked'] {
  return byInstrument((content): AskedText => {
    const { title, about } = textOf(content, locale);
    return { title, about, n: questionIds(content.instrument).length };
  });
}

/** Messages in a language. Called at build time only. */
export async function messagesText(locale: string): Promise<MessagesText> {
  const digests = CONTENTS.map(async (content) => [
    instrumentKey(content.instrument),
    await digestOfAll(await questionDigests(content.instrument, wordingsOf(content))),
  ]);
  return {
    messages: textIn(locale).messages,
    findings: findingsText(locale),
    asked: askedTexts(locale),
    questions: Object.fromEntries(await Promise.all(digests)),
  };
}

/** The texts of /coach in a language that load later. Called at build time only. */
export function laterText(locale: string): LaterText {
  const { portfolio, create, keyList, handOver, coachView, ambassadorWarning } = textIn(locale);
  return {
    ...{ portfolio, create, keyList, handOver, coachView, ambassadorWarning },
    offered: offeredIn(locale),
    questionnaires: byInstrument((content) => questionnaireOf(content, locale)),
  };
}

function offeredIn(locale: string): OfferedInstrument[] {
  return OFFERED.map((content) => {
    const { name, purpose } = textOf(content, locale);
    return { id: content.instrument.id, name, purpose };
  });
}

function byInstrument<T>(make: (content: Content) => T): Record<string, T> {
  return Object.fromEntries(CONTENTS.map((content) => [instrumentKey(content.instrument), make(content)]));
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

function findingsText(locale: string): FindingsText {
  const { common, coach } = textIn(locale);
  const verdicts = { ...common.verdicts, ...coach.findings };
  const factors = Object.fromEntries(factorTexts(locale).map(([id, { inSentence }]) => [id, inSentence]));
  return { lang: common.lang, verdicts, factors };
}

/** Instruments share the ids of their factors: the newest name of each is the last. */
function factorTexts(locale: string) {
  return CONTENTS.toReversed().flatMap((content) => Object.entries(textOf(content, locale).factors));
}
