import { fill } from '#i18n/format.ts';
import { measuresInOrder } from '../measures/in-order.ts';
import { measureFacts } from '../measures/measure-text.ts';
import { questionSentence } from '../question-sentence.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';

/** The measures as plain text, for e-mail and minutes, below the questions that they are about. */
export function measuresText(report: RoundReport): string {
  const { organisation, result, wording, t } = report;
  const { plan, exports } = t.resultActions;
  const lines = measuresInOrder(report).flatMap(({ measure, question }) => [
    `${wording.questions[measure.questionId]?.short ?? measure.questionId}${question ? ` (${questionSentence(question, result, t)})` : ''}`,
    `  - ${measure.text}`,
    `    ${measureFacts(measure, t).join(' · ')}`,
    '',
  ]);
  return [
    fill(plan.title, { organisation }),
    reportFacts(report).join(' · '),
    '',
    ...lines,
    plan.written,
    exports.note,
    '',
  ].join('\r\n');
}
