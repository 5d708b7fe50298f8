import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, close, closedWith, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';

/** /r as somebody sees it who was given a link, or part of one. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

type Opened = Awaited<ReturnType<typeof openSurvey>>;

/** A closed round of 20 in two groups of ten. @param noes how many say "no" to each question, in the order asked */
async function closedRound(noes: readonly number[]): Promise<Opened> {
  const opened = await openSurvey(site.fetch, { groups: ['Ledelse', 'Drift'], employees: 25 });
  for (let person = 0; person < 20; person += 1) {
    const given = QUESTIONS.map((id, place) => [id, person < (noes[place] ?? 0) ? 'no' : 'yes']);
    await respond(
      site.fetch,
      opened.survey.id,
      response(Object.fromEntries(given), person % 2 ? 'g2' : 'g1'),
    );
  }
  expect(await closedWith(site.fetch, opened)).toBe(20);
  return opened;
}

async function openResults(key: string | null) {
  const reader = await site.open();
  await reader.page.goto(`/r${key ? `#${key}` : ''}`);
  await reader.page.locator('.results h1').waitFor();
  return reader;
}

/** Everything there is to see and to read aloud, with all that is folded away. */
async function everythingOn(page: Page): Promise<string> {
  await page.locator('.part').first().waitFor();
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return document.querySelector('#island')?.innerHTML ?? '';
  });
}

test('every figure is a range, and the true count is nowhere on the page', async () => {
  const { organisation } = await closedRound([13, 13, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  await using reader = await openResults(organisation.resultsKey);
  await everythingOn(reader.page);
  // Without the date of closing, which may hold any number.
  const text = (await reader.page.locator('#island :is(.part, .first)').allInnerTexts()).join('\n');
  const said = [...text.matchAll(/(\S+) av 20 svarte nei/g)].map(([, figure]) => figure);
  expect(said.length).toBeGreaterThanOrEqual(3);
  for (const figure of said) {
    const [from, to] = String(figure).split('–').map(Number) as [number, number];
    expect(to - from).toBeGreaterThanOrEqual(2);
    expect(from <= 13 && 13 <= to).toBe(true);
  }
  expect(text.match(/(?<![\d–])13(?![\d–])/)).toBeNull();
  expect(text).not.toMatch(/\b65\s*%|\b7\s*av 10\b/);
  expect(await reader.complaints()).toEqual([]);
});

test('counts within the same bands give the same page to the letter', async () => {
  const band = await closedRound([6, 14, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const same = await closedRound([6, 14, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const other = await closedRound([16, 14, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const pages = [];
  for (const { organisation } of [band, same, other]) {
    await using reader = await openResults(organisation.resultsKey);
    pages.push(await everythingOn(reader.page));
  }
  expect(pages[0]).toBe(pages[1]);
  expect(pages[0]).not.toBe(pages[2]);
});

test.each([
  ['is wrong', `rk_${'a'.repeat(28)}`],
  ['is truncated', 'truncated'],
])('a key that %s opens nothing and says so, and a pasted link opens the result', async (_, key) => {
  const { organisation } = await closedRound([12]);
  const link = `${site.origin}/r#${organisation.resultsKey}`;
  const tried = key === 'truncated' ? String(organisation.resultsKey).slice(0, -4) : key;
  await using reader = await openResults(tried);
  const { page } = reader;
  await page.getByRole('heading', { level: 1, name: 'Denne lenken virker ikke' }).waitFor();
  await page.locator('#link').fill(` ${link} `);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Først må ledelsens engasjement på plass' }).waitFor();
  await page.locator('h1:focus').waitFor();
  expect(page.url()).toBe(link);
  expect(await reader.complaints()).toEqual([]);
});

test('without a key the page asks for the link, and what is no results link stays to be corrected', async () => {
  const { key } = await openSurvey(site.fetch);
  await using reader = await openResults(null);
  const { page } = reader;
  for (const [typed, said] of [
    ['https://x.example/r', 'Dette er ikke en hel resultatlenke'],
    [`https://x.example/coach#${key}`, 'Dette er en coachlenke'],
  ] as const) {
    await page.locator('#link').fill(typed);
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await page.locator('#link-error', { hasText: said }).waitFor();
    expect(await page.locator('#link:focus').inputValue()).toBe(typed);
  }
  expect(reader.requests.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('a survey key or a coach key is no way to a result', async () => {
  const { key, survey } = await closedRound([12]);
  for (const wrong of [survey.id, key.replace('ck_', 'rk_')]) {
    expect((await call(site.fetch, 'GET', '/api/results', { key: wrong })).status).toBe(404);
  }
});

test('four responses show nothing but that there were too few', async () => {
  const opened = await openSurvey(site.fetch);
  for (let person = 0; person < 4; person += 1) await respond(site.fetch, opened.survey.id);
  await close(site.fetch, opened.key, opened.survey.id);
  await using reader = await openResults(opened.organisation.resultsKey);
  await reader.page.getByRole('heading', { level: 1, name: 'For få svar til å vise noe' }).waitFor();
  const text = await reader.page.locator('#island').textContent();
  expect(text).not.toMatch(/svarte (ja|nei)|%/);
  expect(await reader.page.locator('main :is(table, .part, svg)').count()).toBe(0);
});

test('an open round says how many had answered at the last mark, a meeting how many have, and the result when it has closed', async () => {
  const kept = await openSurvey(site.fetch, { mode: 'open' });
  await using early = await openResults(kept.organisation.resultsKey);
  await early.page.getByText(/Færre enn fem hadde svart kl\. \d\d:00 i (dag|går)\./).waitFor();
  const opened = await openSurvey(site.fetch, { employees: 12 });
  for (let person = 0; person < 9; person += 1) await respond(site.fetch, opened.survey.id);
  await using reader = await openResults(opened.organisation.resultsKey);
  const { page } = reader;
  await page.getByText('Så langt har 9 svart.').waitFor();
  await close(site.fetch, opened.key, opened.survey.id);
  await page.getByRole('button', { name: 'Sjekk igjen' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'På alle spørsmålene svarte under halvparten nei' })
    .waitFor();
  await page.locator('h1:focus').waitFor();
});

/** Notes in the page that the focus has been here. @returns whether something folded is under it */
function markFocus(): boolean {
  const element = document.activeElement as HTMLElement;
  element.dataset.reached = '';
  return element.matches('details:not([open]) > summary');
}

/** What can be seen and used but has never had the focus. Of radios with one name one is enough. */
function unreached(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary, select, input)')];
  return controls
    .filter((control) => control.checkVisibility() && control.dataset.reached === undefined)
    .filter((control) => control.getAttribute('type') !== 'radio')
    .map((control) => control.outerHTML.slice(0, 80));
}

test('a keyboard reaches everything on the results page and opens what is folded away', async () => {
  const { organisation } = await closedRound([12, 9, 8]);
  await using reader = await openResults(organisation.resultsKey);
  const { page } = reader;
  await page.locator('.part').first().waitFor();
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(markFocus)) await page.keyboard.press('Enter');
  }
  expect(await page.evaluate(unreached)).toEqual([]);
  expect(await page.locator('main details:not([open])').count()).toBe(0);
});
