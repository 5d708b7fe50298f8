import { expect, test } from 'vitest';
import { isDay, isPastDay, isPending, MEASURE_STATES } from '#core/index.ts';

test.each(['2027-03-15', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each([
  ...['2027-02-29', '2027-02-30', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '2027-01-32'],
  ...['', '2027-3-15', '2027-03-15T00:00:00Z', ' 2027-03-15', '2027-03-15\n', '+002027-03-15', 'x'],
])('%j is no day', (day) => {
  expect(isDay(day)).toBe(false);
});

test('a day is past when it is over in the last time zone, twelve hours behind UTC', () => {
  expect(isPastDay('2027-03-15', Date.parse('2027-03-16T11:59:59.999Z'))).toBe(false);
  expect(isPastDay('2027-03-15', Date.parse('2027-03-16T12:00:00Z'))).toBe(true);
  expect(isPastDay('2027-03-16', Date.parse('2027-03-16T12:00:00Z'))).toBe(false);
});

test('a measure waits until it is done or dropped', () => {
  expect(MEASURE_STATES.filter((state) => isPending({ state }))).toEqual(['planned', 'underway']);
});
