import { expect, test } from 'vitest';
import { factorSummaries, MIN_BLOCK, type Published } from '#core/index.ts';
import { LOCALES, type Locale, textIn } from '#i18n/index.ts';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';
import { sampleResults } from '#instruments/okr-readiness-2/sample.ts';
import { exampleReport } from '../support/report.ts';

function resultsIn(locale: Locale): Published[] {
  return sampleResults(locale, textIn(locale).sample).rounds.map(({ result }) => result as Published);
}

const [newest, oldest] = resultsIn('nb');

test('the example shows every word that a whole has, groups that differ and an arrow between its rounds', () => {
  const [later, earlier] = [newest, oldest] as [Published, Published];
  const verdicts = later.factors.map(({ verdict }) => verdict);
  expect(verdicts.toSorted()).toEqual(['mixed', 'no', 'unseen', 'yes']);
  expect(later.groups.length).toBeGreaterThan(2);
  expect(factorSummaries(later, earlier).map(({ trend }) => trend)).toContain('better');
});

test('the example keeps the rules: blocks of eight, all of whom make up the whole', () => {
  for (const result of [newest, oldest] as Published[]) {
    const sizes = result.groups.map(({ responses }) => responses);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(MIN_BLOCK);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(result.responses);
    expect(result.factors.map(({ id }) => id)).toEqual(okrReadiness2.factors.map(({ id }) => id));
  }
});

test('a group that was too small is merged in the older round', () => {
  expect(oldest?.groups.at(-1)?.merged).toEqual(['Salg og service', 'Vil ikke si']);
});

test.each(LOCALES)(
  'the example says in its own name in %s that it is one, as every file of it does',
  (locale) => {
    const { resultActions } = textIn(locale);
    const word = resultActions.example.label.toLocaleLowerCase(locale);
    expect(exampleReport(locale).organisation).toContain(`(${word})`);
  },
);

test.each(LOCALES)('the example names all its groups in %s and shows the same figures', (locale) => {
  const results = resultsIn(locale);
  const names = [...textIn(locale).sample.groups];
  expect(results[0]?.groups.map(({ name }) => name)).toEqual(names);
  expect(results.map(({ factors }) => factors)).toEqual([newest?.factors, oldest?.factors]);
});
