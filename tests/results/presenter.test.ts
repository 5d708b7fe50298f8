import { expect, test } from 'vitest';
import { presenterSteps, stepAfterKey } from '#results/presenter/presenter-steps.ts';
import { made, people } from '../support/results.ts';

test('factors come one at a time, worst first, each hidden before it is shown', () => {
  const { factors } = made(people(20, { 3: [1, 9], 6: [13, 0], 9: [16, 0] }));
  const steps = presenterSteps(factors).map((step) =>
    step.kind === 'factor' ? `${step.factor.id}${step.isShown ? '!' : '?'}` : step.kind,
  );
  expect(steps).toEqual([
    'start',
    'teams?',
    'teams!',
    'goals?',
    'goals!',
    'ambassador?',
    'ambassador!',
    'leadership?',
    'leadership!',
    'end',
  ]);
});

test('arrow keys and the two keys of a clicker move one step', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown']) expect(stepAfterKey(key, 3, 10)).toBe(4);
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(stepAfterKey(key, 3, 10)).toBe(2);
  expect([stepAfterKey('Home', 3, 10), stepAfterKey('End', 3, 10)]).toEqual([0, 9]);
});

test('no key leads out of the presentation, and others are left to the browser', () => {
  expect([stepAfterKey('PageUp', 0, 10), stepAfterKey('PageDown', 9, 10)]).toEqual([0, 9]);
  for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a']) expect(stepAfterKey(key, 3, 10)).toBeNull();
});
