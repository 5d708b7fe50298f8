import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { axe, DESKTOP } from '../support/browser.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { startHost, stopHost } from '../support/process.ts';
import { type Site, startSite } from '../support/site.ts';
import { seedPortfolio } from '../support/store-seed.ts';
import { openPage } from '../support/visitor.ts';

/** One page for all clients of a coach, and everything that can be done to one of them. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test('two hundred organisations come in one request, are searched at once, and open one by one', async () => {
  using folder = temporaryFolder();
  const names = Array.from({ length: 200 }, (_, place) => `Virksomhet nummer ${place + 1}`);
  const key = await seedPortfolio(folder.path, names);
  const host = await startHost(folder.path);
  try {
    await using coach = await openPage(site.browser, host.origin, { viewport: DESKTOP });
    const { page } = coach;
    await page.goto(`/coach#${key}`);
    await page.getByText('Viser 200 av 200').waitFor();
    expect(await page.getByRole('article').count()).toBe(200);
    expect(coach.requests.filter((url) => url.includes('/api/'))).toHaveLength(1);

    const typed = await drawnWhile(page, async () => {
      await page.locator('#search').pressSequentially('nummer 20');
      await page.getByText('Viser 3 av 200').waitFor();
    });
    expect(typed).toEqual({ added: 0, removed: 197 });
    const cleared = await drawnWhile(page, async () => {
      await page.locator('#search').fill('');
      await page.getByText('Viser 200 av 200').waitFor();
    });
    expect(cleared, 'control: what is drawn is counted').toEqual({ added: 197, removed: 0 });
    await page.locator('#search').fill('finnes ikke');
    await page.getByText('«finnes ikke»').waitFor();
    await page.locator('#search').fill('nummer 200');
    const card = page.getByRole('article', { name: 'Virksomhet nummer 200' });
    await card.getByRole('button', { name: 'Vis mer' }).press('Enter');
    await card.locator('.link-card').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await coach.complaints()).toEqual([]);
  } finally {
    await stopHost(host);
  }
});

/** How many cards the page drew and took away while something was done: each letter must not draw them anew. */
async function drawnWhile(page: Page, act: () => Promise<unknown>) {
  await page.evaluate(() => {
    const drawn = { added: 0, removed: 0 };
    Object.assign(window, { drawn });
    const cards = (nodes: NodeList) =>
      [...nodes].filter(
        (node) => node instanceof Element && (node.matches('article') || node.querySelector('article')),
      ).length;
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        drawn.added += cards(addedNodes);
        drawn.removed += cards(removedNodes);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  await act();
  return page.evaluate(() => (window as unknown as { drawn: Record<'added' | 'removed', number> }).drawn);
}

test('the most urgent organisation comes first, with what to do about it', async () => {
  const { key } = await openSurvey(site.fetch, { mode: 'open' });
  const post = (path: string, body: unknown) => call<{ id: string }>(site.fetch, 'POST', path, { key, body });
  const { body: urgent } = await post('/api/organisations', { name: 'Haster', locale: 'nb' });
  const closesAt = new Date(Date.now() + 25 * 3_600_000).toISOString();
  await post('/api/surveys', { organisationId: urgent.id, closesAt });
  await post('/api/organisations', { name: 'Fersk', locale: 'nb' });
  await using coach = await site.open();
  await coach.page.goto(`/coach#${key}`);
  await coach.page.getByRole('article').first().waitFor();
  expect(await coach.page.locator('article h2').allTextContents()).toEqual([
    'Haster',
    'Testby kommune',
    'Fersk',
  ]);
  expect(await coach.page.locator('.next-step').allTextContents()).toEqual([
    'Neste steg: Stenger snart med for få svar: Send en påminnelse',
    'Neste steg: For få svar ennå: Send en påminnelse',
    'Neste steg: Start første runde',
  ]);
});

test('rounds are compared by verdict, with an arrow only where the sizes allow one', async () => {
  const { key, organisation, survey } = await openSurvey(site.fetch);
  const round = async (people: number, goalsOpen: 'yes' | 'no', id?: string) => {
    const body = { organisationId: organisation.id, mode: 'together' };
    const surveyId =
      id ?? (await call<{ id: string }>(site.fetch, 'POST', '/api/surveys', { key, body })).body.id;
    for (let person = 0; person < people; person += 1) {
      await respond(site.fetch, surveyId, response(answers('yes', { 'goals-visible': goalsOpen })));
    }
    await close(site.fetch, key, surveyId);
  };
  await round(20, 'no', survey.id);
  await round(20, 'yes');
  await round(19, 'no');
  await using coach = await site.open({ viewport: DESKTOP });
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByText('Sammenlign rundene (3)').click();
  const cells = page.getByRole('row', { name: /Tydelige og åpne mål/ }).getByRole('cell');
  expect(await cells.allTextContents()).toEqual(['Nei', 'Ja', 'Nei']);
  expect(await page.getByRole('img', { name: 'bedre enn runden før' }).count()).toBe(1);
  expect(await page.getByRole('img', { name: 'svakere enn runden før' }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});

test('an organisation is renamed, its deadline moved, its results link replaced and revoked', async () => {
  const { key, organisation } = await openSurvey(site.fetch, { mode: 'open' });
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  const link = page.locator('[data-kind=results] .link-card-link');
  const first = await link.getAttribute('href');
  await page.getByText('Endre eller slett').click();

  await page.getByRole('button', { name: 'Endre navn og antall ansatte' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('   ');
  await page.keyboard.press('Enter');
  await page.getByText('Skriv navnet på virksomheten.').waitFor();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Nye <b>Testby</b> 🚀');
  await page.getByRole('textbox', { name: 'Antall ansatte' }).fill('tolv');
  await page.keyboard.press('Enter');
  await page.locator('#new-employees:focus').waitFor();
  await page.getByText('Skriv et helt tall fra 1').waitFor();
  await page.getByRole('textbox', { name: 'Antall ansatte' }).fill('1 200');
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Nye <b>Testby</b> 🚀' }).waitFor();
  expect(await page.locator('.done:focus').textContent()).toBe('Endringen er lagret.');
  const workspace = await call<WorkspaceDocument>(site.fetch, 'GET', '/api/workspace', { key });
  expect(workspace.body.organisations[0]?.employees).toBe(1200);

  await page.getByRole('button', { name: 'Flytt fristen' }).click();
  await page.getByText('De som svarer, skal kjenne fristen i god tid').waitFor();
  await page.locator('#closing-date').fill('2020-01-01');
  await page.getByRole('dialog').getByRole('button', { name: 'Flytt fristen' }).click();
  await page.getByText('Velg et tidspunkt minst 24 timer').waitFor();
  const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await page.locator('#closing-date').fill(inTenDays);
  await page.getByRole('dialog').getByRole('button', { name: 'Flytt fristen' }).click();
  await page.getByText('Fristen er flyttet.').waitFor();

  await page.getByRole('button', { name: 'Bytt resultatlenke' }).click();
  await page.locator(':focus', { hasText: 'Avbryt' }).waitFor();
  await page.getByRole('button', { name: 'Bytt lenken' }).click();
  await page.getByText('Resultatlenken er byttet.').waitFor();
  await expect.poll(() => link.getAttribute('href')).not.toBe(first);
  const old = await call(site.fetch, 'GET', '/api/results', { key: organisation.resultsKey as string });
  expect(old.status).toBe(404);

  await page.getByRole('button', { name: 'Trekk tilbake resultatlenken' }).click();
  await page.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await page.getByRole('button', { name: 'Lag ny resultatlenke' }).waitFor();
  expect(await link.count()).toBe(0);
  expect(await coach.complaints()).toEqual([]);
});

test('an organisation is deleted only when its name is typed, and twice deleted is deleted', async () => {
  const { key, organisation, survey } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${key}`);
  await page.getByText('Endre eller slett').click();
  await page.getByRole('button', { name: 'Slett virksomheten' }).click();
  await page.locator(':focus', { hasText: 'Avbryt' }).waitFor();
  await page.locator('#typed-name').fill('Testby');
  await page.getByRole('button', { name: 'Slett for godt' }).click();
  await page.getByText('Det er ikke det samme som navnet.').waitFor();
  expect((await call(site.fetch, 'GET', `/api/surveys/${survey.id}`)).status).toBe(200);

  // Another tab was faster.
  await call(site.fetch, 'DELETE', `/api/organisations/${organisation.id}`, { key });
  await page.locator('#typed-name').fill('testby  kommune');
  await page.getByRole('button', { name: 'Slett for godt' }).click();
  await page.getByText('Testby kommune er slettet.').waitFor();
  await page.getByText('Ingen virksomheter ennå').waitFor();
  await page.locator('h1:focus').waitFor();
});

test('participation is asked for politely: with the tag, and not at all in a hidden tab', async () => {
  const { key, survey } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.clock.install();
  const answered: number[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('/api/workspace')) answered.push(answer.status());
  });
  await page.goto(`/coach#${key}`);
  await page.getByText('0 av 12 har svart').waitFor();
  await page.clock.runFor(21_000);
  await expect.poll(() => answered).toEqual([200, 304]);
  for (let person = 0; person < 5; person += 1) await respond(site.fetch, survey.id);
  await page.clock.runFor(21_000);
  await page.getByText('5 av 12 har svart').waitFor();
  expect(answered).toEqual([200, 304, 200]);

  const show = (state: string) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await show('hidden');
  await page.clock.runFor(300_000);
  expect(answered).toHaveLength(3);
  await show('visible');
  await expect.poll(() => answered).toEqual([200, 304, 200, 304]);
});
