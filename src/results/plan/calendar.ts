import { fill } from '#i18n/format.ts';
import { type CalendarEntry, calendarFile } from '#ui/ics.ts';
import { said } from '../question-sentence.ts';
import { factsOf, type Sheet } from '../round-report.ts';
import { type ActionPlan, type PlannedMeasure, plannedMeasures } from './plan.ts';

/** The dates of the plan as whole-day entries. The same plan gives the same file. */
export function planCalendar(plan: ActionPlan, sheet: Sheet): string {
  const dated = plannedMeasures(plan, sheet).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  return calendarFile(dated.map((measure) => entryOf(measure, sheet)));
}

function entryOf({ weakness, steps, owner, date, moves }: PlannedMeasure, sheet: Sheet): CalendarEntry {
  const { organisation, round, result, wording, t } = sheet;
  const { id } = weakness.question;
  const asked = wording.questions[id]?.text ?? id;
  // A name of the question would say the opposite of what was found: "Goals are open".
  const title = fill(t.resultActions.plan.entry, { step: steps[0] ?? asked });
  const description = [
    ...steps.map((step) => `- ${step}`),
    ...(owner ? [`${t.resultActions.plan.owner}: ${owner}`] : []),
    `${asked} ${said(weakness.question, result, t)}`,
    [organisation, ...factsOf(sheet)].join(' · '),
    t.resultActions.exports.note,
  ];
  return {
    uid: `${round.surveyId}-${id}@okr-klar`,
    sequence: moves,
    // Required; the survey's own closing keeps the file a function of result and plan.
    stamp: Date.parse(round.closesAt),
    when: { day: date },
    summary: owner ? `${title} (${owner})` : title,
    description: description.join('\n'),
  };
}
