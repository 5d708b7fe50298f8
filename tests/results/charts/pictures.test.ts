import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { widthOf, wrapped } from '#results/charts/picture/text-lines.ts';
import { pictures } from '#results/charts/pictures.ts';
import { pictureProps } from '#results/exports/png.ts';
import { exampleReport } from '../../support/report.ts';

const report = exampleReport();
const drawn = Object.entries(pictures).map(
  ([name, picture]) => [name, render(h(picture, pictureProps(report)))] as const,
);

test.each(drawn)('the picture of %s stands alone: no style, script or address of another place', (_, svg) => {
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/style=|<style|<script|https?:|href=/);
});

test.each(drawn)('the picture of %s carries organisation, round, n, date and the note on bands', (_, svg) => {
  expect(svg).toContain('Solvik Verksted (eksempel) · Runde 2 · stengt 30. oktober 2026 · 46 svar');
  expect(svg).toContain(report.t.resultActions.exports.note);
});

test('in the heatmap every verdict but yes has a pattern of its own', () => {
  const svg = drawn.find(([name]) => name === 'groups')?.[1] ?? '';
  const looks = [...svg.matchAll(/<pattern [^>]*rotate\((\d+)\)"><rect width="(\d+)" height="(\d+)"/g)];
  const shown = [report.result, ...report.result.groups].flatMap(({ factors }) => factors);
  const patterned = new Set(shown.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'yes'));
  expect(patterned.size).toBeGreaterThan(2);
  expect(new Set(looks.map(([, angle, width, height]) => `${angle}/${width}/${height}`)).size).toBe(
    patterned.size,
  );
});

test('long names are cut into lines, and words wider than a line are cut too, never inside a character', () => {
  expect(wrapped('Salg og kundeservice', 160, 20)).toEqual(['Salg og', 'kundeservice']);
  expect(wrapped('Kundeserviceavdelingen', 110, 20)).toEqual(['Kundeser', 'viceavdel', 'ingen']);
  expect(wrapped('👩‍🔧👩‍🔧 é́é́', 30, 20)).toEqual(['👩‍🔧', '👩‍🔧', 'é́é́']);
  expect(wrapped('W', 1, 20)).toEqual(['W']);
});

test('wide letters count for more than narrow ones, and accents for nothing', () => {
  expect(widthOf('WWW', 10, true)).toBeGreaterThan(2 * widthOf('iii', 10, true));
  expect(widthOf('王', 10)).toBeGreaterThan(widthOf('a', 10));
  expect(widthOf('e\u0301', 10)).toBe(widthOf('e', 10));
});

test('a long name of a group makes its row taller, and its words stay whole', () => {
  const name = 'Alle andre (Kommunikasjonsavdelingen, Kundeservice, Produksjon)';
  const [group, ...others] = report.result.groups;
  const result = { ...report.result, groups: [{ ...group, name }, ...others] };
  const draw = (props: object) => render(h(pictures.groups, { ...pictureProps(report), ...props }));
  const svg = draw({ result });
  const height = (picture: string) => Number(/height="(\d+)"/.exec(picture)?.[1]);
  expect(height(svg)).toBeGreaterThan(height(draw({})));
  for (const word of name.split(' '))
    expect(svg).toMatch(new RegExp(`>[^<]*${word.replace(/[()]/g, '\\$&')}`));
});
