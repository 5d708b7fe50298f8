import type { QuestionResult, Weakness } from '#core/index.ts';
import { weaknesses } from '#core/index.ts';
import { firstSteps, instrumentAdvice } from '../advice.ts';
import type { RoundReport } from '../round-report.ts';

/** The plan for one weakness. Steps are indexes into stepChoices, which are the same in every language. */
export interface Measure {
  readonly steps: readonly number[];
  readonly owner: string;
  /** A day such as 2027-03-03, or an empty string. */
  readonly date: string;
  /** How often the date has been changed after it was set. Absent in plans stored by older versions. */
  readonly moves?: number;
}

/** Measures by question id. */
export type ActionPlan = Readonly<Record<string, Measure>>;

export const NO_MEASURE: Measure = { steps: [], owner: '', date: '' };

/** A measure in words, with its weakness. */
export interface PlannedMeasure {
  readonly weakness: Weakness;
  readonly question: string;
  readonly steps: readonly string[];
  readonly owner: string;
  readonly date: string;
  readonly moves: number;
}

/** The steps to choose from. For "unseen", steps to show people how things are come before those to improve them. */
export function stepChoices(
  question: QuestionResult,
  { wording, t }: Pick<RoundReport, 'wording' | 't'>,
): string[] {
  return [...new Set([...firstSteps(question, wording, t), ...instrumentAdvice(question, wording)])];
}

/** Whether anything is planned. */
export function isPlanned({ steps, owner, date }: Measure): boolean {
  return steps.length > 0 || owner.trim() !== '' || date !== '';
}

/** Counts a move when a change replaces or removes the date that was set. */
export function withMoveCounted(before: Measure, after: Measure): Measure {
  const moved = before.date !== '' && before.date !== after.date;
  return moved ? { ...after, moves: (before.moves ?? 0) + 1 } : after;
}

/** The planned measures for files and print, worst weakness first. */
export function plannedMeasures(plan: ActionPlan, report: RoundReport): PlannedMeasure[] {
  return weaknesses(report.result.factors).flatMap((weakness) => {
    const measure = plan[weakness.question.id] ?? NO_MEASURE;
    if (!isPlanned(measure)) return [];
    const choices = stepChoices(weakness.question, report);
    return {
      weakness,
      question: report.wording.questions[weakness.question.id]?.short ?? weakness.question.id,
      steps: choices.filter((_, place) => measure.steps.includes(place)),
      owner: measure.owner.trim(),
      date: measure.date,
      moves: measure.moves ?? 0,
    };
  });
}
