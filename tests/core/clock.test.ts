import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Clock, clockAfter, closingTime, deletingTime } from '#core/index.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T12:00:00Z');

/** What a store remembers after looks at these moments. */
function after(...moments: number[]): Clock {
  const [first = START, ...rest] = moments;
  return rest.reduce((clock: Clock, moment) => clockAfter(clock, moment), clockAfter(null, first));
}

/** Looks every so often, from one moment until another. */
function every(step: number, from: number, until: number): number[] {
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, number) => from + number * step);
}

test('a clock that is looked at every hour, every day or every week is believed', () => {
  for (const step of [HOUR, DAY, 7 * DAY]) {
    const moments = every(step, START, START + 400 * DAY);
    const now = moments.at(-1) as number;
    expect([closingTime(after(...moments), now), deletingTime(after(...moments), now)]).toEqual([now, now]);
  }
});

test('a clock two years ahead deletes and closes nothing, and is forgotten when it is right again', () => {
  const ahead = START + 730 * DAY;
  const clock = after(START, ahead);
  expect([closingTime(clock, ahead), deletingTime(clock, ahead)]).toEqual([START, START]);
  const right = START + HOUR;
  expect(clockAfter(clock, right)).toEqual({ latest: right, leap: null });
});

test('when two years have really passed, surveys close after half an hour and are deleted after seven days', () => {
  const back = START + 730 * DAY;
  const at = (later: number) => {
    const now = back + later;
    const clock = after(START, ...every(HOUR, back, now), now);
    return [closingTime(clock, now) === now, deletingTime(clock, now) === now];
  };
  expect(at(29 * 60_000)).toEqual([false, false]);
  expect(at(30 * 60_000)).toEqual([true, false]);
  expect(at(7 * DAY - 1)).toEqual([true, false]);
  expect(at(7 * DAY)).toEqual([true, true]);
});

test('a host that was away for less than a survey may last closes at once, and deletes seven days later', () => {
  const back = START + 60 * DAY;
  const clock = after(START, back);
  expect([closingTime(clock, back), deletingTime(clock, back)]).toEqual([back, START]);
});

test('a clock far behind moves no closing time back, however long it runs', () => {
  const behind = Date.parse('1970-01-01T00:00:00Z');
  const clock = after(START, ...every(DAY, behind, behind + 5 * DAY));
  const now = behind + 5 * DAY;
  expect([closingTime(clock, now), deletingTime(clock, now)]).toEqual([START, now]);
});

test('one host with a wrong clock among several is never believed', () => {
  const moments = every(HOUR, START, START + 30 * DAY).flatMap((moment) => [moment, moment + 730 * DAY]);
  const now = moments.at(-1) as number;
  expect(deletingTime(after(...moments), now)).toBeLessThan(START + 31 * DAY);
});

test('whatever a clock does, nothing is deleted by a moment that was not seen for seven days or step by step', () => {
  const moments = fc.array(fc.integer({ min: -2_000, max: 2_000 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(moments, (days) => {
      const seen = days.map((day) => START + day * DAY);
      const [first = START] = seen;
      const now = seen.at(-1) as number;
      const isFar = seen.every((moment, place) => place === 0 || Math.abs(moment - first) > 10 * DAY);
      const isScattered = seen.every(
        (moment, place) => place === 0 || Math.abs(moment - (seen[place - 1] as number)) > 10 * DAY,
      );
      if (isFar && isScattered) expect(deletingTime(after(...seen), now)).toBe(Math.min(first, now));
    }),
    { numRuns: 2_000 },
  );
});
