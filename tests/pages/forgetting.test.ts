import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, launchBrowser, openFreshPage } from '../support/browser.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { forgetKey } from './key-list.ts';

/** "Forget the key" takes away what other tabs and the back/forward cache show, codes on cards included. */
let site: Site;
/** One that keeps pages for Back. It computes half as much again, so what does not go back is tried without it. */
let keeping: Browser;
beforeAll(async () => {
  [site, keeping] = await Promise.all([startSite(), launchBrowser({ drawn: false, pageCache: true })]);
});
afterAll(() => Promise.all([keeping.close(), site[Symbol.asyncDispose]()]));

const PLACE = 'okr-klar-coach-key';
const GONE = { name: 'Nøkkelen er ikke her lenger' };

type Opened = Awaited<ReturnType<typeof openInvitedByLink>>;

/** Pages made from a coach key: where each is, what it shows of the key, and what is left of it. */
const PAGES: readonly [path: (opened: Opened) => string, shows: string, left: string][] = [
  [() => '/coach', 'article', 'Åpne oversikten din'],
  [({ survey }) => `/cards#${survey.id}`, '.card-code', GONE.name],
  [({ survey }) => `/together#${survey.id}`, '.projector-words', 'Åpne denne siden fra oversikten'],
  [({ survey, fingerprint }) => `/poster#${survey.id}.${fingerprint}`, '.sheet', 'Plakaten er tatt bort'],
];

/** A coach whose tab has the key. @param browser unless it is the site's, whose profiles are used again */
async function openCoach(prepare?: (context: BrowserContext) => Promise<unknown>, browser?: Browser) {
  const opened = await openInvitedByLink(site.fetch);
  const coach = await (browser ? openFreshPage(browser, site.origin) : site.open());
  await prepare?.(coach.page.context());
  await coach.page.goto(`/coach#${opened.key}`);
  await coach.page.getByRole('article').waitFor();
  return { ...opened, coach, page: coach.page };
}

/** As in a browser that has none. */
const withoutChannel = (context: BrowserContext) =>
  context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));

describe.each([
  ['BroadcastChannel', undefined],
  ['the storage event alone', withoutChannel],
])('told by %s', (_, prepare) => {
  test('other tabs lose overview, cards, projector and poster at once, and their keys', async () => {
    const { coach, page, ...opened } = await openCoach(prepare);
    await using _coach = coach;
    await page.getByLabel('Husk nøkkelen på denne enheten').check();
    const tabs: Page[] = [];
    for (const [path, shows] of PAGES) {
      const tab = await page.context().newPage();
      await tab.goto(path(opened as Opened));
      await tab.locator(shows).first().waitFor();
      tabs.push(tab);
    }
    await forgetKey(page);
    for (const [place, [, shows, left]] of PAGES.entries()) {
      const tab = tabs[place] as Page;
      await tab.getByRole('heading', { name: left }).waitFor();
      expect(await tab.locator(shows).count()).toBe(0);
      expect(await tab.locator('body').innerHTML()).not.toContain(opened.codes[0]);
      expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
      if (!prepare) expect(await axe(tab)).toEqual([]);
    }
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(opened.key);
    expect(await coach.complaints()).toEqual([]);
  });

  test('a share kit in another tab is taken away with its coach link, and a form begins a new overview', async () => {
    const { coach, page, key } = await openCoach(prepare);
    await using _coach = coach;
    const [kit, form] = [await page.context().newPage(), await page.context().newPage()];
    await page.getByLabel('Husk nøkkelen på denne enheten').check();
    await form.goto('/new');
    await form.getByText('legges i oversikten du har åpen').waitFor();
    await kit.goto('/new');
    await kit.locator('#name').fill('Nordlys');
    await onward(kit).click();
    await kit.locator(`[data-kind=coach] [href$="${key}"]`).waitFor();
    await forgetKey(page);
    await kit.getByRole('heading', GONE).waitFor();
    expect(await kit.locator('body').innerHTML()).not.toContain(key);
    await form.getByText('legges i oversikten du har åpen').waitFor({ state: 'detached' });
  });
});

