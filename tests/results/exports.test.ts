import JSZip from 'jszip';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { MAX_MEASURES } from '#core/index.ts';
import { LOCALES } from '#i18n/index.ts';
import { csvOf, jsonOf } from '#results/exports/data-files.ts';
import { availableExports } from '#results/exports/index.ts';
import { powerpointOf } from '#results/exports/powerpoint.ts';
import { type SlidePart, type SlideText, slidesOf } from '#results/exports/slides/index.ts';
import { fileName } from '#results/file-name.ts';
import { exampleReport, measure, reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const result = made(people(20, { 0: [16, 1], 4: [1, 8] }));

function rows(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { delimiter: ';' }).data;
}

const isText = (part: SlidePart): part is SlideText => 'text' in part;

function words(parts: readonly SlidePart[]): string {
  return parts.map((part) => ('text' in part ? [part.text].flat().join('\n') : '')).join('\n');
}

test('the CSV begins with a byte order mark, parts cells with semicolons and keeps Norwegian letters', () => {
  const csv = csvOf(reportFor([result], 'Ålesund Sjø & Æra'));
  expect(csv.startsWith('\uFEFF"Virksomhet";"Ålesund Sjø & Æra"\r\n')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(rows(csv)).toContainEqual([
    ...[
      'Alle',
      '20',
      'Ledelsens engasjement',
      'Nei',
      'Er ledelsen selv med i forberedelsene til OKR?',
      'Nei',
    ],
    ...['15', '20'],
  ]);
});

test('a question that is not visible has no figures in the CSV', () => {
  const unseen = rows(csvOf(reportFor([result]))).filter((row) => row[5] === 'Mange vet ikke');
  expect(unseen.map((row) => row.slice(6))).toEqual([['', '']]);
});

test('the CSV has a row for every question of everybody and of every block', () => {
  const report = exampleReport();
  const blank = rows(csvOf(report)).findIndex((row) => row.length === 1);
  const next = rows(csvOf(report)).findIndex((row, place) => place > blank && row.length === 1);
  expect(rows(csvOf(report)).slice(blank + 2, next)).toHaveLength(12 * (1 + report.result.groups.length));
});

test('the JSON is the result document with its organisation and the note on bands', () => {
  const report = reportFor([result]);
  const { organisation, note, ...round } = JSON.parse(jsonOf(report));
  expect(organisation).toEqual({ name: report.organisation });
  expect(note).toBe(report.t.resultActions.exports.note);
  expect(round).toEqual(report.round);
});

test('there is a slide for the title, the factors and every weakness, worst first', () => {
  const [title, factors, ...weak] = slidesOf(reportFor([result])).map(words);
  expect(title).toContain('Først må ledelsens engasjement på plass');
  expect(factors).toContain('Teamenes engasjement');
  expect(weak).toHaveLength(2);
  expect(weak[0]).toContain('Er ledelsen selv med i forberedelsene til OKR?\n✕ Nei\n15–20 av 20 svarte nei');
  expect(weak[1]).toContain('Minst en firedel svarte «vet ikke»');
});

test('the title slide says what to do first and how sure the result is', () => {
  const title = words(slidesOf(reportFor([result]))[0] ?? []);
  expect(title).toContain(
    'Er ledelsen selv med i forberedelsene til OKR?\nFørste steg: Be øverste leder samle',
  );
  expect(title).toMatch(
    /20 av 60 har svart \(33\s%\)\. Hovedfunnet står seg hvis de som ikke svarte, tenker som de som svarte\. Vi teller svar/,
  );
  const tied = made(people(20, { 0: [16, 1], 8: [16, 0] }));
  const tiedTitle = words(slidesOf(reportFor([tied]))[0] ?? []);
  expect(tiedTitle).toContain(
    'Vi kan ikke si hvilket av de 2 som er svakest. Begynn med det som er lettest å gjøre noe med.',
  );
  expect(tiedTitle).toMatch(
    /Ledelse som deltar: Be øverste leder samle.*\nÅpne mål: Be én i ledergruppen samle alle felles mål/s,
  );
});

test('a slide says why its weakness matters', () => {
  const [, , slide] = slidesOf(reportFor([result])).map(words);
  expect(slide).toContain(
    'Hvorfor det er viktig\nTeamene bygger sine mål på virksomhetens mål, og dem må ledelsen sette selv.',
  );
});

test('every slide and the CSV carry organisation, round, n, date and the note on bands', () => {
  const report = reportFor([result, result]);
  for (const slide of slidesOf(report).map(words)) {
    expect(slide).toContain('Ås Øl & Sånt · Runde 2 · stengt 30. oktober 2026 · 20 svar');
    expect(slide).toContain(report.t.resultActions.exports.note);
  }
  expect(rows(csvOf(report)).slice(1, 4)).toEqual([
    ['Runde', '2'],
    ['Stengt', '30. oktober 2026'],
    ['Antall svar', '20'],
  ]);
});

test.each(LOCALES)('nothing on a slide in %s lies outside it', (locale) => {
  for (const part of slidesOf(exampleReport(locale)).flat()) {
    expect(part.x >= 0 && part.y >= 0 && part.x + part.w <= 13.33 && part.y + part.h <= 7.5).toBe(true);
  }
});

/** How many inches tall words become in Calibri, whose letters are about half as wide as their size. */
function tall({ text, size, bold, w }: SlideText): number {
  const letters = (72 * w) / (size * (bold ? 0.5 : 0.47));
  const lines = [text].flat().map((line) => Math.ceil(line.length / letters));
  return (lines.reduce((sum, count) => sum + count) * 1.2 * size + (lines.length - 1) * 8) / 72;
}

test.each(LOCALES)('the words on a slide in %s fit in their place, since nothing shrinks them', (locale) => {
  const all = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place, [16, 0] as const]));
  const unseen = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place, [1, 9] as const]));
  const results = [made(people(20, all)), made(people(20, unseen)), made(people(20))];
  const texts = results.flatMap((one) => slidesOf(reportFor([one], 'Ås', locale)).flat()).filter(isText);
  expect(texts.filter((text) => tall(text) > text.h).map(({ text, h }) => [text, h])).toEqual([]);
  // Control: the words of a heading would not fit in the place of a footnote.
  expect(texts.some((text) => tall({ ...text, w: text.w / 3 }) > text.h)).toBe(true);
});

