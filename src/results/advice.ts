import {
  ALL_WORDS_FROM,
  type InstrumentText,
  type Published,
  type QuestionResult,
  type Weakness,
} from '#core/index.ts';
import type { ResultsText } from './results-text.ts';

/** With more ties than this, files and slides list names only: all first steps would not fit. */
export const MOST_WITH_STEPS = 3;

/** First steps for a weakness. When many answered "don't know", the first step is to show people how things are. */
export function firstSteps(
  question: QuestionResult,
  wording: InstrumentText,
  t: ResultsText,
): readonly string[] {
  if (question.verdict !== 'unseen') return instrumentAdvice(question, wording);
  const { unseenAdvice } = wording.questions[question.id] ?? {};
  const { steps } = t.results.unseen;
  return unseenAdvice ? [unseenAdvice, ...steps.slice(1)] : steps;
}

/** Why a weakness matters: what the instrument says of its question, or else of its factor. */
export function reasonOf({ question, factor }: Weakness, wording: InstrumentText): string {
  return wording.questions[question.id]?.why ?? wording.factors[factor]?.why ?? '';
}

/** The instrument's own advice on a question. */
export function instrumentAdvice(question: QuestionResult, wording: InstrumentText): readonly string[] {
  return wording.questions[question.id]?.advice ?? [];
}

/** Next steps when nothing is weak. A result too small for the word "yes" gets the advice to ask more people. */
export function nextSteps(
  { responses }: Published,
  { whenAllGood }: Pick<InstrumentText, 'whenAllGood'>,
  { results }: ResultsText,
): string[] {
  const { steps, again, againMore } = results.next;
  return [...(whenAllGood ?? steps), responses < ALL_WORDS_FROM ? againMore : again];
}
