import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { call, close, openSurvey } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';
import { openPage } from '../support/visitor.ts';

/** The share kit: what a coach sends, prints and shows, read back by the programs that will read it. */
let site: Site;
/** One that draws: a code is read as it is seen. */
let drawing: Browser;
beforeAll(async () => {
  [site, drawing] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(() => Promise.all([drawing.close(), site[Symbol.asyncDispose]()]));

const SIZE = 400;

/** What a QR reader finds in a picture, as it is drawn by the browser. */
async function decode(page: Page, content: string, type: string): Promise<string | undefined> {
  const source = `data:${type};base64,${content}`;
  // As a string of dark and light: a list of numbers takes seconds on its way out of the browser.
  const marks = await page.evaluate(drawnMarks, { source, size: SIZE });
  const pixels = [...marks].flatMap((mark) => (mark === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  return jsQR(Uint8ClampedArray.from(pixels), SIZE, SIZE)?.data;
}

/** In the browser: draws a picture and tells the dark pixels from the light. */
async function drawnMarks({ source, size }: { source: string; size: number }): Promise<string> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const pen = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.drawImage(image, 0, 0, size, size);
  const { data } = pen.getImageData(0, 0, size, size);
  return Array.from({ length: size * size }, (_, at) => ((data[at * 4] ?? 0) < 128 ? '1' : '0')).join('');
}

/** The file that a press on a button saves. */
async function saved(page: Page, name: string): Promise<{ file: Buffer; download: Download }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: await readFile(await download.path()), download };
}

const linkOnPage = (page: Page) =>
  page.locator('[data-kind=answer] .link-card-link').first().getAttribute('href') as Promise<string>;

describe('from the start to the share kit', () => {
  test('a name, a number and Enter are enough, with the keyboard alone', async () => {
    await using coach = await site.open();
    const { page } = coach;
    await page.goto('/new');
    await page.locator('#closing-date').waitFor();
    let inputs = 0;
    for (const [id, text] of [
      ['name', 'Fjellstad Verksted'],
      ['employees', '52'],
    ] as const) {
      while ((await page.evaluate(() => document.activeElement?.id)) !== id) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
      inputs += 1;
    }
    await page.keyboard.press('Enter');
    inputs += 1;
    await page.getByRole('heading', { level: 1, name: 'Undersøkelsen er klar' }).waitFor();
    await page.locator('.qr svg').waitFor();
    expect(inputs).toBeLessThanOrEqual(4);
    expect(await axe(page)).toEqual([]);
    expect(await coach.complaints()).toEqual([]);
  });

  test('the QR code on the page, as SVG and as PNG, holds the answer link', async () => {
    await using coach = await openPage(drawing, site.origin);
    const { page } = coach;
    const { key } = await openSurvey(site.fetch);
    await page.goto(`/coach#${key}`);
    await page.getByText('Vis QR-kode').click();
    const link = await linkOnPage(page);
    await page.locator('.qr svg').waitFor();
    const drawn = await page.locator('.qr').screenshot();
    expect(await decode(page, drawn.toString('base64'), 'image/png')).toBe(link);
    const svg = await saved(page, 'Last ned SVG');
    const sized = svg.file.toString().replace('<svg ', '<svg width="600" height="600" ');
    expect(await decode(page, Buffer.from(sized).toString('base64'), 'image/svg+xml')).toBe(link);
    const png = await saved(page, 'Last ned PNG');
    expect(png.download.suggestedFilename()).toMatch(/^okr-klar-\w{9}\.png$/);
    expect(await decode(page, png.file.toString('base64'), 'image/png')).toBe(link);
  });

  test('texts are in the language of the survey, whatever the language of the page', async () => {
    await using coach = await site.open();
    const { page } = coach;
    const { key, organisation } = await openSurvey(site.fetch);
    await page.goto(`/en/coach#${key}`);
    await page.getByText('Share the survey').click();
    const text = page.locator('.ready-text');
    await text.getByText('du svarer anonymt').waitFor();
    expect(await text.getAttribute('lang')).toBe('nb');
    const mail = page.getByRole('link', { name: 'Open in email' });
    const address = new URL((await mail.getAttribute('href')) as string);
    expect(address.searchParams.get('body')).toContain(await linkOnPage(page));
    await page.getByRole('radio', { name: 'SMS' }).press('Space');
    expect(await text.textContent()).toContain(organisation.name);
    expect(await page.getByRole('link', { name: 'Open in SMS' }).getAttribute('href')).toMatch(/^sms:/);
    expect(await axe(page)).toEqual([]);
  });

  test('the calendar file is read by a parser and ends when the survey closes', async () => {
    await using coach = await site.open();
    const { page } = coach;
    const { key, survey } = await openSurvey(site.fetch);
    await page.goto(`/coach#${key}`);
    await page.getByText('Del undersøkelsen').click();
    const { file, download } = await saved(page, 'Kalenderfil');
    expect(download.suggestedFilename()).toBe(`okr-klar-${survey.id}.ics`);
    const event = new ICAL.Component(ICAL.parse(file.toString())).getFirstSubcomponent('vevent');
    const ends = new ICAL.Event(event as ICAL.Component).endDate.toJSDate().getTime();
    expect(ends).toBe(Math.floor(Date.parse(survey.closesAt) / 1000) * 1000);
    expect(event?.getFirstSubcomponent('valarm')).toBeTruthy();
  });
});

describe.each(LOCALES)('the poster in %s', (locale) => {
  const path = pathIn(locale, '/poster');
  const button = textIn(locale).poster.print;
  test.each([
    ['a short name', 'Nordlys'],
    ['the longest name there may be', 'Wikborg Ærlig & Ømhjertet '.repeat(5).slice(0, 120)],
  ])('is exactly one A4 page with %s, and its code is the link written under it', async (_, name) => {
    const { survey, key, organisation } = await openSurvey(site.fetch);
    await call(site.fetch, 'PATCH', `/api/organisations/${organisation.id}`, { key, body: { name } });
    await using wall = await openPage(drawing, site.origin);
    const { page } = wall;
    await page.goto(`${path}#${survey.id}`);
    await page.getByRole('button', { name: button }).waitFor();
    await page.locator('.sheet .qr svg').waitFor();
    const written = (await page.locator('.sheet-link').textContent()) as string;
    const code = await page.locator('.sheet .qr').screenshot();
    expect(await decode(page, code.toString('base64'), 'image/png')).toBe(`http://${written}`);
    expect(written).toMatch(new RegExp(`/s/${survey.id}$`));

    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    expect(await axe(page)).toEqual([]);
    expect(await wall.complaints()).toEqual([]);
  });

  test('says so when the survey is closed or not there', async () => {
    const { survey, key } = await openSurvey(site.fetch);
    await close(site.fetch, key, survey.id);
    await using wall = await site.open();
    for (const id of [survey.id, 'b22222222', '']) {
      await wall.page.goto('about:blank');
      await wall.page.goto(`${path}#${id}`);
      await wall.page.locator('main [role=status] h1').waitFor();
      expect(await wall.page.locator('.sheet').count()).toBe(0);
      expect(await axe(wall.page)).toEqual([]);
    }
  });
});
