import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { axe, DESKTOP } from '../support/browser.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { type Site, startSite } from '../support/site.ts';

/** "Answer together": the projector page, from the portfolio to the result on the screen. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const open = () => site.open({ viewport: DESKTOP });

test('a room answers, the coach closes, and the result is on the screen', async () => {
  const fetch = site.fetch;
  const { key, survey, organisation } = await openSurvey(fetch);
  await using coach = await open();
  const { page } = coach;
  const sent: string[] = [];
  page.on('request', async (request) => {
    const { authorization, ...headers } = await request.allHeaders();
    sent.push(
      request.url(),
      ...Object.values(headers),
      authorization?.startsWith('Bearer ') ? '' : `${authorization ?? ''}`,
    );
  });
  await page.goto(`/coach#${key}`);
  await page.getByText('Del undersøkelsen').click();
  await page.getByRole('link', { name: 'Svar sammen' }).click();

  await page.getByRole('heading', { level: 1, name: 'Svar nå, på din egen telefon' }).waitFor();
  expect(page.url()).toBe(`${site.origin}/together#${survey.id}`);
  await page.locator('.projector .qr svg').waitFor();
  // On a wall no quarter of the picture is empty, and nothing has to be scrolled to.
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { wide, deep } = await page.locator('.projector').evaluate((projector) => {
    const { width, bottom } = projector.getBoundingClientRect();
    return { wide: width / innerWidth, deep: bottom / innerHeight };
  });
  expect([wide > 0.85, deep > 0.8, deep < 1]).toEqual([true, true, true]);
  await page.setViewportSize(DESKTOP);
  await page.getByRole('button', { name: 'Start de ti minuttene' }).press('Enter');
  await page
    .getByRole('timer')
    .getByText(/^9:5\d$/)
    .or(page.getByText(/^9:5\d$/))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.getByRole('button', { name: 'Ett minutt til' }).press('Enter');
  expect(await page.getByRole('timer').textContent()).toMatch(/^10:5\d$/);
  await page.reload();
  await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/^10:5\d$/);
  expect(await axe(page)).toEqual([]);

  coach.requests.length = 0;
  for (let person = 0; person < 6; person += 1) await respond(fetch, survey.id);
  await page.getByText('6 av 12 har svart').waitFor();
  // The one survey is asked for, and not all that the coach has.
  expect(new Set(coach.requests.map((url) => new URL(url).pathname))).toEqual(
    new Set([`/api/surveys/${survey.id}`]),
  );
  // Nothing on a projector opens the workspace.
  expect(await page.locator('body').innerHTML()).not.toContain(key);
  await page.getByRole('button', { name: 'Steng og vis resultatet' }).press('Enter');
  await page.locator(':focus', { hasText: 'Avbryt' }).waitFor();
  await page.getByRole('button', { name: 'Steng nå' }).press('Enter');
  await page.waitForURL(/\/r(#|$)/);
  await page.getByText(organisation.name).first().waitFor();

  const secrets = [key, organisation.resultsKey as string].map((each) => each.slice(3));
  expect(sent.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  expect(secrets.filter((secret) => site.output().includes(secret))).toEqual([]);
  expect(await coach.complaints()).toEqual([]);
});

test('without the key of this tab nothing is shown, and a survey of somebody else is not found', async () => {
  const fetch = site.fetch;
  const [own, other] = [await openSurvey(fetch), await openSurvey(fetch)];
  await using coach = await open();
  const { page } = coach;
  await page.goto(`/en/together#${own.survey.id}`);
  await page.getByRole('heading', { name: 'Open this page from the overview' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto(`/en/coach#${own.key}`);
  await page.getByRole('article').waitFor();
  await page.goto(`/en/together#${other.survey.id}`);
  await page.getByRole('heading', { name: 'We cannot find the survey' }).waitFor();
  expect(await axe(page)).toEqual([]);
});

test('closed with too few, or closed elsewhere, it says what there is to show', async () => {
  const fetch = site.fetch;
  const { key, survey } = await openSurvey(fetch);
  await using coach = await open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await page.goto(`/together#${survey.id}`);
  await page.getByRole('button', { name: 'Steng og vis resultatet' }).click();
  // Another tab was faster: closing twice is closing.
  await call(fetch, 'PATCH', `/api/surveys/${survey.id}`, { key, body: { status: 'closed' } });
  await page.getByRole('button', { name: 'Steng nå' }).click();
  await page.getByText('Færre enn 5 svarte').waitFor();
  expect(await page.locator('h1:focus').textContent()).toBe('Undersøkelsen er stengt');
  expect(await axe(page)).toEqual([]);
});

test('by invitation with spares it tells how many it would have taken, and is deleted in thirty days', async () => {
  const { key, survey } = await openInvitedByLink(site.fetch);
  const closed = await close(site.fetch, key, survey.id);
  const { closesAt, deletedAt } = closed.body as SurveyDocument;
  expect(Date.parse(String(deletedAt)) - Date.parse(closesAt)).toBe(30 * 24 * 60 * 60 * 1000);
  await using coach = await open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await page.goto(`/together#${survey.id}`);
  await page.getByText('Færre enn 7 svarte').waitFor();
});

test('the key outlasts the tab only when the coach asks for it, and is forgotten everywhere at once', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  const kept = () => page.evaluate(() => Object.values({ ...localStorage }));
  expect(await kept()).toEqual([]);
  await page.getByLabel('Husk nøkkelen på denne enheten').press('Space');
  expect(await kept()).toEqual([key]);
  const later = await page.context().newPage();
  await later.goto('/coach');
  await later.getByRole('article').waitFor();
  await later.getByRole('button', { name: 'Glem nøkkelen i denne nettleseren' }).click();
  await later.getByRole('button', { name: 'Glem nøkkelen', exact: true }).click();
  await later.locator('#key').waitFor();
  expect(await kept()).not.toContain(key);
  // In the tab it was remembered from, too.
  await page.locator('#key').waitFor();
});
