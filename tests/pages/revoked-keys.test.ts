import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { accept, newWorkspace, overview } from '../support/keys.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import {
  addKey,
  confirm,
  entryOf,
  openKeyList,
  revokeKey,
  shownKey,
  statusOf,
  unfoldKeyList,
} from './key-list.ts';

/** Keys that are revoked and replaced on /coach: what goes at once, what stays, and what other tabs say. */
const PLACE = 'okr-klar-coach-key';
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const inTab = (page: Page) => page.evaluate((place) => sessionStorage.getItem(place), PLACE);
const onDevice = (page: Page) => page.evaluate((place) => localStorage.getItem(place), PLACE);
const dialog = (page: Page) => page.getByRole('dialog');

test('a key is revoked after a question, and its tab says so at its next call', async () => {
  const { key } = await openSurvey(site.fetch);
  const lost = await addKey(site.fetch, key, 'coach', 'Mistet telefon');
  await using thief = await site.open();
  await thief.page.clock.install();
  await thief.page.goto(`/coach#${lost.key}`);
  await thief.page.getByRole('article').waitFor();
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await entryOf(page, 'Mistet telefon').getByRole('button', { name: 'Trekk tilbake' }).click();
  await page.locator(':focus', { hasText: 'Avbryt' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await statusOf(site.fetch, lost.key)).toBe(200);
  await entryOf(page, 'Mistet telefon').getByRole('button', { name: 'Trekk tilbake' }).click();
  await confirm(page, 'Trekk tilbake');
  await page.getByText('Nøkkelen er trukket tilbake.').waitFor();
  await entryOf(page, 'Mistet telefon').waitFor({ state: 'detached' });
  expect(await statusOf(site.fetch, lost.key)).toBe(404);
  await thief.page.clock.fastForward(30_000);
  await thief.page.getByRole('status').getByText('Kanskje er nøkkelen trukket tilbake').waitFor();
  await thief.page.reload();
  await thief.page.getByRole('heading', { name: 'Vi får ikke åpnet oversikten' }).waitFor();
  await thief.page.getByText('Kanskje er nøkkelen trukket tilbake').waitFor();
  expect(await axe(thief.page, 'not')).toEqual([]);
});

test('all others are revoked at once; the key in use stays, and cannot be revoked', async () => {
  const { key } = await openSurvey(site.fetch);
  const others = [
    await addKey(site.fetch, key, 'coach', 'Kari'),
    await addKey(site.fetch, key, 'helper', 'Ola'),
  ];
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await page.getByRole('button', { name: 'Trekk tilbake alle andre' }).click();
  expect(await axe(page, 'not')).toEqual([]);
  await confirm(page, 'Trekk tilbake alle andre');
  await page.getByText('De andre nøklene er trukket tilbake.').waitFor();
  await expect.poll(() => page.locator('.key').count()).toBe(1);
  await page.getByText('Den siste coachnøkkelen kan ikke trekkes tilbake').waitFor();
  for (const other of others) expect(await statusOf(site.fetch, other.key)).toBe(404);
  expect(await statusOf(site.fetch, key)).toBe(200);
});

test('the key in use is revoked: this tab leaves, and another key opens it again', async () => {
  const { key } = await openSurvey(site.fetch);
  const other = await addKey(site.fetch, key, 'coach', 'Kari');
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await page.locator('.key').first().getByRole('button', { name: 'Trekk tilbake' }).click();
  await dialog(page).getByText('Det er nøkkelen du bruker nå').waitFor();
  await confirm(page, 'Trekk tilbake');
  await page.getByText('Nøkkelen er trukket tilbake.').waitFor();
  await page.locator('#key').fill(other.key);
  expect(await inTab(page)).toBeNull();
  await onward(page).click();
  await page.getByRole('article').waitFor();
});

test('a coach hands the last organisation over, revokes the own key and is gone', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  const colleague = await addKey(site.fetch, key, 'coach', 'Kari');
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByText('Del, endre eller slett').click();
  await page.getByRole('button', { name: 'Overfør til en annen coach' }).click();
  await confirm(page, 'Lag lenken');
  const token = String(await page.locator('.given-link').textContent()).replace(/.*#/, '');
  await confirm(page, 'Lukk');
  const receiver = await newWorkspace(site.fetch);
  await accept(site.fetch, receiver, token);
  await page.reload();
  await page.getByText('Ingen virksomheter ennå').waitFor();
  await unfoldKeyList(page);
  await entryOf(page, 'Den første coachlenken').getByRole('button', { name: 'Trekk tilbake' }).click();
  await confirm(page, 'Trekk tilbake');
  await page.getByRole('heading', { level: 1, name: 'Åpne oversikten din' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  expect([await statusOf(site.fetch, key), await statusOf(site.fetch, colleague.key)]).toEqual([404, 200]);
  const { body } = await overview(site.fetch, receiver);
  expect(body.organisations.map(({ resultsKey }) => resultsKey)).toEqual([organisation.resultsKey]);
});

test('replacing takes the new key into tab and device before the old one goes; links made before still open', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByLabel('Husk nøkkelen på denne enheten').check();
  const tab = await page.context().newPage();
  await tab.clock.install();
  await tab.goto(`/coach#${key}`);
  await tab.getByRole('article').waitFor();
  await unfoldKeyList(page);
  await page.locator('.key').getByRole('button', { name: 'Bytt ut' }).click();
  expect(await axe(page, 'not')).toEqual([]);
  await confirm(page, 'Bytt ut nøkkelen');
  await page.getByText('Den gamle virker ikke lenger').waitFor();
  const fresh = await shownKey(page);
  expect([await inTab(page), await onDevice(page)]).toEqual([fresh, fresh]);
  expect([await statusOf(site.fetch, key), await statusOf(site.fetch, fresh)]).toEqual([404, 200]);
  await expect.poll(() => page.locator('.key').count()).toBe(1);
  expect(await page.getByText(/Tallene er fra kl\./).count()).toBe(0);
  // The other tab of this browser follows at its next call.
  await tab.clock.fastForward(30_000);
  await expect.poll(() => inTab(tab)).toBe(fresh);
  await tab.getByRole('article').waitFor();
  expect(await tab.getByText(/Tallene er fra kl\./).count()).toBe(0);
  await page.goto(`/r#${organisation.resultsKey}`);
  await page.getByText(organisation.name).waitFor();
  expect(await coach.complaints()).toEqual([]);
});

test('a replacement that fails halfway leaves a key that works, and says what is left to do', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await page.route('**/api/workspace/keys/*', (route) => route.abort());
  await page.locator('.key').getByRole('button', { name: 'Bytt ut' }).click();
  await confirm(page, 'Bytt ut nøkkelen');
  await page.getByText('den gamle virker fortsatt').waitFor();
  const fresh = await shownKey(page);
  expect(await inTab(page)).toBe(fresh);
  expect([await statusOf(site.fetch, key), await statusOf(site.fetch, fresh)]).toEqual([200, 200]);
  await page.unroute('**/api/workspace/keys/*');
  const old = page.locator('.key').first();
  await old.getByRole('button', { name: 'Trekk tilbake' }).click();
  await confirm(page, 'Trekk tilbake');
  await expect.poll(() => statusOf(site.fetch, key)).toBe(404);
});

test('a link with another key of the same overview opens it; a helper’s link asks first', async () => {
  const { key } = await openSurvey(site.fetch);
  const [other, helper] = [await addKey(site.fetch, key, 'coach'), await addKey(site.fetch, key, 'helper')];
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await page.goto(`/coach#${other.key}`);
  await expect.poll(() => inTab(page)).toBe(other.key);
  await page.goto(`/coach#${helper.key}`);
  await page.getByRole('dialog', { name: 'Vil du åpne oversikten som hjelper?' }).waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await inTab(page)).toBe(other.key);
  // A key that was revoked meanwhile gives way to one that works.
  await revokeKey(site.fetch, key, other.id);
  await page.goto(`/coach#${key}`);
  await expect.poll(() => inTab(page)).toBe(key);
});
