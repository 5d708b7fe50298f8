import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';
import { closedWith, openSurvey } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { openSurveyPage } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { tabTo } from './tab-to.ts';

/** What only a keyboard is needed for, beyond the straight way through that the journey walks. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const focusedText = (page: Page) => page.locator(':focus').textContent();

test('a respondent finds what is missing, corrects it, goes back, looks over and sends', async () => {
  const opened = await openSurvey(site.fetch, { groups: ['Ledelse', 'Drift'] });
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${opened.survey.id}`);
  const onward = page.locator('button[type=submit]');

  await tabTo(page, onward);
  await page.keyboard.press('Enter');
  await page.locator('#errors:focus').waitFor();
  await tabTo(page, page.locator('#errors a').nth(1));
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('name')).toBe('leadership-engaged');

  for (const [step, { questions }] of okrReadiness2.factors.entries()) {
    if (step === 0) await tabTo(page, page.locator('#errors a').first(), 'Shift+Tab');
    for (const id of questions) {
      await tabTo(page, page.locator(`input[name="${id}"]`).first());
      await page.keyboard.press('ArrowDown');
      expect(await page.locator(`input[name="${id}"]:checked`).inputValue()).toBe('no');
    }
    await tabTo(page, onward);
    await page.keyboard.press('Enter');
    await page.locator('#here:focus').waitFor();
  }
  await page.locator(':focus', { hasText: 'Hvilken gruppe er du i?' }).waitFor();
  await tabTo(page, page.locator('input[name=group]').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: 'Se over og send' }).waitFor();

  await tabTo(page, page.getByRole('button', { name: 'Endre Rollen som OKR-ambassadør' }));
  await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: 'Rollen som OKR-ambassadør' }).waitFor();
  await tabTo(page, onward);
  await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: 'Se over og send' }).waitFor();
  await tabTo(page, onward);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/thanks$/);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('the skip link leads past the header, and what is stored opens without a mouse', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${survey.id}`);
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Hopp til innholdet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Hvem ser hva, og hva lagres?');
  await page.keyboard.press('Enter');
  await page.getByText('programmet ser svarene i noen millisekunder').waitFor();
});

test('a coach sets up groups, takes one away again and gets the share kit', async () => {
  await using coach = await site.open();
  const { page } = coach;
  await page.goto('/new');
  await expect.poll(() => page.locator('#closing-date').inputValue()).not.toBe('');
  await tabTo(page, page.locator('#name'));
  await page.keyboard.type('Nordlys');
  await tabTo(page, page.locator('#groups-add'));
  await page.keyboard.press('Enter');
  await page.locator('#group-1:focus').waitFor();
  await page.keyboard.type('Ledelse');
  await tabTo(page, page.locator('#group-2'));
  await page.keyboard.type('Drift');
  await tabTo(page, page.locator('#groups-add'));
  await page.keyboard.press('Space');
  await page.locator('#group-3:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#group-2:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.ready h1:focus').waitFor();
  for (const kind of ['answer', 'coach']) {
    await tabTo(page, page.locator(`[data-kind=${kind}] .copy`).first());
  }
  await tabTo(page, page.getByRole('link', { name: 'Gå til oversikten' }));
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Nordlys' }).waitFor();
  await tabTo(page, page.getByText('Vis coachlenken'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('[data-kind=coach] .copy').first());
});

test('a coach hands out invitations by file, one by one and on cards, and the focus is never lost', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  await page.goto(`/coach#${opened.key}`);
  await page.locator('.kit-words').waitFor();
  await press(page.getByText('Send på e-post'));
  await tabTo(page, page.locator('textarea'));
  await page.keyboard.type('Kari,kari@example.no');
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Last ned CSV' }));
  await download;
  await tabTo(page, page.getByRole('button', { name: 'Kopier teksten' }));
  await press(page.getByText('Del ut én og én'));
  await press(page.getByRole('button', { name: 'Vis neste invitasjon' }));
  await tabTo(page, page.getByRole('button', { name: 'Kopier lenken' }));
  await tabTo(page, page.getByRole('button', { name: 'Vis neste invitasjon' }));
  // The first went with the file, the second is shown.
  for (let handed = 2; handed < 14; handed += 1) await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: 'Alle er delt ut fra denne nettleseren.' }).waitFor();
  await press(page.getByRole('button', { name: 'Nullstill listen' }));
  await page.locator(':focus', { hasText: 'Avbryt' }).waitFor();
  await press(page.getByRole('button', { name: 'Nullstill', exact: true }));
  await page.locator(':focus', { hasText: 'Delt ut fra denne nettleseren: 0 av 14.' }).waitFor();

  await press(page.getByRole('link', { name: 'Kort til å klippe ut' }));
  await page.locator('.card .qr svg').nth(13).waitFor();
  await tabTo(page, page.getByLabel('Fra nummer'));
  await page.keyboard.press('ArrowUp');
  await tabTo(page, page.getByLabel('Til nummer'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.card').count()).toBe(12);
  await tabTo(page, page.getByRole('button', { name: 'Skriv ut kortene' }));
});

test('wherever the focus stops, it can be seen', async () => {
  const opened = await openSurvey(site.fetch);
  await using visitor = await site.open();
  const { page } = visitor;
  for (const path of ['/', '/new', `/coach#${opened.key}`, `/s/${opened.survey.id}`, '/r']) {
    await page.goto(path);
    await page.locator('main :is(a, button):visible').first().waitFor();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focusIsVisible), `${path}, stop ${press + 1}`).toBe(true);
    }
  }
});

/** Whether the focused element, or the label around it, has a ring. Runs in the page. */
function focusIsVisible(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return true;
  // The skip link is seen by appearing at all; the parts of a date are the browser's own, and so are their rings.
  if (focused.matches('[href="#main"], [type=date], [type=time]')) return true;
  return [focused, focused.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
}
