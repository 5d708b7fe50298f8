import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { closedWith } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { answerAndSend, arrive, startButton, watchSent } from '../support/invitee.ts';
import { answerStep, lastingTraces } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** An invitation that was started in a tab that is gone: mail programs close theirs whenever they like. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

type Opened = Awaited<ReturnType<typeof openInvitedByLink>>;
const questions = (page: Page) => page.locator('.survey-step:not([hidden]) #here');
const unusable = (page: Page) => page.getByRole('heading', { name: 'Denne invitasjonen kan ikke brukes' });

/** Somebody starts, answers a part, and the tab goes. @returns the browser, which stays */
async function started(opened: Opened) {
  const respondent = await site.open();
  const { page } = respondent;
  await arrive(page, opened.survey.id, opened.fragment(0));
  await startButton(page).click();
  await questions(page).waitFor();
  await answerStep(page, 0, 'no');
  return { respondent, page, context: page.context() };
}

async function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage }));
}

async function reopen(context: BrowserContext, opened: Opened, place = 0): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/s/${opened.survey.id}${opened.fragment(place)}`);
  return page;
}

test('the same link goes on in a new tab of the same browser, is counted once and leaves nothing', async () => {
  const opened = await openInvitedByLink(site.fetch);
  const { respondent, page, context } = await started(opened);
  await using _ = respondent;
  const kept = await stored(page);
  expect(kept).toContain(`okr-klar:${opened.survey.id}:started`);
  expect(kept).not.toContain(opened.codes[0]);
  expect(kept).not.toMatch(/nonce|blind|output/);
  await page.close();

  const again = await reopen(context, opened);
  const { to } = watchSent(again);
  await questions(again).waitFor();
  expect(await again.locator('input:checked').count()).toBe(0);
  await answerAndSend(again);
  expect(to('/credentials')).toEqual([]);
  expect(await lastingTraces(again)).toEqual([]);

  const third = await reopen(context, opened);
  await startButton(third).click();
  await unusable(third).waitFor();
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a reply that got lost with its tab is asked for with the same blinded element', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const context = page.context();
  const asked: string[] = [];
  await context.route('**/credentials', async (route) => {
    asked.push(JSON.parse(route.request().postData() ?? '{}').blinded);
    await route.fetch();
    await route.abort('connectionreset');
  });
  await arrive(page, opened.survey.id, opened.fragment(0));
  await startButton(page).click();
  await page.getByText('prøver igjen straks').waitFor();
  await page.close();
  await context.unroute('**/credentials');
  const again = await reopen(context, opened);
  const { to } = watchSent(again);
  await startButton(again).click();
  await answerAndSend(again);
  expect(to('/credentials').join()).toContain(asked[0]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('control: where the browser keeps nothing, the invitation is gone with its tab', async () => {
  const opened = await openInvitedByLink(site.fetch);
  const { respondent, page, context } = await started(opened);
  await using _ = respondent;
  await page.evaluate(() => localStorage.clear());
  const again = await reopen(context, opened);
  await startButton(again).click();
  await unusable(again).waitFor();
});

test('on a shared machine one goes on without touching the other, and the next person needs the link', async () => {
  const opened = await openInvitedByLink(site.fetch);
  const { respondent, page, context } = await started(opened);
  await using _ = respondent;
  await page.close();
  const other = await reopen(context, opened, 1);
  await startButton(other).click();
  await answerAndSend(other);
  const nobody = await context.newPage();
  await arrive(nobody, opened.survey.id, '');
  await nobody.getByRole('heading', { name: 'Du trenger din egen invitasjon' }).waitFor();
  const again = await reopen(context, opened);
  await questions(again).waitFor();
  await answerAndSend(again);
  expect(await closedWith(site.fetch, opened)).toBe(2);
});

test('a pass is carried to another browser while answering, and the invitation deleted where it was', async () => {
  const opened = await openInvitedByLink(site.fetch);
  const { respondent, page } = await started(opened);
  await using _ = respondent;
  await page.getByText('Vil du svare i en annen nettleser?').click();
  const link = await page.getByLabel('Lenke for å svare senere').inputValue();
  expect(link).not.toContain(opened.codes[0]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slett invitasjonen fra denne nettleseren' }).click();
  await page.getByRole('heading', { name: 'Du trenger din egen invitasjon' }).waitFor();
  await expect.poll(() => lastingTraces(page)).toEqual([]);
  await page.reload();
  await page.getByRole('heading', { name: 'Du trenger din egen invitasjon' }).waitFor();
  expect(await respondent.complaints()).toEqual([]);

  await using elsewhere = await site.open();
  await elsewhere.page.goto(link);
  await startButton(elsewhere.page).click();
  await answerAndSend(elsewhere.page);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('cleared answers leave nothing that outlasts the tab, and neither does a survey that is closed', async () => {
  const opened = await openInvitedByLink(site.fetch);
  const first = await started(opened);
  await using _ = first.respondent;
  await first.page.getByRole('button', { name: 'Slett svarene mine' }).click();
  await expect.poll(() => lastingTraces(first.page)).toEqual([]);
  await answerAndSend(first.page);

  const second = await site.open();
  await using __ = second;
  await arrive(second.page, opened.survey.id, opened.fragment(1));
  await startButton(second.page).click();
  await questions(second.page).waitFor();
  expect(await lastingTraces(second.page)).toHaveLength(1);
  expect(await closedWith(site.fetch, opened)).toBe(1);
  await second.page.reload();
  await second.page.getByRole('heading', { level: 1, name: 'Undersøkelsen er stengt' }).waitFor();
  await expect.poll(() => lastingTraces(second.page)).toEqual([]);
});
