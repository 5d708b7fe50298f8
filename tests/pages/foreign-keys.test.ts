import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** Coach links from elsewhere, and a store that is empty for a moment: neither costs a coach the own key. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const PLACE = 'okr-klar-coach-key';
const spoilt = (key: string) => key.replace(/.{6}$/, 'aaaaaa');
const inTab = (page: Page) => page.evaluate((place) => sessionStorage.getItem(place), PLACE);
const onDevice = (page: Page) => page.evaluate((place) => localStorage.getItem(place), PLACE);
const question = (page: Page) => page.getByRole('dialog', { name: 'Vil du åpne en annen oversikt?' });

/** A coach with an overview open, remembered on this device or only in this tab. */
async function openOwn(remembered: boolean) {
  const own = await openSurvey(site.fetch);
  const coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${own.key}`);
  await answerLink(page, own.survey.id).waitFor();
  if (remembered) await page.getByLabel('Husk nøkkelen på denne enheten').check();
  return { ...own, coach, page };
}

const answerLink = (page: Page, id: string) => page.locator(`a[href$="/s/${id}"]`);

/** A page on another site that leads here, as any link does. */
async function arriveFromElsewhere(page: Page, path: string): Promise<void> {
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${site.origin}${path}">Se her</a>` }),
  );
  await page.goto('https://elsewhere.example/');
  await page.getByText('Se her').click();
}

test.each([
  ['remembered on the device', true],
  ['kept in the tab', false],
])(
  'a link to another overview asks before it takes the place of a key %s, and Escape leaves it',
  async (_, kept) => {
    const { key, survey, coach, page } = await openOwn(kept);
    await using _coach = coach;
    const other = await openSurvey(site.fetch);
    await arriveFromElsewhere(page, `/coach#${other.key}`);
    await question(page).waitFor();
    expect(page.url()).toBe(`${site.origin}/coach`);
    expect(await page.locator(':focus').textContent()).toBe('Bli i min egen oversikt');
    // Only where the own key would be gone is its link offered.
    expect(await question(page).getByRole('button', { name: 'lenken til min egen' }).count()).toBe(
      kept ? 0 : 1,
    );
    expect(await axe(page)).toEqual([]);
    // A reload is no answer.
    await page.reload();
    await question(page).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await answerLink(page, survey.id).waitFor();
    await page.reload();
    await answerLink(page, survey.id).waitFor();
    expect([await inTab(page), await onDevice(page)]).toEqual([key, kept ? key : null]);
  },
);

test('another overview opened after the question is this tab’s, and the remembered one stays remembered', async () => {
  const { key, survey, coach, page } = await openOwn(true);
  await using _ = coach;
  const other = await openSurvey(site.fetch);
  await page.goto(`/coach#${other.key}`);
  await question(page).getByRole('button', { name: 'Åpne den andre i denne fanen' }).click();
  await answerLink(page, other.survey.id).waitFor();
  expect([await inTab(page), await onDevice(page)]).toEqual([other.key, key]);
  const tab = await page.context().newPage();
  await tab.goto('/coach');
  await answerLink(tab, survey.id).waitFor();
  // What is forgotten here is the other one alone; the remembered one opens, so that nobody takes it for gone.
  await page.getByRole('button', { name: 'Glem nøkkelen i denne nettleseren' }).click();
  await page.getByRole('button', { name: 'Glem nøkkelen', exact: true }).click();
  await answerLink(page, survey.id).waitFor();
  expect(await onDevice(page)).toBe(key);
  expect(await coach.complaints()).toEqual([]);
});

