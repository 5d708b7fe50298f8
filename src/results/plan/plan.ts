import type { QuestionResult, Weakness } from '#core/index.ts';
import { weaknesses } from '#core/index.ts';
import { firstSteps, instrumentAdvice } from '../advice.ts';
import type { RoundReport } from '../round-report.ts';

/** What somebody means to do about one weakness. Steps are places in stepChoices, so they survive a change of language. */
export interface Measure {
  readonly steps: readonly number[];
  readonly owner: string;
  /** A day, such as 2027-03-03, or nothing. */
  readonly date: string;
  /** How often a day that was set has been changed. Plans kept by older versions do not say. */
  readonly moves?: number;
}

/** Measures by question id. */
export type ActionPlan = Readonly<Record<string, Measure>>;

export const NO_MEASURE: Measure = { steps: [], owner: '', date: '' };

/** A weakness with something planned for it, in words. */
export interface PlannedMeasure {
  readonly weakness: Weakness;
  readonly question: string;
  readonly steps: readonly string[];
  readonly owner: string;
  readonly date: string;
  readonly moves: number;
}

/** The steps to choose among: for what nobody sees, showing it comes before mending it. */
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

/** A measure after a change of it: another day than the one that was set counts as a move. */
export function withMoveCounted(before: Measure, after: Measure): Measure {
  const moved = before.date !== '' && before.date !== after.date;
  return moved ? { ...after, moves: (before.moves ?? 0) + 1 } : after;
}

/** The plan as it is carried out of the page, worst weakness first. */
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
