import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, DESKTOP } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';

/** The result as slides, on the example's data. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** The accessible name and text of whatever has focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

test('presenter mode is walked with a clicker and left with Escape, and focus comes back', async () => {
  await using visit = await site.open({ viewport: DESKTOP });
  const { page } = visit;
  await page.goto('/example');
  await page.getByRole('button', { name: 'Presenter' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Presentasjon' });
  await dialog.getByRole('heading', { name: 'Er vi klare for OKR?' }).waitFor();

  await page.keyboard.press('PageDown');
  await dialog.getByRole('heading', { name: 'Første tilnærming til mål' }).waitFor();
  expect(await dialog.textContent()).not.toContain('35–41');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await dialog.getByText('35–41 av 46 svarte nei').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('PageUp');
  await dialog.getByText('35–41').waitFor({ state: 'detached' });
  await page.keyboard.press('Space');
  await dialog.getByText('35–41 av 46 svarte nei').waitFor();
  await page.keyboard.press('End');
  await dialog.getByRole('heading', { name: 'Hva gjør vi først?' }).waitFor();

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Presenter');
  expect(await visit.complaints()).toEqual([]);
});

/** What lies on top in the middle and in the corners of the screen, and whether the page can be scrolled beside it. */
function onTop(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [right, bottom] = [innerWidth - 3, innerHeight - 3];
    const places: [number, number][] = [
      [right / 2, bottom / 2],
      [2, 2],
      [right, 2],
      [2, bottom],
      [right, bottom],
    ];
    const found = places.map(([x, y]) => document.elementFromPoint(x, y)?.closest('.presenter') != null);
    return [...found.map(String), getComputedStyle(document.documentElement).overflowY];
  });
}

test('the slide covers the screen, which is filled before it opens: WebKit draws a filled screen on top', async () => {
  await using visit = await site.open({ viewport: DESKTOP });
  const { page } = visit;
  await page.addInitScript(() => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      this.dataset.over = document.fullscreenElement?.tagName ?? 'window';
      showModal.call(this);
    };
  });
  await page.goto('/example');
  await page.getByRole('button', { name: 'Presenter' }).click();
  await page.locator('.presenter[open]').waitFor();
  expect(await page.locator('.presenter').getAttribute('data-over')).toBe('HTML');
  expect(await onTop(page)).toEqual([...Array(5).fill('true'), 'hidden']);
  await page.keyboard.press('Escape');
  await page.locator('.presenter').waitFor({ state: 'detached' });
  expect(await onTop(page)).toEqual([...Array(5).fill('false'), 'visible']);
});

test.each(['refuses to fill the screen', 'never says whether it fills the screen'])(
  'a browser that %s shows the slide in its window',
  async (kind) => {
    await using visit = await site.open({ viewport: DESKTOP });
    const { page } = visit;
    await page.addInitScript((refuses) => {
      Element.prototype.requestFullscreen = () => new Promise((_, no) => refuses && no(new Error('refused')));
    }, kind.startsWith('refuses'));
    await page.goto('/example');
    await page.getByRole('button', { name: 'Presenter' }).click();
    await page.locator('.presenter[open]').waitFor();
    await page.getByRole('button', { name: 'Avslutt' }).click();
    await page.locator('.presenter').waitFor({ state: 'detached' });
  },
);

test('a clicker works after a click beside the buttons has taken the focus away', async () => {
  await using visit = await site.open({ viewport: DESKTOP });
  const { page } = visit;
  await page.goto('/example');
  await page.getByRole('button', { name: 'Presenter' }).click();
  await page.locator('.presenter-place').click();
  await page.keyboard.press('PageDown');
  await page.locator('.presenter-place', { hasText: '2 av 10' }).waitFor();
});
