import { intlIn } from './index.ts';
import { isElsewhere } from './zone.ts';

/** Fills the placeholders of a template: `fill('{n} of {all}', { n: 3, all: 12 })`. Unknown ones stay. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A text that depends on a number. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The form for `n`, with its placeholders filled. All languages here have the same two forms. */
export function plural(
  forms: Plural,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(n === 1 ? forms.one : forms.other, { n, ...values });
}

/** A date with its weekday, such as "tirsdag 3. mars 2027" or "Tuesday 3 March 2027". @param iso ISO 8601 */
export function longDate(iso: string, locale: string): string {
  return withWeekday(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A date without its weekday: "3. mars 2027" or "3 March 2027". @param iso ISO 8601, with a time or without */
export function datedDay(iso: string, locale: string): string {
  // A day without a time would be read as midnight in UTC, which is the day before in the west.
  const moment = new Date(iso.includes('T') ? iso : `${iso}T12:00`);
  return new Intl.DateTimeFormat(intlIn(locale).tag, { dateStyle: 'long' }).format(moment);
}

/**
 * A date with time of day, such as "tirsdag 3. mars 2027 kl. 16:00". If the local time differs from the site's, the
 * time zone is added, so that nobody mistakes one time for the other. @param iso ISO 8601
 */
export function dateAndTime(iso: string, locale: string): string {
  return withWeekday(iso, locale, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...(isElsewhere(new Date(iso)) && { timeZoneName: 'short' }),
  });
}

/** A list in a sentence: "a, b og c". */
export function listOf(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(intlIn(locale).tag, { type: 'conjunction' }).format(items);
}

/** A whole number with the digit groups of the language. */
export function wholeNumber(n: number, locale: string): string {
  return new Intl.NumberFormat(intlIn(locale).tag).format(n);
}

/** A time of day, such as "16:00". */
export function timeOfDay(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(intlIn(locale).tag, { hour: '2-digit', minute: '2-digit' }).format(date);
}

/**
 * A recent time: "kl. 12 i dag", "at 18:00 yesterday"; before that, with the date.
 *
 * @param iso ISO 8601
 */
export function lately(iso: string, locale: string, words: { today: string; yesterday: string }): string {
  const date = new Date(iso);
  const now = new Date();
  const isOn = (daysAgo: number) =>
    date.toDateString() ===
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo).toDateString();
  const time = timeOfDay(date, locale);
  if (isOn(0)) return fill(words.today, { time });
  return isOn(1) ? fill(words.yesterday, { time }) : dateAndTime(iso, locale);
}

/** Uses the weekday names of intl.ts, since Intl may lack them. */
function withWeekday(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const { tag, weekdays } = intlIn(locale);
  const date = new Date(iso);
  const written = new Intl.DateTimeFormat(tag, { weekday: 'long', ...options })
    .formatToParts(date)
    .map(({ type, value }) => (type === 'weekday' ? (weekdays[date.getDay()] ?? value) : value))
    .join('');
  // Newer browsers write "Tuesday, 3 March"; British dates have no comma (gov.uk style guide, dates).
  return tag === 'en-GB' ? written.replace(',', '') : written;
}
