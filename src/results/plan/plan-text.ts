import { datedDay, fill } from '#i18n/format.ts';
import { said } from '../question-sentence.ts';
import { factsOf, type Sheet } from '../round-report.ts';
import { type ActionPlan, type PlannedMeasure, plannedMeasures } from './plan.ts';

/** The plan as plain text, for e-mail and minutes. */
export function planText(plan: ActionPlan, sheet: Sheet): string {
  const { organisation, t } = sheet;
  const measures = plannedMeasures(plan, sheet);
  return [
    fill(t.resultActions.plan.title, { organisation }),
    factsOf(sheet).join(' · '),
    '',
    ...(measures.length
      ? measures.flatMap((measure) => measureLines(measure, sheet))
      : [t.resultActions.plan.nothing, '']),
    t.resultActions.exports.note,
    '',
  ].join('\r\n');
}

function measureLines({ weakness, question, steps, owner, date }: PlannedMeasure, sheet: Sheet): string[] {
  const { result, t } = sheet;
  return [
    `${question} (${said(weakness.question, result, t)})`,
    ...steps.map((step) => `  - ${step}`),
    ...(owner ? [`  ${t.resultActions.plan.owner}: ${owner}`] : []),
    ...(date ? [`  ${t.resultActions.plan.date}: ${datedDay(`${date}T12:00`, t.common.lang)}`] : []),
    '',
  ];
}
