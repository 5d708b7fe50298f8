import { fill } from '#i18n/format.ts';
import { type CalendarEntry, calendarFile } from '#ui/ics.ts';
import type { MessagesText } from '../coach-text.ts';
import { askedValues, type SharedSurvey } from './ready-texts.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Long enough to notice and answer. The entry ends when the survey closes. */
const LENGTH = 30 * MINUTE;

/** The deadline as a calendar file. @param now milliseconds since the epoch */
export function deadlineFile(shared: SharedSurvey, texts: MessagesText, now: number): string {
  return calendarFile([entryOf(shared, texts, now)]);
}

/** A calendar file that cancels the deadline. @param now milliseconds since the epoch */
export function cancellationFile(shared: SharedSurvey, texts: MessagesText, now: number): string {
  const words = texts.messages.calendar;
  const entry = entryOf(shared, texts, now);
  const description = fill(words.cancelled, { organisation: shared.organisation });
  return calendarFile([{ ...entry, description }], 'CANCEL');
}

/** The last half hour before closing, with a reminder a day before, or an hour before if less than a day is left. */
function entryOf(shared: SharedSurvey, texts: MessagesText, now: number): CalendarEntry {
  const { id, organisation, link, closesAt, moves } = shared;
  const words = texts.messages.calendar;
  const to = Date.parse(closesAt);
  const from = to - LENGTH;
  return {
    uid: `${id}@okr-klar`,
    sequence: moves,
    stamp: now,
    when: { from, to },
    summary: fill(words.summary, askedValues(shared, texts)),
    description: fill(words.description, { organisation, link }),
    url: link,
    alarm: { before: from - now > DAY ? 'P1D' : 'PT1H', text: words.alarm },
  };
}
