import { expect, test } from 'vitest';
import { marksIn, percentAnswered, publicCount } from '#core/index.ts';

const HOUR = 60 * 60 * 1000;

/** Every mark in some days, as the clocks on the walls say it, and in UTC. */
function marks(zone: string, from: string, to: string): string[] {
  const lastMark = marksIn(zone);
  const found = new Set<number>();
  for (let now = Date.parse(from); now < Date.parse(to); now += HOUR / 4) found.add(lastMark(now));
  return [...found].map((at) => new Date(at).toISOString().slice(8, 16));
}

test('marks are 00, 06, 12 and 18 by the clocks on the walls', () => {
  expect(marks('Europe/Oslo', '2027-01-11T23:00:00Z', '2027-01-12T23:00:00Z')).toEqual([
    '11T23:00',
    '12T05:00',
    '12T11:00',
    '12T17:00',
  ]);
  expect(marks('Asia/Kathmandu', '2027-01-11T18:15:00Z', '2027-01-12T18:15:00Z')).toEqual([
    '11T18:15',
    '12T00:15',
    '12T06:15',
    '12T12:15',
  ]);
});

test('on the day clocks are put forward a night is an hour shorter, and back an hour longer', () => {
  // 28 March 2027, 02:00 becomes 03:00; 31 October 2027, 03:00 becomes 02:00.
  expect(marks('Europe/Oslo', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z')).toEqual([
    '27T23:00',
    '28T04:00',
    '28T10:00',
    '28T16:00',
  ]);
  expect(marks('Europe/Oslo', '2027-10-30T22:00:00Z', '2027-10-31T23:00:00Z')).toEqual([
    '30T22:00',
    '31T05:00',
    '31T11:00',
    '31T17:00',
  ]);
});

test('a midnight that is left out is no mark, and one that comes twice is two', () => {
  // In Beirut, 28 March 2027 begins at 01:00; on the Azores, 01:00 becomes 00:00 on 31 October 2027.
  expect(marks('Asia/Beirut', '2027-03-27T17:00:00Z', '2027-03-28T04:00:00Z')).toEqual([
    '27T16:00',
    '28T03:00',
  ]);
  expect(marks('Atlantic/Azores', '2027-10-31T00:00:00Z', '2027-10-31T02:00:00Z')).toEqual([
    '31T00:00',
    '31T01:00',
  ]);
});

test('a zone that does not exist is refused', () => {
  expect(() => marksIn('Europe/Nowhere')).toThrow(RangeError);
});

test('what is told is what had been counted at the mark', () => {
  const [six, noon] = [6 * HOUR, 12 * HOUR];
  const told = (noted: { at: number; responses: number } | null, responses: number, mark: number) =>
    publicCount({ noted, responses }, mark).atLeast;
  // Noted at this mark; nobody since an earlier one; a clock that went back; nothing known.
  expect(told({ at: noon, responses: 7 }, 14, noon)).toBe(5);
  expect(told({ at: six, responses: 7 }, 14, noon)).toBe(10);
  expect(told({ at: noon, responses: 7 }, 14, six)).toBe(5);
  expect(told(null, 14, noon)).toBe(0);
});

test('what is told says of when it is: of the last mark, or of a later one that the clock has gone back over', () => {
  const mark = Date.parse('2026-11-27T11:00:00.000Z');
  const at = (noted: number) => publicCount({ noted: { at: noted, responses: 7 }, responses: 9 }, mark).asOf;
  expect(at(mark - 1)).toBe('2026-11-27T11:00:00.000Z');
  expect(at(mark + 60_000)).toBe('2026-11-27T11:01:00.000Z');
});

test.each([
  [8, 9, 89],
  [1, 3, 33],
  [199, 200, 99],
  [1, 1000, 1],
  [0, 10, 0],
  [10, 10, 100],
  [11, 10, null],
])(
  '%d of %d is %s per cent, and 0 and 100 only when none and all answered',
  (responses, employees, percent) => {
    expect(percentAnswered(responses, employees)).toBe(percent);
  },
);
