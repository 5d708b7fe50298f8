import { afterAll, beforeAll, test } from 'vitest';
import { openFreshPage } from '../support/browser.ts';
import { closedWith, openSurvey } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { answerAllSteps, onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { loseForGood, moveOn, QR } from './lost-parts.ts';

/** Parts of a page that come when they are needed, in a tab from before a new deployment, and when they do not come. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const KIT = /\/assets\/InvitationKit\.[\w-]+\.js$/;
const ENTRANCE = /\/assets\/invited-survey\.[\w-]+\.js$/;
const WORDS = /\/assets\/invited\.[\w-]+\.js$/;
const TRADE = /\/assets\/voprf\.[\w-]+\.js$/;

// Side by side with the others, and first: it waits ten seconds for what does not come.
test.concurrent('an invited page whose words never come says that it does not get through, and is not blank', async ({
  expect,
}) => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const loads = await loseForGood(page, WORDS);
  await page.goto(`/s/${opened.survey.id}${opened.fragment(0)}`);
  await page.locator('.survey-head [role=status]').waitFor();
  await page.waitForTimeout(500);
  expect(loads()).toBe(2);
  // The invitation is where it was: a reload, when the part is back, goes on from here.
  expect(page.url()).toContain(opened.fragment(0));
  await page.unroute(WORDS);
  await page.reload();
  await page.locator('.invited > .ds-button').waitFor();
});

test.concurrent('the code on the screen comes after the page was loaded anew, once', async ({ expect }) => {
  const { key, survey } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  const loads = await moveOn(page, QR);
  await page.goto(`/together#${survey.id}`);
  await page.locator('.projector .qr svg').waitFor();
  expect(loads()).toBe(2);
});

test.concurrent('control: a page that may not be loaded anew never gets its code, and says so', async ({
  expect,
}) => {
  const { key, survey } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.addInitScript(() => sessionStorage.setItem('okr-klar:anew', '1'));
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  const loads = await moveOn(page, QR);
  await page.goto(`/together#${survey.id}`);
  await page.locator('.qr').getByRole('alert').waitFor();
  expect([loads(), await page.locator('.qr svg').count()]).toEqual([1, 0]);
});

test.concurrent('what never comes says so and offers another try, and the page is not loaded over and over', async ({
  expect,
}) => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  const loads = await loseForGood(page, QR);
  await page.goto(`/en/coach#${key}`);
  await page.getByText('Show QR code').click();
  // By itself once, and the fold is to be unfolded again.
  await expect.poll(loads).toBe(2);
  await page.getByText('Show QR code').click();
  const retry = page.locator('.qr').getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  expect(await page.locator('.qr').getByRole('alert').textContent()).toContain('did not load');
  await page.waitForTimeout(500);
  expect(loads()).toBe(2);
  // By hand as often as somebody likes, and then it is there.
  await page.unroute(QR);
  await retry.click();
  await page.locator('.qr svg').waitFor();
});

test.concurrent('without a connection the page stays as it is, and the part comes when the net does', async ({
  expect,
}) => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openFreshPage(site.browser, site.origin);
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await page.context().setOffline(true);
  await page.getByText('Vis QR-kode').click();
  const retry = page.locator('.qr').getByRole('button', { name: 'Prøv igjen' });
  await retry.waitFor();
  await page.context().setOffline(false);
  await retry.click();
  // Where the browser remembers that it failed, the page is loaded anew, and the fold is to be unfolded again.
  const fold = page.locator('details:not([open]) > summary', { hasText: 'Vis QR-kode' });
  await expect
    .poll(async () => {
      if (await fold.isVisible()) await fold.click();
      return page.locator('.qr svg').isVisible();
    })
    .toBe(true);
});

test.concurrent('the survey just made is shown again when the page had to be loaded anew for its code', async ({
  expect,
}) => {
  await using coach = await site.open();
  const { page } = coach;
  const loads = await moveOn(page, QR);
  await page.goto('/new');
  await page.locator('#name').fill('Solvik verksted');
  await page.getByRole('button', { name: 'Lag undersøkelsen' }).click();
  await page.locator('.qr svg').first().waitFor();
  expect(loads()).toBe(2);
  await page.getByRole('heading', { name: 'Undersøkelsen er klar' }).waitFor();
  await page.getByText('Solvik verksted').first().waitFor();
  // Another visit is another survey.
  await page.goto('/coach');
  await page.goto('/new');
  expect(await page.locator('#name').inputValue()).toBe('');
});

test.concurrent('invitations come after the page was loaded anew', async ({ expect }) => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  const loads = await moveOn(page, KIT);
  await page.goto(`/coach#${opened.key}`);
  await page.getByText('Del ut én og én').click();
  await page.getByRole('button', { name: 'Vis neste invitasjon' }).click();
  await page.locator('.qr svg').first().waitFor();
  expect(loads()).toBe(2);
});

test.concurrent('the poster comes with its code after the page was loaded anew, and says so when it never does', async ({
  expect,
}) => {
  const { survey } = await openSurvey(site.fetch, { mode: 'open' });
  await using coach = await site.open();
  const { page } = coach;
  const loads = await moveOn(page, QR);
  await page.goto(`/poster#${survey.id}`);
  await page.locator('.sheet .qr svg').waitFor();
  expect(loads()).toBe(2);
  await page.unroute(QR);
  await loseForGood(page, QR);
  await page.reload();
  await page.locator('.sheet .qr').getByRole('alert').waitFor();
});

test.concurrent.for([
  ['the way in', ENTRANCE],
  ['its words', WORDS],
] as const)(
  'an invitation is kept when %s had to be fetched by loading the page anew',
  async ([, part], { expect }) => {
    const opened = await openInvitedByLink(site.fetch);
    await using respondent = await site.open();
    const { page } = respondent;
    const loads = await moveOn(page, part);
    await page.goto(`/s/${opened.survey.id}${opened.fragment(0)}`);
    await page.locator('.invited > .ds-button').click();
    await page.locator('.survey-step:not([hidden]) #here').waitFor();
    await answerAllSteps(page);
    await onward(page).click();
    await page.waitForURL(/\/thanks$/);
    expect(loads()).toBeGreaterThan(1);
    expect(await closedWith(site.fetch, opened)).toBe(1);
  },
);

test.concurrent('and when what trades it does not come: once by itself, then by hand', async ({ expect }) => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const loads = await loseForGood(page, TRADE);
  const start = page.locator('.invited > .ds-button');
  await page.goto(`/s/${opened.survey.id}${opened.fragment(0)}`);
  await start.click();
  await expect.poll(loads).toBeGreaterThanOrEqual(2);
  await page.locator('.invited').waitFor();
  await start.click();
  await page.locator('.invited').getByRole('alert').waitFor();
  await page.unroute(TRADE);
  await start.click();
  await page.locator('.survey-step:not([hidden]) #here').or(start).first().waitFor();
  if (await start.isVisible()) await start.click();
  await page.locator('.survey-step:not([hidden]) #here').waitFor();
});
