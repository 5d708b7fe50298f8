import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { questionIds } from '#core/index.ts';
import { LOCALES, type Locale, pathIn, textIn } from '#i18n/index.ts';
import { okrReadinessText } from '#instruments/okr-readiness/index.ts';
import { okrReadiness2Respondents, okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { okrUnderway, okrUnderwayText } from '#instruments/okr-underway/index.ts';
import { axe } from '../support/browser.ts';
import { answers, call, close, closedWith, openSurvey, respond, response } from '../support/client.ts';
import { answerAllSteps, onward, openSurveyPage, tick } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** What a survey asks, from setting it up to its result, and the languages it is answered in. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const UNDERWAY = questionIds(okrUnderway);
const PHONE = { viewport: { width: 390, height: 844 } };

function saysNo(): ReturnType<typeof response> {
  const given = Object.fromEntries(UNDERWAY.map((id, place) => [id, place === 0 ? 'no' : 'yes'] as const));
  return response(given);
}

/** Sets up a meeting on /new. @returns the survey's id */
async function setUp(page: Page, locale: Locale) {
  await page.goto(pathIn(locale, '/new'));
  await page.locator('#name').fill('Fjellstad Verksted');
  await page.locator('[name=instrument][value=okr-underway]').check();
  await page.locator('[name=mode][value=together]').check();
  await page.getByRole('button', { name: textIn(locale).create.submit }).click();
  await page.getByRole('heading', { name: textIn(locale).create.ready.heading }).waitFor();
  const text = (await page.locator('main').textContent()) ?? '';
  const id = /\/s\/(u\w{8})/.exec(text)?.[1];
  if (!id) throw new RangeError('no link to a survey that is under way');
  return id;
}

test.each(LOCALES)('"Under way" leads from /new to its own questions and result in %s', async (locale) => {
  const wording = okrUnderwayText[locale];
  await using coach = await site.open();
  const id = await setUp(coach.page, locale);
  await coach.page.getByText(wording.title).first().waitFor();
  const ready = (await coach.page.locator('main').textContent()) ?? '';
  expect(ready).not.toContain(okrReadiness2Text[locale].title);

  await using respondent = await site.open(PHONE);
  const { page } = respondent;
  await openSurveyPage(page, pathIn(locale, `/s/${id}`));
  await page.getByRole('heading', { level: 1, name: wording.title }).waitFor();
  for (const question of UNDERWAY.slice(0, 3)) await tick(page, question, 'no');
  for (let person = 0; person < 5; person += 1)
    expect((await respond(site.fetch, id, saysNo())).status).toBe(201);

  await coach.page.getByRole('link', { name: textIn(locale).create.ready.next }).click();
  const tag = coach.page.locator('.organisation-round');
  await tag.waitFor();
  expect(await tag.textContent()).toContain(wording.name);
  await coach.page.getByRole('button', { name: textIn(locale).coach.close.action }).click();
  await coach.page
    .getByRole('dialog')
    .getByRole('button', { name: textIn(locale).coach.close.confirm })
    .click();
  await coach.page.getByRole('link', { name: textIn(locale).coach.seeResult }).click();
  await coach.page
    .getByText(wording.questions['underway-leadership-shares']?.text ?? '')
    .first()
    .waitFor();
  expect(await axe(coach.page)).toEqual([]);
  expect(await coach.complaints()).toEqual([]);
});

test('a round of each in one organisation: the next asks what the last did, and nothing is compared across', async () => {
  const first = await openSurvey(site.fetch);
  for (let person = 0; person < 5; person += 1)
    await respond(site.fetch, first.survey.id, response(answers('no')));
  await close(site.fetch, first.key, first.survey.id);
  const start = (body: object) =>
    call<SurveyDocument>(site.fetch, 'POST', '/api/surveys', {
      key: first.key,
      body: { organisationId: first.organisation.id, mode: 'together', ...body },
    });
  const second = await start({ instrument: 'okr-underway' });
  expect(second.body.id).toMatch(/^u/);
  for (let person = 0; person < 5; person += 1) await respond(site.fetch, second.body.id, saysNo());
  await close(site.fetch, first.key, second.body.id);
  // Nothing is named: the third asks what the second did.
  expect((await start({})).body.instrument).toEqual({ id: 'okr-underway', version: 1 });

  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${first.key}`);
  await page.getByText('Sammenlign rundene (2)').click();
  const heads = await page.locator('.rounds-compared thead th').allTextContents();
  expect(heads.slice(1).map((text) => text.includes('Underveis'))).toEqual([false, true]);
  expect(await page.locator('.rounds-trend').count()).toBe(0);
});

test.each([
  ['with a script', true],
  ['without one', false],
])('a Polish respondent on a phone answers %s, and is thanked in Polish', async (_, javaScriptEnabled) => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await site.open({ ...PHONE, javaScriptEnabled });
  const { page } = respondent;
  const path = `/pl/s/${opened.survey.id}`;
  const { title, questions } = okrReadiness2Respondents.pl;
  if (javaScriptEnabled) {
    await openSurveyPage(page, path);
    await answerAllSteps(page, 'no');
    await page.locator('.survey-answered').first().waitFor();
  } else {
    await page.goto(path);
    for (const question of Object.keys(questions)) await tick(page, question, 'no');
  }
  expect(await page.locator('h1').textContent()).toBe(title);
  if (javaScriptEnabled) expect(await axe(page)).toEqual([]);
  await onward(page).click();
  await page.waitForURL(/\/pl\/s\/\w+\/thanks$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a language is chosen while answering and lost by nobody: the answers stay, the response does not say it', async () => {
  const opened = await openSurvey(site.fetch);
  await using respondent = await site.open(PHONE);
  const { page } = respondent;
  await openSurveyPage(page, `/s/${opened.survey.id}`);
  await tick(page, 'leadership-present', 'no');
  await page.getByRole('link', { name: 'Українська' }).click();
  await page.waitForURL(`**/uk/s/${opened.survey.id}`);
  await page.locator('form[novalidate]').waitFor();
  expect(await page.locator('input[name="leadership-present"][value="no"]').isChecked()).toBe(true);
  await answerAllSteps(page, 'yes');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await onward(page).click();
  expect((await sent).postData()).not.toMatch(/uk|lang/);
  await page.waitForURL(/\/thanks$/);
});

test('version 1 in a language that it lacks leads to one that it has, before anything is asked', async () => {
  await using respondent = await site.open();
  for (const [from, to, title] of [
    ['/pl/s/22222222', '/en/s/22222222', okrReadinessText.en.title],
    ['/uk/s/22222222', '/en/s/22222222', okrReadinessText.en.title],
    ['/sv/s/22222222', '/s/22222222', okrReadinessText.nb.title],
    ['/da/s/22222222', '/s/22222222', okrReadinessText.nb.title],
  ] as const) {
    await respondent.page.goto(from);
    expect(new URL(respondent.page.url()).pathname).toBe(to);
    expect(await respondent.page.title()).toBe(title);
  }
});

test('what answers the other instrument, or a version that is gone, is refused by name and counts nothing', async () => {
  const opened = await openSurvey(site.fetch);
  const refused = [
    { ...response(), instrument: 'okr-underway@1' },
    { ...response(), instrument: 'okr-readiness@1' },
    { ...response(), instrument: 'okr-readiness@9' },
    { ...saysNo(), instrument: 'okr-underway@1' },
  ];
  for (const body of refused) {
    const { status, body: problem } = await respond(site.fetch, opened.survey.id, body);
    expect([status, problem]).toMatchObject([422, { code: 'invalid-response' }]);
    expect(problem).toMatchObject({
      errors: expect.arrayContaining([{ path: 'instrument', message: 'unknown' }]),
    });
  }
  const form = new URLSearchParams({ ...saysNo().answers, instrument: 'okr-underway@1' });
  const page = await call<string>(site.fetch, 'POST', `/api/surveys/${opened.survey.id}/responses`, {
    raw: form,
  });
  expect(page.status).toBe(422);
  // It asks what the survey asks, nothing of it answered.
  expect(page.body).toContain('leadership-present');
  expect(page.body).not.toContain('underway-');
  expect(await closedWith(site.fetch, opened)).toBe(0);
});
