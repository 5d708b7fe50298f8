import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorld, type World } from '../pages/world.ts';
import { answerAllSteps, onward, openSurveyPage } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';

/** Every built page, under the address it has on the site. */
const PAGES = readdirSync(fileURLToPath(new URL('../../dist', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`);

let site: Site;
let world: World;
beforeAll(async () => {
  site = await startSite();
  world = await makeWorld(site);
});
afterAll(() => site[Symbol.asyncDispose]());

/** With the key or id that brings the page to life. */
function alive(path: string): string {
  const { shown, open } = world;
  const name = path.replace(/^\/(en|nn)(?=\/|$)/, '');
  if (name === '/s' || name === '/s/thanks') return path.replace('/s', `/s/${open.survey.id}`);
  const secrets: Record<string, string | null> = {
    ...{ '/coach': open.key, '/r': shown.organisation.resultsKey },
    ...{ '/poster': open.survey.id, '/together': open.survey.id },
  };
  const after = secrets[name];
  return after ? `${path}#${after}` : path;
}

/** What the page's policy refuses from now on. What it has refused before is among the complaints. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { refused: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      seen.push(effectiveDirective),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
}

/** What a script would do that got in by some other way. */
async function breakIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: breaking in is what this is about
    document.cookie = 'crumb=1';
    const style = document.createElement('style');
    style.append('body { display: none }');
    document.head.append(style);
    const script = document.createElement('script');
    script.append('globalThis.brokenIn = true');
    document.head.append(script);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/">');
  });
}

// Side by side: each waits until nothing is asked for any more.
test.concurrent.for(PAGES)(
  '%s asks nobody else, sets no cookie, and gives its policy nothing to refuse',
  async (path, { expect }) => {
    await using opened = await site.open();
    const { page, requests } = opened;
    await page.goto(alive(path), { waitUntil: 'networkidle' });
    expect(await opened.complaints()).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);

    // Control: a page that does all of it is told on, and does not get far.
    const refused = await refusals(page);
    await expect(breakIn(page)).rejects.toThrow('TrustedHTML');
    expect(new Set(await refused())).toEqual(
      new Set(['style-src-elem', 'require-trusted-types-for', 'connect-src']),
    );
    expect(await page.evaluate(() => 'brokenIn' in globalThis)).toBe(false);
    // A cookie is told of by another process than the page's.
    await expect.poll(() => opened.complaints()).toContain('cookie: crumb');
    expect((await opened.complaints()).join()).toContain('connect-src');
  },
);

test('a whole response passes without a word from the policy', async () => {
  await using opened = await site.open();
  await openSurveyPage(opened.page, `/s/${world.open.survey.id}`);
  await answerAllSteps(opened.page);
  await onward(opened.page).click();
  await opened.page.waitForURL(/thanks$/);
  expect(await opened.complaints()).toEqual([]);
});

test('every file that can be made of a result is made under the policy', async () => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto(alive('/r'));
  const names: string[] = [];
  await page.locator('.downloads summary').click();
  for (const button of await page.locator('[data-export]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    names.push(download.suggestedFilename());
  }
  expect(new Set(names.map((name) => name.split('.').at(-1)))).toEqual(
    new Set(['pptx', 'csv', 'json', 'png', 'txt']),
  );
  expect(await opened.complaints()).toEqual([]);
});
