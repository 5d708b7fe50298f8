import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, DESKTOP, openFreshPage, PHONE } from '../support/browser.ts';
import { faultsIn, partsOf } from '../support/office-file.ts';
import { type Site, startSite } from '../support/site.ts';

/** The page /example, which is the results page on sample data, in a browser as it is served. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const OPEN_ALL = "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

test('the front page leads to an example that is marked as one, and asks the API for nothing', async () => {
  await using visit = await site.open();
  await visit.page.goto('/');
  await visit.page.getByRole('link', { name: 'Se et eksempel' }).click();
  await visit.page.getByRole('heading', { level: 1, name: 'Først må målene på plass' }).waitFor();
  expect(await visit.page.getByRole('complementary', { name: 'Eksempel' }).textContent()).toContain(
    'oppdiktet',
  );
  expect(visit.requests.filter((url) => url.includes('/api/'))).toEqual([]);
  expect(await visit.complaints()).toEqual([]);
});

test('the first screen of a phone has the verdict on every factor, the first measure and who does it', async () => {
  await using visit = await site.open({ viewport: PHONE });
  const { page } = visit;
  await page.goto('/example');
  const measure = page.locator('.first .measure-text');
  const who = page.getByText('Ansvarlig: Kommunikasjonslederen');
  for (const part of [...(await page.locator('.verdicts li, .reliance').all()), measure, who.first()]) {
    const box = await part.boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  }
  expect(await page.locator('.verdicts').textContent()).toMatch(/^Delt .*Mange vet ikke .*Nei .*Ja /s);
});

test('the example can be read without a script', async () => {
  await using visit = await site.open({ javaScriptEnabled: false });
  await visit.page.goto('/en/example');
  const text = await visit.page.locator('main').textContent();
  expect(text).toContain('35–41 of 46 said no');
  expect(text).toContain('Commitment from leaders: fewer than half said no in “Leadership”');
  // Nothing is folded where no script can unfold it in print.
  await visit.page.locator('table.groups').waitFor({ state: 'visible' });
  await visit.page.locator('.weakness .weakness-do').first().waitFor({ state: 'visible' });
});

test.each([
  ['/example', PHONE, 'light'],
  ['/en/example', DESKTOP, 'dark'],
] as const)('axe finds nothing on %s with everything open', async (path, viewport, colorScheme) => {
  await using visit = await site.open({ viewport, colorScheme });
  await visit.page.goto(path);
  await visit.page.evaluate(OPEN_ALL);
  expect(await axe(visit.page)).toEqual([]);
});

test('nothing runs over the edge, from the narrowest phone to the largest screen', async () => {
  await using visit = await site.open();
  const { page } = visit;
  await page.goto('/example');
  await page.evaluate(OPEN_ALL);
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('the report is set in the sizes of paper, on white', async () => {
  await using visit = await site.open({ colorScheme: 'dark' });
  const { page } = visit;
  await page.goto('/example');
  const look = () =>
    page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.body);
      return [fontSize, backgroundColor];
    });
  expect((await look())[0]).toBe('18px');
  const unfolded = async () =>
    Promise.all(
      ['table.groups', 'table.bands', '.weakness-do'].map((part) => page.locator(part).first().isVisible()),
    );
  expect(await unfolded()).toEqual([false, false, false]);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // Ten points of 1/72 inch, in pixels of 1/96.
  expect(await look()).toEqual(['13.3333px', 'rgba(0, 0, 0, 0)']);
  expect(await unfolded()).toEqual([true, true, true]);
});

test('every file is made in the browser under the policy the page is served with', async () => {
  await using visit = await site.open({ acceptDownloads: true });
  const { page } = visit;
  await page.goto('/example');
  const before = visit.requests.length;
  await page.getByText('Last ned', { exact: true }).click();
  const made: Record<string, Buffer> = {};
  for (const kind of [
    'powerpoint',
    'csv',
    'json',
    'measures',
    'calendar',
    'factors',
    'bands',
    'groups',
    'rounds',
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-export=${kind}]`).click(),
    ]);
    made[kind] = await readFile(await download.path());
    await page.getByText('Filen er lastet ned.').waitFor();
  }
  expect(made.csv?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(faultsIn(await partsOf(made.powerpoint ?? new Uint8Array()))).toEqual([]);
  for (const kind of ['factors', 'bands', 'groups', 'rounds']) {
    expect(made[kind]?.subarray(1, 4).toString()).toBe('PNG');
    expect(made[kind]?.length).toBeGreaterThan(20_000);
  }
  expect(JSON.parse(String(made.json)).result.responses).toBe(46);
  expect(await visit.complaints()).toEqual([]);
  // Control: what makes the files came only when they were asked for.
  const later = visit.requests.slice(before).join('\n');
  expect(later).toContain('/assets/powerpoint.');
  expect(visit.requests.slice(0, before).join('\n')).not.toMatch(/powerpoint|csv|png/);
});

test('no table is cut off at any width', async () => {
  await using visit = await site.open();
  const { page } = visit;
  await page.goto('/example');
  const cut = () =>
    page
      .locator('.scroll, .heat, .round-table td')
      .evaluateAll(
        (parts) => parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
      );
  await page.evaluate(OPEN_ALL);
  expect(await page.locator('.scroll').count()).toBe(3);
  const widths = [320, PHONE.width, 600, 800, DESKTOP.width];
  const cutAt = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    return cut();
  };
  for (const width of widths) expect([width, await cutAt(width)]).toEqual([width, 0]);
  // Control: a table that is too wide is found.
  await page.locator('table.groups').evaluate((table) => {
    table.style.minWidth = '100rem';
  });
  for (const width of widths) expect(await cutAt(width)).toBeGreaterThan(0);
});

test('a link to a section unfolds it below the links, and the address stays', async () => {
  await using visit = await site.open({ viewport: DESKTOP });
  const { page } = visit;
  await page.goto('/example');
  const before = page.url();
  await page.locator('.section-links').getByText('Hvor sikre kan vi være?').click();
  await page.getByRole('heading', { name: 'Hva betyr vurderingene?' }).waitFor();
  const [links, heading] = [
    await page.locator('.section-links').boundingBox(),
    await page.locator('#certainty').boundingBox(),
  ];
  expect(heading?.y).toBeGreaterThanOrEqual((links?.y ?? Number.POSITIVE_INFINITY) + (links?.height ?? 0));
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('the results page weighs 60 000 bytes at the most before any file is asked for', async () => {
  for (const path of ['/r', '/example']) {
    await using visit = await openFreshPage(site.browser, site.origin);
    const session = await visit.page.context().newCDPSession(visit.page);
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await visit.page.goto(path, { waitUntil: 'networkidle' });
    expect([path, bytes > 20_000, bytes <= 60_000, bytes]).toEqual([path, true, true, bytes]);
    console.log(path, bytes);
  }
});
