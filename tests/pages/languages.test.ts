import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longDate } from '#i18n/format.ts';
import {
  DEFAULT_LOCALE,
  LOCALES,
  localesOf,
  pathIn,
  RESPONDENT_LOCALES,
  type RespondentLocale,
  respondentTextIn,
  textIn,
} from '#i18n/index.ts';
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
  '/s/b',
  '/s/u',
  '/s/thanks',
  '/s/b/thanks',
];
const DIST = new URL('../../dist/', import.meta.url);
/** The pages of surveys that ask the first version: languages that came later do not have it. */
const FIRST = ['/s', '/s/thanks'];
const CASES = PAGES.flatMap((path) =>
  languagesOf(path).map((locale) => [pathIn(locale, path), locale, path] as const),
);

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

function languagesOf(path: string): readonly RespondentLocale[] {
  return FIRST.includes(path) ? LOCALES : localesOf(path);
}

function built(locale: RespondentLocale, path: string): string {
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
      languagesOf(path)
        .filter((other) => other !== locale)
        .map((other) => {
          const { lang, languageName } = respondentTextIn(other).common;
          // The script adds the id of the survey, which has the letter of the page.
          return [pathIn(other, path.replace(/\/[bu](?=\/|$)/, '')), lang, lang, languageName];
        }),
    );
  },
);

test.each(CASES)('%s tells search engines of its languages if they may list it', (_, locale, path) => {
  const alternates = [
    ...built(locale, path).matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g),
  ];
  const each = languagesOf(path).map((other) => [other, pathIn(other, path)]);
  const isListed = [
    ...['/', '/new', '/example', '/privacy', '/method'],
    ...['/representatives', '/present-a-no', '/accessibility', '/data-protection'],
  ].includes(path);
  const expected = isListed ? [...each, ['x-default', pathIn(DEFAULT_LOCALE, path)]] : [];
  expect(alternates.map(([, ...alternate]) => alternate)).toEqual(expected);
});

test.each(RESPONDENT_LOCALES)('a date has the weekday of %s, whatever the browser speaks', async (locale) => {
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
