import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellCount } from '#core/index.ts';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { DESKTOP } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const PAGES = ['/privacy', '/en/privacy'];

test.each(LOCALES)(
  'in %s the page for a data protection officer prints on three sheets of A4',
  async (locale) => {
    await using opened = await site.open();
    const { page } = opened;
    await page.addInitScript(() => {
      globalThis.print = () => document.body.setAttribute('data-asked', '');
    });
    await page.goto(pathIn(locale, '/privacy'));
    const { officer } = textIn(locale);
    await page.getByRole('link', { name: officer.heading }).click();
    await page.getByRole('button', { name: officer.print }).click();
    expect(await page.locator('body').getAttribute('data-asked')).toBe('');
    const sheets =
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').split('/Type /Page\n').length - 1;
    expect(sheets).toBe(3);
    expect(await opened.complaints()).toEqual([]);
  },
);

test.each(LOCALES)('in %s no name of a fact is broken within a word on a laptop', async (locale) => {
  await using opened = await site.open({ viewport: DESKTOP });
  const { page } = opened;
  for (const path of ['/privacy', '/data-protection']) {
    await page.goto(pathIn(locale, path));
    const names = page.locator('.named-facts dt');
    expect(await names.count()).toBeGreaterThan(0);
    const broken = () =>
      names.evaluateAll((all) =>
        all.flatMap((name) => {
          const { width } = name.getBoundingClientRect();
          // As narrow as its longest word.
          Object.assign((name as HTMLElement).style, { width: 'min-content', overflowWrap: 'normal' });
          return name.getBoundingClientRect().width > width ? [name.textContent] : [];
        }),
      );
    expect([path, await broken()]).toEqual([path, []]);
  }
});

test.each(LOCALES)(
  'in %s the same text is copied, every fact and every cell of the draft',
  async (locale) => {
    await using opened = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    const { officer } = textIn(locale);
    await page.goto(pathIn(locale, '/data-protection'));
    await page.getByRole('button', { name: officer.copy }).click();
    await page.getByText(officer.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const [name, text] of officer.rows) {
      if (!text?.includes('{')) expect(copied).toContain(`${name}\n${text}`);
    }
    const [, ...names] = officer.dpia.columns;
    for (const [name, ...cells] of officer.dpia.rows) {
      expect(copied).toContain([name, ...cells.map((cell, place) => `${names[place]}: ${cell}`)].join('\n'));
    }
    expect(copied).not.toMatch(/[{}]/);
  },
);

test.each(PAGES)('%s shows of a sample response what is stored of it, number by number', async (path) => {
  await using opened = await site.open({ javaScriptEnabled: false });
  await opened.page.goto(path);
  const rows = await opened.page.locator('.sample td.sealed').allTextContents();
  expect(rows).toHaveLength(12);
  const numbers = rows.flatMap((row) => row.trim().split(/\s+/));
  expect(numbers.filter((number) => !/^[0-9a-f]{8}$/.test(number))).toEqual([]);
  // The one that is left counts that somebody has answered, as the page says.
  expect(cellCount(DEFAULT_CONTENT.instrument, 0) - numbers.length).toBe(1);
  expect(await opened.page.locator('.sample dl dd').allTextContents()).toHaveLength(2);
});
