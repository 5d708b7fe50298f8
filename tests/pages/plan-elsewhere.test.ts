import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Measure } from '#core/index.ts';
import { share } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';
import { closedRound, plan, write } from './closed-rounds.ts';

/** Plans that are not as a page left them: written by a newer site, or emptied. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test('a state that only a newer site knows is shown as planned, and kept when something else changes', async () => {
  const opened = await closedRound(site.fetch);
  await write(site.fetch, opened, [
    { questionId: 'goals-visible', text: 'Samle målene' },
    { questionId: 'leadership-present', text: 'Sette rytmen' },
  ]);
  await using coach = await site.open();
  const { page } = coach;
  const sent: { measures: Measure[] }[] = [];
  await page.route('**/plan', async (route) => {
    const request = route.request();
    if (request.method() === 'PUT') {
      sent.push(request.postDataJSON());
      return route.fulfill({
        json: { ...request.postDataJSON(), coachView: null },
        headers: { etag: '"9"' },
      });
    }
    const response = await route.fetch();
    const { measures, ...rest } = await response.json();
    const [known, other] = measures;
    return route.fulfill({ response, json: { ...rest, measures: [known, { ...other, state: 'paused' }] } });
  });
  const form = page.locator('.measure-form');
  await page.goto(`/coach#${opened.key}`);
  await page.getByRole('link', { name: 'Se resultatet' }).click();
  await page.locator('.first').getByRole('button', { name: 'Endre' }).click();
  const unknown = page.locator('.measures li', { hasText: 'Sette rytmen' });
  expect(await unknown.textContent()).toContain('planlagt');
  await form.getByLabel('Hvem gjør det?').fill('Styret');
  await form.locator('[type=submit]').click();
  await form.waitFor({ state: 'detached' });
  expect(sent).toMatchObject([
    { measures: [{ owner: 'Styret' }, { text: 'Sette rytmen', state: 'paused' }] },
  ]);
  expect(await coach.complaints()).toEqual([]);
});

test('an emptied plan leaves nothing where measures stood', async () => {
  const opened = await closedRound(site.fetch);
  await share(site.fetch, opened.key, opened.organisation.id, true);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(`/coach#${opened.key}`);
  await page.getByRole('link', { name: 'Se resultatet' }).click();
  await page.getByRole('switch', { name: 'Vis tiltakene' }).check();
  await page.locator('.first').getByRole('button', { name: 'Legg til tiltak' }).click();
  await page.getByLabel('Hva gjør dere?').fill('Samle målene');
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  const remove = page.locator('.first').getByRole('button', { name: 'Slett' });
  await remove.waitFor();
  await using employee = await site.open();
  await employee.page.goto(`/r#${opened.survey.id}`);
  await employee.page.getByText('Samle målene').waitFor();
  await remove.click();
  await page.getByText('Slettet.').waitFor();
  expect(await plan(site.fetch, opened)).toMatchObject({ published: true, measures: [] });
  await employee.page.reload();
  await employee.page.locator('.findings').waitFor();
  expect(await employee.page.locator('.said, .measures').count()).toBe(0);
  expect(await employee.complaints()).toEqual([]);
});
