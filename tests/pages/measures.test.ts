import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Measure } from '#core/index.ts';
import { axe, PHONE } from '../support/browser.ts';
import { call, openSurvey, share } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';
import { closedRound, plan, write } from './closed-rounds.ts';

/** Measures on /r: written by whoever has a key to the survey, read by everybody once they are published. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** The results page in a tab that holds a key. */
async function openWith(key: string | undefined, reference: string | null, path = '/r') {
  const visit = await site.open({ viewport: PHONE });
  if (key) {
    await visit.page.goto('/privacy');
    await visit.page.evaluate((value) => sessionStorage.setItem('okr-klar-coach-key', value), key);
  }
  await visit.page.goto(`${path}#${reference}`);
  await visit.page.locator('.findings').waitFor();
  return visit;
}

const first = (page: Page) => page.locator('.first');
const form = (page: Page) => page.locator('.measure-form');
const add = (page: Page) => first(page).getByRole('button', { name: 'Legg til tiltak' });
const save = (page: Page) => form(page).locator('[type=submit]');

const MEASURE = { questionId: 'goals-visible', text: 'Samle målene', owner: 'Daglig leder' };

test('a measure is written from a piece of advice, and seen by others once it is published', async () => {
  const opened = await closedRound(site.fetch);
  await using coach = await openWith(opened.key, opened.organisation.resultsKey);
  const { page } = coach;
  await add(page).click();
  await form(page).getByRole('button', { name: 'Be én i ledergruppen samle alle felles mål' }).click();
  expect(await form(page).textContent()).toContain('En rolle, ikke et navn');
  await form(page).getByLabel('Hvem gjør det?').fill('Daglig leder');
  await form(page).getByLabel('Frist').fill('2099-01-15');
  expect(await axe(page)).toEqual([]);
  await save(page).click();
  await first(page).getByText('Ansvarlig: Daglig leder').waitFor();
  await page.getByText('Bare du og andre med nøkkel').waitFor();

  await using reader = await openWith(undefined, opened.organisation.resultsKey);
  expect(await reader.page.locator('.measures, .plan-panel, form').count()).toBe(0);
  expect(reader.requests.filter((url) => /\/plan$|assets\/part/.test(url))).toEqual([]);

  await page.getByRole('switch', { name: 'Vis tiltakene' }).check();
  await page.getByText('Alle med resultatlenken ser tiltakene').waitFor();
  await reader.page.reload();
  await first(reader.page)
    .getByText(
      'Be én i ledergruppen samle alle felles mål på ett sted der alle kan se dem, også de som ikke har egen pc.',
    )
    .first()
    .waitFor();
  expect(await first(reader.page).textContent()).toContain('Ansvarlig: Daglig leder');
  expect(await reader.page.locator('.plan-panel, form').count()).toBe(0);
  expect(await coach.complaints()).toEqual([]);
  expect(await reader.complaints()).toEqual([]);
});

test('what cannot be saved says why beside its field, and nothing typed is lost', async () => {
  const opened = await closedRound(site.fetch);
  await using coach = await openWith(opened.key, opened.organisation.resultsKey);
  const { page } = coach;
  await add(page).click();
  const text = form(page).getByLabel('Hva gjør dere?');
  await save(page).click();
  await form(page).getByText('Skriv hva dere gjør.').waitFor();
  await text.fill('a'.repeat(301));
  await save(page).click();
  await form(page).getByText('Teksten er på 301 tegn. Kort den ned til høyst 300.').waitFor();
  expect((await text.inputValue()).length).toBe(301);
  await text.fill('Samle målene');
  await form(page).getByLabel('Frist').fill('2020-01-01');
  await save(page).click();
  await form(page).getByText('Fristen har gått ut').waitFor();
  await form(page).getByLabel('Status').selectOption('done');
  await save(page).click();
  await form(page).waitFor({ state: 'detached' });
  expect((await plan(site.fetch, opened)).measures).toMatchObject([{ text: 'Samle målene', state: 'done' }]);
});

test('two editors of one measure see both, and neither is lost; of two measures both are kept', async () => {
  const opened = await closedRound(site.fetch);
  await write(site.fetch, opened, [MEASURE]);
  await using coach = await openWith(opened.key, opened.organisation.resultsKey);
  const { page } = coach;
  await first(page).getByRole('button', { name: 'Endre' }).click();
  const text = form(page).getByLabel('Hva gjør dere?');
  await text.fill('Mitt');
  // Somebody else adds another measure: nothing clashes.
  const [mine] = (await plan(site.fetch, opened)).measures as [Measure];
  const other = { questionId: 'leadership-present', text: '<b>Et annet</b>' };
  await write(site.fetch, opened, [mine, other]);
  await save(page).click();
  await form(page).waitFor({ state: 'detached' });
  expect((await plan(site.fetch, opened)).measures).toMatchObject([{ text: 'Mitt' }, other]);
  // Somebody else changes the same one.
  await first(page).getByRole('button', { name: 'Endre' }).click();
  await text.fill('Mitt igjen');
  const [now, ...rest] = (await plan(site.fetch, opened)).measures as Measure[];
  await write(site.fetch, opened, [{ ...now, text: '<i>Deres</i>' }, ...rest]);
  await save(page).click();
  await page.getByText('Noen endret dette tiltaket').waitFor();
  await page.locator('.measure-clash').getByText('<i>Deres</i>').waitFor();
  expect(await text.inputValue()).toBe('Mitt igjen');
  expect((await plan(site.fetch, opened)).measures[0]?.text).toBe('<i>Deres</i>');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
  await form(page).waitFor({ state: 'detached' });
  expect((await plan(site.fetch, opened)).measures).toMatchObject([{ text: 'Mitt igjen' }, other]);
  // Removed by somebody else while it is written: it is kept as a new one.
  await first(page).getByRole('button', { name: 'Endre' }).click();
  await text.fill('Til slutt');
  await write(site.fetch, opened, []);
  await save(page).click();
  await page.locator('.measure-clash').getByText('Det er slettet.').waitFor();
  await page.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
  await form(page).waitFor({ state: 'detached' });
  expect((await plan(site.fetch, opened)).measures).toMatchObject([{ text: 'Til slutt' }]);
});

