import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { axe } from '../support/browser.ts';
import { call, openSurvey } from '../support/client.ts';
import { inStore, type Site, startSite } from '../support/site.ts';
import { addKey, revokeKey } from './key-list.ts';

/** Giving an organisation to another coach, by clicks: the link, accepting it, withdrawing it, and links that are too late. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const NAME = `Nord & <b onclick="x">Sør</b>`;
const dialog = (page: Page) => page.getByRole('dialog');

const rename = ({ key, organisation }: Awaited<ReturnType<typeof openSurvey>>, name: string) =>
  call(site.fetch, 'PATCH', `/api/organisations/${organisation.id}`, { key, body: { name } });

/** A coach who has made a transfer link. */
async function openGiver() {
  const opened = await openSurvey(site.fetch);
  await rename(opened, NAME);
  const giver = await site.open();
  const { page } = giver;
  await page.goto(`/coach#${opened.key}`);
  await page.getByText('Del, endre eller slett').click();
  await page.getByRole('button', { name: 'Overfør til en annen coach' }).click();
  await dialog(page).getByRole('button', { name: 'Lag lenken' }).click();
  await page.locator('.given-link').waitFor();
  const link = String(await page.locator('.given-link').textContent());
  return { ...opened, giver, page, link };
}

/** A page of a coach with an overview of their own. */
async function openTaker() {
  const own = await openSurvey(site.fetch);
  const taker = await site.open();
  await taker.page.goto(`/coach#${own.key}`);
  await taker.page.getByRole('article').waitFor();
  return { own, taker, page: taker.page };
}

test('an organisation moves with its links, and the overview it leaves keeps nothing', async () => {
  const { organisation, survey, giver, page, link } = await openGiver();
  await using _giver = giver;
  expect(link).toMatch(new RegExp(`^${site.origin}/coach#tk_${organisation.id}[\\w-]{32}$`));
  await dialog(page).getByText('du ser den bare nå').waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lukk' }).click();
  // Its content is there until the browser has said that it closed.
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.getByText('Venter på at en annen coach tar over').waitFor();
  expect(await page.content()).not.toContain('tk_');

  const { taker, page: theirs } = await openTaker();
  await using _taker = taker;
  await theirs.goto(link);
  await dialog(theirs).getByText('En annen coach vil overføre en virksomhet til deg').waitFor();
  expect(theirs.url()).toBe(`${site.origin}/coach`);
  expect(await theirs.locator(':focus').textContent()).toBe('Nei takk');
  expect(await axe(theirs, 'not')).toEqual([]);
  // A reload is no answer.
  await theirs.reload();
  await dialog(theirs).getByRole('button', { name: 'Ta over' }).click();
  await theirs.getByText(`${NAME} ligger nå i oversikten din.`).waitFor();
  expect(await theirs.locator(':focus').textContent()).toBe('Oversikt');
  await theirs.getByRole('article', { name: NAME }).waitFor();
  const links = theirs.getByRole('article', { name: NAME }).locator('.link-card-link');
  expect(
    await links.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).hash || (one as HTMLAnchorElement).pathname),
    ),
  ).toEqual([`/s/${survey.id}`, `#${organisation.resultsKey}`]);
  await theirs.reload();
  await theirs.getByRole('article', { name: NAME }).waitFor();
  expect(await dialog(theirs).count()).toBe(0);
  await page.reload();
  await page.getByText('Ingen virksomheter ennå').waitFor();
  expect([...giver.requests, ...taker.requests].filter((url) => url.includes('tk_'))).toEqual([]);
  expect([...(await giver.complaints()), ...(await taker.complaints())]).toEqual([]);
});

test('a link that is used twice says so, and changes nothing', async () => {
  const { giver, link } = await openGiver();
  await using _giver = giver;
  for (const isFirst of [true, false]) {
    const { taker, page } = await openTaker();
    await using _taker = taker;
    await page.goto(link);
    await dialog(page).getByRole('button', { name: 'Ta over' }).click();
    if (isFirst) await page.getByText('ligger nå i oversikten din').waitFor();
    else {
      await page.getByRole('dialog', { name: 'Lenken virker ikke lenger' }).waitFor();
      expect(await axe(page, 'not')).toEqual([]);
      await dialog(page).getByRole('button', { name: 'Lukk' }).click();
      expect(await page.getByRole('article').count()).toBe(1);
      await page.reload();
      await page.getByRole('article').waitFor();
      expect(await dialog(page).count()).toBe(0);
    }
  }
});

test('a link that is withdrawn opens nothing, and the organisation stays', async () => {
  const { giver, page, link } = await openGiver();
  await using _giver = giver;
  await dialog(page).getByRole('button', { name: 'Lukk' }).click();
  await page.getByRole('button', { name: 'Trekk tilbake overføringslenken' }).click();
  expect(await axe(page, 'not')).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Trekk tilbake' }).click();
  await page.locator('.done', { hasText: 'Virksomheten blir værende i oversikten din.' }).waitFor();
  await page.getByText('Venter på at en annen coach').waitFor({ state: 'detached' });
  const { taker, page: theirs } = await openTaker();
  await using _taker = taker;
  await theirs.goto(link);
  await dialog(theirs).getByRole('button', { name: 'Ta over' }).click();
  await theirs.getByRole('dialog', { name: 'Lenken virker ikke lenger' }).waitFor();
});

