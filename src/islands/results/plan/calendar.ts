import { said } from '../../../charts/parts/said.ts';
import { factsOf, type Sheet } from '../sheet.ts';
import { type ActionPlan, type PlannedMeasure, plannedMeasures } from './plan.ts';

/** The dates of the plan as whole-day events (RFC 5545). The same plan gives the same file. */
export function planCalendar(plan: ActionPlan, sheet: Sheet): string {
  const dated = plannedMeasures(plan, sheet).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//okr-klar//plan//EN',
    'CALSCALE:GREGORIAN',
    ...dated.flatMap((measure) => event(measure, sheet)),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');
}

function event({ weakness, question, steps, owner, date }: PlannedMeasure, sheet: Sheet): string[] {
  const { organisation, round, result, t } = sheet;
  const description = [
    ...steps.map((step) => `- ${step}`),
    ...(owner ? [`${t.act.plan.owner}: ${owner}`] : []),
    said(weakness.question, result, t),
    [organisation, ...factsOf(sheet)].join(' · '),
    t.act.exports.note,
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${round.surveyId}-${weakness.question.id}@okr-klar`,
    // Required; the survey's own closing keeps the file a function of result and plan.
    `DTSTAMP:${new Date(round.closesAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(owner ? `${question} (${owner})` : question)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
}

/** Lines hold 75 bytes at most and go on after a space; a letter of several bytes is never cut. */
function folded(line: string): string[] {
  const lines = [''];
  for (const letter of line) {
    const longer = lines.at(-1) + letter;
    if (new TextEncoder().encode(longer).length > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
