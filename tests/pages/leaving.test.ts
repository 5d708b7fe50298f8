import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFreshPage } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { openKeyList } from './key-list.ts';

/** Leaving with a key that is not saved, the way home, and a survey that is made and stays so. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** A coach who has just made a first survey. */
async function makeFirst() {
  const coach = await openFreshPage(site.browser, site.origin);
  const { page } = coach;
  await page.context().grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.goto('/new');
  await page.locator('#name').fill('Nordlys');
  await onward(page).click();
  await page.locator('.ready').waitFor();
  return { coach, page };
}

/** Leaves the site, and stays if asked. @returns whether the browser asked */
async function leaving(page: Page): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    page.once('dialog', (dialog) => dialog.dismiss().then(() => resolve(true)));
    page.once('load', () => resolve(false));
  });
  await page.goto('about:blank').catch(() => undefined);
  page.removeAllListeners('dialog');
  return asked;
}

test('leaving without having saved the key asks once', async () => {
  const { coach, page } = await makeFirst();
  await using _ = coach;
  expect(await leaving(page)).toBe(true);
  await page.locator('.ready').waitFor();
  expect(await leaving(page)).toBe(false);
});

test('a step within the site does not ask, and leaving the overview then does', async () => {
  const { coach, page } = await makeFirst();
  await using _ = coach;
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'The survey is ready' }).waitFor();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByRole('article').waitFor();
  // Somebody has touched the page: browsers ask nobody else.
  await page.getByText('Show the coach link').click();
  expect(await leaving(page)).toBe(true);
});

const save = (page: Page, name: string) =>
  page.locator('[data-kind=coach]').getByRole('button', { name }).click();

test.each<[how: string, act: (page: Page) => Promise<unknown>]>([
  ['copied', (page) => save(page, 'Kopier coachlenken')],
  ['downloaded', (page) => save(page, 'Last ned som tekstfil')],
  ['mailed', (page) => page.getByRole('link', { name: 'Send til meg selv' }).click()],
  [
    'remembered',
    async (page) => {
      await page.getByRole('link', { name: 'Gå til oversikten' }).click();
      await page.getByLabel('Husk nøkkelen på denne enheten').check();
    },
  ],
  [
    'printed',
    async (page) => {
      await page.getByRole('link', { name: 'Gå til oversikten' }).click();
      await page.locator('.own-list summary').click();
      await page.getByRole('button', { name: 'Lag et gjenopprettingsark' }).click();
      await page.getByRole('button', { name: 'Lag arket' }).click();
      await page.locator('.recovery .qr svg').waitFor();
      await page.getByRole('button', { name: 'Skriv ut arket' }).click();
    },
  ],
])('a key that is %s leaves nothing to ask', async (_, act) => {
  const { coach, page } = await makeFirst();
  await using _coach = coach;
  await act(page);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('okr-klar-unsaved'))).toBeNull();
  expect(await leaving(page)).toBe(false);
});

test('a key that was opened by its link is saved somewhere, so nothing asks', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openFreshPage(site.browser, site.origin);
  const { page } = coach;
  await openKeyList(page, key);
  expect(await leaving(page)).toBe(false);
});

test('a survey that is made stays so after a reload, in another language, and on the way back', async () => {
  const { coach, page } = await makeFirst();
  await using _ = coach;
  const answer = await page.locator('[data-kind=answer] .link-card-link').getAttribute('href');
  const id = String(answer).split('/').at(-1);
  await page.reload();
  await page.locator(`[data-kind=answer] [href$="/s/${id}"]`).waitFor();
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Undersøkinga er klar' }).waitFor();
  await page.locator(`[data-kind=answer] [href$="/s/${id}"]`).waitFor();
  // A new visit begins a new one.
  await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
  await page.getByRole('link', { name: 'Ny verksemd' }).click();
  await page.locator('#name').waitFor();
  expect(await page.locator('.ready').count()).toBe(0);
});

test('the header leads home from every page of the coach, and from the result the coach opens', async () => {
  const { key, organisation, survey } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  const pages = [
    '/new',
    `/cards#${survey.id}`,
    `/poster#${survey.id}`,
    `/together#${survey.id}`,
    '/recovery',
    `/r#${organisation.resultsKey}`,
  ];
  const home = page.locator('.site-home');
  await page.goto(`/r#${organisation.resultsKey}`);
  await page.getByText(organisation.name).waitFor();
  expect(await home.isVisible()).toBe(false);
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  for (const path of pages) {
    await page.goto(path);
    await home.waitFor();
    expect(await home.getAttribute('href')).toBe('/coach');
  }
  await home.click();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  // Remembered, it leads home from a tab that was opened without a key.
  await page.getByLabel('Husk nøkkelen på denne enheten').check();
  const tab = await page.context().newPage();
  await tab.goto('/en/poster');
  await tab.getByRole('link', { name: 'Overview' }).click();
  await tab.getByRole('article', { name: organisation.name }).waitFor();
});
