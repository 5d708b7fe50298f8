import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, launchBrowser, openFreshPage } from '../support/browser.ts';
import { closedWith, openSurvey } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { answerAndSend, arrive, startButton } from '../support/invitee.ts';
import {
  answerStep,
  backToPutAway,
  keptIn,
  letPutAway,
  onward,
  openSurveyPage,
  reachReview,
} from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** A respondent's tab led to another invitation, or back to a page as it was left: nothing is lost, nothing stays. */
let site: Site;
/** One that puts pages away for Back. It takes three times as long as the one for all else. */
let keeping: Browser;
beforeAll(async () => {
  [site, keeping] = await Promise.all([startSite(), launchBrowser({ drawn: false, pageCache: true })]);
});
afterAll(() => Promise.all([keeping.close(), site[Symbol.asyncDispose]()]));

const question = (page: Page) => page.getByRole('heading', { name: 'Vil du bytte invitasjon?' });

/** Somebody who has started with one invitation, has answered a part, and is led to another. */
async function ledElsewhere() {
  const opened = await openInvitedByLink(site.fetch);
  const respondent = await site.open();
  const { page } = respondent;
  await arrive(page, opened.survey.id, opened.fragment(0));
  await startButton(page).click();
  await page.locator('.survey-step:not([hidden]) #here').waitFor();
  await answerStep(page, 0, 'no');
  const begun = await keptIn(page, `${opened.survey.id}:invitation`);
  await page.goto('/privacy');
  await arrive(page, opened.survey.id, opened.fragment(1));
  return { ...opened, respondent, page, begun };
}

test('another invitation asks before it takes the place of one that is begun; answers and pass stay', async () => {
  const { respondent, page, begun, ...opened } = await ledElsewhere();
  await using _ = respondent;
  await question(page).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.locator('fieldset:visible').count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  expect(await keptIn(page, `${opened.survey.id}:invitation`)).toEqual(begun);
  await page.getByRole('button', { name: 'Fortsett der jeg var' }).click();
  await page.locator('#here:focus').waitFor();
  expect(await page.locator('input[value=no]:checked').count()).toBe(3);
  await answerAndSend(page);
  expect(await respondent.complaints()).toEqual([]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('control: once told to switch, the tab begins with the other invitation and blank answers', async () => {
  const { respondent, page, ...opened } = await ledElsewhere();
  await using _ = respondent;
  await page.getByRole('button', { name: 'Bytt invitasjon' }).click();
  await startButton(page).waitFor();
  expect(await keptIn(page, `${opened.survey.id}:invitation`)).toMatchObject({ code: opened.codes[1] });
  await startButton(page).click();
  await page.locator('.survey-step:not([hidden]) #here').waitFor();
  expect(await page.locator('input:checked').count()).toBe(0);
  await answerAndSend(page);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('an invitation that is not begun gives way to the next link at once', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  for (const place of [0, 1]) {
    await arrive(page, opened.survey.id, opened.fragment(place));
    await startButton(page).waitFor();
    await page.goto('/privacy');
  }
  expect(await keptIn(page, `${opened.survey.id}:invitation`)).toMatchObject({ code: opened.codes[1] });
});

/** Answers a part, leaves by a link, and comes to the same survey again, so that the first visit is in the cache. */
async function visitTwice(page: Page, id: string): Promise<void> {
  await letPutAway(page);
  await openSurveyPage(page, `/s/${id}`);
  await answerStep(page, 0, 'no');
  await page.evaluate(() => {
    Object.assign(globalThis, { left: true });
  });
  await page.goto('/privacy');
  await openSurveyPage(page, `/s/${id}`);
}

test.each([
  ['sent', true],
  ['cleared', false],
])('answers that were %s meanwhile are gone from the page that Back shows', async (_, sends) => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await openFreshPage(keeping, site.origin);
  const { page } = respondent;
  await visitTwice(page, survey.id);
  expect(await page.locator('input:checked').count()).toBe(3);
  if (sends) {
    await reachReview(page, `/s/${survey.id}`);
    await onward(page).click();
    await page.waitForURL(/\/thanks$/);
  } else await page.getByRole('button', { name: 'Slett svarene mine' }).click();
  const length = await page.evaluate(() => history.length);
  await backToPutAway(page, sends ? length - 2 : 2);
  await expect.poll(() => page.locator('input:checked').count()).toBe(0);
  if (sends) await page.getByRole('heading', { name: 'Svarene fra denne fanen er telt' }).waitFor();
  expect((await keptIn(page, survey.id))?.answers ?? {}).toEqual({});
});

test('control: a page that is not told of its return shows the cleared answers', async () => {
  const deaf = (context: BrowserContext) =>
    context.addInitScript(() => addEventListener('pageshow', (event) => event.stopImmediatePropagation()));
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await openFreshPage(keeping, site.origin);
  const { page } = respondent;
  await deaf(page.context());
  await visitTwice(page, survey.id);
  await page.getByRole('button', { name: 'Slett svarene mine' }).click();
  await page.evaluate(() => history.go(-2));
  await page.waitForFunction('globalThis.left', undefined, { polling: 50 });
  expect(await page.locator('input:checked').count()).toBe(3);
});
