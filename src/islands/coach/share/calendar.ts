import { fill } from '../../../i18n/format.ts';
import type { Text } from '../../../i18n/index.ts';
import type { Shared } from './texts.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** As long as it takes to notice and answer: the entry ends when the survey closes. */
const LENGTH = 30 * MINUTE;

/**
 * A calendar file (RFC 5545): the last half hour before closing, with a reminder the day before, or one
 * hour before when it closes sooner than that. @param now milliseconds since the epoch
 */
export function calendarFile(shared: Shared, messages: Text['messages'], now: number): string {
  const closes = Date.parse(shared.closesAt);
  const words = messages.calendar;
  const { organisation, link } = shared;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//okr-klar//share kit//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${shared.id}@okr-klar`,
    `DTSTAMP:${moment(now)}`,
    `DTSTART:${moment(closes - LENGTH)}`,
    `DTEND:${moment(closes)}`,
    `SUMMARY:${escaped(words.summary)}`,
    `DESCRIPTION:${escaped(fill(words.description, { organisation, link }))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words.alarm)}`,
    `TRIGGER:${closes - LENGTH - now > DAY ? '-P1D' : '-PT1H'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n').concat('\r\n');
}

/** 20261207T150000Z */
function moment(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');
}

const ENCODER = new TextEncoder();

/** A line holds 75 octets at most; the rest follows on lines that begin with a space. Never inside a character. */
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
