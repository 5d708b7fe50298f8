import { afterAll, beforeEach, expect, test } from 'vitest';
import { dateAndTime, datedDay, listOf, longDate, wholeNumber } from '#i18n/format.ts';
import { LOCALES } from '#i18n/index.ts';

const DAYS = Array.from({ length: 366 }, (_, day) => new Date(2028, 0, 1 + day, 15, 5).toISOString());
const WORDS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

const zone = process.env.TZ;
/** A reader with clocks of this zone. */
function readIn(timeZone: string): void {
  process.env.TZ = timeZone;
}
beforeEach(() => readIn('Europe/Oslo'));
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Node's own Intl knows every language of ours, which a browser's may not. */
function known(locale: string, options: Intl.DateTimeFormatOptions): string[] {
  const tag = locale === 'en' ? 'en-GB' : locale;
  expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  // British dates have no comma after the weekday, which only newer versions of Unicode's data put there.
  return DAYS.map((day) => new Intl.DateTimeFormat(tag, options).format(new Date(day)).replace(',', ''));
}

test.each(LOCALES)('every day of a year is written in %s as Unicode has it', (locale) => {
  const written = (format: typeof longDate) => DAYS.map((day) => format(day, locale));
  expect(written(longDate)).toEqual(known(locale, WORDS));
  expect(written(datedDay)).toEqual(known(locale, { dateStyle: 'long' }));
  const moment = { ...WORDS, hour: '2-digit', minute: '2-digit' } as const;
  expect(written(dateAndTime)).toEqual(known(locale, moment));
});

test('the days of nynorsk are its own', () => {
  expect(longDate('2026-03-03T12:00', 'nn')).toBe('tysdag 3. mars 2026');
  expect(longDate('2026-03-03T12:00', 'nb')).toBe('tirsdag 3. mars 2026');
});

test('numbers and lists follow the language; an unknown one is written as bokmål', () => {
  expect([wholeNumber(12_345, 'nn'), wholeNumber(12_345, 'en')]).toEqual(['12\u00a0345', '12,345']);
  expect([listOf(['a', 'b', 'c'], 'nn'), listOf(['a', 'b', 'c'], 'en')]).toEqual(['a, b og c', 'a, b and c']);
  expect(longDate('2026-03-03T12:00', 'fi')).toBe('tirsdag 3. mars 2026');
});

test('a time carries its zone where clocks show another one than the site’s, and only there', () => {
  const noon = '2026-12-04T11:00:00.000Z';
  const read = (timeZone: string, locale: string) => {
    readIn(timeZone);
    return dateAndTime(noon, locale);
  };
  expect(read('Europe/Oslo', 'nb')).toBe('fredag 4. desember 2026 kl. 12:00');
  expect(read('Europe/Stockholm', 'nn')).toBe('fredag 4. desember 2026 kl. 12:00');
  expect(read('Europe/London', 'en')).toMatch(/^Friday 4 December 2026 at 11:00 GMT$/);
  expect(read('America/New_York', 'nb')).toMatch(/^fredag 4\. desember 2026 kl\. 06:00 (EST|GMT.5)$/);
});
