import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, openSurvey } from '../support/client.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { openPage } from '../support/visitor.ts';
import { listenIn, type Wire } from '../support/wire.ts';

/** Where keys go: into one header, and nowhere else that anybody could read. */
let site: Site;
let wire: Wire;
beforeAll(async () => {
  site = await startSite();
  wire = await listenIn(site.origin);
});
afterAll(async () => {
  await wire[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

const onTheWire = (key: string) => wire.seen.filter((line) => line.includes(key.slice(3)));

test('what passes on the wire is seen: a key in an address would be found', async () => {
  await fetch(`${wire.origin}/r?key=rk_planted`);
  expect(onTheWire('rk_planted')).toHaveLength(1);
});

test('the coach key leaves the address before the page has asked for anything', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openPage(site.browser, wire.origin);
  const { page } = coach;
  let asked = '';
  await page.route('**/api/workspace', (route) => {
    asked = page.url();
    return route.continue();
  });
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  expect(asked).toBe(`${wire.origin}/coach`);
  expect(page.url()).toBe(`${wire.origin}/coach`);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('a coach link opened where a portfolio is open already opens it once more', async () => {
  const [one, other] = [await openSurvey(site.fetch), await openSurvey(site.fetch)];
  await using coach = await openPage(site.browser, wire.origin);
  const { page } = coach;
  for (const { key, survey } of [one, one, other]) {
    await page.goto(`/coach#${key}`);
    if (key === other.key) await page.getByRole('button', { name: 'Åpne den andre i denne fanen' }).click();
    await page.locator(`a[href$="/s/${survey.id}"]`).waitFor();
    expect(page.url()).toBe(`${wire.origin}/coach`);
  }
});

test("a coach's whole way leaves no key in any address, referrer or other header", async () => {
  await using coach = await openPage(site.browser, wire.origin);
  const { page } = coach;
  await page.goto('/new');
  await page.locator('#name').fill('Nordlys');
  await onward(page).click();
  await page.locator('.ready').waitFor();
  await page.getByRole('link', { name: 'Gå til oversikten' }).click();
  const results = page.locator('[data-kind=results] a');
  const resultsLink = new URL(String(await results.getAttribute('href')));
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('article').waitFor();
  const key = String(await page.evaluate(() => sessionStorage.getItem('okr-klar-coach-key')));
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-kind=results] a').click(),
  ]);
  await tab.getByRole('heading', { level: 1, name: 'Undersøkelsen er åpen' }).waitFor();
  await tab.getByRole('link', { name: 'English' }).click();
  await tab.getByRole('heading', { level: 1, name: 'The survey is open' }).waitFor();
  await tab.getByRole('link', { name: 'okr-klar' }).click();
  await tab.waitForURL(/\/en$/);

  const resultsKey = resultsLink.hash.slice(1);
  for (const secret of [key, resultsKey]) {
    expect(secret).toMatch(/^[cr]k_[\w-]{20,}$/);
    expect(wire.keys).toContain(`Bearer ${secret}`);
    expect(onTheWire(secret)).toEqual([]);
    expect(coach.requests.filter((url) => url.includes(secret))).toEqual([]);
  }
  expect(wire.seen.filter((line) => line.includes('"referer"'))).toEqual([]);
  expect(await coach.complaints()).toEqual([]);
});

test('a coach key that was pasted is not put into the address, and a key left behind opens nothing', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  await using coach = await openPage(site.browser, wire.origin);
  const { page } = coach;
  await page.goto('/coach');
  await page.locator('#key').fill(`  https://elsewhere.example/coach#${key} `);
  await onward(page).click();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  expect(page.url()).toBe(`${wire.origin}/coach`);
  await page.getByRole('button', { name: 'Glem nøkkelen i denne nettleseren' }).click();
  await page.getByRole('button', { name: 'Glem nøkkelen', exact: true }).click();
  await page.locator('#key').waitFor();
  await page.reload();
  await page.locator('#key').waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  // The mark by which other tabs know names the workspace, and nothing of the secret that opens it.
  expect(await page.evaluate(() => Object.values({ ...localStorage }))).toEqual([
    expect.stringMatching(new RegExp(`^${key.slice(3, 11)}\\.\\d+$`)),
  ]);
  expect(onTheWire(key)).toEqual([]);
});

test('the coach link is out of sight until it is asked for', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openPage(site.browser, wire.origin);
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  expect(await page.content()).not.toContain(key);
  await page.getByText('Vis coachlenken').click();
  expect(await page.locator('[data-kind=coach] .link-card-link').getAttribute('href')).toBe(
    `${wire.origin}/coach#${key}`,
  );
  await page.getByText('Vis coachlenken').click();
  await expect.poll(() => page.content()).not.toContain(key);
});

test('a results key stays in the address, for it is there to be passed on, and goes no further', async () => {
  const { organisation, key } = await openSurvey(site.fetch);
  const resultsKey = String(organisation.resultsKey);
  await using reader = await openPage(site.browser, wire.origin);
  await reader.page.goto(`/r#${resultsKey}`);
  await reader.page.getByText('Testby kommune').waitFor();
  expect(reader.page.url()).toBe(`${wire.origin}/r#${resultsKey}`);
  expect(onTheWire(resultsKey)).toEqual([]);
  const renamed = await call(site.fetch, 'GET', '/api/workspace', { key: resultsKey });
  expect(renamed.status).toBe(404);
  expect(onTheWire(key)).toEqual([]);
});
