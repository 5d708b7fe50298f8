import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { onward } from '../support/respondent.ts';
import { inStore, type Site, startSite } from '../support/site.ts';
import { addKey, revokeKey, statusOf } from './key-list.ts';

/** A key that opens nothing at the moment stays until the coach says otherwise, and another one can be entered. */
const PLACE = 'okr-klar-coach-key';
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const inTab = (page: Page) => page.evaluate((place) => sessionStorage.getItem(place), PLACE);
const remember = (page: Page, key: string) =>
  page.evaluate(([place, text]) => localStorage.setItem(place as string, text as string), [PLACE, key]);
const stale = (page: Page) => page.getByRole('status').getByText(/Tallene er fra kl\./);
const kept = (page: Page) => page.getByRole('heading', { level: 1, name: 'Vi får ikke åpnet oversikten' });

/** Answers the next reading of the overview as a store that is empty for a moment. */
const emptyOnce = (page: Page) =>
  page.route(
    '**/api/workspace',
    (route) =>
      route.fulfill({ status: 404, contentType: 'application/problem+json', json: { code: 'not-found' } }),
    { times: 1 },
  );

/** A coach who has a key in the tab, and keys beside it. */
async function openCoach() {
  const opened = await openSurvey(site.fetch);
  const [second, helper] = [
    await addKey(site.fetch, opened.key, 'coach'),
    await addKey(site.fetch, opened.key, 'helper'),
  ];
  const coach = await site.open();
  const { page } = coach;
  await page.clock.install();
  await page.goto(`/coach#${opened.key}`);
  await page.getByRole('article').waitFor();
  return { ...opened, second, helper, coach, page };
}

test('no remembered key takes the place of one that opens again, and a helper’s never does', async () => {
  const { key, second, helper, coach, page } = await openCoach();
  await using _ = coach;
  for (const remembered of [second.key, helper.key]) {
    await remember(page, remembered);
    await emptyOnce(page);
    await page.clock.fastForward(30_000);
    await stale(page).waitFor();
    expect(await inTab(page)).toBe(key);
    await page.clock.fastForward(60_000);
    await stale(page).waitFor({ state: 'detached' });
  }
  const { keys } = await page.evaluate(async (shown) => {
    const response = await fetch('/api/workspace', { headers: { authorization: `Bearer ${shown}` } });
    return response.json();
  }, second.key);
  await revokeKey(site.fetch, second.key, keys[0].id);
  await page.reload();
  await kept(page).waitFor();
  expect(await inTab(page)).toBe(key);
});

test('a key that is damaged on the server: the page says so, and another key opens the overview', async () => {
  const { key, second, organisation, coach, page } = await openCoach();
  await using _ = coach;
  await inStore(site, async (store) => {
    const id = key.slice(3, 11);
    const [stored] = await store.read('workspace', [id]);
    if (!stored || !('keys' in stored.body)) throw new Error('no workspace of today');
    const keys = stored.body.keys.map((each, place) => (place === 0 ? { ...each, wrapped: 'AAAA' } : each));
    await store.write('workspace', id, { ...stored.body, keys }, stored.version);
  });
  const sentence = page.getByText('det den skal låse opp, er skadet hos oss');
  await page.clock.fastForward(30_000);
  await sentence.waitFor();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  await page.reload();
  await kept(page).waitFor();
  await sentence.waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  await page.locator('#key').fill(second.key);
  await onward(page).click();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  expect(await inTab(page)).toBe(second.key);
});

test('in an office with many wrong keys, a dead key is tried again or gives way to another', async () => {
  const { key, second, coach, page } = await openCoach();
  await using _ = coach;
  const dead = second.key;
  await page.goto(`/coach#${dead}`);
  await expect.poll(() => inTab(page)).toBe(dead);
  await revokeKey(site.fetch, key, second.id);
  let status = 0;
  for (let tried = 0; tried < 40 && status !== 429; tried += 1) status = await statusOf(site.fetch, dead);
  expect(status).toBe(429);
  await page.reload();
  await kept(page).waitFor();
  await page.getByText('Kanskje er nøkkelen trukket tilbake').waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.locator('h1:focus').waitFor();
  // What is being typed stays, whatever a later attempt with the dead key finds.
  await page.locator('#key').fill(key);
  await page.route('**/api/workspace', (route) => route.abort(), { times: 1 });
  await page.clock.fastForward(300_000);
  await page.getByText('Vi får ikke kontakt').waitFor();
  expect(await page.locator('#key').inputValue()).toBe(key);
  await onward(page).click();
  await page.getByRole('article').waitFor();
  expect(await inTab(page)).toBe(key);
});
