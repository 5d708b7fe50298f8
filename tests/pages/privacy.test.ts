import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellCount } from '#core/index.ts';
import { locales } from '#i18n/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const PAGES = [
  ['/privacy', locales.nb.privacy],
  ['/en/privacy', locales.en.privacy],
] as const;

test.each(PAGES)(
  '%s: the text for a data protection officer prints on one page by itself',
  async (path, t) => {
    await using opened = await site.open();
    const { page } = opened;
    await page.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    await page.goto(path);
    const pages = async () =>
      (await page.pdf({ format: 'A4' })).toString('latin1').split('/Type /Page\n').length - 1;
    expect(await pages()).toBeGreaterThan(1);
    await page.getByRole('button', { name: t.officer.print }).click();
    expect(await pages()).toBe(1);
    expect(await opened.complaints()).toEqual([]);
  },
);

test.each(PAGES)('%s: the same text is copied, every point of it', async (path, t) => {
  await using opened = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = opened;
  await page.goto(path);
  await page.getByRole('button', { name: t.officer.copy }).click();
  await page.getByText(t.officer.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const [name, text] of t.officer.rows) expect(copied).toContain(`${name}\n${text}`);
});

test.each(PAGES)('%s shows of a sample response what is stored of it, number by number', async (path) => {
  await using opened = await site.open({ javaScriptEnabled: false });
  await opened.page.goto(path);
  const rows = await opened.page.locator('.sample td.sealed').allTextContents();
  expect(rows).toHaveLength(12);
  const numbers = rows.flatMap((row) => row.trim().split(/\s+/));
  expect(numbers.filter((number) => !/^[0-9a-f]{8}$/.test(number))).toEqual([]);
  const rest = cellCount(DEFAULT_CONTENT.instrument) - numbers.length;
  expect(await opened.page.locator('.sample').textContent()).toContain(String(rest));
  expect(await opened.page.locator('.sample dl dd').allTextContents()).toHaveLength(2);
});
