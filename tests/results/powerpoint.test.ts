import PptxGenJS from 'pptxgenjs';
import { expect, test } from 'vitest';
import { wrapped } from '#results/charts/picture/text-lines.ts';
import { powerpointOf } from '#results/exports/powerpoint.ts';
import { slidesOf } from '#results/exports/slides/index.ts';
import type { RoundReport } from '#results/round-report.ts';
import { faultsIn, partsOf } from '../support/office-file.ts';
import { exampleReport, reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const weak = (count: number) =>
  made(
    people(20, Object.fromEntries(Array.from({ length: count }, (_, place) => [place, [16, 0] as const]))),
  );

/** Every deck there is: no weakness to all twelve, with groups, with rounds, in every language, odd names. */
const decks: readonly (readonly [string, RoundReport])[] = [
  ...Array.from({ length: 13 }, (_, count) => [`${count} weaknesses`, reportFor([weak(count)])] as const),
  ['groups and rounds', exampleReport('nn')],
  ['rounds in English', reportFor([weak(2), weak(5), weak(1)], 'Ås & <Øl> "AS"', 'en')],
  ['a name that no file may hold', reportFor([weak(1)], 'Acme\ufffe \ud800\u0000 AS')],
];

test.each(decks)('a deck with %s declares every part that is there, and no other', async (_, report) => {
  const parts = await partsOf(await powerpointOf(report));
  expect(faultsIn(parts)).toEqual([]);
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+$/.test(name));
  expect(slides.length).toBe(
    2 +
      Number(report.result.groups.length > 0) +
      Number(report.history.length > 1) +
      report.result.factors
        .flatMap(({ questions }) => questions)
        .filter(({ verdict }) => verdict !== 'yes' && verdict !== 'underHalf').length,
  );
  expect([...parts.values()].join('')).not.toMatch(/[\ufffe\uffff]|&#x0;|\p{Cs}/u);
});

test('control: what the library writes has masters that are absent, as PowerPoint notices', async () => {
  const file = new PptxGenJS();
  file.addSlide();
  file.addSlide();
  const parts = await partsOf((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  expect(faultsIn(parts)).toContain('declared and absent: ppt/slideMasters/slideMaster2.xml');
  const whole = await partsOf(await powerpointOf(reportFor([weak(1)])));
  whole.delete('ppt/slides/slide2.xml');
  expect(faultsIn(whole)).toEqual([
    'declared and absent: ppt/slides/slide2.xml',
    'ppt/presentation.xml -> ppt/slides/slide2.xml',
  ]);
});

test('title, subject and author of a deck are its own, and it has no pages for notes', async () => {
  const parts = await partsOf(await powerpointOf(reportFor([weak(1)], 'Ås & Øl')));
  const about = parts.get('docProps/core.xml') ?? '';
  expect(
    /<dc:title>(.*?)<\/dc:title>\s*<dc:subject>(.*?)<\/dc:subject>\s*<dc:creator>(.*?)</
      .exec(about)
      ?.slice(1),
  ).toEqual(['Ås &amp; Øl', 'Runde 1 · stengt 30. oktober 2026 · 20 svar', 'okr-klar']);
  expect([...parts].filter(([name, xml]) => /notes(Master|Slide)|PptxGenJS/i.test(name + xml))).toEqual([]);
});

test('every shape of a slide has a text body, empty or not', async () => {
  const parts = await partsOf(await powerpointOf(exampleReport()));
  const shapes = [...parts].flatMap(([name, xml]) =>
    name.startsWith('ppt/slides/') ? [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape) : [],
  );
  expect(shapes.length).toBeGreaterThan(50);
  expect(shapes.filter((shape) => !shape.includes('<p:txBody>'))).toEqual([]);
});

test.each(['W', 'å', '王', '🚀'])(
  'the longest name of %s stands inside its place on every slide',
  (letter) => {
    const name = letter.repeat(120 / letter.length);
    const lines = slidesOf(reportFor([weak(2)], name)).flatMap((parts) =>
      parts.flatMap((part) =>
        'text' in part && typeof part.text === 'string' && part.text.includes(name)
          ? [{ ...part, text: part.text }]
          : [],
      ),
    );
    expect(lines.length).toBeGreaterThan(4);
    for (const { text, size, w, h, bold } of lines) {
      expect(size).toBeGreaterThanOrEqual(8);
      // Calibri is a fifth narrower than what is measured by; inches hold 72 points.
      expect(wrapped(text, 72 * w, 0.8 * size, bold).length * 1.2 * size).toBeLessThanOrEqual(72 * h);
    }
  },
);
