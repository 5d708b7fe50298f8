import { expect, test } from 'vitest';
import type { Published } from '../../../src/core/index.ts';
import { type Locale, textIn } from '../../../src/i18n/index.ts';
import { okrReadinessText } from '../../../src/instruments/okr-readiness/index.ts';
import { firstThings, headline } from '../../../src/islands/results/headline.ts';
import { made, people } from '../../support/results.ts';

function titleIn(locale: Locale, ...args: Parameters<typeof people>): string {
  return headline(made(people(...args)).factors, okrReadinessText[locale], textIn(locale)).title;
}

const inBokmal = (...args: Parameters<typeof people>) => titleIn('nb', ...args);

test('all yes is ready to start, and only then is there more to say', () => {
  expect(inBokmal(20)).toBe('Klar til å starte');
  const lead = (result: Published) => headline(result.factors, okrReadinessText.nb, textIn('nb')).lead;
  expect(lead(made(people(20)))).toContain('Alle faktorene får ja');
  expect(lead(made(people(20, { 0: [16, 0] })))).toBeNull();
});

test('the headline names every factor with the worst verdict and no other', () => {
  const answers = { 0: [16, 0], 3: [7, 0], 6: [13, 0] } as const;
  expect(inBokmal(20, answers)).toBe('Ikke klare ennå: ledelsen og målene får nei');
  expect(titleIn('nn', 20, answers)).toBe('Ikkje klare enno: leiinga og måla får nei');
  expect(titleIn('en', 20, answers)).toBe('Not ready yet: “no” on leadership and goals');
});

test('without a no, what is not visible comes before what is mixed', () => {
  expect(inBokmal(20, { 3: [1, 9], 9: [8, 0] })).toBe('Ikke helt klare: mange vet ikke nok om ambassadøren');
  expect(inBokmal(20, { 9: [8, 0] })).toBe('Ikke helt klare: folk er delt om teamene');
});

test('no everywhere is said at once', () => {
  const everywhere = { 0: [18, 0], 3: [18, 0], 6: [18, 0], 9: [18, 0] } as const;
  expect(inBokmal(20, everywhere)).toBe('Ikke klare ennå: alle faktorene får nei');
});

test('one question is the first thing, or all that share the first place', () => {
  const ids = (...args: Parameters<typeof people>) =>
    firstThings(made(people(...args)).factors).map(({ id }) => id);
  expect(ids(20, { 0: [16, 0], 6: [11, 0] })).toEqual(['leadership-present']);
  expect(ids(20, { 0: [16, 0], 6: [15, 0], 7: [11, 0] })).toEqual(['leadership-present', 'goals-strategic']);
  expect(ids(20)).toEqual([]);
});
