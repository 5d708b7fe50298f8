import {
  isDay,
  isPastDay,
  MAX_MEASURE_LENGTH,
  MAX_OWNER_LENGTH,
  type QuestionResult,
  weaknesses,
} from '#core/index.ts';
import { firstSteps, instrumentAdvice } from '../../advice.ts';
import type { RoundReport } from '../../round-report.ts';
import type { Draft } from './plan-change.ts';

/** What older versions kept for one weakness. Steps are indexes into stepChoices, the same in every language. */
interface OldEntry {
  readonly steps: readonly number[];
  readonly owner: string;
  /** A day such as 2027-03-03, or an empty string. */
  readonly date: string;
}

/** Entries by question id. */
export type OldPlan = Readonly<Record<string, OldEntry>>;

/** The steps to choose from. For "unseen", steps to show people how things are come before those to improve them. */
export function stepChoices(
  question: QuestionResult,
  { wording, t }: Pick<RoundReport, 'wording' | 't'>,
): string[] {
  return [...new Set([...firstSteps(question, wording, t), ...instrumentAdvice(question, wording)])];
}

/**
 * An old plan as measures, worst weakness first, one for each chosen step. Where only a person or a date was written
 * down, the question stands for the step. Dates that have passed are left out, since a measure may not begin late.
 *
 * @param now milliseconds since the epoch
 */
export function measuresOf(plan: OldPlan, report: RoundReport, now: number): Draft[] {
  return weaknesses(report.result.factors).flatMap(({ question }) => {
    const entry = plan[question.id];
    if (!entry) return [];
    const { owner, date } = entry;
    const chosen = stepChoices(question, report).filter((_, place) => entry.steps.includes(place));
    if (chosen.length === 0 && !owner.trim() && !date) return [];
    const texts = chosen.length > 0 ? chosen : [report.wording.questions[question.id]?.text ?? question.id];
    return texts.map((text) => ({
      questionId: question.id,
      text: text.slice(0, MAX_MEASURE_LENGTH),
      owner: owner.trim().slice(0, MAX_OWNER_LENGTH),
      due: isDay(date) && !isPastDay(date, now) ? date : null,
      state: 'planned' as const,
    }));
  });
}
