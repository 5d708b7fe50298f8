import { afterEach, expect, test } from 'vitest';
import { localTimeIn } from '#core/index.ts';
import { LOCALES, type Locale, textIn } from '#i18n/index.ts';
import { closingTime } from '#respond/closing-time.ts';

/** The closing time at the top of the survey page, in different time zones of the reader. */
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const inOslo = localTimeIn('Europe/Oslo');

/** What a reader in that zone sees of a survey on a site in Oslo. */
function seen(locale: Locale, timeZone: string, closesAt: string, closesOn = inOslo(closesAt)): string {
  process.env.TZ = timeZone;
  const { closes, months } = textIn(locale).survey;
  return closingTime({ closesAt, closesOn }, closes, months.split(' '));
}

/** Every month of a year, at noon in UTC. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 9, 12)).toISOString());

test.each([
  ['nb', '· stenger ', 'nb'],
  ['nn', '· stenger ', 'nb'],
  ['en', '· closes on ', 'en-GB'],
] as const)('in %s it is written as Intl writes it, in every month', (locale, before, tag) => {
  for (const closesAt of MONTHS) {
    const written = seen(locale, 'Europe/Oslo', closesAt);
    const byIntl = new Date(closesAt).toLocaleString(tag, { dateStyle: 'long', timeStyle: 'short' });
    expect(written).toBe(before + byIntl);
  }
});

test('every language has twelve months', () => {
  for (const locale of LOCALES) {
    expect(new Set(textIn(locale).survey.months.split(' ')).size).toBe(12);
  }
});

const CLOSING = '2026-12-12T11:00:00.000Z';

test('to a reader on the clock of the site it is told without a zone, to another with it, and Intl is left alone', () => {
  expect(withoutIntl(() => seen('nb', 'Europe/Oslo', CLOSING))).toBe('· stenger 12. desember 2026 kl. 12:00');
  expect(withoutIntl(() => seen('en', 'Europe/Paris', CLOSING))).toBe(
    '· closes on 12 December 2026 at 12:00',
  );
  expect(withoutIntl(() => seen('nb', 'America/New_York', CLOSING))).toMatch(/ kl\. 06:00 GMT-0500$/);
  // Control: Intl would be noticed.
  expect(() => withoutIntl(() => new Date(CLOSING).toLocaleTimeString())).toThrow('Intl');
});

test('to a reader elsewhere it is told on the clock there, with the zone', () => {
  expect(seen('nb', 'America/New_York', CLOSING)).toBe('· stenger 12. desember 2026 kl. 06:00 GMT-0500');
  expect(seen('nn', 'Asia/Kathmandu', CLOSING)).toBe('· stenger 12. desember 2026 kl. 16:45 GMT+0545');
  expect(seen('en', 'Pacific/Auckland', CLOSING)).toBe('· closes on 13 December 2026 at 00:00 GMT+1300');
});

test('seconds do not count, as in a closing time that nobody chose', () => {
  expect(seen('nb', 'Europe/Oslo', '2026-12-12T11:00:59.999Z')).toBe('· stenger 12. desember 2026 kl. 12:00');
});

test('when clocks change, it is right on either side, and in the hour that comes twice the zone says which', () => {
  const at = (closesAt: string) => seen('nb', 'Europe/Oslo', closesAt).replace('· stenger ', '');
  // 02:00 becomes 03:00 on 28 March 2027, and 03:00 becomes 02:00 on 31 October 2027.
  expect(at('2027-03-28T00:59:00.000Z')).toBe('28. mars 2027 kl. 01:59');
  expect(at('2027-03-28T01:00:00.000Z')).toBe('28. mars 2027 kl. 03:00');
  expect(at('2027-10-31T00:30:00.000Z')).toBe('31. oktober 2027 kl. 02:30');
  expect(at('2027-10-31T01:30:00.000Z')).toBe('31. oktober 2027 kl. 02:30 GMT+0100');
  expect(at('2027-10-31T02:00:00.000Z')).toBe('31. oktober 2027 kl. 03:00');
  // There, an hour comes twice a week later.
  const inNewYork = seen('nb', 'America/New_York', '2027-11-07T06:30:00.000Z');
  expect(inNewYork).toBe('· stenger 7. november 2027 kl. 01:30 GMT-0500');
});

test('of a host that does not send the time on its clock, it is told with the zone', () => {
  const { closes, months } = textIn('nb').survey;
  process.env.TZ = 'Europe/Oslo';
  const earlier = JSON.parse(JSON.stringify({ closesAt: CLOSING }));
  expect(closingTime(earlier, closes, months.split(' '))).toBe(
    '· stenger 12. desember 2026 kl. 12:00 GMT+0100',
  );
});

/** Runs it where Intl throws. */
function withoutIntl<T>(run: () => T): T {
  const { DateTimeFormat } = Intl;
  const methods = ['toLocaleString', 'toLocaleTimeString', 'toLocaleDateString'] as const;
  const known = methods.map((name) => [name, Date.prototype[name]] as const);
  const refuse = () => {
    throw new Error('Intl');
  };
  Object.assign(Date.prototype, Object.fromEntries(methods.map((name) => [name, refuse])));
  Object.assign(Intl, { DateTimeFormat: refuse });
  try {
    return run();
  } finally {
    Object.assign(Date.prototype, Object.fromEntries(known));
    Object.assign(Intl, { DateTimeFormat });
  }
}
