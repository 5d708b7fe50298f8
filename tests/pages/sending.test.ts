import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedWith, openSurvey, QUESTIONS } from '../support/client.ts';
import { keptIn, onward, reachReview } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** Sending from the survey page when something goes wrong on the way. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** A respondent at the review, with a clock that the test can move on. */
async function atReview() {
  const opened = await openSurvey(site.fetch);
  const respondent = await site.open();
  await respondent.page.clock.install();
  await reachReview(respondent.page, `/s/${opened.survey.id}`);
  return { opened, respondent, page: respondent.page };
}

/** Lets the pauses between attempts pass, until the page asks the respondent what to do. */
async function untilItAsks(page: Page): Promise<void> {
  await passPauses(page, () => page.getByRole('alert').isVisible());
}

/** Moves the page's clock on, again and again, with time in between for the attempts themselves. */
async function passPauses(page: Page, enough: () => boolean | Promise<boolean>): Promise<void> {
  await page.getByText('vi prøver igjen straks').waitFor();
  while (!(await enough())) {
    await page.clock.fastForward(15_000);
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

async function keptAnswers(page: Page, surveyId: string): Promise<string[]> {
  return Object.keys((await keptIn(page, surveyId)).answers);
}

test('a double click on send counts once', async () => {
  const { opened, respondent, page } = await atReview();
  await using _ = respondent;
  await onward(page).dblclick();
  await page.waitForURL(/\/thanks$/);
  expect(respondent.requests.filter((url) => url.endsWith('/responses'))).toHaveLength(1);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a response whose reply got lost is sent again by itself and counted once', async () => {
  const { opened, respondent, page } = await atReview();
  await using _ = respondent;
  let lost = 0;
  await page.route('**/responses', async (route) => {
    await route.fetch();
    lost += 1;
    if (lost < 3) await route.abort('connectionreset');
    else await route.fallback();
  });
  await onward(page).click();
  await passPauses(page, () => lost === 3);
  await page.waitForURL(/\/thanks$/);
  expect(lost).toBe(3);
  expect(await respondent.complaints()).toEqual([]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a server that cannot store is tried again, and its sentence is shown in the end', async () => {
  const { respondent, page } = await atReview();
  await using _ = respondent;
  await page.route('**/responses', (route) =>
    route.fulfill({ status: 503, json: { code: 'store-unavailable' }, headers: { 'retry-after': '5' } }),
  );
  await onward(page).click();
  await untilItAsks(page);
  expect(await page.getByRole('alert').textContent()).toContain('Vi får ikke lagret noe akkurat nå');
});

test('offline it says so, keeps the answers over a reload, and counts once when the network is back', async () => {
  const { opened, respondent, page } = await atReview();
  await using _ = respondent;
  await page.context().setOffline(true);
  await onward(page).click();
  await untilItAsks(page);
  const said = await page.getByRole('alert').textContent();
  expect(said).toContain('Vi får ikke kontakt');
  expect(said).toContain('Svarene ligger i denne fanen');
  expect(await keptAnswers(page, opened.survey.id)).toHaveLength(QUESTIONS.length);

  await page.context().setOffline(false);
  await page.reload();
  await page.locator('.survey-answered').first().waitFor();
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('closed meanwhile it says so and keeps the answers in the tab', async () => {
  const { opened, respondent, page } = await atReview();
  await using _ = respondent;
  expect(await closedWith(site.fetch, opened)).toBe(0);
  await onward(page).click();
  await page.getByRole('heading', { level: 1, name: 'Undersøkelsen er stengt' }).waitFor();
  await expect
    .poll(() => page.locator('#here').evaluate((heading) => heading === document.activeElement))
    .toBe(true);
  expect(await keptAnswers(page, opened.survey.id)).toHaveLength(QUESTIONS.length);
});

test('groups that become known only at sending are asked for before anything is sent', async () => {
  const opened = await openSurvey(site.fetch, { groups: ['Ledelse', 'Medarbeidere'] });
  await using respondent = await site.open();
  const { page } = respondent;
  await page.clock.install();
  const unreachable = `**/api/surveys/${opened.survey.id}`;
  await page.route(unreachable, (route) => route.abort());
  await reachReview(page, `/s/${opened.survey.id}`);
  await page.getByText('Svarene ligger i denne fanen til du sender').waitFor();
  await page.unroute(unreachable);
  await onward(page).click();
  await page.getByRole('heading', { name: 'Hvilken gruppe er du i?' }).waitFor();
  await page.locator('input[name=group][value=""]').check();
  await onward(page).click();
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});