test('a survey that is deleted meanwhile says so, and what is typed stays to be copied', async () => {
  const opened = await closedRound(site.fetch);
  await using coach = await openWith(opened.key, opened.organisation.resultsKey);
  const { page } = coach;
  await add(page).click();
  await form(page).getByLabel('Hva gjør dere?').fill('Samle målene');
  const gone = await call(site.fetch, 'DELETE', `/api/surveys/${opened.survey.id}`, { key: opened.key });
  expect(gone.status).toBe(204);
  await save(page).click();
  await form(page).getByText('Undersøkelsen er slettet').waitFor();
  expect(await form(page).getByLabel('Hva gjør dere?').inputValue()).toBe('Samle målene');
});

test('a key to another workspace opens no editor, and a forgotten one is not even tried', async () => {
  const [opened, other] = [await closedRound(site.fetch), await openSurvey(site.fetch)];
  await using stranger = await openWith(other.key, opened.organisation.resultsKey);
  await expect.poll(() => stranger.requests.filter((url) => url.endsWith('/plan')).length).toBe(1);
  expect(await stranger.page.locator('.plan-panel').count()).toBe(0);
  await using forgetful = await openWith(opened.key, opened.organisation.resultsKey);
  await forgetful.page.locator('.plan-panel').waitFor();
  const workspace = opened.key.slice(3, 11);
  await forgetful.page.evaluate((id) => localStorage.setItem('okr-klar-forgotten', `${id}.1`), workspace);
  const before = forgetful.requests.filter((url) => url.endsWith('/plan')).length;
  await forgetful.page.reload();
  await forgetful.page.locator('.findings').waitFor();
  expect(await forgetful.page.locator('.plan-panel').count()).toBe(0);
  expect(forgetful.requests.filter((url) => url.endsWith('/plan')).length).toBe(before);
});

test('an old plan of this browser is offered once', async () => {
  const opened = await closedRound(site.fetch);
  await using coach = await openWith(opened.key, opened.organisation.resultsKey);
  const { page } = coach;
  const old = { 'goals-visible': { steps: [0], owner: 'Kari', date: '2099-03-03' } };
  await page.evaluate(
    ([id, kept]) => localStorage.setItem(`okr-klar/plan/${id}`, kept as string),
    [opened.survey.id, JSON.stringify(old)],
  );
  await page.reload();
  await page.getByRole('button', { name: 'Hent inn planen' }).click();
  await first(page).getByText('Ansvarlig: Kari').waitFor();
  expect(await plan(site.fetch, opened)).toMatchObject({
    published: false,
    measures: [{ questionId: 'goals-visible', owner: 'Kari', due: '2099-03-03' }],
  });
  await page.reload();
  await first(page).getByText('Ansvarlig: Kari').waitFor();
  expect(await page.getByText('En plan fra før').count()).toBe(0);
});

test('by the answer link, what will be done stands first and once', async () => {
  const opened = await closedRound(site.fetch);
  await share(site.fetch, opened.key, opened.organisation.id, true);
  await write(site.fetch, opened, [MEASURE]);
  await using employee = await openWith(undefined, opened.survey.id);
  const { page } = employee;
  const said = page.getByRole('region', { name: 'Dere sa – vi gjør' });
  expect(await said.textContent()).toMatch(
    /Åpne mål.*Nei.*Samle målene.*Ansvarlig: Daglig leder · planlagt/s,
  );
  const [top, title] = [await said.boundingBox(), await page.locator('h1').boundingBox()];
  expect(top?.y).toBeLessThan(title?.y ?? 0);
  expect(await page.getByText('Samle målene').count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  // Withdrawn again, nothing of it is left.
  await write(site.fetch, opened, [MEASURE], false);
  await page.reload();
  await page.locator('.findings').waitFor();
  expect(await page.getByText('Samle målene').count()).toBe(0);
});

test('in the next round a measure stands between the words then and now', async () => {
  const opened = await closedRound(site.fetch);
  await write(site.fetch, opened, [{ ...MEASURE, state: 'done' }]);
  const next = await closedRound(site.fetch, opened, { 'goals-visible': 6 });
  await using reader = await openWith(undefined, next.organisation.resultsKey);
  const { page } = reader;
  await page.getByText('1 av 1 tiltak er gjennomført').waitFor();
  await page.locator('#rounds').click();
  const [line] = await page.locator('.earlier li').allInnerTexts();
  expect(line?.replace(/\s+/g, ' ')).toBe(
    'Åpne mål Nei i runde 1 Samle målene Ansvarlig: Daglig leder · gjennomført Delt i runde 2',
  );
  await page.getByText('ikke hvorfor').first().waitFor();
});

test('from one screen of a phone: what fails, what is done first, and who does it', async () => {
  const opened = await closedRound(site.fetch);
  await write(site.fetch, opened, [MEASURE]);
  await using reader = await openWith(undefined, opened.organisation.resultsKey);
  const { page } = reader;
  const parts = [
    ...(await page.locator('.verdicts li').all()),
    first(page).getByText('Samle målene'),
    first(page).getByText('Ansvarlig: Daglig leder'),
  ];
  expect(parts).toHaveLength(6);
  for (const part of parts) {
    const box = await part.boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  }
});
