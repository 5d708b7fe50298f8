import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { answers, call, close, openSurvey, QUESTIONS, respond } from '../support/client.ts';
import { addKey } from '../support/keys.ts';
import { changeCoachView, readPlan } from '../support/plans.ts';
import { type Site, startSite } from '../support/site.ts';
import { loseForGood, moveOn } from './lost-parts.ts';

/** The coach's own view: the form on /coach while a survey is open, and the switch beside the result. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const FORM = /\/assets\/CoachViewDialog\.[\w-]+\.js$/;
const TEXTS = '**/coach-texts.json';

type Opened = Awaited<ReturnType<typeof openSurvey>>;

async function openCoach({ key }: Opened) {
  const coach = await site.open();
  await coach.page.goto(`/coach#${key}`);
  await coach.page.getByRole('article').waitFor();
  return coach;
}

const entry = (page: Page) => page.getByRole('button', { name: 'Ditt eget inntrykk' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ditt eget inntrykk' });
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Lagre' });
const choice = (page: Page, question: number, answer: string) =>
  dialog(page).getByRole('group').nth(question).getByLabel(answer);
const stored = async ({ key, survey }: Opened) => (await readPlan(site.fetch, key, survey.id)).body.coachView;

async function answerAll(page: Page, answer = 'Nei') {
  await dialog(page).waitFor();
  for (const question of QUESTIONS.keys()) await choice(page, question, answer).check();
}

test('a coach answers the same twelve questions, is told of those without an answer, and may do it again', async () => {
  const opened = await openSurvey(site.fetch);
  await using coach = await openCoach(opened);
  const { page } = coach;
  await entry(page).click();
  await dialog(page).waitFor();
  expect(await dialog(page).getByRole('group').count()).toBe(12);
  expect(await axe(page)).toEqual([]);
  // With the keyboard alone: Space chooses, arrows choose another, and Tab goes on.
  await choice(page, 0, 'Ja').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  const summary = dialog(page).getByRole('alert');
  await summary.getByText('10 spørsmål mangler svar').waitFor();
  await expect.poll(() => summary.evaluate((node) => node === document.activeElement)).toBe(true);
  await summary.getByRole('link', { name: 'Faste møter om OKR' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(QUESTIONS[2]);
  expect(await stored(opened)).toBe(null);
  expect(await axe(page)).toEqual([]);

  await answerAll(page);
  await choice(page, 0, 'Ja').check();
  await save(page).click();
  await page.getByText('Inntrykket ditt er lagret.').waitFor();
  const given = answers('no', { [String(QUESTIONS[0])]: 'yes' });
  expect(await stored(opened)).toEqual({ answers: given, shared: false });

  await entry(page).click();
  await dialog(page).waitFor();
  expect([await choice(page, 0, 'Ja').isChecked(), await choice(page, 1, 'Nei').isChecked()]).toEqual([
    true,
    true,
  ]);
  await dialog(page).getByLabel('Vis inntrykket mitt sammen med resultatet').check();
  await save(page).click();
  await expect.poll(() => stored(opened)).toEqual({ answers: given, shared: true });
  expect(await coach.complaints()).toEqual([]);
});

test('a helper has no view, and neither has anybody once the survey is closed', async () => {
  const opened = await openSurvey(site.fetch);
  const helper = (await addKey(site.fetch, opened.key, { kind: 'helper' })).body.key;
  await using helping = await openCoach({ ...opened, key: helper });
  expect(await entry(helping.page).count()).toBe(0);
  await using coach = await openCoach(opened);
  // Control: the coach is offered one.
  expect(await entry(coach.page).count()).toBe(1);
  await close(site.fetch, opened.key, opened.survey.id);
  await coach.page.reload();
  await coach.page.getByText('Stengt', { exact: true }).waitFor();
  expect(await entry(coach.page).count()).toBe(0);
});

test('what is closed by mistake is there again, and what the survey does meanwhile loses nothing', async () => {
  const opened = await openSurvey(site.fetch);
  await using coach = await openCoach(opened);
  const { page } = coach;
  await entry(page).click();
  await answerAll(page, 'Vet ikke');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await entry(page).click();
  await dialog(page).waitFor();
  expect(await choice(page, 11, 'Vet ikke').isChecked()).toBe(true);

  await close(site.fetch, opened.key, opened.survey.id);
  await save(page).click();
  await dialog(page).getByText('Undersøkelsen stengte før dette ble lagret').waitFor();
  expect(await choice(page, 11, 'Vet ikke').isChecked()).toBe(true);
  expect(await stored(opened)).toBe(null);

  await call(site.fetch, 'DELETE', `/api/surveys/${opened.survey.id}`, { key: opened.key });
  await save(page).click();
  await dialog(page).getByText('Undersøkelsen er slettet').waitFor();
  expect(await choice(page, 11, 'Vet ikke').isChecked()).toBe(true);
});

test('a survey deleted before the form opens says so in place of it', async () => {
  const opened = await openSurvey(site.fetch);
  await using coach = await openCoach(opened);
  const { page } = coach;
  await call(site.fetch, 'DELETE', `/api/surveys/${opened.survey.id}`, { key: opened.key });
  await entry(page).click();
  await dialog(page).getByText('Undersøkelsen er slettet').waitFor();
  await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('a reply that is lost is asked for again, also when the survey has closed since', async () => {
  const opened = await openSurvey(site.fetch);
  await using coach = await openCoach(opened);
  const { page } = coach;
  await page.route(`**/api/surveys/${opened.survey.id}`, async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    await route.fetch();
    await route.abort();
  });
  await entry(page).click();
  await answerAll(page);
  await save(page).click();
  await dialog(page).getByText('Vi får ikke kontakt').waitFor();
  await page.unroute(`**/api/surveys/${opened.survey.id}`);
  await close(site.fetch, opened.key, opened.survey.id);
  await save(page).click();
  await page.getByText('Inntrykket ditt er lagret.').waitFor();
  expect(await stored(opened)).toEqual({ answers: answers('no'), shared: false });
});

test('a form that does not load says so and can be asked for again; so can its texts', async () => {
  const opened = await openSurvey(site.fetch);
  await using coach = await openCoach(opened);
  const { page } = coach;
  const again = page.getByRole('article').getByRole('button', { name: 'Prøv igjen' });
  await page.route(TEXTS, (route) => route.abort());
  await entry(page).click();
  await again.waitFor();
  await page.unroute(TEXTS);
  await again.click();
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  const plan = `**/api/surveys/${opened.survey.id}/plan`;
  await page.route(plan, (route) => route.abort());
  await entry(page).click();
  await again.waitFor();
  await page.unroute(plan);
  await again.click();
  await answerAll(page);
  await save(page).click();
  await page.getByText('Inntrykket ditt er lagret.').waitFor();
});

test('a tab from before a new deployment is loaded anew for the form, once', async () => {
  const opened = await openSurvey(site.fetch);
  await using coach = await openCoach(opened);
  const { page } = coach;
  const loads = await moveOn(page, FORM);
  await page.reload();
  await entry(page).click();
  await expect.poll(loads).toBe(2);
  await entry(page).click();
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  // Control: what never comes is not waited for in vain.
  await page.unroute(FORM);
  await loseForGood(page, FORM);
  await page.reload();
  await entry(page).click();
  await page.getByRole('article').getByRole('alert').waitFor();
});

test('whether it is shown with the result is chosen after closing too, by a coach', async () => {
  const opened = await openSurvey(site.fetch);
  const helper = (await addKey(site.fetch, opened.key, { kind: 'helper' })).body.key;
  const view = { answers: answers('no'), shared: false };
  await changeCoachView(site.fetch, opened.key, opened.survey.id, { coachView: view });
  for (let person = 0; person < 12; person += 1) await respond(site.fetch, opened.survey.id);
  await close(site.fetch, opened.key, opened.survey.id);
  const openResults = async (key?: string) => {
    const visit = await site.open();
    if (key) {
      await visit.page.goto('/privacy');
      await visit.page.evaluate((value) => sessionStorage.setItem('okr-klar-coach-key', value), key);
    }
    await visit.page.goto(`/r#${opened.organisation.resultsKey}`);
    await visit.page.locator('.findings').waitFor();
    return visit;
  };
  const column = (page: Page) => page.getByRole('columnheader', { name: 'Coachen', includeHidden: true });
  await using coach = await openResults(opened.key);
  const { page } = coach;
  const shown = page.getByRole('switch', { name: 'Vis ditt eget inntrykk' });
  await shown.waitFor();
  expect(await column(page).count()).toBe(0);
  await shown.check();
  await page.getByText('Alle som ser resultatet, kan også se hva du svarte').waitFor();
  expect(await column(page).count()).toBe(1);
  expect(await axe(page)).toEqual([]);

  await using reader = await openResults();
  expect(await column(reader.page).count()).toBe(1);
  expect(await reader.page.locator('.findings').textContent()).toContain('ser ulikt på dette');
  await using helping = await openResults(helper);
  await helping.page.locator('.plan-panel').waitFor();
  expect(await helping.page.getByRole('switch').count()).toBe(1);

  await shown.uncheck();
  await page.getByText('Bare du og andre med coachnøkkel').waitFor();
  expect(await column(page).count()).toBe(0);
  expect(await stored(opened)).toEqual(view);
  await call(site.fetch, 'DELETE', `/api/surveys/${opened.survey.id}`, { key: opened.key });
  await shown.click();
  await page.getByText('Undersøkelsen er slettet').waitFor();
  expect(await shown.isChecked()).toBe(false);
});
