import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, pathIn } from '../../src/i18n/index.ts';
import { axe, openProfile, openTab } from '../support/browser.ts';
import { lastingTraces } from '../support/respondent.ts';
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
  // A tab for each state, and one process for all of them: to start one costs as much as to look at two pages.
  let profile: BrowserContext;
  let first: Page;
  beforeAll(async () => {
    profile = await openProfile(site.browser, site.origin);
    // Stays open: the process ends with its last tab.
    first = await profile.newPage();
    await first.goto('/privacy');
  });
  // A tab keeps what it keeps to itself, so no state changes what the next one shows.
  afterAll(async () => {
    // Invitations that were begun stay, and are found again by their own links alone.
    const traces = await lastingTraces(first);
    expect(traces.filter((name) => !name.endsWith(':started'))).toEqual([]);
    await profile.close();
  });

  // Side by side: what host, browser and page do in turns leaves a core idle.
  test.concurrent.each(Object.keys(STATES))(
    '%s: clean for axe, narrow screens, large text and the policy',
    async (name) => {
      const { go, sign } = STATES[name] as (typeof STATES)[string];
      await using opened = await openTab(profile, site.origin);
      const { page } = opened;
      await go(page, world, (path) => pathIn(locale, path));
      await page.locator(sign).first().waitFor();
      expect(await findings(page, locale === LOCALES[0])).toEqual({ light: [], dark: [], wide: [] });
      expect(await opened.complaints()).toEqual([]);
    },
  );
});

test('control: a word that cannot be broken is found when the text is large', async () => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto('/privacy');
  await page.evaluate(() => document.querySelector('h1')?.style.setProperty('white-space', 'nowrap'));
  expect((await tooWide(page)).join()).toContain('text 200%');
});

/** @param inColour whether to measure contrast: once is enough, every language has the same colours */
async function findings(page: Page, inColour: boolean) {
  const light = await axe(page, inColour ? 'too' : 'not');
  const dark = inColour ? await inTheDark(page) : [];
  return { light, dark, wide: await tooWide(page) };
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await nextFrames(page);
  return axe(page, 'only');
}

/** New colours are there to be measured only when they have been drawn. */
function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** What makes the page scroll sideways on a narrow screen, and with text twice as large (WCAG 1.4.4, 1.4.10). */
async function tooWide(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const [width, text] of [
    [390, '100%'],
    [320, '100%'],
    [320, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    wide.push(...(await overflowing(page, text)));
  }
  return wide;
}

/** @param text how large the text is, as a font size of the root that all measures grow with */
function overflowing(page: Page, text: string): Promise<string[]> {
  return page.evaluate((size) => {
    const root = document.documentElement;
    root.style.fontSize = size;
    const { scrollWidth, clientWidth } = root;
    return scrollWidth > clientWidth
      ? [`${scrollWidth} px of content on ${clientWidth} px, text ${size}`]
      : [];
  }, text);
}
