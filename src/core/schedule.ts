import type { Mode } from './survey.ts';

/**
 * When a survey may close (invariant I1). Nobody can choose the moment by what has been answered: the closing time is
 * announced at least a day ahead. Only a meeting is closed by a button, and it lasts three hours at most.
 */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The longest time from now until a survey closes, in milliseconds. */
export const LONGEST_OPEN = 90 * DAY;
/** How long before closing the respondents must know the closing time, in milliseconds. */
const NOTICE = DAY;
/** Short, so that a meeting is no way around the notice. */
const LONGEST_MEETING = 3 * HOUR;

/** How long a survey is open if its coach does not say. A meeting may begin some time after it has been prepared. */
const USUAL = { open: 14 * DAY, invited: 14 * DAY, together: LONGEST_MEETING } as const;

/** Milliseconds from now. */
export function usualDuration(mode: Mode): number {
  return USUAL[mode];
}

/** Milliseconds from now. */
export function longestDuration(mode: Mode): number {
  return mode === 'together' ? LONGEST_MEETING : LONGEST_OPEN;
}

/** A moment as the clock of a time zone shows it: `2027-03-03T16:00`. @param iso ISO 8601, UTC */
export type LocalTime = (iso: string) => string;

/**
 * The clock by which closing times are told.
 *
 * @param zone a name of the IANA time zone database, such as Europe/Oslo
 * @throws RangeError when there is no such zone
 */
export function localTimeIn(zone: string): LocalTime {
  // Swedish dates are those of ISO 8601, but for the T.
  const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (iso) => clock.format(new Date(iso)).replace(' ', 'T');
}

/** How much of the notice may pass while a request is on its way. */
const ALLOWED_DELAY = 60 * 1000;

/**
 * Whether this closing time, set now, is too soon for the notice. That also forbids a later time within the notice: a
 * coach who postpones by an hour again and again would choose the moment by stopping.
 *
 * @param closes, now milliseconds since the epoch
 */
export function isBeforeNotice(mode: Mode, closes: number, now: number): boolean {
  return mode !== 'together' && closes < now + NOTICE - ALLOWED_DELAY;
}

/**
 * Whether a form may offer a closing time: notice is given in full and no survey is open too long. Unlike isBeforeNotice
 * this leaves no slack, so that the time is still accepted when the request arrives.
 *
 * @param closes, now milliseconds since the epoch
 */
export function isClosingInRange(closes: number, now: number): boolean {
  return closes >= now + NOTICE && closes <= now + LONGEST_OPEN;
}
