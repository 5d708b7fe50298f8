import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DESKTOP } from '../support/browser.ts';
import type { Tab } from '../support/engines/tab.ts';
import type { World } from './world.ts';

/** What every file of a kind begins with. */
const SIGNATURES = {
  powerpoint: ['.pptx', /^PK/],
  csv: ['.csv', /^\uFEFF/],
  json: ['.json', /^\{/],
  factors: ['.png', /^.PNG/s],
} as const;

/** Begins the presentation. */
async function present(tab: Tab, path: string): Promise<void> {
  await tab.goto(path);
  await tab.click('.toolbar > .ds-button');
  await tab.waitFor('.presenter[open] .presenter-title');
}

/** What a reader does with a result. */
export function resultsTests(world: World): void {
  test('a result is presented above the page by keys, and the page is there again afterwards', async () => {
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
    await tab.press('.presenter-next', 'ArrowRight');
    await tab.waitFor('.presenter-discuss');
    await tab.press('.presenter-next', 'Enter');
    await tab.waitFor('.presenter-questions');
    // WebKitGTK ends when a window is closed that fills the screen, so nothing may fail before this.
    await tab.press('.presenter-next', 'Escape');
    await tab.until(() => !document.querySelector('.presenter') && !document.fullscreenElement);
    expect(above).not.toContain(false);
    expect(await tab.evaluate(() => document.activeElement?.matches('.toolbar > .ds-button'))).toBe(true);
  });

  test('measures are written with a key, and taken along with a whole file of every kind', async () => {
    await using tab = await world.open(DESKTOP);
    await tab.goto('/privacy');
    await tab.evaluate((key) => sessionStorage.setItem('okr-klar-coach-key', key), world.key);
    await tab.goto(world.result);
    await tab.click('.plan-panel [role=switch]');
    await tab.click('.weakness summary');
    await tab.click('.weakness[open] .measures > .ds-button');
    await tab.click('.measure-steps button');
    await tab.fill('.measure-form [name=owner]', 'Teamlederne');
    // The keys for a date differ by engine and language.
    await tab.evaluate(() => {
      const date = document.querySelector<HTMLInputElement>('.measure-form [type=date]') as HTMLInputElement;
      date.value = '2099-04-01';
      date.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await tab.click('.measure-form [type=submit]');
    await tab.waitFor('.weakness[open] .measure-facts');
    await tab.click('.downloads summary');
    const text = await tab.saves('[data-export=measures]', '.txt');
    expect(text.content.toString()).toContain('Teamlederne');
    const calendar = await tab.saves('[data-export=calendar]', '.ics');
    expect(calendar.content.toString()).toContain('DTSTART;VALUE=DATE:20990401');
    for (const [kind, [ending, begins]] of Object.entries(SIGNATURES)) {
      const { name, content } = await tab.saves(`[data-export=${kind}]`, ending);
      expect(name).toMatch(/^okr-klar-testby-kommune-runde-1/);
      expect(content.toString(kind === 'factors' ? 'latin1' : 'utf8')).toMatch(begins);
      await tab.until(() => document.querySelector('.downloads [role=status]')?.textContent);
    }
  });
}
