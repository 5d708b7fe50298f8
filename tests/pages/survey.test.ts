import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, type Locale, pathIn, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT, textOf } from '#instruments/index.ts';
import { closedWith, openSurvey, QUESTIONS } from '../support/client.ts';
import {
  answerAllSteps,
  answerStep,
  keptIn,
  lastingTraces,
  onward,
  openSurveyPage,
  reachReview,
  tick,
} from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** The survey page with its script: what a respondent may do to it in the middle. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test.each([
  ['in capital letters', (id: string) => id.toUpperCase()],
  ['with a slash at its end', (id: string) => `${id}/`],
])('an id %s leads to the same survey', async (_, spelled) => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await reachReview(page, `/s/${spelled(opened.survey.id)}`);
  await page.getByText('Testby kommune').waitFor();
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  await page.getByText('Dere svarer sammen i et møte.').waitFor();
  expect(await respondent.complaints()).toEqual([]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a reload in the middle keeps step and answers', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${survey.id}`);
  await answerStep(page, 0, 'no');
  await onward(page).click();
  await tick(page, 'ambassador-plan', 'unsure');
  await page.reload();
  await page.getByText('Del 2 av 4').waitFor();
  expect(await page.locator('input[name=ambassador-plan]:checked').inputValue()).toBe('unsure');
  await page.getByRole('button', { name: 'Tilbake' }).click();
  expect(await page.locator('.survey-step:not([hidden]) input[value=no]:checked').count()).toBe(3);
  expect(await respondent.complaints()).toEqual([]);
});

test('every other language in the middle keeps step and answers', async () => {
  const opened = await openSurvey(site.fetch, { groups: ['Ledelse', 'Medarbeidere'] });
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);
  const last = others[0] as Locale;
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${opened.survey.id}`);
  await answerAllSteps(page, 'no');
  await page.locator('input[name=group][value=g2]').check();
  for (const locale of [...others, DEFAULT_LOCALE, last]) {
    const { common, survey } = textIn(locale);
    await page.getByRole('link', { name: common.languageName }).click();
    await page.getByRole('heading', { name: survey.group.heading }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('input[name=group]:checked').inputValue()).toBe('g2');
  }
  await onward(page).click();
  const { no } = textOf(DEFAULT_CONTENT, last).answers;
  expect(await page.locator('.survey-answered dd').allTextContents()).toEqual(QUESTIONS.map(() => no));
  await onward(page).click();
  await page.waitForURL(`**${pathIn(last, `/s/${opened.survey.id}`)}/thanks`);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('the browser keeps answers in the tab until they are counted, and nothing else at any time', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${survey.id}`);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await answerAllSteps(page, 'no');
  const kept = await keptIn(page, survey.id);
  expect(Object.keys(kept).sort()).toEqual(['answers', 'at', 'responseId', 'step']);
  expect(Object.keys(kept.answers).sort()).toEqual([...QUESTIONS].sort());
  expect(await lastingTraces(page)).toEqual([]);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await keptIn(page, survey.id)).toEqual({ step: 0, answers: {}, counted: true });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  expect(await lastingTraces(page)).toEqual([]);
});

test('back after sending says that the answers are counted, and shows none of them', async () => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await reachReview(page, `/s/${opened.survey.id}`);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  for (let step = 0; step < 3; step += 1) {
    await page.goBack();
    await page.getByRole('heading', { name: 'Svarene fra denne fanen er telt' }).waitFor();
    expect(await page.locator('form').count()).toBe(0);
  }
  expect((await keptIn(page, opened.survey.id)).answers).toEqual({});
  await page.getByRole('button', { name: 'En annen skal svare her' }).click();
  expect(await page.locator('input:checked').count()).toBe(0);
  await answerAllSteps(page);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(2);
});

test('two tabs keep their answers apart', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${survey.id}`);
  const other = await page.context().newPage();
  await openSurveyPage(other, `/s/${survey.id}`);
  await answerStep(page, 0, 'no');
  await answerStep(other, 0, 'yes');
  for (const [tab, answer] of [
    [page, 'no'],
    [other, 'yes'],
  ] as const) {
    await tab.reload();
    await tab.locator('form[novalidate]').waitFor();
    expect(await tab.locator(`input[value=${answer}]:checked`).count()).toBe(3);
    expect(await tab.locator('input:checked').count()).toBe(3);
  }
});

test('a tab that was copied in the middle counts once with the one it came from', async () => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await reachReview(page, `/s/${opened.survey.id}`);
  const copied = page.context().waitForEvent('page');
  await page.evaluate(() => window.open(location.href));
  const copy = await copied;
  for (const tab of [page, copy]) {
    await tab.locator('.survey-answered').first().waitFor();
    await onward(tab).click();
    await tab.waitForURL(/\/thanks$/);
  }
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('cleared answers do not come back', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${survey.id}`);
  await answerStep(page, 0);
  await onward(page).click();
  await tick(page, 'ambassador-plan', 'no');
  await page.getByRole('button', { name: 'Slett svarene mine' }).click();
  await page.getByText('Svarene er slettet fra denne fanen.').waitFor();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await keptIn(page, survey.id)).toBeNull();
  await page.reload();
  await page.locator('form[novalidate]').waitFor();
  await page.goBack();
  expect(await page.locator('input:checked').count()).toBe(0);
});

test('an unknown id says so and has nothing to answer', async () => {
  await using respondent = await site.open();
  const { page } = respondent;
  await page.goto('/s/b22222222');
  await page.getByRole('heading', { level: 1, name: 'Vi finner ikke undersøkelsen' }).waitFor();
  expect(await page.locator('form').count()).toBe(0);
  await expect
    .poll(() => page.locator('#here').evaluate((heading) => heading === document.activeElement))
    .toBe(true);
});
