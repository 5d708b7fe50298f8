import { expect, test } from 'vitest';
import { isBeforeNotice, isClosingInRange, longestDuration, usualDuration } from '#core/index.ts';

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
