import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textIn } from '#i18n/index.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** /new with input that cannot be. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function openSetup() {
  const coach = await site.open();
  await coach.page.goto('/new');
  await coach.page.locator('#closing-date:not([value=""])').waitFor();
  await expect.poll(() => coach.page.locator('#closing-date').inputValue()).not.toBe('');
  return coach;
}

/** What the error summary says, once it has the focus. */
async function refusals(page: Page): Promise<string[]> {
  await page.locator('.ds-error-summary:focus').waitFor();
  return page.locator('.ds-error-summary a').allTextContents();
}

const creations = (requests: readonly string[]) => requests.filter((url) => url.includes('/api/'));

test('an empty name is asked for, and nothing is created', async () => {
  await using coach = await openSetup();
  const { page } = coach;
  await page.locator('#employees').fill('52');
  await onward(page).click();
  expect(await refusals(page)).toEqual(['Skriv navnet på virksomheten.']);
  await page.locator('.ds-error-summary a').click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('name');
  expect(await page.locator('#employees').inputValue()).toBe('52');
  expect(creations(coach.requests)).toEqual([]);
});

test('everything that is wrong is named at once, each line leads to its field, and what is typed stays', async () => {
  await using coach = await openSetup();
  const { page } = coach;
  const long = 'x'.repeat(10_000);
  await page.locator('#name').fill(long);
  await page.locator('#employees').fill('tolv');
  await page.locator('#groups-add').click();
  await page.locator('#group-1').fill('Ledelse');
  await page.locator('#closing-date').fill('2020-01-01');
  await onward(page).click();
  expect(await refusals(page)).toEqual([
    'Navnet kan ha høyst 120 tegn.',
    'Skriv et helt tall fra 1 til 1\u00a0000\u00a0000, eller la feltet stå tomt.',
    'Skriv navn på minst to grupper, eller fjern gruppene.',
    'Velg et tidspunkt minst 24 timer og høyst 90 dager fram i tid.',
  ]);
  const fields = ['name', 'employees', 'group-1', 'closing-date'];
  for (const [line, id] of fields.entries()) {
    await page.locator('.ds-error-summary a').nth(line).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe(id);
    expect(await page.locator(`#${id}`).getAttribute('aria-invalid')).toBe('true');
  }
  expect(await page.locator('#name').inputValue()).toBe(long);
  expect(await page.locator('#group-1').inputValue()).toBe('Ledelse');
  expect(await page.locator('#closing-date').inputValue()).toBe('2020-01-01');
  expect(page.url()).toBe(`${site.origin}/new`);
  expect(creations(coach.requests)).toEqual([]);
});

test('the same error again takes the focus again, and corrected it creates the survey', async () => {
  await using coach = await openSetup();
  const { page } = coach;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await onward(page).click();
    expect(await refusals(page)).toHaveLength(1);
  }
  await page.locator('#name').fill('Nordlys');
  await page.keyboard.press('Enter');
  await page.locator('.ready h1:focus').waitFor();
  expect(await coach.complaints()).toEqual([]);
});

test('two groups with one name are refused by name', async () => {
  await using coach = await openSetup();
  const { page } = coach;
  await page.locator('#name').fill('Nordlys');
  await page.locator('#groups-add').click();
  await page.locator('#group-1').fill('Drift');
  await page.locator('#group-2').fill(' drift ');
  await onward(page).click();
  expect(await refusals(page)).toEqual(['To grupper kan ikke hete det samme.']);
});

test('a reply that got lost on the way is made up for without a second organisation, shared as chosen', async () => {
  await using coach = await openSetup();
  const { page } = coach;
  const { linkCards, portfolio } = textIn('nb');
  await page.locator('#name').fill('Nordlys');
  await page.getByRole('checkbox', { name: portfolio.manage.sharing.label }).check();
  await page.route('**/api/organisations', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await onward(page).click();
  await page.getByRole('alert').getByText('Undersøkelsen ble ikke laget').waitFor();
  expect(await page.locator('#name').inputValue()).toBe('Nordlys');
  await page.unroute('**/api/organisations');
  await onward(page).click();
  await page.locator('.ready').getByText(linkCards.answer.purposeShared).waitFor();
  await page.goto('/coach');
  await page.getByRole('article').first().waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
});

test('a double click creates one organisation', async () => {
  await using coach = await openSetup();
  const { page } = coach;
  await page.locator('#name').fill('Nordlys');
  await onward(page).dblclick();
  await page.locator('.ready').waitFor();
  await page.goto('/coach');
  await page.getByRole('article').first().waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
});
