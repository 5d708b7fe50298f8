import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { axe, launchBrowser, openFreshPage } from '../support/browser.ts';
import { closedWith, openSurvey } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import {
  answerAllSteps,
  answerStep,
  backToPutAway,
  keptIn,
  letPutAway,
  onward,
  openSurveyPage,
  tick,
} from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** Who comes back to a survey: to a page the browser had put away, or to answers from a while ago. */
let site: Site;
/** One that puts pages away for Back. It takes three times as long as the one for all else. */
let keeping: Browser;
beforeAll(async () => {
  [site, keeping] = await Promise.all([startSite(), launchBrowser({ drawn: false, pageCache: true })]);
});
afterAll(() => Promise.all([keeping.close(), site[Symbol.asyncDispose]()]));

const AN_HOUR = 3_600_000;
const pressed = (page: Page, answer: string) => page.locator(`input[value=${answer}]:checked`).count();

/** Answers a part, leaves by a link, comes to the survey anew and answers otherwise: the first visit is put away. */
async function answeredTwice(page: Page, id: string): Promise<void> {
  await letPutAway(page);
  await openSurveyPage(page, `/s/${id}`);
  await answerStep(page, 0, 'no');
  await page.goto('/privacy');
  await openSurveyPage(page, `/s/${id}`);
  await answerStep(page, 0, 'yes');
}

test('survey pages ask not to be put away: in Firefox they would come back with a storage as old as themselves', async () => {
  const { headers } = await fetch(`${site.origin}/s/b22222222`);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('back in a page that was put away, the newest answers are there and are not written over', async () => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await openFreshPage(keeping, site.origin);
  const { page } = respondent;
  await answeredTwice(page, opened.survey.id);
  await backToPutAway(page, 2);
  expect(await pressed(page, 'yes')).toBe(3);
  await tick(page, 'leadership-present', 'unsure');
  expect((await keptIn(page, opened.survey.id)).answers).toMatchObject({
    'leadership-present': 'unsure',
    'leadership-engaged': 'yes',
  });
  await answerAllSteps(page);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('control: a page that is not told of its return writes old answers over the newest', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await openFreshPage(keeping, site.origin);
  const { page } = respondent;
  await page.addInitScript(() => addEventListener('pageshow', (event) => event.stopImmediatePropagation()));
  await answeredTwice(page, survey.id);
  await page.evaluate(() => history.go(-2));
  await expect.poll(() => pressed(page, 'no'), { timeout: 20_000 }).toBe(3);
  await tick(page, 'leadership-present', 'unsure');
  expect((await keptIn(page, survey.id)).answers).toMatchObject({ 'leadership-engaged': 'no' });
});

test('where the browser keeps nothing, a page that was put away stays as it was left', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await openFreshPage(keeping, site.origin);
  const { page } = respondent;
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await letPutAway(page);
  await openSurveyPage(page, `/s/${survey.id}`);
  await answerStep(page, 0, 'no');
  await page.goto('/privacy');
  await page.evaluate(() => history.back());
  await page.locator('form[novalidate]').waitFor();
  expect(await pressed(page, 'no')).toBe(3);
  await page.waitForTimeout(300);
  expect(await pressed(page, 'no')).toBe(3);
});

/** A tab that has kept answers, the last of them given so long ago. @param age in milliseconds; none: an older page kept them */
async function withAnswersFrom(age: number | undefined, locale = 'nb') {
  const opened = await openSurvey(site.fetch);
  const respondent = await site.open();
  const { page } = respondent;
  const path = pathIn(locale, `/s/${opened.survey.id}`);
  await openSurveyPage(page, path);
  await answerStep(page, 0, 'no');
  await onward(page).click();
  await page.evaluate(
    ([place, age]) => {
      const { at, ...draft } = JSON.parse(sessionStorage.getItem(place as string) ?? '');
      const kept = age === undefined ? draft : { ...draft, at: at - (age as number) };
      sessionStorage.setItem(place as string, JSON.stringify(kept));
    },
    [`okr-klar:${opened.survey.id}`, age],
  );
  await page.reload();
  return { opened, respondent, page, t: textIn(locale).survey };
}

const title = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text });

