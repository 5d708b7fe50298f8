import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { overview } from '../support/keys.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { forgetKey, openKeyList, revokeKey, unfoldKeyList } from './key-list.ts';

/** The recovery sheet: made, printed on one page, typed in again, and revoked. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** A coach at the sheet. */
async function openSheet() {
  const opened = await openSurvey(site.fetch);
  const coach = await site.open();
  const { page } = coach;
  await openKeyList(page, opened.key);
  await page.getByRole('button', { name: 'Lag et gjenopprettingsark' }).click();
  await page.getByRole('button', { name: 'Lag arket' }).click();
  await page.locator('.recovery .qr svg').waitFor();
  return { ...opened, coach, page, words: await page.locator('.recovery-words li').allTextContents() };
}

/** Types into the field of /coach, as somebody who has lost everything else. */
async function type(page: Page, text: string): Promise<void> {
  await page.goto('/coach');
  await page.locator('#key').fill(text);
  await onward(page).click();
}

test('a sheet is made by clicks, and its words open the overview in a browser that knows nothing', async () => {
  const { organisation, coach, page, words } = await openSheet();
  await using _ = coach;
  expect(words).toHaveLength(11);
  expect(page.url()).toBe(`${site.origin}/recovery`);
  expect(await axe(page, 'not')).toEqual([]);
  await page.reload();
  await page.locator('.recovery .qr svg').waitFor();
  expect(await page.locator('.recovery-words li').allTextContents()).toEqual(words);
  await page.getByRole('main').getByRole('link', { name: 'Til oversikten' }).click();
  await unfoldKeyList(page);
  await page.locator('.key').last().getByText('Gjenopprettingsark', { exact: true }).waitFor();
  expect(coach.requests.filter((url) => url.includes('ck_'))).toEqual([]);
  // Back in the overview, the sheet is gone from this browser.
  await page.goto('/recovery');
  await page.getByRole('heading', { name: 'Arket vises bare når du lager det' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(String(words[0]));

  await using elsewhere = await site.open();
  await type(elsewhere.page, words.join(' ').toUpperCase());
  await elsewhere.page.getByRole('article', { name: organisation.name }).waitFor();
  await unfoldKeyList(elsewhere.page);
  await elsewhere.page.locator('.key').last().getByText('Den du bruker nå').waitFor();
  expect(await coach.complaints()).toEqual([]);
});

test('words that are misread are told apart, and stay as typed', async () => {
  const { coach, page, words } = await openSheet();
  await using _ = coach;
  await using elsewhere = await site.open();
  const last = String(words.at(-1));
  for (const [typed, said] of [
    [words.with(2, 'kexab').join(' '), '«kexab» er ikke et av ordene vi bruker på arkene'],
    [words.slice(1).join(' '), 'elleve ord, og her er det 10'],
    [words.with(0, last).with(10, String(words[0])).join(' '), 'Ordene passer ikke sammen'],
    ['noe helt annet', 'Vi finner ingen nøkkel her'],
  ] as const) {
    await type(elsewhere.page, typed);
    await elsewhere.page.locator('#key-error').getByText(said).waitFor();
    expect(await elsewhere.page.locator('#key').inputValue()).toBe(typed);
  }
  expect(await axe(elsewhere.page, 'not')).toEqual([]);
  await page.close();
});

test('a sheet that is revoked opens nothing', async () => {
  const { key, coach, words } = await openSheet();
  await using _ = coach;
  const { keys } = (await overview(site.fetch, key)).body;
  await revokeKey(site.fetch, key, String(keys.at(-1)?.id));
  await using elsewhere = await site.open();
  await type(elsewhere.page, words.join(' '));
  await elsewhere.page.getByRole('heading', { name: 'Lenken virker ikke' }).waitFor();
  // The store may have been empty for a moment: nobody types eleven words twice.
  expect(await elsewhere.page.locator('#key').inputValue()).toBe(words.join(' '));
});

test.each(LOCALES)('%s: the sheet is one page of A4, with everything on it', async (locale) => {
  const { coach, page } = await openSheet();
  await using _ = coach;
  await page.goto(pathIn(locale, '/recovery'));
  const { recovery } = textIn(locale);
  await page.locator('.recovery .qr svg').waitFor();
  for (const text of [recovery.heading, ...recovery.can.points, ...recovery.keep.points]) {
    await page.locator('.recovery').getByText(text, { exact: true }).waitFor();
  }
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  expect(await sheet.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
});

test('the sheet goes with the key when that is forgotten in another tab', async () => {
  const { coach, page, words } = await openSheet();
  await using _ = coach;
  const other = await page.context().newPage();
  await other.goto('/coach');
  await other.locator('#key').fill(words.join(' '));
  await onward(other).click();
  await other.getByRole('article').waitFor();
  const left = await page.context().newPage();
  await left.goto('/privacy');
  await left.evaluate(
    (all) => Object.assign(sessionStorage, all),
    await page.evaluate(() => ({ ...sessionStorage })),
  );
  await forgetKey(other);
  await page.getByRole('heading', { name: 'Arket vises bare når du lager det' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  // A tab that showed another page meanwhile learns of it when it comes back; nothing leads to an overview any more.
  await left.goto('/recovery');
  await left.getByRole('heading', { name: 'Arket vises bare når du lager det' }).waitFor();
  expect(await left.locator('.site-home').isVisible()).toBe(false);
  expect(await left.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(String(words[0]));
});
