import type { SurveyRecord } from './survey-record.ts';

/**
 * How many have answered, as shown to everybody while a survey is open (invariant I1): in steps of five, as of the last
 * of four fixed hours a day. Watching it, or adding responses of one's own, does not reveal when anybody else answers.
 * In a meeting the count is live, because everybody in the room sees it.
 */

/** The step in which participation is shown while a survey is open. */
export const PARTICIPATION_STEP = 5;

/** Rounds a number of responses down to a whole step. */
export function roundedDown(responses: number): number {
  return Math.floor(responses / PARTICIPATION_STEP) * PARTICIPATION_STEP;
}

/** The participation shown of an open survey. */
export interface PublicCount {
  readonly atLeast: number;
  /** ISO 8601, UTC: the time at which it was true. */
  readonly asOf: string;
}

/**
 * The participation shown of an open survey. With the first response after a mark the store notes how many there were
 * before it; if none has come since, the current number is that of the mark. Nothing noted means that nobody had
 * answered.
 *
 * @param mark the last mark before now, in milliseconds since the epoch; see marksIn
 */
export function publicCount(
  { noted, responses }: Pick<SurveyRecord, 'noted' | 'responses'>,
  mark: number,
): PublicCount {
  const known = noted === null ? 0 : noted.at >= mark ? noted.responses : responses;
  // If the clock was set back, a later mark has been shown already.
  return { atLeast: roundedDown(known), asOf: new Date(Math.max(mark, noted?.at ?? 0)).toISOString() };
}

/** The hours of the day at which participation is noted. */
const HOURS = new Set([0, 6, 12, 18]);
/** In every time zone full hours fall on quarters of an hour. */
const QUARTER = 15 * 60 * 1000;

/** The last mark before a moment, both in milliseconds since the epoch. */
export type LastMark = (now: number) => number;

/**
 * The marks of a time zone: 00:00, 06:00, 12:00 and 18:00 local time. When clocks change, two marks are an hour closer
 * or further apart; an hour that is skipped is no mark.
 *
 * @param zone a name of the IANA time zone database, such as Europe/Oslo
 * @throws RangeError when there is no such zone
 */
export function marksIn(zone: string): LastMark {
  const clock = new Intl.DateTimeFormat('en', {
    ...{ timeZone: zone, hourCycle: 'h23', hour: 'numeric', minute: 'numeric' },
  });
  let last = { quarter: Number.NaN, mark: 0 };
  return (now) => {
    const quarter = Math.floor(now / QUARTER);
    if (quarter !== last.quarter) last = { quarter, mark: before(quarter) };
    return last.mark;
  };

  function before(quarter: number): number {
    let at = quarter * QUARTER;
    while (!isMark(at)) at -= QUARTER;
    return at;
  }

  function isMark(at: number): boolean {
    const parts = clock.formatToParts(at);
    const [hour, minute] = ['hour', 'minute'].map((type) =>
      Number(parts.find((part) => part.type === type)?.value),
    );
    return minute === 0 && HOURS.has(hour as number);
  }
}

/**
 * The share who answered in whole percent, the same wherever it is shown; 100 only when all did, 0 only when none did.
 *
 * @returns null when more answered than there are employees
 */
export function percentAnswered(responses: number, employees: number): number | null {
  if (responses > employees) return null;
  const percent = Math.round((100 * responses) / employees);
  if (responses === employees || responses === 0) return percent;
  return Math.min(99, Math.max(1, percent));
}