test('somebody without an overview begins a new one, and is asked there', async () => {
  const { giver, link } = await openGiver();
  await using _giver = giver;
  await using taker = await site.open();
  const { page } = taker;
  await page.goto(link);
  await page.getByText('En annen coach vil overføre en virksomhet til deg').waitFor();
  expect(page.url()).toBe(`${site.origin}/coach`);
  expect(await axe(page, 'not')).toEqual([]);
  await page.getByRole('button', { name: 'Lag en oversikt' }).click();
  await dialog(page).getByRole('button', { name: 'Ta over' }).click();
  await page.getByRole('article', { name: NAME }).waitFor();
});

test('somebody who opens an overview by its link is asked there; declining drops the link', async () => {
  const { giver, link } = await openGiver();
  await using _giver = giver;
  const own = await openSurvey(site.fetch);
  await using taker = await site.open();
  const { page } = taker;
  await page.goto(link);
  await page.locator('#key').fill(own.key);
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Si nei hvis lenken kommer fra noen du ikke kjenner').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('article').waitFor();
  expect(await dialog(page).count()).toBe(0);
  expect(await page.evaluate(() => sessionStorage.getItem('okr-klar-transfer'))).toBeNull();
});

test('a transfer link pasted where a key belongs is followed', async () => {
  const { giver, link } = await openGiver();
  await using _giver = giver;
  await using taker = await site.open();
  const { page } = taker;
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.goto('/coach');
  await page.locator('#key').fill(link);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lag en oversikt' }).waitFor();
  // It opens the organisation for whoever finds it in the browser's history.
  expect(addresses.filter((address) => address.includes('tk_'))).toEqual([]);
  expect(await page.locator('#key').inputValue()).toBe('');
  page.removeAllListeners('framenavigated');
});

test('a new overview never takes the place of a key that only this tab has without a question', async () => {
  const { giver, link } = await openGiver();
  await using _giver = giver;
  const own = await openSurvey(site.fetch);
  const lapsed = await addKey(site.fetch, own.key, 'coach');
  await using taker = await site.open();
  const { page } = taker;
  await page.goto(`/coach#${lapsed.key}`);
  await page.getByRole('article').waitFor();
  await revokeKey(site.fetch, own.key, lapsed.id);
  await page.goto(link);
  await page.reload();
  const begin = page.getByRole('button', { name: 'Lag en oversikt' });
  await begin.press('Enter');
  await dialog(page).getByRole('button', { name: 'lenken til den gamle oversikten' }).waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Avbryt');
  expect(await axe(page, 'not')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => begin.evaluate((one) => one === document.activeElement)).toBe(true);
  const inTab = () => page.evaluate(() => sessionStorage.getItem('okr-klar-coach-key'));
  expect(await inTab()).toBe(lapsed.key);
  await begin.press('Enter');
  await dialog(page).getByRole('button', { name: 'Lag en ny oversikt i denne fanen' }).click();
  await page.getByRole('dialog', { name: 'Vil du ta over en virksomhet?' }).waitFor();
  expect(await inTab()).not.toBe(lapsed.key);
});

test('a link that is older than seven days opens nothing, and the organisation stays', async () => {
  const { organisation, giver, page, link } = await openGiver();
  await using _giver = giver;
  await inStore(site, async (store) => {
    const [stored] = await store.read('organisation', [organisation.id]);
    if (!stored?.body.transfer) throw new Error('nothing is on offer');
    const transfer = { ...stored.body.transfer, expiresAt: new Date().toISOString() };
    await store.write('organisation', organisation.id, { ...stored.body, transfer }, stored.version);
  });
  const { taker, page: theirs } = await openTaker();
  await using _taker = taker;
  await theirs.goto(link);
  await dialog(theirs).getByRole('button', { name: 'Ta over' }).click();
  await theirs
    .getByRole('dialog', { name: 'Lenken virker ikke lenger' })
    .getByText('mer enn sju dager gammel')
    .waitFor();
  await page.reload();
  await page.getByRole('article', { name: NAME }).waitFor();
  expect(await page.getByText('Venter på at en annen coach').count()).toBe(0);
});

test('a helper cannot accept, and is told what to do', async () => {
  const { giver, link } = await openGiver();
  await using _giver = giver;
  const own = await openSurvey(site.fetch);
  const helper = await addKey(site.fetch, own.key, 'helper');
  await using visit = await site.open();
  const { page } = visit;
  await page.goto(`/coach#${helper.key}`);
  await page.getByRole('article').waitFor();
  await page.goto(link);
  await dialog(page).getByText('hjelpernøkkel').waitFor();
  expect(await dialog(page).getByRole('button').allTextContents()).toEqual(['Lukk']);
});
