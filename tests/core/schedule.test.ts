import { expect, test } from 'vitest';
import {
  isBeforeNotice,
  isClosingInRange,
  localTimeIn,
  longestDuration,
  usualDuration,
} from '#core/index.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

test('a survey is open for two weeks unless its coach says otherwise, and 90 days at most', () => {
  for (const mode of ['open', 'invited'] as const) {
    expect([usualDuration(mode), longestDuration(mode)]).toEqual([14 * DAY, 90 * DAY]);
  }
});

test('a meeting is over in three hours', () => {
  expect([usualDuration('together'), longestDuration('together')]).toEqual([3 * HOUR, 3 * HOUR]);
});

test('who answers is told a day before it closes, less the minute that a request may take', () => {
  const now = Date.parse('2026-11-27T12:00:00Z');
  const least = now + DAY - 60_000;
  for (const mode of ['open', 'invited'] as const) {
    expect([least - 1, least, now + 90 * DAY].map((closes) => isBeforeNotice(mode, closes, now))).toEqual([
      true,
      false,
      false,
    ]);
  }
});

test('a meeting may end at any time', () => {
  expect(isBeforeNotice('together', 0, DAY)).toBe(false);
});

test('a form offers closing times from a day to 90 days ahead, none of which comes too soon a minute later', () => {
  const offered = [DAY - 1, DAY, 90 * DAY, 90 * DAY + 1].map((ahead) => isClosingInRange(ahead, 0));
  expect(offered).toEqual([false, true, true, false]);
  expect(isBeforeNotice('open', DAY, 60_000)).toBe(false);
  expect(isClosingInRange(Number.NaN, 0)).toBe(false);
});

test('closing times are told by the clock of a zone, in summer and in winter', () => {
  const [oslo, kathmandu] = [localTimeIn('Europe/Oslo'), localTimeIn('Asia/Kathmandu')];
  expect(oslo('2026-12-12T11:00:00.000Z')).toBe('2026-12-12T12:00');
  expect(oslo('2027-06-30T22:05:59.999Z')).toBe('2027-07-01T00:05');
  expect(kathmandu('2026-12-31T18:15:00.000Z')).toBe('2027-01-01T00:00');
});

test('when clocks change, they are told on either side', () => {
  const oslo = localTimeIn('Europe/Oslo');
  // 28 March 2027, 02:00 becomes 03:00; 31 October 2027, 03:00 becomes 02:00.
  expect(['2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z'].map(oslo)).toEqual([
    '2027-03-28T01:59',
    '2027-03-28T03:00',
  ]);
  expect(['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'].map(oslo)).toEqual([
    '2027-10-31T02:30',
    '2027-10-31T02:30',
  ]);
});

test('a zone that does not exist has no clock', () => {
  expect(() => localTimeIn('Europe/Nowhere')).toThrow(RangeError);
});
