import { expect, test } from 'vitest';
import { meaningOfUnseen, said } from '../../../src/charts/parts/said.ts';
import type { Published, QuestionResult } from '../../../src/core/index.ts';
import { textIn } from '../../../src/i18n/index.ts';
import { okrReadinessText } from '../../../src/instruments/okr-readiness/index.ts';
import { stepsFor } from '../../../src/islands/results/steps.ts';
import { made, people } from '../../support/results.ts';

function first({ factors }: Published): QuestionResult {
  return factors[0]?.questions[0] as QuestionResult;
}

test('a band is said as a range of people who said no, with the digits of the language', () => {
  const small = made(people(20, { 0: [7, 0] }));
  expect(said(first(small), small, textIn('nb'))).toBe('6–8 av 20 svarte nei');
  const large = made(people(4000, { 0: [2500, 0] }));
  expect(said(first(large), large, textIn('en'))).toBe('2,400–2,599 of 4,000 said no');
});

test('unseen is said as a third only where it is a third of all', () => {
  const alone = made(people(20, { 0: [1, 7] }));
  expect(said(first(alone), alone, textIn('en'))).toBe('A third or more said “don’t know”');
  // Half of the people are in a block where it is unseen; among all 20 it is 4, which is no third.
  const grouped = made({ a: people(10, { 0: [0, 4] }), b: people(10) });
  expect(first(grouped).verdict).toBe('unseen');
  expect(said(first(grouped), grouped, textIn('en'))).toBe('Many said “don’t know”');
  expect(meaningOfUnseen(grouped, textIn('en'))).toContain('In a group');
});

test('what nobody sees has advice of its own; a no has the advice of the instrument', () => {
  const t = textIn('nb');
  const wording = okrReadinessText.nb;
  const no = first(made(people(20, { 0: [16, 0] })));
  const unseen = first(made(people(20, { 0: [1, 7] })));
  expect(stepsFor(no, wording, t)).toEqual(wording.questions['leadership-present']?.advice);
  expect(stepsFor(unseen, wording, t)).toEqual(t.results.unseen.steps);
});