test.each(LOCALES)(
  'answers from more than an hour ago are not shown before somebody says so, in %s',
  async (locale) => {
    const { page, respondent, opened, t } = await withAnswersFrom(AN_HOUR + 1000, locale);
    await using _ = respondent;
    await title(page, t.stale.title).waitFor();
    expect(await page.locator('form').count()).toBe(0);
    await expect
      .poll(() => page.locator('#here').evaluate((here) => here === document.activeElement))
      .toBe(true);
    expect(await axe(page)).toEqual([]);
    // Asked again as long as nobody has answered.
    await page.reload();
    await page.getByRole('button', { name: t.stale.on }).click();
    await page.locator('.survey-step:not([hidden]) #here:focus').waitFor();
    expect((await keptIn(page, opened.survey.id)).step).toBe(1);
    await page.getByRole('button', { name: t.back }).click();
    expect(await page.locator('.survey-step:not([hidden]) input[value=no]:checked').count()).toBe(3);
    expect(await respondent.complaints()).toEqual([]);
  },
);

test('whoever begins anew begins with nothing', async () => {
  const { page, respondent, opened, t } = await withAnswersFrom(AN_HOUR + 1000);
  await using _ = respondent;
  await page.getByRole('button', { name: t.stale.again }).click();
  await page.locator('.survey-step:not([hidden]) #here:focus').waitFor();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await keptIn(page, opened.survey.id)).toBeNull();
  await page.getByText('Testby kommune').waitFor();
  await answerAllSteps(page);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('answers that an older page kept, which says no time, are asked about too, and still open', async () => {
  const { page, respondent, t } = await withAnswersFrom(undefined);
  await using _ = respondent;
  await page.getByRole('button', { name: t.stale.on }).click();
  await page.getByRole('button', { name: t.back }).click();
  expect(await page.locator('.survey-step:not([hidden]) input[value=no]:checked').count()).toBe(3);
});

test('control: answers from less than an hour ago are there at once', async () => {
  const { page, respondent } = await withAnswersFrom(AN_HOUR - 60_000);
  await using _ = respondent;
  await page.locator('form[novalidate]').waitFor();
  expect(await page.getByText('Del 2 av 4').isVisible()).toBe(true);
});

test('one who was invited goes on with the same invitation', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await page.goto(`/s/${opened.survey.id}${opened.fragment(0)}`);
  await page.locator('.invited > .ds-button').click();
  await page.locator('.survey-step:not([hidden]) #here').waitFor();
  await answerStep(page, 0);
  await page.evaluate((place) => {
    const draft = JSON.parse(sessionStorage.getItem(place) ?? '');
    sessionStorage.setItem(place, JSON.stringify({ ...draft, at: 1 }));
  }, `okr-klar:${opened.survey.id}`);
  await page.reload();
  await page.getByRole('button', { name: textIn('nb').survey.stale.on }).click();
  await answerAllSteps(page);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('whoever begins anew after somebody else does not use their invitation, whose own link goes on', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const link = `/s/${opened.survey.id}${opened.fragment(0)}`;
  await page.goto(link);
  await page.locator('.invited > .ds-button').click();
  await page.locator('.survey-step:not([hidden]) #here').waitFor();
  await answerStep(page, 0);
  await page.evaluate((place) => {
    const draft = JSON.parse(sessionStorage.getItem(place) ?? '');
    sessionStorage.setItem(place, JSON.stringify({ ...draft, at: 1 }));
  }, `okr-klar:${opened.survey.id}`);
  await page.reload();
  await page.getByRole('button', { name: textIn('nb').survey.stale.again }).click();
  await page.getByRole('heading', { name: 'Du trenger din egen invitasjon' }).waitFor();
  expect(await keptIn(page, `${opened.survey.id}:invitation`)).not.toHaveProperty('credential');

  const own = await page.context().newPage();
  await own.goto(link);
  await own.locator('.survey-step:not([hidden]) #here').waitFor();
  expect(await own.locator('input:checked').count()).toBe(0);
});
