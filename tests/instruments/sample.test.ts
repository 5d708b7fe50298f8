import { expect, test } from 'vitest';
import { isComparable, MIN_BLOCK, type Published, VERDICTS } from '../../src/core/index.ts';
import { okrReadiness } from '../../src/instruments/okr-readiness/index.ts';
import { sampleResults } from '../../src/instruments/okr-readiness/sample.ts';
import { exampleSheet } from '../support/sheet.ts';

const [newest, oldest] = sampleResults('nb').rounds.map(({ result }) => result as Published);

test('the example shows every verdict, groups that differ and rounds that may be compared', () => {
  const verdicts = newest?.factors.map(({ verdict }) => verdict) ?? [];
  expect(verdicts.toSorted()).toEqual([...VERDICTS].sort());
  expect(newest?.groups.length).toBeGreaterThan(2);
  expect(isComparable(oldest?.responses ?? 0, newest?.responses ?? 0)).toBe(true);
});

test('the example keeps the rules: blocks of eight, all of whom make up the whole', () => {
  for (const result of [newest, oldest] as Published[]) {
    const sizes = result.groups.map(({ responses }) => responses);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(MIN_BLOCK);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(result.responses);
    expect(result.factors.map(({ id }) => id)).toEqual(okrReadiness.factors.map(({ id }) => id));
  }
});

test('a group that was too small is merged in the older round', () => {
  expect(oldest?.groups.at(-1)?.merged).toEqual(['Salg og service', 'Vil ikke si']);
});

test('the example says in its own name that it is one, so that every file made of it says so', () => {
  expect([exampleSheet('nb').organisation, exampleSheet('en').organisation]).toEqual([
    'Solvik Verksted (eksempel)',
    'Solvik Works (example)',
  ]);
});

test('both languages show the same figures', () => {
  const figures = (locale: 'nb' | 'en') =>
    sampleResults(locale).rounds.map(({ result }) => (result as Published).factors);
  expect(figures('en')).toEqual(figures('nb'));
});