test('a key is remembered in place of another only after a question that offers the other link once more', async () => {
  const { key, coach, page } = await openOwn(true);
  await using _ = coach;
  const other = await openSurvey(site.fetch);
  await page.goto(`/coach#${other.key}`);
  await page.getByRole('button', { name: 'Åpne den andre i denne fanen' }).click();
  await answerLink(page, other.survey.id).waitFor();
  const box = page.getByLabel('Husk nøkkelen på denne enheten');
  expect(await box.isChecked()).toBe(false);
  const asked = page.getByRole('dialog', { name: 'Vil du huske denne i stedet?' });
  await box.press('Space');
  await asked.getByRole('button', { name: 'lenken til den andre' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect([await box.isChecked(), await onDevice(page)]).toEqual([false, key]);
  await box.press('Space');
  await asked.getByRole('button', { name: 'Husk denne i stedet' }).click();
  await expect.poll(() => box.isChecked()).toBe(true);
  expect(await onDevice(page)).toBe(other.key);
});

test('a link that opens nothing leaves the own overview open and both keys where they are', async () => {
  const { key, survey, coach, page } = await openOwn(true);
  await using _ = coach;
  await arriveFromElsewhere(page, `/coach#${spoilt(key)}`);
  await page
    .getByRole('dialog', { name: 'Lenken virker ikke' })
    .getByText('Din egen oversikt er som før')
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bli i min egen' }).click();
  await answerLink(page, survey.id).waitFor();
  await page.reload();
  await answerLink(page, survey.id).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect([await inTab(page), await onDevice(page)]).toEqual([key, key]);
});

test('a link that cannot be tried now is tried again when asked, and after a reload', async () => {
  const { coach, page } = await openOwn(true);
  await using _ = coach;
  const other = await openSurvey(site.fetch);
  const theirs = (url: URL) => url.pathname === '/api/workspace';
  await page.route(theirs, async (route) => {
    const { authorization } = await route.request().allHeaders();
    return authorization === `Bearer ${other.key}` ? route.abort() : route.continue();
  });
  await page.goto(`/coach#${other.key}`);
  const dialog = page.getByRole('dialog', { name: 'Vi får ikke sjekket lenken' });
  await dialog.waitFor();
  await page.reload();
  await dialog.getByRole('button', { name: 'Prøv igjen' }).waitFor();
  await page.unroute(theirs);
  await dialog.getByRole('button', { name: 'Prøv igjen' }).click();
  await question(page).waitFor();
});

test.each(['/together', '/cards'])('%s takes no key from its address', async (path) => {
  const { key, coach, page } = await openOwn(true);
  await using _ = coach;
  const other = await openSurvey(site.fetch);
  await page.goto(`${path}#${other.key}`);
  await page.getByRole('link', { name: 'Til oversikten' }).waitFor();
  expect([await inTab(page), await onDevice(page)]).toEqual([key, key]);
});

/** The store has lost everything for a while, as after a restore that went wrong. */
async function whileStoreIsEmpty(page: Page, act: () => Promise<void>): Promise<void> {
  await page.route('**/api/**', (route) =>
    route.fulfill({ status: 404, contentType: 'application/problem+json', json: { code: 'not-found' } }),
  );
  await act();
  await page.unroute('**/api/**');
}

test('a poll that finds an empty store keeps what is shown and the key, and the next one goes on', async () => {
  const own = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.clock.install();
  await page.goto(`/coach#${own.key}`);
  await page.getByLabel('Husk nøkkelen på denne enheten').check();
  const stale = page.getByRole('status').getByText(/Tallene er fra kl\./);
  await whileStoreIsEmpty(page, async () => {
    await page.clock.fastForward(30_000);
    await stale.waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });
  await page.clock.fastForward(120_000);
  await stale.waitFor({ state: 'detached' });
  expect([await inTab(page), await onDevice(page)]).toEqual([own.key, own.key]);
});

test('a page opened on an empty store keeps the key, says so, and opens again by itself', async () => {
  const { key, survey, coach, page } = await openOwn(true);
  await using _ = coach;
  await page.clock.install();
  await whileStoreIsEmpty(page, async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Vi får ikke åpnet oversikten' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto('/together#b22222222');
    await page.getByRole('link', { name: 'Til oversikten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vi får ikke åpnet oversikten' }).waitFor();
  });
  expect([await inTab(page), await onDevice(page)]).toEqual([key, key]);
  await page.clock.fastForward(120_000);
  await answerLink(page, survey.id).waitFor();
});

test('a new overview made because the key opens nothing leaves a remembered key remembered', async () => {
  const { key, coach, page } = await openOwn(true);
  await using _ = coach;
  await page.goto('/new');
  await page.locator('#name').fill('Nordlys');
  await whileStoreIsEmpty(page, async () => {
    await onward(page).click();
    await page.getByRole('button', { name: 'Lag en ny oversikt i denne fanen' }).waitFor();
  });
  await page.getByRole('button', { name: 'Lag en ny oversikt i denne fanen' }).click();
  await page.locator('.ready').waitFor();
  expect(await onDevice(page)).toBe(key);
  expect(await inTab(page)).not.toBe(key);
});
