import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, DESKTOP } from '../support/browser.ts';
import { close, openSurvey, respond } from '../support/client.ts';
import { inStore, type Site, startSite } from '../support/site.ts';

/** What pages say while a survey closes, and when it does not open. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const open = () => site.open({ viewport: DESKTOP });

async function answered() {
  const fetch = site.fetch;
  const opened = await openSurvey(fetch);
  for (let person = 0; person < 6; person += 1) await respond(fetch, opened.survey.id);
  return { ...opened, fetch };
}

test('while a survey closes, coach and readers are told so, and shown the result without asking again', async () => {
  const { key, organisation, survey } = await answered();
  const another = { closer: 'another host', milliseconds: 600_000 };
  await inStore(site, (store) => store.collect(survey.id, another));
  await using reader = await open();
  await using coach = await open();
  await Promise.all([reader.page.goto(`/r#${organisation.resultsKey}`), coach.page.goto(`/coach#${key}`)]);
  await reader.page.getByRole('heading', { name: 'Undersøkelsen stenges nå' }).waitFor();
  await coach.page.getByText('Svarene telles opp nå.').waitFor();
  expect(await axe(reader.page)).toEqual([]);
  expect(await axe(coach.page)).toEqual([]);
  await inStore(site, (store) => store.release(survey.id, another));
  await reader.page.locator('.part').first().waitFor();
  await coach.page.getByRole('link', { name: 'Se resultatet' }).waitFor();
  expect(await reader.complaints()).toEqual([]);
  expect(await coach.complaints()).toEqual([]);
});

test('a survey that does not open says so on every page, with what can be done', async () => {
  const { key, organisation, survey, fetch } = await answered();
  // A response that nobody sealed.
  await inStore(site, async (store) =>
    store.count(
      survey.id,
      {
        ...{ responseId: crypto.randomUUID(), credentialId: null, padId: new Uint8Array(16) },
        ...{ cells: new Uint32Array(37), instrument: 'okr-readiness@2' },
        pepperMark: await store.pepperMark('none'),
      },
      Date.now(),
      Date.now(),
    ),
  );
  expect((await close(fetch, key, survey.id)).body.status).toBe('unreadable');
  await using reader = await open();
  const { page } = reader;
  await page.goto(`/r#${organisation.resultsKey}`);
  await page.getByRole('heading', { name: 'Svarene lar seg ikke åpne' }).waitFor();
  expect(await page.locator('.bullets li').count()).toBe(4);
  expect(await axe(page)).toEqual([]);
  for (const [locale, words] of [
    ['nn', 'Svara lèt seg ikkje opne'],
    ['en', 'The answers cannot be opened'],
  ]) {
    await page.goto(`/${locale}/r#${organisation.resultsKey}`);
    await page.getByRole('heading', { name: words as string }).waitFor();
  }
  await page.goto(`/coach#${key}`);
  await page.locator('.organisation .advice').getByText('PEPPER').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto(`/together#${survey.id}`);
  await page.getByText('Vi får ikke åpnet svarene i denne runden').waitFor();
  await page.goto(`/s/${survey.id}`);
  await page.getByText('Undersøkelsen er stengt').first().waitFor();
  expect(await reader.complaints()).toEqual([]);
});
