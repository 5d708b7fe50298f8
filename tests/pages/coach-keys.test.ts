import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { addKey, entryOf, openKeyList, revokeKey, statusOf, unfoldKeyList } from './key-list.ts';

/** The list of keys at the foot of /coach: adding, revoking and replacing them, and what a helper sees. */
const MARKUP = `<img src=x onerror="document.title='owned'"><b>Ø</b>`;
const PLACE = 'okr-klar-coach-key';
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const inTab = (page: Page) => page.evaluate((place) => sessionStorage.getItem(place), PLACE);
const onDevice = (page: Page) => page.evaluate((place) => localStorage.getItem(place), PLACE);
const addButton = (page: Page) => page.getByRole('button', { name: 'Legg til en nøkkel' });
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();

/** The key in the link that is shown this once. */
async function shownKey(page: Page): Promise<string> {
  const link = page.locator('.added-key .link-card-link');
  return new URL(String(await link.getAttribute('href'))).hash.slice(1);
}

test('a key is added by clicks, its link is shown once, and it opens the overview as what it was made for', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  expect(await page.getByText('Den siste coachnøkkelen kan ikke trekkes tilbake').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Trekk tilbake', exact: false }).count()).toBe(0);
  await addButton(page).click();
  await page.getByLabel('Hvem eller hva er nøkkelen til?').fill(MARKUP);
  await page.getByLabel('Hjelper').check();
  expect(await axe(page, 'not')).toEqual([]);
  await confirm(page, 'Lag nøkkelen');
  await page.getByRole('heading', { name: 'Lenken er klar' }).waitFor();
  expect(await page.locator(':focus').textContent()).toContain(MARKUP);
  await entryOf(page, MARKUP).getByText('Hjelper', { exact: true }).waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  const helper = await shownKey(page);
  expect(helper).toMatch(/^hk_[\w-]{40}$/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.added-key').getByRole('button', { name: 'Last ned' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('okr-klar-hjelperlenke.txt');
  const mail = page.locator('.added-key').getByRole('link', { name: 'Send på e-post' });
  expect(decodeURIComponent(String(await mail.getAttribute('href')))).toContain(helper);
  await page.getByRole('button', { name: 'Jeg har tatt vare på lenken' }).click();
  await page.locator('.added-key').waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(helper);
  expect(await page.title()).not.toBe('owned');
  expect(await page.locator('main :is(img, b)').count()).toBe(0);

  await using other = await site.open();
  await other.page.goto(`/coach#${helper}`);
  await other.page.getByRole('article', { name: organisation.name }).waitFor();
  expect(await coach.complaints()).toEqual([]);
});

test('a helper is offered what a helper may do, and nothing else', async () => {
  const { key } = await openSurvey(site.fetch);
  const helper = await addKey(site.fetch, key, 'helper', 'Ola, nettbrett');
  await using visit = await site.open();
  const { page } = visit;
  await page.goto(`/coach#${helper.key}`);
  await page.getByRole('article').waitFor();
  const offered = () => page.locator('main').getByRole('button').allTextContents();
  expect(await offered()).toEqual([
    'Steng undersøkelsen',
    'Kopier svarlenken',
    'Kopier resultatlenken',
    'Glem nøkkelen i denne nettleseren',
  ]);
  expect(await page.getByRole('link', { name: 'Ny virksomhet' }).count()).toBe(0);
  expect(await page.getByText('Del, endre eller slett').count()).toBe(0);
  await page.getByText('Om nøkkelen min').click();
  await entryOf(page, 'Ola, nettbrett').waitFor();
  expect(await page.locator('.key').count()).toBe(1);
  expect(await page.locator('.key-buttons, .key-actions').count()).toBe(0);
  expect(await axe(page, 'not')).toEqual([]);
  // What is offered works.
  await page.getByRole('button', { name: 'Steng undersøkelsen' }).click();
  await confirm(page, 'Steng nå');
  await page.getByText('Undersøkelsen er stengt.', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Start runde' }).count()).toBe(0);
  // A new survey is not among it: the form says so, and keeps what is typed.
  await page.goto('/new');
  await page.getByText('Dette krever nøkkelen til en coach').waitFor();
  await page.locator('#name').fill('Nordlys');
  await onward(page).click();
  await page.getByRole('button', { name: 'Lag en ny oversikt i denne fanen' }).waitFor();
  expect(await page.locator('#name').inputValue()).toBe('Nordlys');
});

test('a label that is missing, too long or unreadable is said, and stays as typed', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await addButton(page).click();
  const field = page.getByLabel('Hvem eller hva er nøkkelen til?');
  for (const [typed, said] of [
    ['', 'Skriv hvem eller hva'],
    ['x'.repeat(10_000), 'høyst 60 tegn'],
    ['Kari\u202e', 'ikke kan leses'],
  ] as const) {
    await field.fill(typed);
    await confirm(page, 'Lag nøkkelen');
    await page.locator('#key-label-error').getByText(/./).waitFor();
    expect(await page.locator('#key-label-error').textContent()).toContain(said);
    expect([await field.inputValue(), await field.evaluate((one) => one === document.activeElement)]).toEqual(
      [typed, true],
    );
  }
  await field.fill('y'.repeat(60));
  await page.route('**/api/workspace/keys', (route) => route.abort(), { times: 1 });
  await confirm(page, 'Lag nøkkelen');
  await dialog(page).getByRole('alert').getByText('Vi får ikke kontakt').waitFor();
  expect(await field.inputValue()).toBe('y'.repeat(60));
  await confirm(page, 'Lag nøkkelen');
  await page.locator('.added-key').waitFor();
});

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
  expect(await page.locator(':focus').textContent()).toBe('Avbryt');
  await page.keyboard.press('Escape');
  expect(await statusOf(site.fetch, lost.key)).toBe(200);
  await entryOf(page, 'Mistet telefon').getByRole('button', { name: 'Trekk tilbake' }).click();
  await confirm(page, 'Trekk tilbake');
  await page.getByText('Nøkkelen er trukket tilbake.').waitFor();
  await entryOf(page, 'Mistet telefon').waitFor({ state: 'detached' });
  expect(await statusOf(site.fetch, lost.key)).toBe(404);
  await thief.page.clock.fastForward(30_000);
  await thief.page.getByRole('status').getByText('Kanskje er den trukket tilbake').waitFor();
  await thief.page.reload();
  await thief.page.getByRole('heading', { name: 'Vi får ikke åpnet oversikten' }).waitFor();
  await thief.page.getByText('Kanskje er den trukket tilbake').waitFor();
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
  await page.locator('#key').fill(other.key);
  expect(await inTab(page)).toBeNull();
  await onward(page).click();
  await page.getByRole('article').waitFor();
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

test('by keyboard alone: a key is added and revoked', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.locator('.own-list summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.keys').waitFor();
  await tabTo(page, 'Legg til en nøkkel');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await page.keyboard.type('Kari');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.added-key').waitFor();
  expect((await shownKey(page)).slice(0, 3)).toBe('hk_');
  await tabTo(page, 'Jeg har tatt vare på lenken');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Trekk tilbake: Kari');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nøkkelen er trukket tilbake.').waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Nøkkelen er trukket tilbake.');
});

/** Presses Tab until something with these words has focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').textContent())?.includes(words)) return;
  }
  throw new Error(`never reached: ${words}`);
}
