import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleEvidence } from '#coach/evidence/sample.ts';
import { moveCounts, outcomeTables, SIZE_CLASSES, stepsOf } from '#core/index.ts';
import { type Locale, pathIn, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { axe, DESKTOP, PHONE } from '../support/browser.ts';
import { call, type Fetch, openSurvey, overNetwork } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { addKey } from '../support/keys.ts';
import { readEvidence } from '../support/outcomes.ts';
import { type Portfolio, seedEvidence } from '../support/portfolio.ts';
import { type RunningHost, startHost, stopHost } from '../support/process.ts';
import { type Site, startSite } from '../support/site.ts';
import { openPage } from '../support/visitor.ts';
import { unfold } from './unfold.ts';

/** /evidence: what a coach's own rounds show, and how it went. */
let site: Site;
/** One organisation whose outcome is due, and 12 over two quarters. */
let one: Seeded;
let many: Seeded;

interface Seeded {
  readonly host: RunningHost;
  readonly fetch: Fetch;
  readonly key: string;
}

const folders = new DisposableStack();

async function seeded(portfolio: Portfolio): Promise<Seeded> {
  const folder = folders.use(temporaryFolder());
  const key = await seedEvidence(folder.path, portfolio);
  const host = await startHost(folder.path);
  return { host, key, fetch: overNetwork(host.origin) };
}

beforeAll(async () => {
  site = await startSite();
  one = await seeded({ organisations: 1, rounds: 1, people: 12, unwritten: true });
  many = await seeded({ organisations: 12, rounds: 2, people: 5 });
});
afterAll(async () => {
  await Promise.all([one, many].map(({ host }) => stopHost(host)));
  folders.dispose();
});

/** The page in a tab that holds a key. */
async function openWith(
  { origin, key }: { origin: string; key: string | undefined },
  path = '/evidence',
  options: BrowserContextOptions = { viewport: PHONE },
) {
  const visit = await openPage(site.browser, origin, options);
  if (key) {
    await visit.page.goto('/privacy');
    await visit.page.evaluate((value) => sessionStorage.setItem('okr-klar-coach-key', value), key);
  }
  await visit.page.goto(path);
  return visit;
}

const at = ({ host, key }: Seeded) => ({ origin: host.origin, key });

test.each([
  ['nb', PHONE],
  ['nn', DESKTOP],
  ['en', PHONE],
] as const)(
  'without rounds the page in %s shows a made-up example of each count',
  async (locale, viewport) => {
    const { key } = await openSurvey(site.fetch);
    const open = { origin: site.origin, key };
    await using coach = await openWith(open, pathIn(locale, '/evidence'), { viewport });
    const { page } = coach;
    const { evidence } = textIn(locale);
    await page.getByRole('heading', { level: 1, name: evidence.heading }).waitFor();
    expect(await page.getByText(evidence.example, { exact: true }).count()).toBe(3);
    expect(await page.locator('.evidence-table').count()).toBe(3);
    expect(await page.getByText(evidence.file.none).count()).toBe(1);
    expect(await page.getByRole('button', { name: evidence.file.save }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(await coach.complaints()).toEqual([]);
  },
);

test('the overview leads to the form, which is answered, changed and shared', async () => {
  await using coach = await openWith(at(one), '/coach');
  const { page } = coach;
  await page.getByRole('link', { name: 'Egne erfaringer (1 venter på svar)' }).waitFor();
  await page.getByRole('link', { name: 'Hvordan gikk det? Fire korte spørsmål' }).click();
  const form = page.locator('.outcome-form');
  const save = () => form.getByRole('button', { name: 'Lagre' }).click();
  await form.waitFor();
  await save();
  await page.getByText('4 spørsmål mangler svar').waitFor();
  expect(await axe(page)).toEqual([]);
  for (const [question, answer] of [
    ['Er OKR fortsatt i bruk?', 'Delvis'],
    ['Ble resultatene', 'Ja'],
    ['Kom målene nærmere?', 'Noen'],
    ['Ville virksomheten', 'Nei'],
  ] as const) {
    await form.getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
  }
  await save();
  await page.getByText('Lagret: Virksomhet 1.').waitFor();
  expect(await form.count()).toBe(0);
  await page.getByText('Det er ingenting å svare på nå').waitFor();
  await page.getByLabel('Når?').selectOption('4');
  await page.getByText('Én virksomhet er talt her. Færre enn ti er for få til å si noe.').waitFor();

  const written = page.locator('details', { hasText: 'Det du har skrevet (1)' }).first();
  await written.locator('summary').first().click();
  await written.locator('.outcome summary').click();
  await form.waitFor();
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(4);
  await form.getByLabel('Vis dette sammen med resultatet').check();
  await form.getByRole('group', { name: 'Ville virksomheten' }).getByText('Ja').click();
  await save();
  await page.getByText('Lagret: Virksomhet 1.').waitFor();
  expect((await readEvidence(one.fetch, one.key)).organisations[0]?.outcomes).toMatchObject([
    { after: 4, inUse: 'partly', again: 'yes', shared: true },
  ]);

  const { body } = await call<{ organisations: { resultsKey: string }[] }>(
    one.fetch,
    'GET',
    '/api/workspace',
    {
      key: one.key,
    },
  );
  await using reader = await openWith(
    { origin: one.host.origin, key: undefined },
    `/r#${body.organisations[0]?.resultsKey}`,
  );
  await reader.page.getByText('Slik ser coachen det').waitFor();
  expect(await reader.page.getByText('Er OKR fortsatt i bruk? Delvis').count()).toBe(1);
  expect(await axe(reader.page)).toEqual([]);
  expect(await coach.complaints()).toEqual([]);
  expect(await reader.complaints()).toEqual([]);
});

/** Cells of a table as the page shows them. */
const cells = (texts: readonly string[]) => texts.map((text) => text.trim());

test.each([
  ['nb', PHONE],
  ['nn', DESKTOP],
  ['en', PHONE],
] as [Locale, typeof PHONE][])(
  'of 12 organisations the page in %s shows the counts',
  async (locale, viewport) => {
    await using coach = await openWith(at(many), pathIn(locale, '/evidence'), { viewport });
    const { page } = coach;
    const { evidence } = textIn(locale);
    await page.getByRole('heading', { level: 1, name: evidence.heading }).waitFor();
    const { organisations } = await readEvidence(many.fetch, many.key);
    const [, moves, first] = await page.locator('.evidence-table').all();
    const counts = Object.values(moveCounts(stepsOf(organisations))).flatMap((row) => Object.values(row));
    expect(cells((await moves?.locator('td').allTextContents()) ?? [])).toEqual(counts.map(String));
    const rows = outcomeTables(organisations, 2, 'inUse')[0]?.rows ?? [];
    expect(cells((await first?.locator('td:nth-of-type(1)').allTextContents()) ?? [])).toEqual(
      rows.map(({ n }) => String(n)),
    );
    expect(await page.locator('.evidence-example').count()).toBe(0);
    await unfold(page, '.evidence');
    expect(await axe(page)).toEqual([]);
    // On the narrowest screen with text twice as large (WCAG 1.4.4, 1.4.10).
    await page.setViewportSize({ width: 320, height: 844 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await coach.complaints()).toEqual([]);
  },
);

test('the file that is read on the page is the file that is downloaded', async () => {
  await using coach = await openWith(at(many), '/evidence', { viewport: DESKTOP });
  const { page } = coach;
  await page.getByText('Les filen (24 linjer)').click();
  await page.locator('.evidence-lines').waitFor();
  const shown = await page
    .locator('.evidence-lines tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from((row as HTMLTableRowElement).cells, (cell) => `"${cell.textContent}"`).join(';'),
      ),
    );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned filen (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('egne-erfaringer.csv');
  expect(readFileSync(await file.path(), 'utf8')).toBe(`\uFEFF${shown.join('\r\n')}\r\n`);
  expect(shown.join()).not.toMatch(/Virksomhet|\d{4}-\d\d-\d\d/);
  // A spreadsheet would make a day of that; control: of the classes as they are named in core it would.
  expect(shown.join()).not.toMatch(/"\d+-\d+"/);
  expect(SIZE_CLASSES.map((size) => `"${size}"`).join()).toMatch(/"\d+-\d+"/);
});

test('200 organisations are counted while the page opens', async () => {
  await using coach = await openWith({ origin: many.host.origin, key: many.key }, '/privacy');
  const { page } = coach;
  const sample = sampleEvidence(DEFAULT_CONTENT.instrument);
  const organisations = Array.from({ length: 200 }, (_, place) => ({
    ...sample[place % sample.length],
    ...{ id: `o${place}`, name: `Virksomhet ${place}` },
  }));
  await page.route('**/api/workspace/evidence', (route) => route.fulfill({ json: { organisations } }));
  const began = Date.now();
  await page.goto('/evidence');
  await page.getByText('Les filen (400 linjer)').waitFor();
  expect(Date.now() - began).toBeLessThan(5_000);
  await page.getByText('200 virksomheter er talt her.').waitFor();
});

test('a helper, nobody, a site that does not answer and a round that is gone are told of', async () => {
  const { key } = await openSurvey(site.fetch);
  const helper = (await addKey(site.fetch, key, { kind: 'helper' })).body.key;
  await using helping = await openWith({ origin: site.origin, key: helper });
  await helping.page.getByText('Denne siden er for coachen').waitFor();
  await using nobody = await openWith({ origin: site.origin, key: undefined });
  await nobody.page.getByText('Åpne oversikten først').waitFor();

  await using coach = await openWith(at(many), '/privacy');
  const { page } = coach;
  await page.route('**/api/workspace/evidence', (route) => route.abort());
  await page.goto('/evidence');
  await page.getByText('Vi får ikke hentet erfaringene').waitFor();
  await page.unroute('**/api/workspace/evidence');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.locator('.outcome summary').first().click();
  const form = page.locator('.outcome-form');
  await form.waitFor();
  for (const group of await form.getByRole('group').all()) await group.locator('label').first().click();
  for (const [answer, said] of [
    [{ status: 404, json: { code: 'not-found' } }, 'Runden eller virksomheten er slettet.'],
    [{ status: 409, json: { code: 'outcome-fixed' } }, 'Svaret er mer enn 30 dager gammelt'],
  ] as const) {
    await page.route('**/outcome', (route) => route.fulfill(answer));
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByText(said).waitFor();
    await page.unroute('**/outcome');
  }
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(4);
});
