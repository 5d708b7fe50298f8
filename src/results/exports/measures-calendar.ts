import { fill } from '#i18n/format.ts';
import { type CalendarEntry, calendarFile } from '#ui/ics.ts';
import { measuresInOrder, type OrderedMeasure } from '../measures/in-order.ts';
import { measureFacts } from '../measures/measure-text.ts';
import { questionSentence } from '../question-sentence.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';

/**
 * The measures with a due date as whole-day calendar entries.
 *
 * @param now milliseconds since the epoch. A file that is made later replaces the entries of an earlier one, because
 * its SEQUENCE is higher (RFC 5545, 3.8.7.4).
 */
export function measuresCalendar(report: RoundReport, now: number): string {
  return calendarFile(
    measuresInOrder(report).flatMap((ordered) =>
      ordered.measure.due === null ? [] : [entryOf(ordered, ordered.measure.due, report, now)],
    ),
  );
}

function entryOf(
  { measure, question }: OrderedMeasure,
  due: string,
  report: RoundReport,
  now: number,
): CalendarEntry {
  const { organisation, round, result, wording, t } = report;
  const asked = wording.questions[measure.questionId]?.text ?? measure.questionId;
  const { plan, exports } = t.resultActions;
  const title = fill(plan.entry, { step: measure.text });
  const closed = Date.parse(round.closesAt);
  return {
    uid: `${round.surveyId}-${measure.id}@okr-klar`,
    // In minutes, which stays below the 31 bits of an integer (RFC 5545, 3.3.8) for four thousand years.
    sequence: Math.max(0, Math.floor((now - closed) / 60_000)),
    // DTSTAMP is required (RFC 5545, 3.6.1).
    stamp: now,
    when: { day: due },
    summary: measure.owner ? `${title} (${measure.owner})` : title,
    description: [
      question ? `${asked} ${questionSentence(question, result, t)}` : asked,
      measureFacts(measure, t).join(' · '),
      [organisation, ...reportFacts(report)].join(' · '),
      plan.written,
      exports.note,
    ].join('\n'),
  };
}
