import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { answerAllSteps, onward, openSurveyPage } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** /coach with keys that do not fit, names that bite, and two tabs. */
const MARKUP = `<img src=x onerror="document.title='owned'"><b>Ø&amp;Å</b>`;
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function openPortfolio(key: string) {
  const coach = await site.open();
  await coach.page.goto(`/coach#${key}`);
  await coach.page.getByRole('article').first().waitFor();
  return coach;
}

async function expectTextOnly(page: Page): Promise<void> {
  expect(await page.locator('main').textContent()).toContain(MARKUP);
  expect(await page.locator('main :is(img, u)').count()).toBe(0);
  expect(await page.title()).not.toBe('owned');
}

test('a name that is markup is text on the share kit, the portfolio, the survey and the results', async () => {
  await using coach = await site.open();
  const { page } = coach;
  await page.goto('/new');
  await page.locator('#name').fill(MARKUP);
  await page.locator('#groups-add').click();
  await page.locator('#group-1').fill('<u>Ledelse</u>');
  await page.locator('#group-2').fill('Drift');
  await page.locator('#mode-together').check();
  await onward(page).click();
  await page.locator('.ready').waitFor();
  await expectTextOnly(page);
  await page.goto('/coach');
  await page.getByRole('article', { name: MARKUP }).waitFor();
  await expectTextOnly(page);
  await page.getByRole('button', { name: 'Steng undersøkelsen' }).click();
  await page.locator('#close-dialog').waitFor();
  await expectTextOnly(page);

  const [answers, results] = await page
    .locator('.link-card-link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await openSurveyPage(page, String(answers));
  await page.getByText(MARKUP).waitFor();
  await answerAllSteps(page);
  await page.getByText('<u>Ledelse</u>').waitFor();
  await expectTextOnly(page);
  await page.goto(String(results));
  await page.getByText(MARKUP).waitFor();
  await expectTextOnly(page);
  expect(await page.title()).toContain(MARKUP);
  expect(await coach.complaints()).toEqual([]);
});

test.each([
  ['wrong', (key: string) => key.replace(/.{6}$/, 'aaaaaa')],
  ['truncated', (key: string) => key.slice(0, -6)],
  ['lengthened', (key: string) => `${key}a`],
])('a %s key opens nothing, is not kept, and leaves the address', async (_, spoilt) => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${spoilt(key)}`);
  await page.getByRole('heading', { level: 1, name: 'Lenken virker ikke' }).waitFor();
  expect(page.url()).toBe(`${site.origin}/coach`);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.locator('#key').fill(key);
  await onward(page).click();
  await page.getByRole('article').waitFor();
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement))
    .toBe(true);
});

test('text without a key is refused where it was typed, and stays', async () => {
  const { organisation } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto('/coach');
  for (const typed of ['hei', `https://x.example/r#${organisation.resultsKey}`, '']) {
    await page.locator('#key').fill(typed);
    await onward(page).click();
    await page.locator('#key-error').waitFor();
    expect(await page.locator('#key:focus').inputValue()).toBe(typed);
    expect(await page.locator('#key').getAttribute('aria-describedby')).toContain('key-error');
  }
});

test('closing in a second tab what the first has closed is no error', async () => {
  const opened = await openSurvey(site.fetch);
  for (let person = 0; person < 5; person += 1) await respond(site.fetch, opened.survey.id);
  await using one = await openPortfolio(opened.key);
  await using two = await openPortfolio(opened.key);
  for (const { page } of [one, two]) {
    await page.getByRole('button', { name: 'Steng undersøkelsen' }).click();
    await page.locator('#close-dialog').waitFor();
  }
  for (const { page, complaints } of [one, two]) {
    // Both clicks on the button: the second of two by hand may fall on the page, when the answer comes between.
    await page.getByRole('button', { name: 'Steng nå' }).evaluate((button) => {
      for (let click = 0; click < 2; click += 1) (button as HTMLElement).click();
    });
    await page.getByText('5 av 12 svarte').waitFor();
    expect(await page.locator('.done:focus').textContent()).toBe('Undersøkelsen er stengt.');
    expect(await complaints()).toEqual([]);
  }
});

test('the question before closing says how many have answered, starts at the harmless answer, and Escape leaves it', async () => {
  const opened = await openSurvey(site.fetch);
  for (let person = 0; person < 7; person += 1) await respond(site.fetch, opened.survey.id);
  await using coach = await openPortfolio(opened.key);
  const { page } = coach;
  const ask = page.getByRole('button', { name: 'Steng undersøkelsen' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Vil du stenge undersøkelsen?' });
  await dialog.getByText('7 av 12 har svart').waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Avbryt');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => ask.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a next round that would close in the past is refused at its date, and a double click starts one', async () => {
  const opened = await openSurvey(site.fetch);
  await close(site.fetch, opened.key, opened.survey.id);
  await using coach = await openPortfolio(opened.key);
  const { page } = coach;
  await page.getByRole('button', { name: 'Start runde 2' }).click();
  await page.locator('#mode-open').check();
  await page.locator('#closing-date').fill('2020-01-01');
  const start = page.getByRole('button', { name: 'Start runden' });
  await start.click();
  await page.getByText('Velg et tidspunkt minst 24 timer').waitFor();
  expect(await page.locator(':focus').getAttribute('id')).toBe('closing-date');
  expect(await page.locator('#closing-date').inputValue()).toBe('2020-01-01');
  await page.locator('#closing-date').fill(inAWeek());
  await page.locator('#locale-en').check();
  await page.getByRole('button', { name: 'Legg til grupper' }).click();
  await page.locator('#group-1').fill('Leaders');
  await start.click();
  await page.getByText('Skriv navn på minst to grupper').waitFor();
  expect(await page.locator(':focus').getAttribute('id')).toBe('group-1');
  await page.locator('#group-2').fill('Makers');
  await start.dblclick();
  await page.locator('.organisation-round', { hasText: 'Runde 2' }).waitFor();
  const workspace = await call<WorkspaceDocument>(site.fetch, 'GET', '/api/workspace', { key: opened.key });
  const [second] = workspace.body.organisations[0]?.surveys ?? [];
  expect([second?.locale, second?.groups.map(({ name }) => name)]).toEqual(['en', ['Leaders', 'Makers']]);
  expect(await page.getByText('Tidligere runde (1)').count()).toBe(1);
  expect(await coach.complaints()).toEqual([]);
});

function inAWeek(): string {
  return new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

test('a portfolio that cannot be read again keeps what it shows and says from when it is', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.clock.install();
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await page.context().setOffline(true);
  await page.clock.fastForward(30_000);
  await page
    .getByRole('status')
    .getByText(/Tallene er fra kl\. .* Vi får ikke kontakt/)
    .waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  await page.context().setOffline(false);
  await page.getByText(/Tallene er fra/).waitFor({ state: 'detached' });
});
