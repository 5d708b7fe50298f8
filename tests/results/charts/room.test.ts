import type { Browser, Page } from 'playwright-core';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/index.ts';
import { pictures } from '#results/charts/pictures.ts';
import { pictureProps } from '#results/exports/png.ts';
import type { RoundReport } from '#results/round-report.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { exampleReport, reportFor } from '../../support/report.ts';
import { made, people } from '../../support/results.ts';
import { closeProfiles } from '../../support/visitor.ts';

/** Whether words find room, as a real browser draws them. */
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
});
afterAll(() => closeProfiles(browser));

const LETTERS = ['W', 'a', '王', '🚀'] as const;

/** Eight groups with names as long as they may be and no space in them, some without one visible answer. */
function crowded(letter: string, locale: (typeof LOCALES)[number]): RoundReport {
  const groups = Array.from({ length: 8 }, (_, place) => [
    `${place}${letter.repeat(58 / letter.length)}`,
    people(9 + place, { [place]: [1, 4], [place + 3]: [6, 1] }),
  ]);
  const result = made(Object.fromEntries(groups));
  return reportFor([result, result], letter.repeat(120 / letter.length), locale);
}

/** Lines of a picture that lie outside its margin or on one another. */
async function trouble(svg: string): Promise<string[]> {
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  return page.evaluate(() => {
    const paper = (document.querySelector('svg') as SVGElement).getBoundingClientRect();
    const lines = [...document.querySelectorAll('tspan')].map((line) => ({
      text: line.textContent,
      place: line.getBoundingClientRect(),
    }));
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left || b.right <= a.left || a.bottom - 6 <= b.top || b.bottom - 6 <= a.top;
    return lines.flatMap(({ text, place }, at) => [
      ...(place.left < 40 || place.right > paper.right - 40 || place.bottom > paper.bottom
        ? [`out: ${text}`]
        : []),
      ...lines
        .slice(at + 1)
        .flatMap((other) => (apart(place, other.place) ? [] : [`${text} on ${other.text}`])),
    ]);
  });
}

const reports = [
  ...LOCALES.map((locale) => [`the example in ${locale}`, exampleReport(locale)] as const),
  ...LETTERS.map(
    (letter, place) => [`names of ${letter}`, crowded(letter, LOCALES[place % 3] ?? 'nb')] as const,
  ),
];

test.each(reports)('words stay inside the pictures of %s, and none lies on another', async (_, report) => {
  for (const picture of Object.values(pictures)) {
    const svg = render(h(picture, pictureProps(report)));
    expect(await trouble(svg)).toEqual([]);
  }
});

test('control: a name on one line runs out of the picture, and words side by side may meet', async () => {
  const line = (x: number, text: string) =>
    `<text x="${x}" y="160" font-size="26"><tspan>${text}</tspan></text>`;
  const svg = (inside: string) => `<svg width="1600" height="900" viewBox="0 0 1600 900">${inside}</svg>`;
  expect(await trouble(svg(line(80, 'W'.repeat(120))))).toEqual([`out: ${'W'.repeat(120)}`]);
  expect(await trouble(svg(line(80, 'Mange veit ikkje') + line(200, 'Mål')))).toEqual([
    'Mange veit ikkje on Mål',
  ]);
});
