import { expect, test } from 'vitest';
import { certaintyOf } from '../../../src/islands/results/certainty.ts';

function label(responses: number, employees: number | null): string {
  return certaintyOf(responses, { responses, employees }).label;
}

test('under 30 % is a signal, 30 to 60 % indicative, over 60 % solid', () => {
  expect([29, 30, 60, 61, 100].map((responses) => label(responses, 100))).toEqual([
    'signal',
    'indicative',
    'indicative',
    'solid',
    'solid',
  ]);
});

test('the label agrees with the percentage that is printed beside it', () => {
  expect(certaintyOf(299, { responses: 299, employees: 1000 })).toEqual({ label: 'indicative', percent: 30 });
});

test('without a known number of employees there is no response rate', () => {
  expect(label(20, null)).toBe('noBase');
});

test('more responses than employees is said instead of a rate over 100 %', () => {
  expect(label(13, 12)).toBe('more');
});