test.each(['W'.repeat(120), 'a'.repeat(120), '王'.repeat(120), 'Ŵ'])(
  'a name like %s fits on every slide, in letters that can be read',
  (name) => {
    const named = slidesOf(reportFor([result], name))
      .flat()
      .filter(isText)
      .filter(({ text }) => String(text).includes(name));
    expect(named.length).toBe(5);
    for (const line of named) expect([tall(line) <= line.h, line.size >= 8]).toEqual([true, true]);
  },
);

test('a short name is not made smaller', () => {
  const [title] = slidesOf(reportFor([result], 'Ås'));
  expect(title?.filter(isText)[0]).toMatchObject({ text: 'Ås', size: 24 });
});

test('every slide has one title, and the PowerPoint file says it is one', async () => {
  const report = reportFor([result]);
  const titles = slidesOf(report).map((parts) =>
    parts.flatMap((part) => ('isTitle' in part && part.isTitle ? [part.text] : [])),
  );
  expect(titles).toEqual([
    ['Først må ledelsens engasjement på plass'],
    ['Vurdering av faktorene'],
    ['Er ledelsen selv med i forberedelsene til OKR?'],
    [expect.any(String)],
  ]);
  const file = await JSZip.loadAsync(await powerpointOf(report));
  const slides = await Promise.all(file.file(/^ppt\/slides\/slide/).map((slide) => slide.async('string')));
  const marked = slides.map((slide) =>
    slide.split('<p:sp>').filter((shape) => shape.includes('type="title"')),
  );
  expect(marked.map((shapes) => shapes.map((shape) => /<a:t>(.*?)<\/a:t>/.exec(shape)?.[1]))).toEqual(titles);
  expect(marked.flat().every((shape) => shape.includes('algn="l"'))).toBe(true);
});

/** The longest texts that a measure may have, as many as a round may have. */
const LONG = Array.from({ length: MAX_MEASURES }, (_, place) =>
  measure({
    id: `${'abcdefgh'.slice(0, 6)}${String(place).padStart(2, 'a')}`,
    text: 'Å '.repeat(150).trim(),
    owner: 'W'.repeat(80),
  }),
);

test('where two tie, the title slide says the measure of each, or else the advice', () => {
  const tied = made(people(20, { 0: [16, 0], 8: [16, 0] }));
  const report = reportFor([tied], 'Ås', 'nb', [[measure()]]);
  const [title] = slidesOf(report).map(words);
  expect(title).toMatch(
    /Ledelse som deltar: Sette rytmen · Ansvarlig: Daglig leder.*\nÅpne mål: Be én i ledergruppen samle alle felles mål/,
  );
  const long = LONG.map((one, place) => ({
    ...one,
    questionId: place % 2 ? 'goals-visible' : one.questionId,
  }));
  const [crowded] = slidesOf(reportFor([tied], 'Ås', 'nb', [long]));
  const list = crowded?.filter(isText).find(({ text }) => typeof text !== 'string');
  expect(list?.size).toBeLessThan(16);
});

test('a weakness with a measure says it in place of the advice, and groups and rounds have slides', () => {
  const texts = slidesOf(exampleReport()).map(words);
  expect(texts[2]).toMatch(
    /Dette gjør vi\nSamle alle mål på én åpen side.*\nSkrevet av dem som følger opp, og ikke en del av resultatet\./,
  );
  expect(texts[2]).not.toContain('Første steg');
  expect(texts.at(-2)).toMatch(/^Gruppe for gruppe\n.*Salg og service \(11 svar\)/s);
  expect(texts.at(-1)).toMatch(
    /^Runde for runde\n.*✕ Nei.*◐ Delt · bedre.*Ledelse som deltar: ✕ Nei i runde 1 · .* · gjennomført · ✓ Ja i runde 2/s,
  );
  expect(texts[1]).toContain('«Nei» betyr at minst halvparten svarte nei');
});

test.each(LOCALES)('the longest measures fit on the slides in %s, as many as there is room for', (locale) => {
  const texts = slidesOf(reportFor([result, result], 'Ås', locale, [LONG, LONG]))
    .flat()
    .filter(isText);
  expect(texts.filter((text) => tall(text) > text.h).map(({ text, h }) => [text, h])).toEqual([]);
  expect(texts.filter(({ text }) => text.includes('…')).length).toBeGreaterThan(0);
});

test('groups and rounds are offered where there are some', () => {
  expect(availableExports(exampleReport())).toContain('groups');
  expect(availableExports(exampleReport())).toContain('rounds');
  const single = availableExports(reportFor([result]));
  expect(single).not.toContain('groups');
  expect(single).not.toContain('rounds');
});

test('a file is named after organisation, round and part, in letters a file may have', () => {
  const report = reportFor([result], '../Øre & Sønn A/S: "test"');
  expect(fileName(report, 'csv')).toBe('okr-klar-øre-sønn-a-s-test-runde-1.csv');
  expect(fileName(report, 'png', 'grupper')).toBe('okr-klar-øre-sønn-a-s-test-runde-1-grupper.png');
});
