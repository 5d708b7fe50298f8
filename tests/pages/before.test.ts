import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSurvey, QUESTIONS } from '../support/client.ts';
import { answerStep, keptIn, onward, openSurveyPage } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** The survey page while its script has not taken over yet, and when it never does. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Opens a survey whose script is to take over only when told to. */
async function openBefore(hash = '') {
  const { survey } = await openSurvey(site.fetch);
  const opened = await site.open();
  await opened.page.addInitScript(() => {
    const frames: FrameRequestCallback[] = [];
    globalThis.requestAnimationFrame = (frame) => frames.push(frame);
    Object.assign(globalThis, {
      takeOver: () => {
        for (const frame of frames) frame(0);
      },
    });
  });
  await opened.page.goto(`/s/${survey.id}${hash}`);
  return { survey, ...opened };
}

const visibleQuestions = (page: Page) => page.locator('fieldset:visible').count();

/** The script takes over in a task after the frame, which a busy machine may begin later. */
async function takeOver(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { takeOver: () => void }).takeOver());
  await page.locator('form[novalidate]').waitFor({ state: 'attached' });
}

test('the first question stands alone, and what is ticked there is kept by the script that takes over', async () => {
  const { page, survey, complaints, ...opened } = await openBefore();
  await using _ = opened;
  expect(await visibleQuestions(page)).toBe(1);
  expect(await onward(page).isVisible()).toBe(false);
  await page.locator('label:visible', { hasText: 'Nei' }).click();
  expect(await keptIn(page, survey.id)).toBeNull();
  await takeOver(page);
  expect((await keptIn(page, survey.id)).answers).toEqual({ [QUESTIONS[0] as string]: 'no' });
  await answerStep(page, 0, 'no');
  await onward(page).click();
  await page.locator('#here', { hasText: 'Rollen som OKR-ambassadør' }).waitFor();
  expect(await visibleQuestions(page)).toBe(3);
  expect((await keptIn(page, survey.id)).answers).toEqual(
    Object.fromEntries(QUESTIONS.slice(0, 3).map((id) => [id, 'no'])),
  );
  expect(await complaints()).toEqual([]);
});

test('no question moves when the name of the organisation and the closing time arrive', async () => {
  const { survey } = await openSurvey(site.fetch, { mode: 'open' });
  await using opened = await site.open({ timezoneId: 'Europe/Oslo' });
  const { page } = opened;
  const replies = Promise.withResolvers<void>();
  await page.route('**/api/surveys/*', async (route) => {
    await replies.promise;
    await route.continue();
  });
  await openSurveyPage(page, `/s/${survey.id}`);
  const question = page.locator('fieldset').first();
  const before = await question.boundingBox();
  replies.resolve();
  await page.locator('.survey-head', { hasText: 'Testby kommune · stenger' }).waitFor();
  expect(await question.boundingBox()).toEqual(before);
});

test('in a tab that is opened in the background it takes over at once', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using opened = await site.open();
  const { page } = opened;
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto(`/s/${survey.id}`);
  await page.locator('form[novalidate]').waitFor();
  expect(await visibleQuestions(page)).toBe(3);
});

test('with an invitation in the link nothing is asked yet', async () => {
  const { page, ...opened } = await openBefore('#i=x');
  await using _ = opened;
  expect(await visibleQuestions(page)).toBe(0);
});

test('where scripts are off, all parts stand below each other at once', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using opened = await site.open({ javaScriptEnabled: false });
  await opened.page.goto(`/s/${survey.id}`);
  expect(await visibleQuestions(opened.page)).toBe(QUESTIONS.length);
});

test.concurrent.each(['', '#i=x'])(
  'where the script fails, all parts soon stand there and the form can be sent, at /s/{id}%s',
  async (hash) => {
    const { survey } = await openSurvey(site.fetch);
    await using opened = await site.open();
    const { page } = opened;
    // As in a browser that lacks something the script takes for granted.
    await page.addInitScript('globalThis.requestAnimationFrame = undefined');
    await page.goto(`/s/${survey.id}${hash}`);
    expect(await visibleQuestions(page)).toBeLessThan(2);
    await onward(page).waitFor();
    expect(await visibleQuestions(page)).toBe(QUESTIONS.length);
    for (const step of [0, 1, 2, 3]) await answerStep(page, step);
    await onward(page).click();
    await page.waitForURL(/\/thanks$/);
  },
);

test('an answer that has been shown stays where it is when the next one arrives', async () => {
  const { page, ...opened } = await openBefore();
  await using _ = opened;
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const moved = await page
      .locator('.survey-answers')
      .first()
      .evaluate((row) => {
        const [first, ...others] = row.querySelectorAll('label');
        const edge = () =>
          (first as HTMLElement).getBoundingClientRect().left + (first as HTMLElement).offsetWidth;
        const whole = edge();
        for (const other of others) other.hidden = true;
        const alone = edge();
        for (const other of others) other.hidden = false;
        return alone - whole;
      });
    expect([width, moved]).toEqual([width, 0]);
  }
});
