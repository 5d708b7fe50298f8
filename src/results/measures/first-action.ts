import type { QuestionResult } from '#core/index.ts';
import { firstSteps } from '../advice.ts';
import type { RoundReport } from '../round-report.ts';
import { measuresAbout } from './in-order.ts';
import { measureLine } from './measure-text.ts';

/** What to do first about a weakness. */
export interface FirstAction {
  /** Whether it is decided or advice, in words. */
  readonly label: string;
  readonly text: string;
}

/** The first measure about a weakness, or the first step of the advice where none is published. */
export function firstAction(question: QuestionResult, { measures, wording, t }: RoundReport): FirstAction {
  const [measure] = measuresAbout(question.id, measures);
  return measure
    ? { label: t.results.measures.label, text: measureLine(measure, t) }
    : { label: t.results.first.step, text: firstSteps(question, wording, t)[0] ?? '' };
}
