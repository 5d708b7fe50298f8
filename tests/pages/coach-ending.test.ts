import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { axe } from '../support/browser.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';
import { openPage } from '../support/visitor.ts';

const DAY = 24 * 60 * 60 * 1000;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test.each([
  ['', 'Resultatet av runde 1 slettes', 'Last ned resultatet av runde 1', 'Resultatet er lastet ned.'],
  ['/nn', 'Resultatet av runde 1 blir sletta', 'Last ned resultatet av runde 1', 'Resultatet er lasta ned.'],
  [
    '/en',
    'The result of round 1 will be deleted on',
    'Download the result of round 1',
    'has been downloaded.',
  ],
])(
  'the overview at %s/coach says when a result will be deleted, and hands it over',
  async (prefix, announced, button, done) => {
    const { key, survey } = await openSurvey(site.fetch);
    for (let person = 0; person < 6; person += 1) await respond(site.fetch, survey.id);
    const { deletedAt } = (await close(site.fetch, key, survey.id)).body as SurveyDocument;
    if (deletedAt === null) throw new Error('a closed survey says when it is deleted');
    await using coach = await openPage(site.browser, site.origin);
    const { page } = coach;
    await page.clock.install({ time: Date.parse(deletedAt) - 61 * DAY });
    await page.goto(`${prefix}/coach#${key}`);
    await page.getByRole('article').waitFor();
    expect(await page.getByText(announced).count()).toBe(0);
    await page.clock.install({ time: Date.parse(deletedAt) - 59 * DAY });
    await page.reload();
    await page.getByText(announced).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const kept = JSON.parse(readFileSync(await file.path(), 'utf8'));
    const sent = await call<object>(site.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(kept).toEqual({ organisation: { name: 'Testby kommune' }, ...sent.body });
    await page.getByText(done).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await coach.complaints()).toEqual([]);
  },
);
