import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { addKey, confirm, entryOf, openKeyList, shownKey } from './key-list.ts';
import { tabTo } from './tab-to.ts';

/** The list of keys at the foot of /coach: adding and revoking them, and what a helper sees. */
const MARKUP = `<img src=x onerror="document.title='owned'"><b>Ø</b>`;
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const addButton = (page: Page) => page.getByRole('button', { name: 'Legg til en nøkkel' });
const dialog = (page: Page) => page.getByRole('dialog');

test('a key is added by clicks, its link is shown once, and it opens the overview as what it was made for', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  expect(await page.getByText('Den siste coachnøkkelen kan ikke trekkes tilbake').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Trekk tilbake', exact: false }).count()).toBe(0);
  await addButton(page).click();
  await page.getByLabel('Hvem eller hva er nøkkelen for?').fill(MARKUP);
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
  const field = page.getByLabel('Hvem eller hva er nøkkelen for?');
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

test('by keyboard alone: a key is added and revoked', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.locator('.own-list summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.keys').waitFor();
  await tabTo(page, page.locator('button', { hasText: 'Legg til en nøkkel' }));
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await page.keyboard.type('Kari');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.added-key').waitFor();
  expect((await shownKey(page)).slice(0, 3)).toBe('hk_');
  await tabTo(page, page.locator('button', { hasText: 'Jeg har tatt vare på lenken' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('button', { hasText: 'Trekk tilbake: Kari' }));
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nøkkelen er trukket tilbake.').waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Nøkkelen er trukket tilbake.');
});
