import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { type Site, startSite } from '../support/site.ts';

/** Files where a browser spoils what is drawn, and pages inside apps that save nothing. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** As Firefox does it that resists fingerprinting: what is read from a canvas is noise. */
async function spoilPixels(page: Page, most: number): Promise<void> {
  await page.addInitScript((most) => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...place) {
      const read = getImageData.apply(this, place as Parameters<typeof getImageData>);
      for (let at = 0; at < read.data.length; at += 1) {
        read.data[at] = Number(read.data[at]) + Math.round((Math.random() - 0.5) * 2 * most);
      }
      return read;
    };
  }, most);
}

/** What a button saves: its name, and what it holds. */
async function savedBy(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const CHART = '[data-export=factors]';

test.each([
  ['noise', 255, 'svg'],
  ['a little changed, which nobody sees', 2, 'png'],
])('where what is drawn comes back as %s a chart is saved that can be used', async (_, most, ending) => {
  await using reader = await site.open();
  const { page } = reader;
  await spoilPixels(page, most);
  await page.goto('/example');
  await page.locator('.downloads summary').click();
  const { name, content } = await savedBy(page, CHART);
  expect(name).toMatch(new RegExp(`\\.${ending}$`));
  expect(content.toString('latin1').includes('<svg')).toBe(ending === 'svg');
  const said = await page.locator('.downloads [role=status]').textContent();
  expect(said).toContain(ending === 'svg' ? 'SVG-fil i stedet' : 'Filen er lastet ned');
});

test('and so is a QR code', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await spoilPixels(page, 255);
  await page.goto(`/coach#${key}`);
  await page.getByText('Vis QR-kode').click();
  await page.locator('.qr svg').waitFor();
  const { name, content } = await savedBy(page, '.qr-kit-files button:has-text("PNG")');
  expect(name).toMatch(/\.svg$/);
  expect(content.toString()).toContain('<svg');
  await page.getByText('SVG-fil i stedet').waitFor();
});

test('a QR code whose file is not made says so', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new Error('no memory');
    };
  });
  await page.goto(`/coach#${key}`);
  await page.getByText('Vis QR-kode').click();
  await page.locator('.qr svg').waitFor();
  await page.locator('.qr-kit-files button', { hasText: 'PNG' }).click();
  await page.getByText('Filen ble ikke laget').waitFor();
});

const FACEBOOK =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS]';

test('inside another app each page with something to save or print hands over its link', async () => {
  const { key, survey } = await openSurvey(site.fetch);
  const invited = await openInvitedByLink(site.fetch);
  await using reader = await site.open({ userAgent: FACEBOOK });
  const { page } = reader;
  const link = page.locator('.in-app-link');
  await page.goto(`/coach#${key}`);
  expect(await link.textContent()).toBe(`${site.origin}/coach#${key}`);
  expect(await axe(page)).toEqual([]);
  for (const path of ['/en/example', `/poster#${survey.id}`]) {
    await page.goto(path);
    expect(await link.textContent()).toBe(`${site.origin}${path}`);
    expect(await axe(page)).toEqual([]);
  }
  await using inviting = await site.open({ userAgent: FACEBOOK });
  await inviting.page.goto(`/coach#${invited.key}`);
  await inviting.page.getByRole('article').waitFor();
  await inviting.page.goto(`/cards#${invited.survey.id}`);
  expect(await inviting.page.locator('.in-app-link').textContent()).toBe(
    `${site.origin}/coach#${invited.key}`,
  );
  await using outside = await site.open();
  await outside.page.goto('/example');
  await outside.page.locator('.toolbar').waitFor();
  expect(await outside.page.locator('.in-app').count()).toBe(0);
});
