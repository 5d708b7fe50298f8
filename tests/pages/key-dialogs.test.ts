import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSurvey } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';
import { addKey, openKeyList } from './key-list.ts';
import { tabTo } from './tab-to.ts';

/** By keyboard alone: dialogs about keys and transfers take focus, keep it, close by Escape and give focus back. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const button = (page: Page, name: string) => page.locator('button', { hasText: new RegExp(`^${name}$`) });

/** Opens a dialog by its button, goes once through it, and leaves it by Escape. */
async function lookInto(page: Page, name: string, heading: string): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: heading });
  await dialog.waitFor();
  await goThrough(page, heading);
  await page.keyboard.press('Escape');
  // Closed, it has no role any more, and may still be in the document.
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => button(page, name).evaluate((one) => one === document.activeElement)).toBe(true);
}

/** Presses Tab until every control of the open dialog has had focus; nothing outside it ever does. */
async function goThrough(page: Page, what: string): Promise<void> {
  const controls = await page
    .locator('dialog :is(button, a, input:not([type=radio]), [type=radio]:checked)')
    .count();
  const reached = new Set<string>();
  for (let pressed = 0; pressed <= controls; pressed += 1) {
    reached.add(await page.evaluate(placeOfFocus));
    await page.keyboard.press('Tab');
  }
  // Between the last control and the first, focus is in the browser's own window.
  reached.delete('none');
  expect(reached.has('outside'), what).toBe(false);
  expect(reached.size, what).toBe(controls);
}

/** Runs in the page. */
function placeOfFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'none';
  const all = [...(focused.closest('dialog')?.querySelectorAll('*') ?? [])];
  return all.length > 0 ? String(all.indexOf(focused)) : 'outside';
}

test('the dialogs of the list of keys, and the one that forgets', async () => {
  const { key } = await openSurvey(site.fetch);
  await addKey(site.fetch, key, 'coach', 'Kari');
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await page.locator('.own-list summary').focus();
  for (const [name, heading] of [
    ['Bytt ut: Den første coachlenken', 'Vil du bytte ut nøkkelen din?'],
    ['Trekk tilbake: Den første coachlenken', 'Vil du trekke tilbake nøkkelen?'],
    ['Trekk tilbake: Kari', 'Vil du trekke tilbake nøkkelen?'],
    ['Legg til en nøkkel', 'Legg til en nøkkel'],
    ['Legg til denne enheten', 'Vil du logge inn med denne enheten?'],
    ['Lag et gjenopprettingsark', 'Vil du lage et gjenopprettingsark?'],
    ['Trekk tilbake alle andre', 'Vil du trekke tilbake alle de andre nøklene?'],
    ['Glem nøkkelen i denne nettleseren', 'Har du lagret coachlenken?'],
  ] as const) {
    await lookInto(page, name, heading);
  }
  expect(await coach.complaints()).toEqual([]);
});

test('a dialog opened in the moment another closes stays open', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await openKeyList(page, key);
  await button(page, 'Legg til en nøkkel').click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate((next) => {
    document.querySelector('dialog')?.close();
    for (const one of document.querySelectorAll('button')) if (one.textContent === next) one.click();
  }, 'Lag et gjenopprettingsark');
  const next = page.getByRole('dialog', { name: 'Vil du lage et gjenopprettingsark?' });
  await next.waitFor();
  // The first one's close event has been handled by now.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await next.isVisible()).toBe(true);
});

test('giving an organisation away, withdrawing the link, and declining it', async () => {
  const { key } = await openSurvey(site.fetch);
  await using giver = await site.open();
  const { page } = giver;
  await page.goto(`/coach#${key}`);
  await tabTo(page, page.getByText('Del, endre eller slett'));
  await page.keyboard.press('Enter');
  await lookInto(page, 'Overfør til en annen coach', 'Vil du overføre virksomheten til en annen coach?');
  await page.keyboard.press('Enter');
  await page.locator('dialog :focus', { hasText: 'Lag lenken' }).waitFor();
  await page.keyboard.press('Enter');
  const link = page.locator('dialog :focus .given-link');
  await link.waitFor();
  const address = String(await link.textContent());
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Kopier' }));
  await page.keyboard.press('Escape');
  await page.locator(':focus', { hasText: 'Overfør til en annen coach' }).waitFor();
  await lookInto(page, 'Trekk tilbake overføringslenken', 'Vil du trekke tilbake overføringslenken?');

  const own = await openSurvey(site.fetch);
  await using taker = await site.open();
  await taker.page.goto(`/coach#${own.key}`);
  await taker.page.getByRole('article').waitFor();
  await taker.page.goto(address);
  await taker.page.locator('dialog :focus', { hasText: 'Nei takk' }).waitFor();
  await goThrough(taker.page, 'Vil du ta over en virksomhet?');
  await taker.page.keyboard.press('Escape');
  await taker.page.locator('dialog').waitFor({ state: 'detached' });
  expect(await taker.page.getByRole('article').count()).toBe(1);
});
