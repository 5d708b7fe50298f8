import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DESKTOP } from '../support/browser.ts';
import { closedWith, openSurvey } from '../support/client.ts';
import type { Tab } from '../support/engines/tab.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { present } from './results.ts';
import { answerFrom, box, openQuestions } from './survey.ts';
import type { World } from './world.ts';

/** How long a page takes to show all of these once one of the first is there, in milliseconds of its own clock. */
async function timeUntilSeen(tab: Tab, first: string, all: string): Promise<number> {
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

/** What one engine did otherwise than the others, or each in its own way. */
export function faultTests(world: World): void {
  test('all questions of the first part are seen within a second of the script taking over', async () => {
    const { survey } = await openSurvey(world.site.fetch);
    await using tab = await world.open();
    await tab.goto(`/s/${survey.id}`);
    const questions = '.survey-step:not([hidden]) fieldset';
    expect(await timeUntilSeen(tab, 'form[novalidate]', questions)).toBeLessThan(1_000);
  });

  test('who is invited sees Start within a second of its heading', async () => {
    const { survey, fragment } = await openInvitedByLink(world.site.fetch);
    await using tab = await world.open();
    await tab.goto(`/s/${survey.id}${fragment(0)}`);
    expect(await timeUntilSeen(tab, '.invited h2', '.invited > .ds-button')).toBeLessThan(1_000);
  });

  test('the slide that is presented lies above the page, everywhere', async () => {
    await using tab = await world.open(DESKTOP);
    await present(tab, world.result);
    // So long as the screen is being filled, either may be above.
    await wait(1_500);
    const above = await tab.evaluate(() =>
      [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map(
          (down) =>
            !!document.elementFromPoint(innerWidth * across, innerHeight * down)?.closest('.presenter'),
        ),
      ),
    );
    // WebKitGTK ends when a window is closed that fills the screen.
    await tab.press('.presenter-next', 'Escape');
    await tab.until(() => !document.querySelector('.presenter') && !document.fullscreenElement);
    expect(above).not.toContain(false);
  });

  test('a page of the survey that comes back out of memory shows what was answered since', async () => {
    const { survey } = await openSurvey(world.site.fetch);
    await using tab = await world.open();
    await openQuestions(tab, survey.id);
    await tab.click(box('leadership-present', 'yes'));
    await tab.goto('/privacy');
    await openQuestions(tab, survey.id);
    await tab.click(box('leadership-present', 'no'));
    await tab.travel(-2);
    await tab.waitFor(`${box('leadership-present', 'no')}:checked`);
  });

  test('a page of the survey that comes back out of memory after sending says that it is counted', async () => {
    const opened = await openSurvey(world.site.fetch);
    await using tab = await world.open();
    await openQuestions(tab, opened.survey.id);
    await tab.click(box('leadership-present', 'yes'));
    const before = await tab.evaluate(() => history.length);
    await tab.goto('/privacy');
    await openQuestions(tab, opened.survey.id);
    await answerFrom(tab, 0);
    await tab.travel(before - (await tab.evaluate(() => history.length)));
    await tab.waitFor('.survey-notice[data-kind=counted]');
    expect(await closedWith(world.site.fetch, opened)).toBe(1);
  });
}
