import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { call, timeComes } from '../support/client.ts';
import { credentialFor, openInvitedByLink, respondWith } from '../support/invited.ts';
import { answerAndSend, startButton } from '../support/invitee.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** The coach's side of invitations: setting up, handing out, and what comes of it. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const PEOPLE = Array.from({ length: 12 }, (_, n) => `Ansatt ${n + 1}\tansatt${n + 1}@example.no`);

test('from setup to file to twelve answers to the result, with replies lost at each step of one', async () => {
  await using coach = await site.open();
  const { page } = coach;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto('/new');
  await page.locator('#name').fill('Fjellstad Verksted');
  await page.locator('#employees').fill('12');
  const label = page.locator('label[for=employees]');
  expect(await label.textContent()).toBe('Antall ansatte (valgfritt)');
  await page.locator('#mode-invited').check();
  expect(await label.textContent()).toBe('Antall inviterte');
  expect(await page.locator('#spares').inputValue()).toBe('2');
  await onward(page).click();
  await page.getByText('Send på e-post').click();
  await page.locator('textarea').fill(['Navn\tE-post', ...PEOPLE].join('\n'));
  await page.getByText('12 personer. Filen får lenkene til nummer 1–12.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned CSV' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  const [head, ...rows] = Papa.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  expect(head).toEqual(['Nummer', 'Navn', 'E-post', 'Lenke']);
  expect(rows).toHaveLength(12);
  expect(rows[4]?.slice(0, 3)).toEqual(['5', 'Ansatt 5', 'ansatt5@example.no']);
  expect(rows[4]?.[3]).toMatch(/^http.*#i=[a-z2-9]{16}\.[\w-]{14}$/);
  expect(sent.join()).not.toContain('ansatt1@');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).toContain('handed-out');
  expect(kept).not.toMatch(/ansatt/i);
  expect(await coach.complaints()).toEqual([]);

  for (const [place, row] of rows.entries()) {
    const link = new URL(row[3] as string);
    if (place < 4) await answerInBrowser(link.href, place === 3);
    else await answerByScript(link);
  }

  await page.getByRole('link', { name: 'Gå til oversikten' }).click();
  await page.getByRole('article').waitFor();
  // Nobody closes it by hand: it says that it closes by itself.
  await page.getByText('Undersøkelsen stenger av seg selv').waitFor();
  await timeComes.get(site.fetch)?.(String(/\/s\/(\w+)/.exec(String(rows[0]))?.[1]));
  await page.reload();
  await page.getByRole('link', { name: 'Se resultatet' }).first().click();
  await page.getByText('12 invitasjoner og 2 i reserve').waitFor({ state: 'attached' });
  await page.getByText('12 svar').first().waitFor();
});

/** One of the invited with a browser. @param lossy whether the first reply to each request is lost */
async function answerInBrowser(link: string, lossy: boolean): Promise<void> {
  await using respondent = await site.open();
  const { page } = respondent;
  for (const path of lossy ? ['**/credentials', '**/responses'] : []) {
    let lost = false;
    await page.route(path, async (route) => {
      if (lost) return route.fallback();
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
  }
  await page.goto(link);
  await startButton(page).click();
  await answerAndSend(page);
}

/** The same by what the page sends. */
async function answerByScript({ pathname, hash }: URL): Promise<void> {
  const id = String(pathname.split('/').at(-1));
  const { body: survey } = await call<SurveyDocument>(site.fetch, 'GET', `/api/surveys/${id}`);
  const credential = await credentialFor(site.fetch, survey, /#i=(\w+)/.exec(hash)?.[1]);
  expect((await respondWith(site.fetch, id, credential)).status).toBe(201);
}

test('invitations that did not load come when asked for again, are handed out one by one and remembered here', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.route('**/InvitationKit.*.js', (route) => route.abort());
  await page.goto(`/coach#${opened.key}`);
  await page.getByRole('alert').getByText('Vi fikk ikke hentet invitasjonene').waitFor();
  await page.unroute('**/InvitationKit.*.js');
  await page.getByRole('button', { name: 'Prøv igjen' }).press('Enter');
  await page.getByText('Del ut én og én').click();
  await page.getByRole('button', { name: 'Vis neste invitasjon' }).click();
  await page.getByText('Invitasjon 1 av 14').waitFor();
  await page.reload();
  await page.getByText('Del ut én og én').click();
  await page.getByRole('button', { name: 'Vis neste invitasjon' }).click();
  await page.getByText('Invitasjon 2 av 14').waitFor();
  await page.getByRole('button', { name: 'Ikke delt ut, legg tilbake' }).click();
  await page.getByText('Delt ut fra denne nettleseren: 1 av 14.').waitFor();
  await page.getByText('Én og én: 1', { exact: true }).waitFor();
});

/** Pastes people into the kit and saves the file. @returns the numbers in it */
async function mergeFor(page: Page, people: readonly string[]): Promise<number[]> {
  const fold = page.getByText('Send på e-post');
  await fold.waitFor();
  if (!(await page.locator('textarea').isVisible())) await fold.click();
  await page.locator('textarea').fill(people.join('\n'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Last ned/ }).click(),
  ]);
  const [, ...rows] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  return rows.map((row) => Number(/\d+/.exec(row)?.[0]));
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

test('a latecomer gets the next invitation: after a file, after a reload, in another tab, by whatever way', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${opened.key}`);
  expect(await mergeFor(page, PEOPLE.slice(0, 9))).toEqual(numbers(1, 9));
  // Saved again, the same list is the same file.
  expect(await mergeFor(page, PEOPLE.slice(0, 9))).toEqual(numbers(1, 9));
  expect(await mergeFor(page, ['Sein Ansatt'])).toEqual([10]);
  await page.reload();
  expect(await mergeFor(page, ['Seinere Ansatt'])).toEqual([11]);

  const other = await page.context().newPage();
  await other.goto(`/coach#${opened.key}`);
  await other.getByText('Del ut én og én').click();
  await other.getByRole('button', { name: 'Vis neste invitasjon' }).click();
  await other.getByText('Invitasjon 12 av 14').waitFor();
  // The first tab is told, and so is whoever prints cards.
  await page.getByText('Delt ut fra denne nettleseren: 12 av 14.').waitFor();
  expect(await page.locator('.handed-out li').allTextContents()).toEqual(['I en fil: 1–11', 'Én og én: 12']);
  await page.locator('textarea').fill(PEOPLE.slice(0, 3).join('\n'));
  await page.getByText('3 personer. Det er bare 2 invitasjoner igjen').waitFor();
  await other.getByRole('link', { name: 'Kort til å klippe ut' }).click();
  await other.locator('.card').nth(1).waitFor();
  expect(await other.locator('.card').count()).toBe(2);
  await other.locator('#from').fill('1');
  await other.getByText('Nummer 1–12 er delt ut på en annen måte').waitFor();
  expect(await other.locator('.card').count()).toBe(2);
  await other.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByText('På kort: 13–14').waitFor();
  expect(await coach.complaints()).toEqual([]);
});

test('control: in a browser that notes nothing, two people get the same invitation', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  for (const name of ['Kari', 'Ola']) {
    await page.goto(`/coach#${opened.key}`);
    expect(await mergeFor(page, [name])).toEqual([1]);
    await page.evaluate(() => localStorage.clear());
    await page.goto('/privacy');
  }
});

