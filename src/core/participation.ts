import type { SurveyRecord } from './record.ts';

/**
 * How many have answered, as everybody is told while a survey is open (invariant I1): in steps of five, as it was at
 * the last of four hours of the day. Whoever watches it, or adds responses of their own, learns nothing of when
 * anybody else answers. In a meeting it is live, for all who sit there.
 */

/** While a survey is open, participation is told in steps of this size only. */
export const PARTICIPATION_STEP = 5;

/** A number of responses rounded down to what is told of it. */
export function toldOf(responses: number): number {
  return Math.floor(responses / PARTICIPATION_STEP) * PARTICIPATION_STEP;
}

/** What is told at some time of an open survey. */
export interface Told {
  readonly atLeast: number;
  /** ISO 8601, UTC: when it was so. */
  readonly asOf: string;
}

/**
 * What is told of an open survey. The store has noted how many there were when the first response after a mark came;
 * where none has come since, there are as many now. Nothing noted: nobody had answered, as far as is known.
 *
 * @param mark the last mark before now, in milliseconds since the epoch; see marksIn
 */
export function toldAt({ noted, responses }: Pick<SurveyRecord, 'noted' | 'responses'>, mark: number): Told {
  const known = noted === null ? 0 : noted.at >= mark ? noted.responses : responses;
  // A clock that went back has passed this mark before.
  return { atLeast: toldOf(known), asOf: new Date(Math.max(mark, noted?.at ?? 0)).toISOString() };
}

/** The hours of the day at which it is noted how many have answered. */
const HOURS = new Set([0, 6, 12, 18]);
/** Every time zone's full hours fall on quarters of an hour. */
const QUARTER = 15 * 60 * 1000;

/** The last mark before a moment, both in milliseconds since the epoch. */
export type LastMark = (now: number) => number;

/**
 * The marks of a time zone: 00, 06, 12 and 18 o'clock by the clocks on its walls. On the days they are put forward or
 * back, the time between two is an hour shorter or longer; an hour that is left out is no mark.
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
