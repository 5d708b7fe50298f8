import { afterAll, beforeAll, expect, test } from 'vitest';
import { textIn } from '#i18n/index.ts';
import { closedWith, openSurvey, respond } from '../support/client.ts';
import { answerStep, onward, openSurveyPage } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** What a page shows whose script does not start, does not come in part, is translated, or is one of a meeting's. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const { unstarted } = textIn('nb').common;

test.each(['/r', '/coach', '/new'])('%s says what to do when its script cannot be read', async (path) => {
  await using reader = await site.open();
  const { page } = reader;
  // As an old browser takes a word it does not know.
  await page.route(/\/assets\/.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'not a script' }),
  );
  await page.goto(path);
  const words = page.getByText(unstarted);
  expect(await words.isVisible()).toBe(false);
  const seconds = await words.evaluate((element) => {
    const [waiting] = element.getAnimations();
    const { delay = 0 } = waiting?.effect?.getTiming() ?? {};
    waiting?.finish();
    return delay / 1000;
  });
  expect(seconds).toBe(8);
  await words.waitFor();
});

test('control: a page that has started does not say so', async () => {
  await using reader = await site.open();
  await reader.page.goto('/r');
  await reader.page.locator('#unstarted').waitFor({ state: 'detached' });
});

test('where the part that says what is missing does not come, the browser leads to it', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await page.route(/\/assets\/validation\./, (route) => route.abort());
  await openSurveyPage(page, `/s/${survey.id}`);
  await onward(page).click();
  await page.locator('input[name=leadership-present]:focus').waitFor();
  await answerStep(page, 0);
  await onward(page).click();
  await page.getByText('Del 2 av 4').waitFor();
});

test('a page that a browser has translated goes on: button, organisation and status are what they are', async () => {
  const { survey } = await openSurvey(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await openSurveyPage(page, `/s/${survey.id}`);
  await page.getByText('Testby kommune').waitFor();
  // As Chrome does it: every text that is shown gives way to one of its own, in elements of its own.
  await page.evaluate(() => {
    const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
    const all: Node[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) all.push(text);
    const isShown = ({ textContent, parentElement }: Node) =>
      textContent?.trim() && !parentElement?.matches('style, script');
    for (const text of all.filter(isShown)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `~${text.textContent}`;
      outer.append(inner);
      (text as ChildNode).replaceWith(outer);
    }
  });
  for (const step of [0, 1, 2, 3]) {
    await answerStep(page, step);
    await onward(page).click();
  }
  expect(await onward(page).textContent()).toBe('Send svarene');
  await page.getByRole('button', { name: 'Slett svarene mine' }).click();
  await page.getByText('Svarene er slettet fra denne fanen.').waitFor();
  expect(await respondent.complaints()).toEqual([]);
});

test('in a meeting the count goes on while somebody answers, until the meeting is over', async () => {
  const opened = await openSurvey(site.fetch, { mode: 'together' });
  await using respondent = await site.open();
  const { page } = respondent;
  await page.clock.install();
  await page.goto(`/s/${opened.survey.id}`);
  await page.clock.runFor(1000);
  await page.getByText('svar så langt: 0').waitFor();
  for (let person = 0; person < 5; person += 1) await respond(site.fetch, opened.survey.id);
  await page.clock.runFor(16_000);
  await page.getByText('svar så langt: 5').waitFor();
  expect(await closedWith(site.fetch, opened)).toBe(5);
  await page.clock.runFor(16_000);
  await page.getByRole('heading', { level: 1, name: /stengt/ }).waitFor();
});