test('numbers that an older page noted are not handed out again', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto('/privacy');
  await page.evaluate((id) => localStorage.setItem(`okr-klar:${id}:handed-out`, '[1,2,3]'), opened.survey.id);
  await page.goto(`/coach#${opened.key}`);
  expect(await mergeFor(page, ['Kari'])).toEqual([4]);
  await page.getByText('Tidligere: 1–3').waitFor();
});

test('the cards fill whole A4 sheets, ten on each, with codes to scan and to type', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${opened.key}`);
  await page.getByRole('link', { name: 'Kort til å klippe ut' }).click();
  await page.locator('.card .qr svg').nth(13).waitFor();
  const code = (await page.locator('.card-code').first().textContent())?.replaceAll('-', '');
  expect(code).toBe(opened.codes[0]);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(await coach.complaints()).toEqual([]);
});

test('the next round can be by invitation, with as many as there are employees', async () => {
  await using coach = await site.open();
  const { page } = coach;
  await page.goto('/new');
  await page.locator('#name').fill('Nordlys');
  await page.locator('#mode-together').check();
  await onward(page).click();
  await page.getByRole('link', { name: 'Gå til oversikten' }).click();
  await page.getByRole('button', { name: 'Steng undersøkelsen' }).click();
  await page.locator('#close-dialog [data-color=danger]').click();
  await page.getByRole('button', { name: 'Start runde 2' }).click();
  await page.locator('#mode-invited').check();
  await page.locator('#start-dialog button[type=submit]').click();
  await page.locator('#count:focus').waitFor();
  await page.locator('#count').fill('20');
  await page.locator('#start-dialog button[type=submit]').click();
  await page.getByText('20 inviterte og 2 i reserve').waitFor();
});
