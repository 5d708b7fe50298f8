import { fileText } from '#core/characters.ts';

/** One entry of a calendar file. A newer file with the same `uid` changes the entry in a calendar. */
export interface CalendarEntry {
  readonly uid: string;
  /** How often its time has been changed. Programs ignore a file unless its number is higher than theirs. */
  readonly sequence: number;
  /** When the entry was made, in milliseconds since the epoch. */
  readonly stamp: number;
  /** From one moment to another, in milliseconds since the epoch, or a whole day such as 2027-03-03. */
  readonly when: { readonly from: number; readonly to: number } | { readonly day: string };
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
  /** A reminder: the time before the beginning, such as P1D, and its text. */
  readonly alarm?: { readonly before: string; readonly text: string };
}

/** Whether a file adds its entries to a calendar or removes them. */
export type CalendarMethod = 'PUBLISH' | 'CANCEL';

/** A calendar file (RFC 5545). Moments are in UTC, so they are the same in every time zone. */
export function calendarFile(entries: readonly CalendarEntry[], method: CalendarMethod = 'PUBLISH'): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//okr-klar//okr-klar//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...entries.flatMap((entry) => entryLines(entry, method === 'CANCEL')),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');
}

function entryLines(entry: CalendarEntry, cancelled: boolean): string[] {
  const { uid, sequence, stamp, when, summary, description, url, alarm } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // Cancelling counts as a change.
    `SEQUENCE:${sequence + (cancelled ? 1 : 0)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${moment(stamp)}`,
    ...timeLines(when),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...(alarm && !cancelled ? alarmLines(alarm) : []),
    'END:VEVENT',
  ];
}

function timeLines(when: CalendarEntry['when']): string[] {
  if ('day' in when) return [`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`];
  return [`DTSTART:${moment(when.from)}`, `DTEND:${moment(when.to)}`];
}

function alarmLines({ before, text }: NonNullable<CalendarEntry['alarm']>): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(text)}`,
    `TRIGGER:-${before}`,
    'END:VALARM',
  ];
}

/** Such as 20261207T150000Z. */
function moment(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return fileText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n');
}

const ENCODER = new TextEncoder();

/** Folds a line after at most 75 octets, between characters; the next line begins with a space. */
function folded(line: string): string[] {
  const parts = [''];
  let room = 75;
  for (const character of line) {
    const octets = ENCODER.encode(character).length;
    if (octets > room) {
      parts.push(' ');
      room = 74;
    }
    parts[parts.length - 1] += character;
    room -= octets;
  }
  return parts;
}
