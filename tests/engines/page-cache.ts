import { expect, test } from 'vitest';
import { closedWith, openSurvey } from '../support/client.ts';
import type { Tab } from '../support/engines/tab.ts';
import { answerFrom, answerStep, timeUntilSeen } from './survey.ts';
import type { World } from './world.ts';

/** Marks the page as it is in memory: one that is loaded again has no mark. */
const leaveMark = (tab: Tab) => tab.evaluate(() => void Object.assign(globalThis, { marked: true }));
const hasMark = (tab: Tab) => tab.evaluate(() => 'marked' in globalThis);

/** Back and forward, with pages kept in memory as each engine keeps them. */
export function pageCacheTests(world: World): void {
  test('back and forward show pages as they were left, out of memory', async () => {
    await using tab = await world.open();
    await tab.goto('/new');
    await tab.fill('#name', 'Nordlys');
    await leaveMark(tab);
    await tab.goto('/privacy');
    await leaveMark(tab);
    await tab.travel(-1);
    expect(await hasMark(tab)).toBe(true);
    expect(await tab.evaluate(() => location.pathname)).toBe('/new');
    // WebKit empties fields with `autocomplete="off"`.
    expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#name')?.value)).toBe(
      'Nordlys',
    );
    await tab.travel(1);
    expect(await tab.evaluate(() => location.pathname)).toBe('/privacy');
    expect(await hasMark(tab)).toBe(true);
  });

  test('a survey shows its questions within a second, goes on where it was left for another page or loaded again, and is counted once', async () => {
    const opened = await openSurvey(world.site.fetch);
    await using tab = await world.open();
    await tab.goto(`/s/${opened.survey.id}`);
    const questions = '.survey-step:not([hidden]) fieldset';
    expect(await timeUntilSeen(tab, 'form[novalidate]', questions)).toBeLessThan(1_000);
    await answerStep(tab, 0);
    await tab.waitFor('.survey-step:not([hidden]) .survey-part', 'Del 2 av 4');
    await tab.goto('/privacy');
    await tab.travel(-1);
    await tab.waitFor('.survey-step:not([hidden]) .survey-part', 'Del 2 av 4');
    await answerStep(tab, 1);
    await tab.reload();
    await tab.waitFor('.survey-step:not([hidden]) .survey-part', 'Del 3 av 4');
    await answerFrom(tab, 2);
    await tab.waitFor('h1', 'Takk for svarene');
    expect(await closedWith(world.site.fetch, opened)).toBe(1);
  });
}
