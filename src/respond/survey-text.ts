import { type Answer, instrumentKey, type QuestionWording } from '#core/index.ts';
import {
  pathIn,
  RESPONDENT_LOCALES,
  type RespondentLocale,
  type RespondentText,
  respondentTextIn,
  type Text,
} from '#i18n/index.ts';
import { type Content, respondentText } from '#instruments/index.ts';

/** A question of the page, with its number in the survey. */
export interface Question extends Pick<QuestionWording, 'text' | 'hint'> {
  readonly id: string;
  readonly number: number;
}

export interface Part {
  readonly name: string;
  readonly questions: readonly Question[];
}

/** All texts of the survey page. They are in its markup, so that its script contains none. */
export interface SurveyText {
  readonly t: Text['survey'];
  readonly operator: Text['operator'];
  /** What the page asks, `id@version`. */
  readonly instrument: string;
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly undeclared: string;
  readonly parts: readonly Part[];
  /** The addresses of the result page and of /privacy in this language. */
  readonly results: string;
  readonly privacy: string;
  /** A sentence for each problem of sending that has no notice of its own. */
  readonly problems: RespondentText['problems']['codes'];
}

/** The languages that an instrument has for respondents. */
export function localesOfContent({ text, respondents }: Content): RespondentLocale[] {
  return RESPONDENT_LOCALES.filter((locale) => locale in text || locale in respondents);
}

/** The texts of an instrument's survey page in a locale. For the build only: it reads the whole instrument. */
export function surveyText(content: Content, locale: RespondentLocale): SurveyText {
  const { survey, operator, problems } = respondentTextIn(locale);
  const { title, intro, promise, answers, groups } = respondentText(content, locale);
  const { offline, 'store-unavailable': store, 'rate-limited': limited, unexpected } = problems.codes;
  return {
    t: survey,
    operator,
    instrument: instrumentKey(content.instrument),
    title,
    intro,
    promise,
    answers,
    undeclared: groups.undeclared,
    parts: partsOf(content, locale),
    results: pathIn(locale, '/r'),
    privacy: pathIn(locale, '/privacy'),
    problems: { offline, 'store-unavailable': store, 'rate-limited': limited, unexpected },
  };
}

function partsOf(content: Content, locale: string): Part[] {
  const text = respondentText(content, locale);
  let number = 0;
  return content.instrument.factors.map((factor) => ({
    name: text.factors[factor.id]?.name ?? factor.id,
    questions: factor.questions.map((id) => {
      number += 1;
      return { ...wordingOf(text.questions[id], id), id, number };
    }),
  }));
}

/** Without labels and advice, which respondents do not see. */
function wordingOf(
  question: QuestionWording | undefined,
  id: string,
): Pick<QuestionWording, 'text' | 'hint'> {
  const text = question?.text ?? id;
  return question?.hint ? { text, hint: question.hint } : { text };
}
