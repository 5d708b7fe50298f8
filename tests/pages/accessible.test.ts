import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, pathIn, RESPONDENT_LOCALES } from '#i18n/index.ts';
import { axe, PHONE } from '../support/browser.ts';
import { lastingTraces } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { structureOf } from '../support/structure.ts';
import { STATES } from './states.ts';
import { makeWorld, type World } from './world.ts';

let site: Site;
let world: World;

beforeAll(async () => {
  site = await startSite();
  world = await makeWorld(site);
});
afterAll(() => site[Symbol.asyncDispose]());

/** What people come to by doing something takes a second each; in the language nearest to the first it is left out. */
const COME_TO = /^(setup|portfolio|survey|invited),/;
/** Every question at once, and the longest words, which a language of respondents alone may not fit in. */
const OF_RESPONDENTS = ['privacy page', 'survey without script', 'invited, before Start', 'thanks'];
const statesIn = (locale: string) =>
  Object.keys(STATES).filter((name) =>
    LOCALES.some((full) => full === locale)
      ? locale !== 'nn' || !COME_TO.test(name)
      : OF_RESPONDENTS.includes(name),
  );

/** The states that are come to in one tab, one after another. */
function visitsIn(locale: string): string[][] {
  const visits: string[][] = [];
  for (const name of statesIn(locale)) {
    if (STATES[name]?.goesOn) visits.at(-1)?.push(name);
    else visits.push([name]);
  }
  return visits;
}

describe.each(RESPONDENT_LOCALES)('in %s', (locale) => {
  // Side by side: what host, browser and page do in turns leaves a core idle.
  test.concurrent.each(visitsIn(locale).map((names) => [names.join('; '), names] as const))(
    '%s: clean for axe, narrow screens, large text and the policy',
    async (_, names) => {
      await using opened = await site.open();
      const { page } = opened;
      for (const [place, name] of names.entries()) {
        if (place > 0) await asBefore(page);
        const { go, sign } = STATES[name] as (typeof STATES)[string];
        await go(page, world, (path) => pathIn(locale, path));
        await page.locator(sign).first().waitFor();
        const found = await findings(page, locale === LOCALES[0]);
        expect([name, found]).toEqual([name, { light: [], dark: [], wide: [] }]);
        // An invitation that was begun stays, and is found again by its own link alone.
        const traces = await lastingTraces(page);
        expect(traces.filter((trace) => !trace.endsWith(':started'))).toEqual([]);
      }
      expect(await opened.complaints()).toEqual([]);
    },
  );
});

test('control: another level, a label that is gone or no words make another structure, other words do not', async () => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto('/nowhere');
  const button = page.locator('main a').first();
  const named = (name: string) => button.evaluate((it, to) => it.setAttribute('aria-label', to), name);
  const heading = page.locator('h1');
  await named('Lukk');
  const usual = await structureOf(page);
  await named('Close');
  await heading.evaluate((it) => it.replaceChildren('Here it is'));
  expect(await structureOf(page)).toBe(usual);
  await named('');
  expect(await structureOf(page)).not.toBe(usual);
  await named('Close');
  await heading.evaluate((it) => it.replaceChildren());
  expect(await structureOf(page)).not.toBe(usual);
  await heading.evaluate((it) =>
    it.replaceWith(
      Object.assign(document.createElement('h2'), { id: it.id, className: it.className, textContent: 'Her' }),
    ),
  );
  expect(await structureOf(page)).not.toBe(usual);
});

test('control: what is wrong with a page is found though it was right before, or is right in the light', async () => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto('/nowhere');
  expect(await axe(page)).toEqual([]);
  await page.evaluate(() => {
    const dim = new CSSStyleSheet();
    dim.replaceSync('@media (prefers-color-scheme: dark) { h1 { color: #222 !important } }');
    document.adoptedStyleSheets.push(dim);
    document.documentElement.dataset.dim = 'in the dark';
  });
  expect(await axe(page)).toEqual([]);
  expect((await inTheDark(page)).join()).toContain('color-contrast');
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')));
  expect((await axe(page, 'not')).join()).toContain('image-alt');
});

test('control: a word that cannot be broken is found when the text is large', async () => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto('/privacy');
  await page.evaluate(() => document.querySelector('h1')?.style.setProperty('white-space', 'nowrap'));
  expect((await tooWide(page)).join()).toContain('text 200%');
});

/** What is wrong with a page. Colours are the same in every language. */
async function findings(page: Page, isFirst: boolean) {
  const light = await axe(page, isFirst ? 'too' : 'not');
  const dark = isFirst ? await inTheDark(page) : [];
  return { light, dark, wide: await tooWide(page) };
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await nextFrames(page);
  return axe(page, 'only');
}

/** Undoes what a look at a page does to it. */
async function asBefore(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

/** New colours are there to be measured only when they have been drawn. */
function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** What makes the page scroll sideways on a narrow screen, and with text twice as large (WCAG 1.4.4, 1.4.10). */
async function tooWide(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 844 });
  return page.evaluate(() => {
    const root = document.documentElement;
    // A font size of the root is what all measures grow with.
    return ['100%', '200%'].flatMap((size) => {
      root.style.fontSize = size;
      const { scrollWidth, clientWidth } = root;
      const isWide = scrollWidth > clientWidth;
      return isWide ? [`${scrollWidth} px of content on ${clientWidth} px, text ${size}`] : [];
    });
  });
}
