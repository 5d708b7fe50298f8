import { isClosingInRange, LONGEST_OPEN, USUALLY_OPEN } from '#core/moments.ts';
import { dateAndTime } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

/** A moment as date and time fields hold it, in the reader's time zone. */
export interface LocalMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Clocks are put forward and back by one hour. */
const SHIFT = 60 * 60 * 1000;
export const LONGEST_DAYS = LONGEST_OPEN / DAY;
/** The end of a working day. */
const USUAL_TIME = '16:00';

/** The closing time that the form suggests: as many days ahead as the API's own default. */
export function usualClosing(now: Date): LocalMoment {
  return { date: dateIn(now, USUALLY_OPEN / DAY), time: USUAL_TIME };
}

/** The date some days from a moment, as a date field holds it. */
export function dateIn(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A moment as date and time fields hold it. */
export function toLocalMoment(at: Date): LocalMoment {
  const two = (n: number) => String(n).padStart(2, '0');
  return { date: dateIn(at, 0), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

/**
 * Milliseconds since the epoch, or NaN if a field is empty. A time that clocks show twice is the first of the two. A
 * time that clocks skip becomes a later one; closingFault detects that.
 */
export function toMilliseconds({ date, time }: LocalMoment): number {
  return new Date(`${date}T${time}`).getTime();
}

/**
 * Why a survey cannot close at a moment: `invalid` is a time that clocks skip here on the night they are put forward,
 * `out-of-range` is less than the required notice or too far ahead. @param now milliseconds since the epoch
 */
export function closingFault(moment: LocalMoment, now: number): 'invalid' | 'out-of-range' | undefined {
  if (!isClosingInRange(toMilliseconds(moment), now)) return 'out-of-range';
  return isShown(moment) ? undefined : 'invalid';
}

/** What is wrong with a closing time, in words. */
export function closingFaultText(
  fault: ReturnType<typeof closingFault>,
  { faults }: Pick<Text['setup'], 'faults'>,
): string | undefined {
  return fault && faults[fault === 'invalid' ? 'closesAt.invalid' : 'closesAt'];
}

/** A chosen moment in words, with the year; undefined while a field is empty. */
export function momentText(moment: LocalMoment, t: Pick<Text, 'setup' | 'common'>): string | undefined {
  const at = toMilliseconds(moment);
  if (Number.isNaN(at)) return undefined;
  if (!isShown(moment)) return t.setup.faults['closesAt.invalid'];
  const words = dateAndTime(new Date(at).toISOString(), t.common.lang);
  return isShownTwice(at) ? `${words}. ${t.setup.closing.twice}` : words;
}

/** Whether clocks here ever show a time. JavaScript moves a skipped time forward, so it comes back as another one. */
function isShown({ date, time }: LocalMoment): boolean {
  const { date: day, time: clock } = toLocalMoment(new Date(toMilliseconds({ date, time })));
  return day === date && clock === time.slice(0, clock.length);
}

/** Whether clocks here show the same time again an hour later, because they are put back in between. */
function isShownTwice(at: number): boolean {
  const before = new Date(at);
  const after = new Date(at + SHIFT);
  return after.getHours() === before.getHours() && after.getMinutes() === before.getMinutes();
}
