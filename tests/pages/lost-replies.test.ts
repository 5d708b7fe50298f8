import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSurvey } from '../support/client.ts';
import { overview } from '../support/keys.ts';
import { type Site, startSite } from '../support/site.ts';
import { addKey, confirm, entryOf, openKeyList, shownKey, statusOf } from './key-list.ts';

/** Keys that are added or revoked when the reply gets lost: whoever tries again is not told of a conflict. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Has the next request to the list of keys carried out, and loses its reply. */
async function loseReply(page: Page): Promise<void> {
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route(/\/api\/workspace\/keys/, lose, { times: 1 });
}

const offline = (page: Page) =>
  page.getByRole('dialog').getByRole('alert').getByText('Vi får ikke kontakt').waitFor();
const labels = async (key: string) => (await overview(site.fetch, key)).body.keys.map(({ label }) => label);

test('a key whose reply is lost is added once, and its link opens', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await page.getByRole('button', { name: 'Legg til en nøkkel' }).click();
  await page.getByLabel('Hvem eller hva er nøkkelen for?').fill('Kari');
  await loseReply(page);
  await confirm(page, 'Lag nøkkelen');
  await offline(page);
  expect(await labels(key)).toEqual(['', 'Kari']);
  await confirm(page, 'Lag nøkkelen');
  await page.locator('.added-key').waitFor();
  expect(await labels(key)).toEqual(['', 'Kari']);
  expect(await statusOf(site.fetch, await shownKey(page))).toBe(200);
});

test('a sheet whose reply is lost is registered once', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await page.getByRole('button', { name: 'Lag et gjenopprettingsark' }).click();
  await loseReply(page);
  await confirm(page, 'Lag arket');
  await offline(page);
  await confirm(page, 'Lag arket');
  await page.waitForURL('**/recovery');
  expect((await overview(site.fetch, key)).body.keys.map(({ purpose }) => purpose)).toEqual([
    undefined,
    'recovery',
  ]);
});

test('a key that was revoked already is revoked, the own one included', async () => {
  const { key } = await openSurvey(site.fetch);
  const kari = await addKey(site.fetch, key, 'coach', 'Kari');
  const ola = await addKey(site.fetch, key, 'coach', 'Ola');
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, kari.key);
  for (const label of ['Ola', 'Kari']) {
    await entryOf(page, label).getByRole('button', { name: 'Trekk tilbake' }).click();
    await loseReply(page);
    await confirm(page, 'Trekk tilbake');
    await offline(page);
    await confirm(page, 'Trekk tilbake');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  expect([await statusOf(site.fetch, ola.key), await statusOf(site.fetch, kari.key)]).toEqual([404, 404]);
  expect(await labels(key)).toEqual(['']);
});
