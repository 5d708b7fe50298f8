import type { Answer, QuestionText } from '#core/index.ts';
import { pathIn, type Text, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT, textOf } from '#instruments/index.ts';

/** A question of the page, with its number in the survey. */
export interface Question extends Pick<QuestionText, 'text' | 'hint'> {
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
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly undeclared: string;
  readonly parts: readonly Part[];
  /** The address of the result page in this language. */
  readonly results: string;
  /** A sentence for each problem of sending that has no notice of its own. */
  readonly problems: Pick<
    Text['problems']['codes'],
    'offline' | 'store-unavailable' | 'rate-limited' | 'unexpected'
  >;
}

/** The texts of the survey page in a locale. For the build only: it reads the whole instrument. */
export function surveyText(locale: string): SurveyText {
  const { survey, operator, problems } = textIn(locale);
  const { title, intro, promise, answers, groups } = textOf(DEFAULT_CONTENT, locale);
  const { offline, 'store-unavailable': store, 'rate-limited': limited, unexpected } = problems.codes;
  return {
    t: survey,
    operator,
    title,
    intro,
    promise,
    answers,
    undeclared: groups.undeclared,
    parts: partsIn(locale),
    results: pathIn(locale, '/r'),
    problems: { offline, 'store-unavailable': store, 'rate-limited': limited, unexpected },
  };
}

function partsIn(locale: string): Part[] {
  const text = textOf(DEFAULT_CONTENT, locale);
  let number = 0;
  return DEFAULT_CONTENT.instrument.factors.map((factor) => ({
    name: text.factors[factor.id]?.name ?? factor.id,
    questions: factor.questions.map((id) => {
      number += 1;
      return { ...wordingOf(text.questions[id], id), id, number };
    }),
  }));
}

/** Without the advice, which respondents do not see. */
function wordingOf(question: QuestionText | undefined, id: string): Pick<QuestionText, 'text' | 'hint'> {
  const text = question?.text ?? id;
  return question?.hint ? { text, hint: question.hint } : { text };
}
