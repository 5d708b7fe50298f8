import { afterAll, beforeAll, expect, test } from 'vitest';
import { textIn } from '#i18n/index.ts';
import { close, openSurvey, respond, share } from '../support/client.ts';
import { onward, reachReview } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** The answer link after closing: the way to the result if the coach shares it with everybody, and else none. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

type Opened = Awaited<ReturnType<typeof openSurvey>>;

async function sharedSurvey(): Promise<Opened> {
  const opened = await openSurvey(site.fetch);
  await share(site.fetch, opened.key, opened.organisation.id, true);
  for (let person = 0; person < 6; person += 1) await respond(site.fetch, opened.survey.id);
  return opened;
}

test.each([
  ['', 'Se resultatet', 'På alle spørsmålene svarte under halvparten nei'],
  ['/en', 'See the result', 'On every question, fewer than half said no'],
])('the link %s/s/{id} of a closed survey leads to its shared result', async (at, see, headline) => {
  const { key, organisation, survey } = await sharedSurvey();
  await close(site.fetch, key, survey.id);
  await using respondent = await site.open();
  const { page } = respondent;
  await page.goto(`${at}/s/${survey.id.toUpperCase()}`);
  await page.getByRole('link', { name: see }).press('Enter');
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(page.url()).toBe(`${site.origin}${at}/r#${survey.id}`);
  await page.getByText('Testby kommune').first().waitFor();
  expect(await respondent.complaints()).toEqual([]);

  // Turned off again, the same address shows nothing any more, and says why.
  await share(site.fetch, key, organisation.id, false);
  await page.reload();
  await page.locator('#link').waitFor();
  expect(await page.locator('main .part').count()).toBe(0);
  await page.goto(`${at}/s/${survey.id}`);
  await page.locator('.survey-notice[data-kind=closed]').waitFor();
  expect(await page.getByRole('link', { name: see }).count()).toBe(0);
});

test('whoever has answered is told where the result will be, and finds it there', async () => {
  const { key, survey } = await sharedSurvey();
  await using respondent = await site.open();
  const { page } = respondent;
  await reachReview(page, `/s/${survey.id}`);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
  await page.getByText('Åpne samme lenke når undersøkelsen er stengt').waitFor();
  const result = page.getByRole('link', { name: 'Se resultatet' });
  expect(await result.count()).toBe(0);

  await close(site.fetch, key, survey.id);
  await page.reload();
  await result.waitFor();
  await page.getByText('Resultatet er delt med alle som har lenken.').waitFor();
  expect(await result.evaluate((link: HTMLAnchorElement) => link.hash)).toBe(`#${survey.id}`);
  await page.goto(`/s/${survey.id}`);
  await page.locator('.survey-notice[data-kind=shared]').waitFor();
  await result.click();
  await page
    .getByRole('heading', { level: 1, name: 'På alle spørsmålene svarte under halvparten nei' })
    .waitFor();
  expect(await respondent.complaints()).toEqual([]);
});

test('before anybody answers, the survey says who will see the result as it is set now', async () => {
  const { key, organisation, survey } = await openSurvey(site.fetch, { mode: 'open' });
  const { seen } = textIn('nb').survey;
  await using respondent = await site.open();
  const { page } = respondent;
  const said = page.locator('.survey-promise > p span');
  for (const [isShared, sentence] of [
    [true, seen.shared],
    [false, seen.unshared],
  ] as const) {
    await share(site.fetch, key, organisation.id, isShared);
    await page.goto(`/s/${survey.id}`);
    await page.getByText('Testby kommune').waitFor();
    expect(await said.textContent()).toBe(sentence);
  }
});

test('nobody is told of a shared result where nothing is shared', async () => {
  const { survey } = await openSurvey(site.fetch, { mode: 'open' });
  await using respondent = await site.open();
  const { page } = respondent;
  await page.goto(`/s/${survey.id}/thanks`);
  await page.getByText('Testby kommune').waitFor();
  await page.getByText('Spør coachen, som leder undersøkelsen, om du får se resultatet').waitFor();
  expect(await page.getByRole('link', { name: 'Se resultatet' }).count()).toBe(0);
  await page.goto(`/r#${survey.id}`);
  await page.getByRole('heading', { level: 1, name: 'Resultatet er ikke delt her' }).waitFor();
});

test('in a meeting whoever has answered sees the count go on, and that it is over', async () => {
  const { key, organisation, survey } = await openSurvey(site.fetch, { mode: 'together' });
  await share(site.fetch, key, organisation.id, true);
  for (let person = 0; person < 5; person += 1) await respond(site.fetch, survey.id);
  await using respondent = await site.open();
  const { page } = respondent;
  await page.clock.install();
  await page.goto(`/s/${survey.id}/thanks`);
  await page.getByText('Dere svarer sammen i et møte. Svar så langt: 5.').waitFor();
  await respond(site.fetch, survey.id);
  await page.clock.fastForward(16_000);
  await page.getByText('Svar så langt: 6.').waitFor();
  await close(site.fetch, key, survey.id);
  await page.clock.fastForward(16_000);
  await page.getByRole('link', { name: 'Se resultatet' }).waitFor();
  expect(await page.getByText('Dere svarer sammen i et møte.').count()).toBe(0);
  const asked = respondent.requests.length;
  await page.clock.fastForward(60_000);
  expect(respondent.requests.length).toBe(asked);
  expect(await respondent.complaints()).toEqual([]);
});

test('an open survey shows nothing of its result, shared or not', async () => {
  const { survey } = await sharedSurvey();
  await using reader = await site.open();
  await reader.page.goto(`/r#${survey.id}`);
  await reader.page.getByRole('heading', { level: 1, name: 'Resultatet er ikke delt her' }).waitFor();
  expect(await reader.page.locator('main :is(table, .part)').count()).toBe(0);
});

test('the coach turns sharing on and off, and sees what each link then does', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByText('Endre eller slett').click();
  const sharing = page.getByRole('switch', { name: 'Del resultatet med alle som har svarlenken' });
  expect(await sharing.isChecked()).toBe(false);
  await page.getByText('Svarlenken viser ingen resultater.').waitFor();
  await sharing.press('Space');
  await page.locator('.link-card-purpose', { hasText: 'åpner svarlenken resultatet' }).waitFor();
  await expect.poll(() => sharing.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.reload();
  await page.getByText('Endre eller slett').click();
  expect(await sharing.isChecked()).toBe(true);

  await page.route('**/organisations/**', (route) => route.abort());
  await sharing.press('Space');
  await page.getByRole('alert').waitFor();
  expect(await sharing.isChecked()).toBe(true);
  await page.unroute('**/organisations/**');

  await page.getByRole('button', { name: 'Trekk tilbake resultatlenken' }).click();
  await page.getByText('deles heller ikke med dem som har svarlenken').waitFor();
  await page.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await page.getByText('Svarlenken viser ingen resultater.').waitFor();
  expect(await sharing.isChecked()).toBe(false);
  const { body } = await share(site.fetch, key, organisation.id, false);
  expect(body.resultsKey).toBeNull();
  expect(await coach.complaints()).toEqual([]);
});
