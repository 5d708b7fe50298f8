import type { Page } from 'playwright-core';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';

/** What a respondent does on the survey page, step by step. Works in every language. */

/** The survey page with its script awake. */
export async function openSurveyPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('form[novalidate]').waitFor();
}

/** The one button of each screen. */
export function onward(page: Page) {
  return page.locator('button[type=submit]');
}

/** Presses it without the mouse; see answerStep. */
function goOn(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
}

/**
 * Ticks the same answer to every question of one step. Not by the mouse, which costs the browser more than the rest of
 * the step: a tenth of a second each; `tick` and the tests of the keyboard do it as people do.
 *
 * @param step counted from 0
 */
export async function answerStep(page: Page, step: number, answer = 'yes'): Promise<void> {
  const boxes = (okrReadiness2.factors[step]?.questions ?? []).map(
    (id) => `input[name="${id}"][value="${answer}"]`,
  );
  await page.locator(boxes.join()).last().waitFor();
  await page.evaluate((selector) => {
    for (const input of document.querySelectorAll<HTMLInputElement>(selector)) input.click();
  }, boxes.join());
}

/** Ticks one answer. */
export async function tick(page: Page, question: string, answer: string): Promise<void> {
  await page.locator(`input[name="${question}"][value="${answer}"]`).check();
}

/** From the first step to the review of a survey without groups, or to the group's step of one with. */
export async function answerAllSteps(page: Page, answer = 'yes'): Promise<void> {
  for (const [step] of okrReadiness2.factors.entries()) {
    await answerStep(page, step, answer);
    await goOn(page);
  }
}

/** The whole way to the review. @param group an id, '' for "rather not say", or undefined when there are none */
export async function reachReview(page: Page, path: string, group?: string): Promise<void> {
  await openSurveyPage(page, path);
  await answerAllSteps(page);
  if (group !== undefined) {
    await page.locator(`input[name=group][value="${group}"]`).check();
    await goOn(page);
  }
  await page.locator('.survey-answered').first().waitFor();
}

/** What the tab has kept for a survey, or null. */
export async function keptIn(page: Page, surveyId: string) {
  const kept = await page.evaluate((place) => sessionStorage.getItem(place), `okr-klar:${surveyId}`);
  return kept === null ? null : JSON.parse(kept);
}

/** Lets the browser put survey pages away whole, which their header asks it not to: some do all the same. */
export async function letPutAway(page: Page): Promise<void> {
  await page.route(/\/s\/\w+$/, async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-cache' } });
  });
}

/** Goes back to a page that was put away, which then asks the server for itself again. */
export async function backToPutAway(page: Page, steps: number): Promise<void> {
  await page.evaluate((count) => history.go(-count), steps);
  await page.waitForFunction(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.type === 'reload' && document.querySelector('form[novalidate], .survey-notice');
  });
}

/** Everything the browser itself has put away for the site, apart from the tab's session storage. */
export async function lastingTraces(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(globalThis.caches ? await caches.keys() : []),
  ]);
  return [...cookies.map(({ name }) => name), ...stored];
}
