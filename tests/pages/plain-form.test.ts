import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { close, closedWith, openSurvey, QUESTIONS } from '../support/client.ts';
import { onward, tick } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** The survey without a script: one plain form. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function openForm(path: string) {
  const opened = await site.open({ javaScriptEnabled: false });
  await opened.page.goto(path);
  return opened;
}

async function tickAll(page: Page, answer: string, except: readonly string[] = []): Promise<void> {
  for (const id of QUESTIONS) if (!except.includes(id)) await tick(page, id, answer);
}

/** Sends the form as a browser does that does not know `required`. */
async function sendUnchecked(page: Page): Promise<void> {
  await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
}

test.each([
  ['as it is', '', (id: string) => id, 'Takk for svarene'],
  ['in English', '/en', (id: string) => id, 'Thank you for answering'],
  ['in capital letters', '', (id: string) => id.toUpperCase(), 'Takk for svarene'],
  ['with a slash at its end', '/en', (id: string) => `${id}/`, 'Thank you for answering'],
])('the whole form at an address %s is counted once and thanked for', async (_, prefix, spelled, thanks) => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await openForm(`${prefix}/s/${spelled(opened.survey.id)}`);
  const { page } = respondent;
  await tickAll(page, 'unsure');
  await onward(page).click();
  await page.getByRole('heading', { level: 1, name: thanks }).waitFor();
  expect(page.url()).toMatch(/\/s\/\w+\/thanks$/);
  expect(await respondent.complaints()).toEqual([]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('the browser itself leads to a question without an answer', async () => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await openForm(`/s/${opened.survey.id}`);
  await tickAll(respondent.page, 'no', ['goals-visible']);
  await onward(respondent.page).click();
  expect(await respondent.page.locator(':focus').getAttribute('name')).toBe('goals-visible');
  expect(await closedWith(site.fetch, opened)).toBe(0);
});

test('eleven answers come back with the twelfth named, and are counted once however often they are sent', async () => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await openForm(`/en/s/${opened.survey.id}`);
  const { page } = respondent;
  await tickAll(page, 'no', ['goals-visible']);
  await sendUnchecked(page);
  const named = page.getByRole('alert').getByRole('link');
  await named.first().waitFor();
  expect(await named.allTextContents()).toEqual([
    'Can you look up both the organisation’s goals and those of other teams?',
  ]);
  expect(await page.locator('input:checked').count()).toBe(11);
  expect(await page.locator('input[value=no]:checked').count()).toBe(11);

  await named.click();
  expect(page.url()).toMatch(/#goals-visible$/);
  await tick(page, 'goals-visible', 'yes');
  await onward(page).dblclick();
  // Not waitForURL: the second click breaks off the navigation of the first, which it would report as a failure.
  await page.getByRole('heading', { level: 1, name: 'Thank you for answering' }).waitFor();
  expect(page.url()).toMatch(/\/en\/s\/\w+\/thanks$/);
  expect(await respondent.complaints()).toEqual([]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a survey that has closed meanwhile says so in the language of the page', async () => {
  const { key, survey } = await openSurvey(site.fetch);
  await using respondent = await openForm(`/en/s/${survey.id}`);
  await tickAll(respondent.page, 'yes');
  await close(site.fetch, key, survey.id);
  await onward(respondent.page).click();
  await respondent.page.getByRole('heading', { name: /The survey is closed/ }).waitFor();
});

test('an unknown id says so, and nothing is thanked for', async () => {
  await using respondent = await openForm('/s/b22222222');
  await tickAll(respondent.page, 'yes');
  await onward(respondent.page).click();
  await respondent.page.getByRole('heading', { name: /Vi finner ikke denne undersøkelsen/ }).waitFor();
});
