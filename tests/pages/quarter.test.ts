import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { share } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';
import { closedRound } from './closed-rounds.ts';

/** A quarter, from the first no to the next word about it, and what a coach is told before everybody sees that no. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const NOES = { 'goals-visible': 16, 'ambassador-mandate': 14 };

const sharing = (page: Page) => page.getByRole('switch', { name: 'Del resultatet med alle' });
const warning = (page: Page) => page.getByRole('dialog', { name: 'Før alle får se resultatet' });

async function openSharing(page: Page, key: string) {
  await page.goto(`/coach#${key}`);
  await page.getByText('Del, endre eller slett').click();
  await sharing(page).waitFor();
}

test('from no to done in a quarter: a measure is written, published, seen by staff, done, and compared', async () => {
  const first = await closedRound(site.fetch, undefined, NOES);
  await using coach = await site.open();
  const { page } = coach;
  await openSharing(page, first.key);
  await sharing(page).click();
  await warning(page).getByRole('button', { name: 'Del med alle' }).click();
  await page.getByText('Resultatet er delt med alle som har svarlenken.').waitFor();
  await expect.poll(() => sharing(page).isChecked()).toBe(true);

  await page.getByRole('link', { name: 'Se resultatet' }).click();
  const weakness = page.locator('.first');
  await weakness.getByRole('button', { name: 'Legg til tiltak' }).click();
  await page.getByLabel('Hva gjør dere?').fill('Samle målene på ett sted');
  await page.getByLabel('Hvem gjør det?').fill('Daglig leder');
  await page.getByLabel('Frist').fill('2099-03-15');
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await weakness.getByText('Ansvarlig: Daglig leder').waitFor();

  await using employee = await site.open();
  const staff = employee.page;
  await staff.goto(`/s/${first.survey.id}`);
  await staff.getByRole('link', { name: 'Se resultatet' }).click();
  await staff.locator('.findings').waitFor();
  // Control: nothing is seen before it is published.
  expect(await staff.getByText('Samle målene på ett sted').count()).toBe(0);
  await page.getByRole('switch', { name: 'Vis tiltakene' }).check();
  await page.getByText('Alle med resultatlenken ser tiltakene').waitFor();
  await staff.reload();
  const said = staff.getByRole('region', { name: 'Dere sa – vi gjør' });
  await said.getByText('Samle målene på ett sted').waitFor();
  expect(await said.textContent()).toMatch(/Daglig leder · innen 15\. mars 2099 · planlagt/);

  await weakness.getByRole('button', { name: 'Endre' }).click();
  await page.getByLabel('Status').selectOption('done');
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await weakness.getByText('· gjennomført').waitFor();
  await staff.reload();
  await said.getByText('· gjennomført').waitFor();

  const second = await closedRound(site.fetch, first, { 'goals-visible': 6 });
  await staff.goto('about:blank');
  await staff.goto(`/r#${second.organisation.resultsKey}`);
  await staff.getByText('1 av 1 tiltak er gjennomført').waitFor();
  await staff.locator('#rounds').click();
  const [line] = await staff.locator('.earlier li').allInnerTexts();
  expect(line?.replace(/\s+/g, ' ')).toBe(
    'Åpne mål Nei i runde 1 Samle målene på ett sted Ansvarlig: Daglig leder · innen 15. mars 2099 · gjennomført Delt i runde 2',
  );
  await staff.getByText('ikke hvorfor').first().waitFor();
  expect(await axe(staff)).toEqual([]);
  expect(await coach.complaints()).toEqual([]);
  expect(await employee.complaints()).toEqual([]);
});

test('before all staff see a no about the ambassador, the coach is warned: once for a survey in a browser', async () => {
  const opened = await closedRound(site.fetch, undefined, NOES);
  await using coach = await site.open();
  const { page } = coach;
  await openSharing(page, opened.key);
  await sharing(page).click();
  const guide = warning(page).getByRole('link', { name: 'Slik legger du fram et nei' });
  expect(await guide.getAttribute('href')).toBe('/legg-fram-et-nei');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await sharing(page).isChecked()).toBe(false);
  await expect.poll(() => sharing(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.reload();
  await openSharing(page, opened.key);
  const shared = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await sharing(page).click();
  expect((await shared).ok()).toBe(true);
  expect(await warning(page).count()).toBe(0);

  // Another browser, and then a result that says nothing about the ambassador.
  await share(site.fetch, opened.key, opened.organisation.id, false);
  await using other = await site.open();
  await openSharing(other.page, opened.key);
  await sharing(other.page).click();
  await warning(other.page).waitFor();
  const mild = await closedRound(site.fetch);
  await using third = await site.open();
  await openSharing(third.page, mild.key);
  await sharing(third.page).click();
  await expect.poll(() => sharing(third.page).isChecked()).toBe(true);
  expect(await warning(third.page).count()).toBe(0);
});
