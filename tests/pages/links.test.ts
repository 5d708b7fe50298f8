import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { call, closedWith, openSurvey } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { answerAndSend, startButton } from '../support/invitee.ts';
import { type Site, startSite } from '../support/site.ts';

/** Links that were mangled on their way, followed in a real browser; tests/host/links tries every form of them. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test('an invitation whose # became %23 is answered as any other, and its code is kept by nobody', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await page.goto(`/s/${opened.survey.id}${opened.fragment(0).replace('#', '%23')}?utm_source=mail`);
  await startButton(page).waitFor();
  expect(page.url()).not.toContain(opened.codes[0]);
  const asked = respondent.requests.filter((url) => url.includes(opened.codes[0] as string));
  // The mangled address itself, and nothing after it.
  expect(asked.map((url) => new URL(url).pathname.includes('%23'))).toEqual([true]);
  await startButton(page).click();
  await answerAndSend(page);
  expect(await closedWith(site.fetch, opened)).toBe(1);
  expect(site.output()).not.toContain(opened.codes[0]);
  expect(await respondent.complaints()).toEqual([]);
});

test('results and overviews whose # became %23 open, and the log says nothing of their keys', async () => {
  const { key, organisation } = await openSurvey(site.fetch);
  await using reader = await site.open();
  await reader.page.goto(`/r%23${organisation.resultsKey}`);
  await expect.poll(() => reader.page.title(), { timeout: 30_000 }).toContain('Testby kommune');
  await using coach = await site.open();
  await coach.page.goto(`/coach%23${key}`);
  await coach.page.getByRole('article').waitFor();
  expect(coach.page.url()).toBe(`${site.origin}/coach`);
  for (const secret of [key, organisation.resultsKey as string]) expect(site.output()).not.toContain(secret);
});

test('what the room, the wall and the invited read is in the language of the survey', async () => {
  const { key } = await openSurvey(site.fetch);
  const body = { name: 'Fjord Ltd', employees: 12, locale: 'en' };
  const organisation = await call<OrganisationDocument>(site.fetch, 'POST', '/api/organisations', {
    key,
    body,
  });
  const survey = await call<SurveyDocument>(site.fetch, 'POST', '/api/surveys', {
    key,
    body: { organisationId: organisation.body.id },
  });
  expect(survey.body.locale).toBe('en');
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  const card = page.getByRole('article').filter({ hasText: 'Fjord Ltd' });
  await card.getByText('Del undersøkelsen').click();
  const poster = await card.getByRole('link', { name: /Plakat/ }).getAttribute('href');
  expect(poster).toBe(`/en/poster#${survey.body.id}`);
  await card.getByRole('link', { name: 'Svar sammen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Answer now, on your own phone' }).waitFor();
  await page.getByText(`/en/s/${survey.body.id}`).waitFor();
  await page.getByRole('link', { name: 'To the overview' }).click();
  await page.waitForURL(`${site.origin}/coach`);
});
