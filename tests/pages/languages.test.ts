import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longDate } from '#i18n/format.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale, pathIn, textIn } from '#i18n/index.ts';
import { openSurvey } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';

/** Getting from one language to another, and what is written there. */
const PAGES = [
  '/',
  '/new',
  '/example',
  '/privacy',
  '/method',
  '/representatives',
  '/present-a-no',
  '/accessibility',
  '/data-protection',
  '/coach',
  '/r',
  '/poster',
  '/recovery',
  '/together',
  '/s',
  '/s/thanks',
];
const DIST = new URL('../../dist/', import.meta.url);
const CASES = LOCALES.flatMap((locale) => PAGES.map((path) => [pathIn(locale, path), locale, path] as const));

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

function built(locale: Locale, path: string): string {
  const file = path === '/' && locale === DEFAULT_LOCALE ? '/index' : pathIn(locale, path);
  return readFileSync(new URL(`.${file}.html`, DIST), 'utf8');
}

test.each(CASES)(
  '%s offers itself in every other language, by that language’s own name',
  (_, locale, path) => {
    const html = built(locale, path);
    const nav = /<nav aria-label[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? '';
    const offers = [
      ...nav.matchAll(/<a [^>]*href="([^"]+)" hreflang="(\w+)" lang="(\w+)"[^>]*>\s*(\S+)\s*<\/a>/g),
    ];
    expect(html).toContain(`<html lang="${locale}"`);
    expect(offers.map(([, ...offer]) => offer)).toEqual(
      LOCALES.filter((other) => other !== locale).map((other) => {
        const { lang, languageName } = textIn(other).common;
        return [pathIn(other, path), lang, lang, languageName];
      }),
    );
  },
);

test.each(CASES)('%s tells search engines of its languages if they may list it', (_, locale, path) => {
  const alternates = [
    ...built(locale, path).matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g),
  ];
  const each = LOCALES.map((other) => [other, pathIn(other, path)]);
  const isListed = [
    ...['/', '/new', '/example', '/privacy', '/method'],
    ...['/representatives', '/present-a-no', '/accessibility', '/data-protection'],
  ].includes(path);
  const expected = isListed ? [...each, ['x-default', pathIn(DEFAULT_LOCALE, path)]] : [];
  expect(alternates.map(([, ...alternate]) => alternate)).toEqual(expected);
});

test.each(LOCALES)('a date has the weekday of %s, whatever the browser speaks', async (locale) => {
  const { survey } = await openSurvey(site.fetch, { mode: 'open' });
  await using respondent = await site.open({ locale: 'en-US' });
  await respondent.page.goto(pathIn(locale, `/s/${survey.id}/thanks`));
  await respondent.page.getByText(longDate(survey.closesAt, locale)).waitFor();
});

test('a coach is offered every language for a survey, the page’s own first', async () => {
  await using coach = await site.open();
  for (const locale of LOCALES) {
    await coach.page.goto(pathIn(locale, '/new'));
    const names = coach.page.locator('.choice:has([name=locale])');
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(LOCALES.map((each) => textIn(each).common.languageName));
    expect(await coach.page.locator('[name=locale]:checked').inputValue()).toBe(locale);
  }
});
