import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showCode } from '#core/index.ts';
import { openSurvey, respond } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { type Site, startSite } from '../support/site.ts';
import { unfold } from './unfold.ts';

/** Pages that the browser translates: it puts `<font>` elements in place of the text that a script wrote. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** As Google's translator does it: the text node goes, two elements with other words come. */
function translate(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    const wanted = texts.filter(({ data, parentElement: parent }) => {
      return data.trim() && parent?.translate && !parent.closest('script, style, font, textarea');
    });
    for (const text of wanted) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `¶${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return wanted.length;
  });
}

async function openCoach(key: string) {
  const coach = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await coach.page.goto(`/coach#${key}`);
  await coach.page.getByRole('article').waitFor();
  return coach;
}

test('a copied link says so, and says it no longer after a while', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openCoach(key);
  const { page } = coach;
  expect(await translate(page)).toBeGreaterThan(20);
  const copy = page.locator('.link-card[data-kind=answer] .copy').first();
  expect(await copy.textContent()).toBe('¶Kopier ¶svarlenken');
  await copy.click();
  await expect.poll(() => copy.textContent()).toBe('Kopiert ¶svarlenken');
  expect(await page.locator('[role=status]', { hasText: 'Kopiert' }).count()).toBe(1);
  await translate(page);
  await expect.poll(() => copy.textContent(), { timeout: 5_000 }).toBe('Kopier ¶svarlenken');
  expect(await page.locator('[role=status]', { hasText: 'Kopiert' }).count()).toBe(0);
  expect(await coach.complaints()).toEqual([]);
});

test('on the projector the clock starts, the number moves, and closing closes', async () => {
  const { key, survey } = await openSurvey(site.fetch);
  await using coach = await openCoach(key);
  const { page } = coach;
  await page.goto(`/together#${survey.id}`);
  await page.locator('.projector .qr svg').waitFor();
  await page.locator('.participation-words').waitFor();
  await translate(page);
  await page.getByRole('button', { name: 'Start de ti minuttene' }).click();
  await page.locator('.countdown-clock', { hasText: /^9:5\d$/ }).waitFor();
  await page.locator('.countdown-actions button', { hasText: /^Pause$/ }).waitFor();
  for (let person = 0; person < 6; person += 1) await respond(site.fetch, survey.id);
  await page.locator('.participation-words', { hasText: /^6 / }).waitFor();
  expect(await page.locator('.projector-link').textContent()).not.toContain('¶');
  await page.getByRole('button', { name: 'Steng og vis resultatet' }).click();
  await translate(page);
  await page.getByRole('button', { name: 'Steng nå' }).click();
  await page.waitForURL(/\/r#/);
  expect(await coach.complaints()).toEqual([]);
});

test('a file is being made and then ready, and what is read from a page is what it says', async () => {
  await using reader = await site.open();
  const { page } = reader;
  await page.goto('/example');
  await page.locator('.downloads summary').click();
  await translate(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export=csv]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const said = page.locator('.downloads [role=status]');
  await expect.poll(() => said.textContent()).toMatch(/^Filen er lastet ned/);
  await translate(page);
  await page.locator('#round').selectOption({ index: 1 });
  await page.locator('h1', { hasText: /faktorer fikk nei$/ }).waitFor();
  expect(await reader.complaints()).toEqual([]);
});

test('what was translated can be shown as it was', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openCoach(key);
  const { page } = coach;
  const text = () => page.locator('#island').textContent();
  const before = await text();
  await translate(page);
  expect(await text()).not.toBe(before);
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('font:not(font font)')) {
      font.replaceWith((font.textContent ?? '').slice(1));
    }
  });
  expect(await text()).toBe(before);
});

test('control: without what keeps it, a translated page goes on saying what it said', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = coach;
  await page.addInitScript(() => {
    MutationObserver.prototype.observe = () => undefined;
  });
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await translate(page);
  const copy = page.locator('.link-card[data-kind=answer] .copy').first();
  await copy.click();
  await page.waitForTimeout(300);
  expect(await copy.textContent()).toContain('¶Kopier');
});

/** Text with one of these in it that a translator would be sent. */
function sent(page: Page, secrets: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walk.nextNode()) {
      const { data, parentElement: parent } = walk.currentNode as Text;
      const shows = wanted.some((one) => data.includes(one));
      if (shows && parent?.translate && !parent.closest('script, style')) found.push(data);
    }
    return found;
  }, secrets);
}

test('no key, link or code is sent to a translator', async () => {
  const { key, organisation, survey } = await openSurvey(site.fetch, { mode: 'open' });
  const invited = await openInvitedByLink(site.fetch);
  await using coach = await openCoach(key);
  const { page } = coach;
  await unfold(page, '.organisation');
  const secrets = [key, String(organisation.resultsKey), survey.id, invited.survey.id, site.origin.slice(7)];
  const visible = await page.locator('body').textContent();
  for (const secret of [key, String(organisation.resultsKey), survey.id]) expect(visible).toContain(secret);
  expect(await sent(page, secrets)).toEqual([]);
  for (const path of [`/together#${survey.id}`, `/poster#${survey.id}`]) {
    await page.goto(path);
    await page.locator('.qr svg').waitFor();
    expect(await page.locator('body').textContent()).toContain(survey.id);
    expect(await sent(page, secrets)).toEqual([]);
  }
  await using inviting = await openCoach(invited.key);
  await inviting.page.goto(`/cards#${invited.survey.id}`);
  await inviting.page.locator('.card .qr svg').first().waitFor();
  const codes = invited.codes.map(showCode);
  expect(await inviting.page.locator('.card').first().textContent()).toContain(invited.survey.id);
  expect(await sent(inviting.page, [...secrets, ...codes])).toEqual([]);
});
