import { LONGEST_OPEN, NOTICE } from '../../core/moments.ts';

/** A moment as the date and time fields hold it, in the reader's own time zone. */
export interface LocalMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** The API accepts nothing later, and nothing earlier than a day from now. */
export const LONGEST_DAYS = LONGEST_OPEN / DAY;
const USUAL_DAYS = 14;
const USUAL_TIME = '16:00';

/** Two weeks ahead at the end of a working day. */
export function usualClosing(now: Date): LocalMoment {
  return { date: dayAhead(now, USUAL_DAYS), time: USUAL_TIME };
}

/** The date some days ahead, as a date field holds it. */
export function dayAhead(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A moment as the fields hold it. */
export function localMoment(at: Date): LocalMoment {
  const two = (n: number) => String(n).padStart(2, '0');
  return { date: dayAhead(at, 0), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** Milliseconds since the epoch, or NaN when a field is empty. */
export function momentOf({ date, time }: LocalMoment): number {
  return new Date(`${date}T${time}`).getTime();
}

/** Whether a survey may close then: those who answer know in time. @param now milliseconds since the epoch */
export function isPossible(moment: LocalMoment, now: number): boolean {
  const at = momentOf(moment);
  return at >= now + NOTICE && at <= now + LONGEST_OPEN;
}
