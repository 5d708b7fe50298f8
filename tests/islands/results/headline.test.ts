import { expect, test } from 'vitest';
import { textIn } from '../../../src/i18n/index.ts';
import { okrReadinessText } from '../../../src/instruments/okr-readiness/index.ts';
import { firstThings, headline } from '../../../src/islands/results/headline.ts';
import { made, people } from '../../support/results.ts';

function inBokmal(...args: Parameters<typeof people>): string[] {
  const { title, lead } = headline(made(people(...args)).factors, okrReadinessText.nb, textIn('nb'));
  return [title, lead];
}

test('all yes is ready to start', () => {
  expect(inBokmal(20)[0]).toBe('Klar til å starte');
});

test('the headline names every factor with the worst verdict and no other', () => {
  expect(inBokmal(20, { 0: [16, 0], 3: [7, 0], 6: [13, 0] })).toEqual([
    'Begynn i riktig ende',
    '«Ledelsens engasjement» og «Første tilnærming til mål» får nei.',
  ]);
});

test('without a no, what is not visible comes before what is mixed', () => {
  expect(inBokmal(20, { 3: [1, 9], 9: [8, 0] })[1]).toBe(
    'Ingen faktor får nei, men «Sterk OKR-ambassadør» er ikke synlig for folk.',
  );
  expect(inBokmal(20, { 9: [8, 0] })[1]).toBe(
    'Ingen faktor får nei, men folk er delt om «Teamenes engasjement».',
  );
});

test('no everywhere is said at once', () => {
  const everywhere = { 0: [18, 0], 3: [18, 0], 6: [18, 0], 9: [18, 0] } as const;
  expect(inBokmal(20, everywhere)[1]).toBe('Alle faktorene får nei.');
});

test('one question is the first thing, or all that share the first place', () => {
  const ids = (...args: Parameters<typeof people>) =>
    firstThings(made(people(...args)).factors).map(({ id }) => id);
  expect(ids(20, { 0: [16, 0], 6: [11, 0] })).toEqual(['leadership-present']);
  expect(ids(20, { 0: [16, 0], 6: [15, 0], 7: [11, 0] })).toEqual(['leadership-present', 'goals-strategic']);
  expect(ids(20)).toEqual([]);
});
