import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSurvey, QUESTIONS } from '../support/client.ts';
import { answerStep, keptIn, onward } from '../support/respondent.ts';
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
    globalThis.requestAnimationFrame = (frame) => {
      Object.assign(globalThis, { takeOver: () => frame(0) });
      return 0;
    };
  });
  await opened.page.goto(`/s/${survey.id}${hash}`);
  return { survey, ...opened };
}

const visibleQuestions = (page: Page) => page.locator('fieldset:visible').count();
const takeOver = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Record<string, () => void>).takeOver?.());

test('the first step stands alone, and what is ticked there is kept by the script that takes over', async () => {
  const { page, survey, complaints, ...opened } = await openBefore();
  await using _ = opened;
  expect(await visibleQuestions(page)).toBe(3);
  expect(await onward(page).isVisible()).toBe(false);
  await answerStep(page, 0, 'no');
  expect(await keptIn(page, survey.id)).toBeNull();
  await takeOver(page);
  await onward(page).click();
  await page.locator('#here', { hasText: 'Sterk OKR-ambassadør' }).waitFor();
  expect(await visibleQuestions(page)).toBe(3);
  expect((await keptIn(page, survey.id)).answers).toEqual(
    Object.fromEntries(QUESTIONS.slice(0, 3).map((id) => [id, 'no'])),
  );
  expect(await complaints()).toEqual([]);
});

test('with an invitation in the link nothing is asked yet', async () => {
  const { page, ...opened } = await openBefore('#i=x');
  await using _ = opened;
  expect(await visibleQuestions(page)).toBe(0);
});

test('where the script fails, all parts stand below each other and the form can be sent', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using opened = await site.open();
  const { page } = opened;
  // As in a browser that lacks something the script takes for granted.
  await page.addInitScript('globalThis.requestAnimationFrame = undefined');
  await page.goto(`/s/${survey.id}`);
  expect(await visibleQuestions(page)).toBe(QUESTIONS.length);
  for (const step of [0, 1, 2, 3]) await answerStep(page, step);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
});

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
