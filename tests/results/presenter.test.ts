import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { presenterSteps, stepAfterKey } from '#results/presenter/presenter-steps.ts';
import { Slide } from '#results/presenter/Slide.tsx';
import type { RoundReport } from '#results/round-report.ts';
import { exampleReport, reportFor } from '../support/report.ts';
import { type Answers, made, people } from '../support/results.ts';

/** The steps in short: `!` is shown, `?` is hidden. */
function stepsOf(report: RoundReport): string[] {
  return presenterSteps(report).map((step) =>
    step.kind === 'factor' ? `${step.factor.id}${step.isShown ? '!' : '?'}` : step.kind,
  );
}

const FACTORS = ['leadership', 'ambassador', 'goals', 'teams'].flatMap((id) => [`${id}?`, `${id}!`]);

test('factors come one at a time in the order asked, each hidden before it is shown', () => {
  const weak = made(people(20, { 3: [1, 9], 6: [13, 0], 9: [16, 0] }));
  expect(stepsOf(reportFor([weak]))).toEqual(['start', ...FACTORS, 'end']);
});

test('groups, rounds and measures come after all factors, where there are any', () => {
  expect(stepsOf(exampleReport())).toEqual([
    ...['start', ...FACTORS],
    ...['groups', 'rounds', 'earlier', 'measures', 'end'],
  ]);
});

/** The slides up to the first that shows something, and each later slide that hides its factor. */
function hiddenSlides(report: RoundReport): string[] {
  return presenterSteps(report)
    .filter((step) => step.kind === 'start' || (step.kind === 'factor' && !step.isShown))
    .map((step) => render(h(Slide, { step, report })));
}

test('what is hidden is the same whatever people answered', () => {
  const all = (answers: Answers) =>
    made(people(20, Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place, answers]))));
  const results = [all([16, 0]), all([1, 9]), all([0, 0]), made(people(20, { 9: [16, 0] }))];
  const [first, ...others] = results.map((result) => hiddenSlides(reportFor([result])));
  for (const other of others) expect(other).toEqual(first);
  // Control: what is shown differs.
  const shown = results.map((result) => {
    const report = reportFor([result]);
    return presenterSteps(report).map((step) => render(h(Slide, { step, report })));
  });
  expect(shown[1]).not.toEqual(shown[0]);
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
