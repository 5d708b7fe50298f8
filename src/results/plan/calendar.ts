import { fill } from '#i18n/format.ts';
import { type CalendarEntry, calendarFile } from '#ui/ics.ts';
import { questionSentence } from '../question-sentence.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';
import { type ActionPlan, type PlannedMeasure, plannedMeasures } from './plan.ts';

/** The dates of the plan as whole-day calendar entries. The same plan and result give the same file. */
export function planCalendar(plan: ActionPlan, report: RoundReport): string {
  const dated = plannedMeasures(plan, report).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  return calendarFile(dated.map((measure) => entryOf(measure, report)));
}

function entryOf(
  { weakness, steps, owner, date, moves }: PlannedMeasure,
  report: RoundReport,
): CalendarEntry {
  const { organisation, round, result, wording, t } = report;
  const { id } = weakness.question;
  const asked = wording.questions[id]?.text ?? id;
  // Not the question's short name, which states the opposite of the finding: "Goals are open".
  const title = fill(t.resultActions.plan.entry, { step: steps[0] ?? asked });
  const description = [
    ...steps.map((step) => `- ${step}`),
    ...(owner ? [`${t.resultActions.plan.owner}: ${owner}`] : []),
    `${asked} ${questionSentence(weakness.question, result, t)}`,
    [organisation, ...reportFacts(report)].join(' · '),
    t.resultActions.exports.note,
  ];
  return {
    uid: `${round.surveyId}-${id}@okr-klar`,
    sequence: moves,
    // DTSTAMP is required (RFC 5545, 3.6.1). The closing time keeps the file a function of result and plan.
    stamp: Date.parse(round.closesAt),
    when: { day: date },
    summary: owner ? `${title} (${owner})` : title,
    description: description.join('\n'),
  };
}
