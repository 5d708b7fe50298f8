import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Published } from '#core/index.ts';
import { textIn } from '#i18n/index.ts';
import { okrReadiness2, okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { BandsChart } from '#results/charts/bands/page.tsx';
import { made, people } from '../../support/results.ts';

const t = textIn('nb');

function draw(result: Published): string {
  return render(h(BandsChart, { result, wording: okrReadiness2Text.nb, t }));
}

/** The row of one question. */
function row(markup: string, id: string): string {
  return (
    markup.split('<tr').find((part) => part.includes(okrReadiness2Text.nb.questions[id]?.short ?? id)) ?? ''
  );
}

const mixed = made(people(20, { 0: [16, 1], 3: [7, 2], 4: [1, 8] }));

test('a bar is solid to where its band begins and hatched to where it ends', () => {
  const bar = row(draw(mixed), 'leadership-present');
  expect(bar).toContain('<rect class="bar-solid" width="75%" height="100%">');
  expect(bar).toContain('<rect x="75%" width="25%" height="100%" fill="url(#bands-leadership-present)">');
});

test('the table says the same figures and verdicts as the bars', () => {
  const markup = draw(mixed);
  expect(row(markup, 'leadership-present')).toMatch(/<td class="bands-figure">15–20<\/td>.*Nei/s);
  expect(row(markup, 'ambassador-experience')).toMatch(/<td class="bands-figure">5–9<\/td>.*Delt/s);
  expect(row(markup, 'goals-visible')).toMatch(/<td class="bands-figure">0–4<\/td>.*Ja/s);
});

test('the row of a factor has its verdict, so that the table is the one of the factors too', () => {
  const wording = okrReadiness2Text.nb;
  const verdicts = draw(mixed)
    .split('<tr class="bands-factor">')
    .slice(1)
    .map((part) => part.split('</tr>')[0]?.replace(/<[^>]+>/g, ''));
  expect(verdicts).toEqual([
    `${wording.factors.leadership?.name}Nei`,
    `${wording.factors.ambassador?.name}Mange vet ikke`,
    `${wording.factors.goals?.name}Ja`,
    `${wording.factors.teams?.name}Ja`,
  ]);
});

test('an unseen question has no bar and no figure', () => {
  const unseen = row(draw(mixed), 'ambassador-plan');
  expect(unseen).toMatch(/<td class="bands-figure">vises ikke<\/td>.*Mange vet ikke/s);
  expect(unseen).not.toContain('url(#');
});

test('every question has a row under its factor, in the order asked', () => {
  const markup = draw(mixed);
  const wording = okrReadiness2Text.nb;
  const expected = okrReadiness2.factors.flatMap(({ id, questions }) => [
    wording.factors[id]?.name,
    ...questions.map((question) => wording.questions[question]?.short),
  ]);
  const headers =
    /<th colspan="2" scope="rowgroup">([^<]+)|<th scope="row"><div class="bands-cell"><span>([^<]+)/gi;
  expect([...markup.matchAll(headers)].map(([, factor, question]) => factor ?? question)).toEqual(expected);
});

test('the picture follows the bands and never the counts behind them', () => {
  const before = made({ a: people(10, { 0: [4, 0] }), b: people(12, { 0: [2, 1] }) });
  const after = made({ a: people(10, { 0: [3, 0] }), b: people(12, { 0: [2, 1] }) });
  expect(draw(after)).toBe(draw(before));
});

test('the picture needs no style of its own, which the content security policy would refuse', () => {
  expect(draw(mixed)).not.toMatch(/\sstyle=|<style|<script/);
});
