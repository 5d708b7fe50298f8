import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { halfOf, quarterOf, unseenFrom } from '#core/index.ts';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { RULE_SIZES } from '#site/method/figures.ts';

const DIST = new URL('../../dist/', import.meta.url);
const PAGES = LOCALES.map((locale) => [pathIn(locale, '/method'), locale] as const);

function built(path: string): string {
  return readFileSync(new URL(`.${path}.html`, DIST), 'utf8');
}

/** The cells of each row of a table's body, without their small print. */
function rowsOf(html: string, kind: string): string[][] {
  const table = new RegExp(`<table class="?${kind}"?.*?</table>`, 's').exec(html)?.[0] ?? '';
  const rows = /<tbody>.*<\/tbody>/s.exec(table)?.[0].match(/<tr.*?<\/tr>/gs) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
      (cell as string).replace(/<small.*?<\/small>/gs, '').trim(),
    ),
  );
}

test('the page has an address in the words of each language', () => {
  expect(PAGES.map(([path]) => path)).toEqual(['/metode', '/nn/metode', '/en/method']);
});

test.each(PAGES)('%s shows the rule as the code has it, for every size', (path) => {
  const expected = RULE_SIZES.map((n) => {
    const unseen = `${unseenFrom(n)}–${n}`;
    const [half, quarter] = [halfOf(n), quarterOf(n)];
    const below = n < 11 ? [`0–${half - 1}`] : [`${quarter}–${half - 1}`, `0–${quarter - 1}`];
    return [`${n}`, `${half}–${n}`, ...below, unseen];
  });
  expect(rowsOf(built(path), 'method-rule')).toEqual(expected);
});

test.each(PAGES)('%s shows how often a word is wrong, as worked out apart from the code', (path) => {
  expect(rowsOf(built(path), 'method-figures').map(([, ...figures]) => figures)).toEqual([
    ['1', '9', '4', '1', '&lt;1'],
    ['6', '38', '37', '27', '13'],
    ['11', '49', '43', '44', '46'],
    ['19', '39', '29', '20', '11'],
    ['41', '37', '30', '15', '3'],
    ['36', '50', '41', '44', '46'],
    ['17', '25', '13', '7', '2'],
    ['6', '8', '2', '&lt;1', '&lt;1'],
  ]);
});

test.each(PAGES)('%s needs no script, leaves no place unfilled, and promises nothing', (path) => {
  const html = built(path);
  expect(html).not.toMatch(/<script/);
  expect(html).not.toMatch(/\{\w+\}/);
  expect(html).not.toMatch(/will succeed|we are ready|vil lykkes|vil lukkast|dere er klare|de er klare/i);
});

test.each(LOCALES)('in %s the front page and the example lead to the method page', (locale) => {
  const link = `href="${pathIn(locale, '/method')}"`;
  const front = built(locale === 'nb' ? '/index' : `/${locale}`);
  expect(front).toContain(`${link}>${textIn(locale).method.link}</a>`);
  expect(built(pathIn(locale, '/example'))).toContain(link);
});
