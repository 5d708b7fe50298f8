import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, pathIn } from '../../src/i18n/index.ts';
import { axe } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';
import { STATES } from './states.ts';
import { makeWorld, type World } from './world.ts';

let site: Site;
let world: World;

beforeAll(async () => {
  site = await startSite();
  world = await makeWorld(site);
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(LOCALES)('in %s', (locale) => {
  // Side by side: each page is a process of the browser's own, and one at a time leaves a core idle.
  test.concurrent.each(Object.keys(STATES))(
    '%s: clean for axe, narrow screens and the policy',
    async (name) => {
      const { go, sign } = STATES[name] as (typeof STATES)[string];
      await using opened = await site.open({ reducedMotion: 'reduce' });
      const { page } = opened;
      await go(page, world, (path) => pathIn(locale, path));
      await page.locator(sign).first().waitFor();
      expect(await findings(page)).toEqual({ light: [], dark: [], wide: [] });
      expect(await opened.complaints()).toEqual([]);
    },
  );
});

async function findings(page: Page) {
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await nextFrames(page);
  const dark = await axe(page, ['color-contrast']);
  const wide: string[] = [];
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    wide.push(...(await tooWide(page)));
  }
  return { light, dark, wide };
}

/** New colours are there to be measured only when they have been drawn. */
function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** What makes the page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px of content on ${clientWidth} px`] : [];
  });
}
