import { expect, test } from 'vitest';
import type { Published } from '#core/index.ts';
import { certaintyText, relianceSentences } from '#results/certainty-text.ts';
import { documentOf, reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

/** A report of a result of so many employees. */
function about(result: Published, employees: number | null) {
  const round = { ...documentOf(result), participation: { responses: result.responses, employees } };
  return { ...reportFor([result]), round };
}

const weak = made(people(20, { 0: [16, 0] }));
const fine = made(people(60));

test.each([
  [
    weak,
    30,
    '20 av 30 har svart (67 %). Selv om alle som ikke svarte, hadde sagt ja, ville hovedfunnet vært det samme.',
  ],
  [
    weak,
    34,
    '20 av 34 har svart (59 %). Hovedfunnet står seg hvis de som ikke svarte, tenker som de som svarte.',
  ],
  [weak, 20, '20 av 20 har svart (100 %). Alle har svart.'],
  [
    made(people(20, { 0: [11, 0] })),
    30,
    '20 av 30 har svart (67 %). De som ikke svarte, kunne ha endret hovedfunnet.',
  ],
  [
    fine,
    70,
    '60 av 70 har svart (86 %). Selv om alle som ikke svarte, hadde sagt nei, ville hovedfunnet vært det samme.',
  ],
  [
    fine,
    76,
    '60 av 76 har svart (79 %). Hovedfunnet står seg hvis de som ikke svarte, tenker som de som svarte.',
  ],
])('the headline says how far it can be relied on', (result, employees, text) => {
  expect(certaintyText(about(result, employees))).toBe(text);
});

test('without a number of employees nothing is said of those who did not answer', () => {
  expect(certaintyText(about(weak, null))).toBe(
    'Antall ansatte er ikke oppgitt, så vi vet ikke hvor mange som lot være å svare.',
  );
  expect(relianceSentences(about(weak, null))).toEqual([]);
});

test('more answers than employees is said as it is, and no share is made of it', () => {
  const text = certaintyText(about(made(people(44)), 40));
  expect(text).toMatch(/^44 svar, 40 ansatte\./);
  expect(text).not.toMatch(/44 av 40|%/);
});

test('8 of 9 is 89 %, as it is for the coach', () => {
  expect(certaintyText(about(made(people(8)), 9))).toContain('8 av 9 har svart (89 %)');
});

test('the questions are counted by how far their words can be relied on', () => {
  expect(relianceSentences(about(made(people(60, { 0: [29, 0], 3: [56, 0] })), 70))).toEqual([
    'Helt sikkert de samme: 11',
    'Kanskje annerledes: 1',
  ]);
});

test('a result of rule 1 is given its rate and nothing that rule 2 would say of it', () => {
  const { rule: _, ...old } = weak;
  expect(certaintyText(about(old, 30))).toBe('20 av 30 har svart (67 %).');
  expect(relianceSentences(about(old, 30))).toEqual([]);
});
