import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { textIn } from '#i18n/index.ts';
import { okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { GroupsChart } from '#results/charts/groups/page.tsx';
import { made, people } from '../../support/results.ts';

const result = made({
  leaders: people(9),
  staff: people(22, { 0: [18, 1] }),
  drivers: people(8, { 3: [0, 4] }),
});
const markup = render(h(GroupsChart, { result, wording: okrReadiness2Text.en, t: textIn('en') }));

/** The words of a row, mark by mark. */
function verdicts(block: string): string[] {
  const row = markup.split('<tr').find((part) => part.includes(`>${block}<`)) ?? '';
  return [...row.matchAll(/<\/svg>([^<]+)/g)].map(([, word]) => word as string);
}

test('a row is headed by the block and its size, everybody first, as in the picture', () => {
  const heads = [...markup.matchAll(/<th scope="row">([^<]+)<span class="groups-size">([^<]+)/g)];
  expect(heads.map(([, name, size]) => `${name}: ${size}`)).toEqual([
    'Everyone: 39 responses',
    'leaders: 9 responses',
    'staff: 22 responses',
    'drivers: 8 responses',
  ]);
});

test('a row says the verdict of its block on every factor in words', () => {
  expect(verdicts('leaders')).toEqual(['Under half', 'Under half', 'Under half', 'Under half']);
  expect(verdicts('staff')[0]).toBe('No');
  expect(verdicts('drivers').slice(0, 2)).toEqual(['Under half', 'Many don’t know']);
});

test('a cell says its factor where there is no room for columns', () => {
  const factors = [...markup.matchAll(/<th scope="col">([^<]+)/g)].map(([, name]) => name).slice(1);
  const cells = [...markup.matchAll(/data-of="([^"]+)"/g)].map(([, name]) => name);
  expect(factors).toHaveLength(4);
  expect(cells).toEqual([...factors, ...factors, ...factors, ...factors]);
});
