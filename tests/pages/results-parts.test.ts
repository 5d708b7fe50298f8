import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers, close, openSurvey, respond, response } from '../support/client.ts';
import { writePlan } from '../support/plans.ts';
import { type Site, startSite } from '../support/site.ts';
import { moveOn } from './lost-parts.ts';

/** Parts of the results page that do not come when they are asked for first. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function closedRound() {
  const opened = await openSurvey(site.fetch);
  for (let person = 0; person < 6; person += 1) {
    await respond(site.fetch, opened.survey.id, response(answers('no')));
  }
  await close(site.fetch, opened.key, opened.survey.id);
  const measures = [{ questionId: 'goals-visible', text: 'Samle målene', due: '2099-01-15' }];
  const plan = { published: true, measures };
  expect((await writePlan(site.fetch, opened.key, opened.survey.id, plan)).status).toBe(200);
  return opened;
}

/** Of the results page: a part, and what is pressed for it. What it gives is a file or the presentation. */
const OF_RESULTS = [
  ['PowerPoint', /\/assets\/powerpoint\.[\w-]+\.js$/, '[data-export=powerpoint]', /\.pptx$/],
  ['a spreadsheet', /\/assets\/data-files\.[\w-]+\.js$/, '[data-export=csv]', /\.csv$/],
  ['data', /\/assets\/data-files\.[\w-]+\.js$/, '[data-export=json]', /\.json$/],
  ['a picture', /\/assets\/png\.[\w-]+\.js$/, '[data-export=factors]', /\.png$/],
  ['measures as text', /\/assets\/measures-text\.[\w-]+\.js$/, '[data-export=measures]', /\.txt$/],
  [
    'measures for the calendar',
    /\/assets\/measures-calendar\.[\w-]+\.js$/,
    '[data-export=calendar]',
    /\.ics$/,
  ],
  ['the presentation', /\/assets\/Presenter\.[\w-]+\.js$/, '.toolbar > button:first-of-type', undefined],
] as const;

/** Presses what fetches a part, in a page that may just have been loaded anew. */
async function ask(page: Page, button: string): Promise<void> {
  await page.locator('.toolbar').waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.locator(button).click();
}

/** What a part gives when it comes. */
async function given(page: Page, button: string): Promise<string> {
  const presentation = page.locator('.presenter[open]').waitFor();
  const file = page.waitForEvent('download');
  await ask(page, button);
  return Promise.any([presentation.then(() => 'presentation'), file.then((one) => one.suggestedFilename())]);
}

test.each(OF_RESULTS)(
  '%s that did not come once comes when asked for again',
  async (_, part, button, name) => {
    const { key: coachKey, organisation } = await closedRound();
    const key = organisation.resultsKey;
    await using reader = await site.open();
    const { page } = reader;
    await page.goto('/privacy');
    await page.evaluate((value) => sessionStorage.setItem('okr-klar-coach-key', value), coachKey);
    const loads = await moveOn(page, part);
    await page.goto(`/r#${key}`);
    await page.locator('.plan-panel').waitFor();
    await page.locator('.weakness summary').first().click();
    await page.getByRole('button', { name: 'Legg til tiltak' }).first().click();
    await page.locator('.measure-form [name=owner]').fill('Teamlederne');
    // An owner is typed, so the page stays as it is and says that it failed; then it is loaded anew by hand.
    await ask(page, button);
    await page
      .getByText(/ble ikke (laget|hentet)/)
      .first()
      .waitFor();
    expect(loads()).toBe(1);
    const retry = page.getByRole('button', { name: 'Prøv igjen' });
    await ((await retry.count()) > 0 ? retry : page.locator(button)).click();
    await expect.poll(loads).toBe(2);
    expect(await given(page, button)).toMatch(name ?? /presentation/);
    // What was typed is there still, and so is the key.
    expect(await page.locator('.measure-form [name=owner]').inputValue()).toBe('Teamlederne');
    expect(page.url()).toBe(`${site.origin}/r#${key}`);
  },
);
