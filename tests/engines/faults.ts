import { expect, test } from 'vitest';
import { closedWith, openSurvey } from '../support/client.ts';
import { answerFrom, box, openQuestions } from './survey.ts';
import type { World } from './world.ts';

/** What one engine did otherwise than the others, or each in its own way. */
export function faultTests(world: World): void {
  test('a page of the survey that comes back out of memory shows what was answered since, or that it is counted', async () => {
    const opened = await openSurvey(world.site.fetch);
    await using tab = await world.open();
    await openQuestions(tab, opened.survey.id);
    await tab.click(box('leadership-present', 'yes'));
    await tab.goto('/privacy');
    await openQuestions(tab, opened.survey.id);
    await tab.click(box('leadership-present', 'no'));
    await tab.travel(-2);
    await tab.waitFor(`${box('leadership-present', 'no')}:checked`);

    await tab.goto('/privacy');
    const before = (await tab.evaluate(() => history.length)) - 1;
    await openQuestions(tab, opened.survey.id);
    await answerFrom(tab, 0);
    await tab.travel(before - (await tab.evaluate(() => history.length)));
    await tab.waitFor('.survey-notice[data-kind=counted]');
    expect(await closedWith(world.site.fetch, opened)).toBe(1);
  });
}
