import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';
import { sharedBrowser } from '../support/browser.ts';
import { answers, overNetwork, respond, response } from '../support/client.ts';
import { type RunningSite, SITES } from '../support/sites.ts';
import { closeProfiles, openPage } from '../support/visitor.ts';

/**
 * The guided tour: what a coach and seventeen employees do, on phones, on each of the two hosts. A Node process that has
 * Redis for its store answers with the pages of the one and the store of the other; exactly-once.test.ts runs on it.
 * Read it to see what okr-klar is.
 */
/** As most people have it. */
const MOVING = { reducedMotion: 'no-preference' } as const;

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

test.each(SITES.filter(([name]) => !name.includes('Node process with Redis')))(
  'on %s: from a name to a result with verdicts, bands, advice and groups',
  async (_, start) => {
    await using running = await start();
    site = running;
    await using coach = await openPage(browser, site.origin, MOVING);
    const { answerLink, resultsLink } = await startSurvey(coach.page);

    await answerByKeyboard(answerLink);
    await answerByTouch(answerLink, 'g1');
    for (let person = 2; person < 17; person += 1) await answerByScript(answerLink, person);
    await closeSurvey(coach.page);

    await using reader = await openPage(browser, site.origin, MOVING);
    await reader.page.goto(resultsLink);
    await reader.page.getByText('Fjellstad Verksted').first().waitFor();
    const text = await reader.page.locator('main').textContent();
    expect(text).toContain('Åpne mål');
    expect(text).toMatch(/\d+–\d+ av 17/);
    expect(text).toContain('samle alle felles mål på ett sted');
    expect(text).toContain('Medarbeidere');

    for (const { requests, complaints } of [coach, reader]) {
      expect(await complaints()).toEqual([]);
      expect(requests.filter((url) => /[cr]k_/.test(url))).toEqual([]);
    }
  },
);

/** /new: name, employees, two groups and a meeting; everything else stays as it is filled in. */
async function startSurvey(page: Page) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Lag en undersøkelse' }).first().click();
  // Until its script has come, the button that adds groups cannot do anything yet.
  await page.waitForURL('**/new');
  await page.waitForLoadState('networkidle');
  await page.locator('#name').fill('Fjellstad Verksted');
  await page.locator('#employees').fill('20');
  await page.locator('#groups-add').click();
  await page.locator('#group-1').fill('Ledelse');
  await page.locator('#group-2').fill('Medarbeidere');
  await page.locator('#mode-together').check();
  await page.getByRole('button', { name: 'Lag undersøkelsen' }).click();
  const answer = page.locator('.ready .link-card[data-kind=answer] a').first();
  const answerLink = (await answer.getAttribute('href')) as string;
  await page.goto('/coach');
  const results = page.locator('.link-card[data-kind=results] a').first();
  return { answerLink, resultsLink: (await results.getAttribute('href')) as string };
}

/** /coach: how many in the meeting have answered, then closing for good. */
async function closeSurvey(page: Page) {
  await page.goto('/coach');
  const card = page.getByRole('article', { name: 'Fjellstad Verksted' });
  await card.getByText('17 av 20 har svart').waitFor();
  await card.getByRole('button', { name: 'Steng undersøkelsen' }).click();
  await page.locator('#close-dialog').getByRole('button', { name: 'Steng nå' }).click();
  await card.getByText('17 av 20 svarte').waitFor();
}

/** One employee with nothing but a keyboard: Tab from field to field, Space to choose, Enter to go on. */
async function answerByKeyboard(link: string) {
  await using employee = await openPage(browser, site.origin, MOVING);
  const { page } = employee;
  await page.goto(link);
  for (let press = 0; press < 200 && !page.url().endsWith('/thanks'); press += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const type = await focused.getAttribute('type').catch(() => null);
    if (type === 'radio' && !(await focused.isChecked())) await page.keyboard.press('Space');
    if (type === 'submit') await pressEnterAndSettle(page);
  }
  expect(page.url()).toMatch(/\/thanks$/);
  expect(await employee.complaints()).toEqual([]);
}

/** After Enter either another step has the focus or the browser is on its way to the thanks page. */
async function pressEnterAndSettle(page: Page) {
  await page.keyboard.press('Enter');
  await page.locator('#here:focus, main[data-page=thanks]').or(page.locator('.thanks')).first().waitFor();
}

/** One employee on a phone, tapping "yes" to everything. */
async function answerByTouch(link: string, group: string) {
  await using employee = await openPage(browser, site.origin, { ...MOVING, hasTouch: true, isMobile: true });
  const { page } = employee;
  await page.goto(link);
  for (const { questions } of okrReadiness2.factors) {
    for (const id of questions) await page.locator(`input[name="${id}"][value=yes]`).tap();
    await page.locator('button[type=submit]').tap();
  }
  await page.locator(`input[name=group][value=${group}]`).tap();
  await page.locator('button[type=submit]').tap();
  await page.getByRole('button', { name: 'Send svarene' }).tap();
  await page.waitForURL(/\/thanks$/);
  expect(await employee.complaints()).toEqual([]);
}

/** The others over HTTP alone: most find that the goals are not open to everybody. */
async function answerByScript(link: string, person: number) {
  const id = new URL(link).pathname.split('/').at(-1) as string;
  const body = response(answers('yes', { 'goals-visible': 'no' }), person % 2 ? 'g1' : 'g2');
  const sent = await respond(overNetwork(site.origin), id, body);
  expect(sent.status).toBe(201);
}