/** Leaves a page by a link, comes back to it by Back. @returns whether the browser showed it as it was left */
async function awayAndBack(page: Page, meanwhile: (page: Page) => Promise<unknown>): Promise<boolean> {
  await page.evaluate(() => {
    Object.assign(globalThis, { left: true });
  });
  await page.goto('/privacy');
  await meanwhile(page);
  await page.evaluate(() => history.back());
  await page.waitForURL((url) => !/privacy/.test(url.pathname), { waitUntil: 'commit' });
  return page.evaluate(() => 'left' in globalThis);
}

/** Keeps events of some kinds from everything on the page. */
const deafTo =
  (...kinds: string[]) =>
  (context: BrowserContext) =>
    context.addInitScript((all) => {
      for (const kind of all) addEventListener(kind, (event) => event.stopImmediatePropagation());
    }, kinds);

/** A mark as another tab leaves it, of which a page in the cache hears nothing. */
const forgottenElsewhere = (key: string) => (page: Page) =>
  page.evaluate((id) => localStorage.setItem('okr-klar-forgotten', `${id}.1`), key.slice(3, 11));

describe.each(PAGES)('a page that comes back out of the back/forward cache', (path, shows, left) => {
  test(`shows ${shows} as before when nothing was forgotten, and nothing of it afterwards`, async () => {
    // Chromium tells a page in its cache of storage events once it is back; nothing says that every browser does.
    const { coach, page, ...opened } = await openCoach(deafTo('storage'), keeping);
    await using _coach = coach;
    await page.goto(path(opened as Opened));
    await page.locator(shows).first().waitFor();
    expect(await awayAndBack(page, async () => {})).toBe(true);
    await page.locator(shows).first().waitFor();
    expect(await awayAndBack(page, forgottenElsewhere(opened.key))).toBe(true);
    await page.getByRole('heading', { name: left }).waitFor();
    expect(await page.locator(shows).count()).toBe(0);
  });
});

test('control: a page that is not told of its return shows the codes', async () => {
  const { coach, page, ...opened } = await openCoach(deafTo('storage', 'pageshow'), keeping);
  await using _coach = coach;
  await page.goto(`/cards#${opened.survey.id}`);
  await page.locator('.card-code').first().waitFor();
  expect(await awayAndBack(page, forgottenElsewhere(opened.key))).toBe(true);
  expect(await page.locator('.card-code').count()).toBeGreaterThan(0);
});

test('Back after forgetting in the same tab shows nothing of what the key made', async () => {
  const { coach, page, ...opened } = await openCoach(undefined, keeping);
  await using _coach = coach;
  await page.goto(`/cards#${opened.survey.id}`);
  await page.locator('.card-code').first().waitFor();
  await page.goto('/coach');
  await forgetKey(page);
  await page.evaluate(() => history.back());
  await page.waitForURL(/cards/, { waitUntil: 'commit' });
  await page.getByRole('heading', GONE).waitFor();
  expect(await page.locator('.card-code').count()).toBe(0);
  expect(await page.locator('body').innerHTML()).not.toContain(opened.codes[0]);
});

test('a tab that showed another page meanwhile has lost its key when it comes to one that needs it', async () => {
  const { coach, page } = await openCoach();
  await using _coach = coach;
  const tab = await page.context().newPage();
  await tab.goto('/privacy');
  await tab.evaluate((entry) => sessionStorage.setItem(...entry), [
    PLACE,
    String(await page.evaluate((place) => sessionStorage.getItem(place), PLACE)),
  ] as [string, string]);
  await forgetKey(page);
  await tab.goto('/coach');
  await tab.locator('#key').waitFor();
  expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a key that was forgotten opens again by its link, here and in a tab opened later', async () => {
  const { coach, page, key } = await openCoach();
  await using _coach = coach;
  await forgetKey(page);
  await page.goto(`/coach#${key}`);
  await page.getByRole('article').waitFor();
  await page.reload();
  await page.getByRole('article').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
