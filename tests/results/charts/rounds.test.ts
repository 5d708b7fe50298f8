import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Published } from '#core/index.ts';
import { textIn } from '#i18n/index.ts';
import { okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { RoundsChart } from '#results/charts/rounds/page.tsx';
import { made, people } from '../../support/results.ts';

function draw(...results: readonly Published[]): string {
  const rounds = results.map((result, place) => ({ round: place + 1, result }));
  return render(h(RoundsChart, { rounds, wording: okrReadiness2Text.en, t: textIn('en') }));
}

/** The words of a question's row: verdicts and trends, round by round. */
function row(markup: string, name: string): string[] {
  const part = markup.split('<tr').find((one) => one.includes(name)) ?? '';
  return [...part.matchAll(/<\/svg>([^<]+)/g)].map(([, word]) => word as string);
}

test('a round has its verdicts, and an arrow with a word where the band moved', () => {
  const markup = draw(
    made(people(20, { 0: [16, 0], 6: [2, 0], 9: [2, 0] })),
    made(people(20, { 0: [7, 0], 6: [8, 0], 9: [12, 0] })),
  );
  expect(row(markup, 'Leaders who take part')).toEqual(['No', 'Divided', 'better']);
  expect(row(markup, 'Goals for the organisation')).toEqual(['Yes', 'Divided']);
  expect(row(markup, 'Open goals')).toEqual(['Yes', 'Yes']);
  expect(row(markup, 'Time to think')).toEqual(['Yes', 'No', 'weaker']);
});

test('rounds that may not be compared have verdicts and no arrow', () => {
  const markup = draw(made(people(20, { 0: [20, 0] })), made(people(19)));
  expect(row(markup, 'Leaders who take part')).toEqual(['No', 'Yes']);
  expect(markup).not.toContain('trend');
});

test('no figure stands beside two rounds, so that none can be subtracted', () => {
  const markup = draw(made(people(20, { 0: [16, 0] })), made(people(30, { 0: [7, 0] })));
  const text = markup.replace(/<[^>]+>/g, ' ');
  expect(text.match(/\d+/g)).toEqual(['1', '20', '2', '30']);
});
