import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, pathIn, textIn } from '../../src/i18n/index.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** The content of a meta element of a built page. */
function meta(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
}

test.each(LOCALES.flatMap((locale) => (['/', '/r'] as const).map((path) => [locale, path] as const)))(
  'a link in %s to %s is previewed with words and a picture that are the same for everybody',
  (locale, path) => {
    const { landing, results } = textIn(locale);
    const file =
      path === '/' && locale !== DEFAULT_LOCALE
        ? `${locale}.html`
        : `${pathIn(locale, path).slice(1) || 'index'}.html`;
    const html = readFileSync(new URL(file, DIST), 'utf8');
    const { title, description } = path === '/' ? landing : results;
    expect(meta(html, 'og:title')).toBe(title);
    expect(meta(html, 'og:description')).toBe(description);
    const picture = new URL(meta(html, 'og:image') as string, 'http://localhost').pathname.slice(1);
    expect(existsSync(new URL(picture, DIST))).toBe(true);
    const png = readFileSync(new URL(picture, DIST));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  },
);
