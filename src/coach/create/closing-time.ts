import { LONGEST_OPEN, NOTICE } from '#core/schedule.ts';
import { dateAndTime } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

/** A moment as the date and time fields hold it, in the reader's own time zone. */
export interface LocalMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** By which clocks are put forward and back. */
const SHIFT = 60 * 60 * 1000;
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

/**
 * Milliseconds since the epoch, or NaN when a field is empty. In the hour that clocks show twice, the first of the two;
 * a time in the hour that they leave out becomes another one, which closingFault finds.
 */
export function momentOf({ date, time }: LocalMoment): number {
  return new Date(`${date}T${time}`).getTime();
}

/**
 * Why a survey cannot close then: `invalid` is a time that no clock here shows, on the night they are put forward;
 * out of range is too soon for those who answer to know in time, or too late. @param now milliseconds since the epoch
 */
export function closingFault(moment: LocalMoment, now: number): 'invalid' | 'out-of-range' | undefined {
  const at = momentOf(moment);
  if (!(at >= now + NOTICE && at <= now + LONGEST_OPEN)) return 'out-of-range';
  return isShown(moment) ? undefined : 'invalid';
}

/** What is wrong with a closing time, in words. */
export function closingFaultWords(
  fault: ReturnType<typeof closingFault>,
  { faults }: Pick<Text['setup'], 'faults'>,
): string | undefined {
  return fault && faults[fault === 'invalid' ? 'closesAt.invalid' : 'closesAt'];
}

/** A chosen moment in words, with the year; undefined while there is none. */
export function momentWords(moment: LocalMoment, t: Pick<Text, 'setup' | 'common'>): string | undefined {
  const at = momentOf(moment);
  if (Number.isNaN(at)) return undefined;
  if (!isShown(moment)) return t.setup.faults['closesAt.invalid'];
  const words = dateAndTime(new Date(at).toISOString(), t.common.lang);
  return isShownTwice(at) ? `${words}. ${t.setup.closing.twice}` : words;
}

/** Whether a clock here ever shows that time: JavaScript moves what is left out by as much as the clocks are. */
function isShown({ date, time }: LocalMoment): boolean {
  const { date: day, time: clock } = localMoment(new Date(momentOf({ date, time })));
  return day === date && clock === time.slice(0, clock.length);
}

/** Whether a clock here shows the same time once more, when it has been put back. */
function isShownTwice(at: number): boolean {
  const before = new Date(at);
  const after = new Date(at + SHIFT);
  return after.getHours() === before.getHours() && after.getMinutes() === before.getMinutes();
}
