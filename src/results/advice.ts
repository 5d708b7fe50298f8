import type { InstrumentText, QuestionResult } from '#core/index.ts';
import type { Words } from './results-text.ts';

/** First steps for a weakness: what nobody sees must be shown before it can be mended. */
export function stepsFor(question: QuestionResult, wording: InstrumentText, t: Words): readonly string[] {
  return question.verdict === 'unseen' ? t.results.unseen.steps : adviceFor(question, wording);
}

/** The instrument's own advice. */
export function adviceFor(question: QuestionResult, wording: InstrumentText): readonly string[] {
  return wording.questions[question.id]?.advice ?? [];
}
