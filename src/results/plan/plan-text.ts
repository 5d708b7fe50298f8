import { datedDay, fill } from '#i18n/format.ts';
import { questionSentence } from '../question-sentence.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';
import { type ActionPlan, type PlannedMeasure, plannedMeasures } from './plan.ts';

/** The plan as plain text, for e-mail and minutes. */
export function planText(plan: ActionPlan, report: RoundReport): string {
  const { organisation, t } = report;
  const measures = plannedMeasures(plan, report);
  return [
    fill(t.resultActions.plan.title, { organisation }),
    reportFacts(report).join(' · '),
    '',
    ...(measures.length
      ? measures.flatMap((measure) => measureLines(measure, report))
      : [t.resultActions.plan.nothing, '']),
    t.resultActions.exports.note,
    '',
  ].join('\r\n');
}

function measureLines(
  { weakness, question, steps, owner, date }: PlannedMeasure,
  report: RoundReport,
): string[] {
  const { result, t } = report;
  return [
    `${question} (${questionSentence(weakness.question, result, t)})`,
    ...steps.map((step) => `  - ${step}`),
    ...(owner ? [`  ${t.resultActions.plan.owner}: ${owner}`] : []),
    ...(date ? [`  ${t.resultActions.plan.date}: ${datedDay(`${date}T12:00`, t.common.lang)}`] : []),
    '',
  ];
}
