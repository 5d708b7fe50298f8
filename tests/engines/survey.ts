import { expect, test } from 'vitest';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';
import { closedWith, openSurvey, QUESTIONS } from '../support/client.ts';
import { startScriptless } from '../support/engines/scriptless.ts';
import type { Tab } from '../support/engines/tab.ts';
import { openInvitedByLink } from '../support/invited.ts';
import type { World } from './world.ts';

/** The one button of each screen. */
const ONWARD = 'button[type=submit]';

export const box = (question: string, answer: string) => `input[name="${question}"][value="${answer}"]`;

/** Ticks an answer to every question of one step, and goes on. @param step counted from 0 */
export async function answerStep(tab: Tab, step: number, answer = 'yes'): Promise<void> {
  for (const id of okrReadiness2.factors[step]?.questions ?? []) await tab.click(box(id, answer));
  await tab.click(ONWARD);
}

/** From a step to the page of thanks, in a survey without groups. */
export async function answerFrom(tab: Tab, step: number): Promise<void> {
  for (let next = step; next < okrReadiness2.factors.length; next += 1) await answerStep(tab, next);
  await tab.waitFor('.survey-answered');
  await tab.click(ONWARD);
  await tab.waitForPath('/thanks');
}

/** The survey page once its script has taken over. */
export async function openQuestions(tab: Tab, id: string): Promise<void> {
  await tab.goto(`/s/${id}`);
  await tab.waitFor('form[novalidate]');
}

/** long a page takes to show all of these once one of the first is there, in milliseconds of its own clock. */
export async function timeUntilSeen(tab: Tab, first: string, all: string): Promise<number> {
  await tab.evaluate(
    (one, others) => {
      let since: number | undefined;
      function look(): void {
        if (document.querySelector(one)) since ??= performance.now();
        const seen = [...document.querySelectorAll(others)].map((each) => each.checkVisibility());
        if (since === undefined || seen.length === 0 || seen.includes(false)) requestAnimationFrame(look);
        else Object.assign(globalThis, { took: performance.now() - since });
      }
      look();
    },
    first,
    all,
  );
  await tab.until(() => 'took' in globalThis);
  return tab.evaluate(() => (globalThis as unknown as { took: number }).took);
}

/** A respondent's way from a link to a counted response. */
export function surveyTests(world: World): void {
  test('an invitation shows Start within a second of its heading, is traded, answered with and counted', async () => {
    const opened = await openInvitedByLink(world.site.fetch);
    await using tab = await world.open();
    await tab.goto(`/s/${opened.survey.id}${opened.fragment(0)}`);
    expect(await timeUntilSeen(tab, '.invited h2', '.invited > .ds-button')).toBeLessThan(1_000);
    await tab.click('.invited > .ds-button');
    await tab.waitFor('.survey-step:not([hidden]) #here');
    await answerFrom(tab, 0);
    expect(await closedWith(world.site.fetch, opened)).toBe(1);
  });

  test('the form is sent and counted where no script runs', async () => {
    const opened = await openSurvey(world.site.fetch);
    await using scriptless = await startScriptless(world.site.origin);
    await using tab = await world.open(undefined, scriptless.origin);
    await tab.goto(`/s/${opened.survey.id}`);
    for (const id of QUESTIONS) await tab.click(box(id, 'no'));
    expect(await tab.evaluate(() => document.querySelector('form')?.noValidate)).toBe(false);
    await tab.click(ONWARD);
    await tab.waitFor('h1', 'Takk for svarene');
    expect(await closedWith(world.site.fetch, opened)).toBe(1);
  });
}
