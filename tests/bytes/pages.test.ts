import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instrumentKey } from '#core/index.ts';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { CONTENTS, DEFAULT_CONTENT } from '#instruments/index.ts';
import { localesOfContent } from '#respond/survey-text.ts';
import { openSurvey } from '../support/client.ts';
import { total, type Weighed, weighPage } from '../support/meter.ts';
import { answerStep, onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** What the pages weigh as the Node host serves the built site: compressed, response headers counted. */
const ASSETS = new URL('../../dist/assets/', import.meta.url);
let site: Site;
const figures: [what: string, bytes: number, limit: number][] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  console.table(figures.map(([what, bytes, limit]) => ({ what, bytes, limit })));
});

/** The budget, and the first TCP window, which brings everything in one round trip. */
const SURVEY = 10_500;
const ONE_WINDOW = 14_600;

/** Notes a figure for the table, and says whether it keeps to the limit. */
function isWithin(limit: number, bytes: number, what: string): boolean {
  figures.push([what, bytes, limit]);
  return bytes <= limit;
}

test.each(
  CONTENTS.flatMap((content) =>
    localesOfContent(content).map((locale) => pathIn(locale, `/s/${content.letter}22222222`)),
  ),
)('%s comes with all it takes to read and answer in one answer of at most 10 500 bytes', async (path) => {
  const weighed = await weighPage(site.origin, path);
  expect(weighed.map(({ path }) => path)).toEqual([path]);
  expect(total(weighed)).toBeLessThanOrEqual(ONE_WINDOW);
  expect(isWithin(SURVEY, total(weighed), path)).toBe(true);
  // The meter can say no: a page without a script, its styles and all that is said later is the least there is.
  expect(isWithin(leastOf(weighed), total(weighed), 'control: the least there is')).toBe(false);
});

test('the script of the survey page is at most 8 000 bytes', async () => {
  const [page] = await weighPage(site.origin, '/s/b22222222');
  const script = /<script type="module">(.+?)<\/script>/s.exec(page?.text ?? '')?.[1] ?? '';
  expect(script).toContain('fetch');
  expect(isWithin(8_000, brotliCompressSync(script).length, 'script of /s/{id}')).toBe(true);
});

test.each(
  [
    ...['/', '/new', '/coach', '/evidence', '/r', '/privacy', '/method', '/representatives', '/present-a-no'],
    ...['/data-protection', '/accessibility', '/api-docs', '/example', '/s/b22222222/thanks'],
  ].flatMap((path) => LOCALES.map((locale) => pathIn(locale, path))),
)('%s comes with all it loads in at most 60 000 bytes', async (path) => {
  const weighed = await weighPage(site.origin, path);
  expect(weighed.length).toBeGreaterThan(1);
  const later = await Promise.all(loadedNextBy(path).map((next) => weighPage(site.origin, next)));
  expect(isWithin(60_000, total([...weighed, ...later.flat()]), path)).toBe(true);
});

test('no script brings the texts of a language along', async () => {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
  const holding = (text: string) =>
    scripts.filter((name) => readFileSync(new URL(name, ASSETS), 'utf8').includes(text));
  expect(LOCALES.flatMap((locale) => holding(textIn(locale).landing.description))).toEqual([]);
  // The search can find: the fields of the form are read by their names.
  expect(holding('closing-date').length).toBeGreaterThan(0);
});

test('a browser asks for the survey page and for the name of the survey, and for nothing else', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  await respondent.page.goto(`/s/${survey.id}`);
  await respondent.page.getByText('Testby kommune').waitFor();
  const asked = respondent.requests.map((url) => new URL(url).pathname);
  // The icon is the browser's own wish: some fetch it at once, some later or never.
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([
    `/s/${survey.id}`,
    `/api/surveys/${survey.id}`,
  ]);
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(await respondent.complaints()).toEqual([]);
});

test('one request is enough to read, in full dress, and to answer', async () => {
  await using respondent = await site.open();
  const { page } = respondent;
  await page.route('**', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.goto('/s/b22222222');
  await answerStep(page, 0);
  const colour = await onward(page).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(colour).toBe('rgb(13, 122, 95)');
  await onward(page).click();
  await page.getByText('Del 2 av 4').waitFor();
});

/** What a page loads once it knows what it is to show: the wording of a round, the messages about a survey. */
function loadedNextBy(path: string): string[] {
  const [, locale = 'nb', page] = /^\/(?:(nn|en)\/)?(.*)$/.exec(path) ?? [];
  if (page === 'r') return [pathIn(locale, `/wordings/${instrumentKey(DEFAULT_CONTENT.instrument)}.json`)];
  return page === 'coach' ? [`/messages/${locale}.json`] : [];
}

function leastOf([page]: readonly Weighed[]): number {
  const plain = (page?.text ?? '').replace(/<(style|script|template).*?<\/\1>/gs, '');
  return brotliCompressSync(plain).length;
}
