import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { textIn } from '../../src/i18n/index.ts';
import { okrReadinessText } from '../../src/instruments/okr-readiness/index.ts';
import { made, people } from '../support/results.ts';

const result = made({
  leaders: people(9),
  staff: people(22, { 0: [18, 1] }),
  drivers: people(8, { 3: [0, 4] }),
});
const markup = render(h(charts.groups, { result, wording: okrReadinessText.en, t: textIn('en') }));

/** The words of a row, mark by mark. */
function verdicts(factor: string): string[] {
  const row = markup.split('<tr').find((part) => part.includes(factor)) ?? '';
  return [...row.matchAll(/<\/svg>([^<]+)/g)].map(([, word]) => word as string);
}

test('a column is headed by the block and its size, everybody first', () => {
  const heads = [...markup.matchAll(/<th scope="col">([^<]+)<span class="groups-size">([^<]+)/g)];
  expect(heads.map(([, name, size]) => `${name}: ${size}`)).toEqual([
    'Everybody: 39 responses',
    'leaders: 9 responses',
    'staff: 22 responses',
    'drivers: 8 responses',
  ]);
});

test('a row says the verdict of every block in words', () => {
  expect(verdicts('Leadership engagement').slice(1)).toEqual(['Under half', 'No', 'Under half']);
  expect(verdicts('A strong OKR ambassador').slice(1)).toEqual(['Under half', 'Yes', 'Many don’t know']);
});
