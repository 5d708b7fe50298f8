import type { Mode } from './survey.ts';

/**
 * When a survey may close (invariant I1). Nobody chooses the moment: who answers has seen it coming for a day at least.
 * Only a meeting is closed by a button, and it cannot be made to last.
 */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** No survey is open for longer than this from now on, in milliseconds. */
export const LONGEST_OPEN = 90 * DAY;
/** So long before it closes, those who answer are told when. */
const NOTICE = DAY;
/** No meeting lasts longer, so that it is no way around the notice. */
const LONGEST_MEETING = 3 * HOUR;

/** When a survey closes if its coach does not say, in milliseconds from now. */
export const USUALLY_OPEN = 14 * DAY;
/** A meeting may begin some time after it has been prepared. */
const USUAL = { open: USUALLY_OPEN, invited: USUALLY_OPEN, together: LONGEST_MEETING } as const;

/** Milliseconds from now. */
export function usuallyOpen(mode: Mode): number {
  return USUAL[mode];
}

/** Milliseconds from now. */
export function longestOpen(mode: Mode): number {
  return mode === 'together' ? LONGEST_MEETING : LONGEST_OPEN;
}

/** So much of the notice may have passed while a request was on its way. */
const ON_THE_WAY = 60 * 1000;

/**
 * Whether a survey that is set up or moved now would close before those who answer have been told. Later counts as
 * well as earlier: whoever keeps putting it off for an hour chooses the moment by stopping.
 *
 * @param closes, now milliseconds since the epoch
 */
export function comesTooSoon(mode: Mode, closes: number, now: number): boolean {
  return mode !== 'together' && closes < now + NOTICE - ON_THE_WAY;
}

/**
 * Whether a form may offer a closing time: notice is given in full and no survey is open too long. Unlike comesTooSoon
 * this leaves no slack, so that the time is still accepted when the request arrives.
 *
 * @param closes, now milliseconds since the epoch
 */
export function isClosingInRange(closes: number, now: number): boolean {
  return closes >= now + NOTICE && closes <= now + LONGEST_OPEN;
}
