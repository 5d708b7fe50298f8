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
  await dialog.getByRole('heading', { name: 'Ledelsens engasjement' }).waitFor();
  expect(await dialog.textContent()).not.toMatch(/svarte nei|Delt|Mange vet ikke/);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await dialog.getByText('18–22 av 46 svarte nei').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('PageUp');
  await dialog.getByText('18–22').waitFor({ state: 'detached' });
  await page.keyboard.press('Space');
  await dialog.getByText('18–22 av 46 svarte nei').waitFor();
  await page.keyboard.press('End');
  const last = dialog.getByRole('heading', { name: 'Hva gjør vi først?' });
  await last.waitFor();
  for (const key of ['Space', 'Enter', 'PageDown', 'ArrowRight']) await page.keyboard.press(key);
  await last.waitFor();

  await page.keyboard.press('Escape');
  await page.locator('.presenter').waitFor({ state: 'detached' });
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

test('every key counts, also one that comes before the slide of the last is painted', async () => {
  await using visit = await site.open({ viewport: DESKTOP });
  const { page } = visit;
  await page.goto('/example');
  await page.getByRole('button', { name: 'Presenter' }).click();
  await page.locator('.presenter[open]').waitFor();
  await page.evaluate(async () => {
    for (let press = 0; press < 3; press += 1) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
      await new Promise((nextTask) => setTimeout(nextTask));
    }
  });
  await page.locator('.presenter-place', { hasText: '4 av 14' }).waitFor();
});

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
  await page.locator('.presenter-place', { hasText: '2 av 14' }).waitFor();
});

test('Back asks before it ends the presentation, twice ends it, and the page stays', async () => {
  await using visit = await site.open({ viewport: DESKTOP });
  const { page } = visit;
  await page.goto('/privacy');
  await page.goto('/example');
  const present = page.getByRole('button', { name: 'Presenter' });
  const dialog = page.locator('.presenter');
  await present.click();
  await dialog.getByRole('button', { name: 'Neste' }).click();
  await page.goBack();
  await dialog.getByText('Vil du avslutte presentasjonen?').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await dialog.getByRole('button', { name: 'Fortsett' }).click();
  await page.locator('.presenter-place', { hasText: '2 av 14' }).waitFor();
  await page.goBack();
  await dialog.getByText('Vil du avslutte presentasjonen?').waitFor();
  await dialog.getByRole('alertdialog').getByRole('button', { name: 'Avslutt' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/example');
  // What the presentation put into the history is gone: Back leads to the page before.
  await expect.poll(() => page.evaluate(() => history.state?.presenting ?? false)).toBe(false);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/privacy');
});

test.each([
  [800, 600],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
])('on a screen of %i by %i every slide is seen whole', async (width, height) => {
  await using visit = await site.open({ viewport: { width, height } });
  const { page } = visit;
  await page.goto('/example');
  await page.getByRole('button', { name: 'Presenter' }).click();
  await page.locator('.presenter[open]').waitFor();
  const over = () =>
    page
      .locator('.presenter-slide')
      .evaluate((slide) => [slide.scrollHeight - slide.clientHeight, slide.scrollWidth - slide.clientWidth]);
  for (let place = 1; place <= 14; place += 1) {
    await page.locator('.presenter-place', { hasText: `${place} av 14` }).waitFor();
    expect([place, ...(await over())]).toEqual([place, 0, 0]);
    await page.keyboard.press('PageDown');
  }
  // Control: larger letters would not fit.
  await page.locator('.presenter-slide').evaluate((slide) => {
    slide.style.fontSize = '20vmin';
  });
  expect((await over())[0]).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.locator('.presenter').waitFor({ state: 'detached' });
});
