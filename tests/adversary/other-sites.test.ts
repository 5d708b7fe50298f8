import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serve } from 'srvx/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SETTINGS } from '#host/limiter/limiter.ts';
import { memoryLimiter } from '#host/limiter/memory.ts';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { LIMITS } from '#server/limiter.ts';
import { PLAIN_HTTP, sharedBrowser } from '../support/browser.ts';
import { answers, closedWith, type Fetch, openSurvey, QUESTIONS, respond } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { onward, tick } from '../support/respondent.ts';
import { closeProfiles } from '../support/visitor.ts';

/** Fewer than on a real site, so that a page gets there soon. */
const LIMIT = 10;
const POSTS = 3 * LIMIT;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

/** What a browser says of where a request comes from. */
const SAID = ['sec-fetch-site', 'origin', 'referer'];

/** The site as it was before it listened to that. */
function deafTo(names: readonly string[], api: Fetch): Fetch {
  return async (request) => {
    const { url, method } = request;
    const headers = new Headers(request.headers);
    for (const name of names) headers.delete(name);
    return api(
      new Request(url, { method, headers, ...(method === 'POST' && { body: await request.text() }) }),
    );
  };
}

async function listen(fetch: Fetch) {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false });
  await server.ready();
  return { port: new URL(server.url ?? '').port, close: () => server.close(true) };
}

/** A site with a survey that everybody reaches from one address, and a page elsewhere. */
async function scene(deaf: boolean) {
  const limiter = memoryLimiter({ ...SETTINGS, limits: { ...LIMITS, response: LIMIT } });
  const api = apiOnSqlite({ limiter });
  const hosting = readHosting(new URL('../../vercel.json', import.meta.url));
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const site = createSite({
    files: filesIn(folder),
    hosting,
    api: deaf ? deafTo(SAID, api.fetch) : api.fetch,
  });
  const [own, other] = [await listen(site), await listen(async (request) => attack(new URL(request.url)))];
  return {
    fetch: api.fetch,
    opened: await openSurvey(api.fetch),
    port: own.port,
    elsewhere: `http://localhost:${other.port}`,
    async [Symbol.asyncDispose]() {
      await Promise.all([own.close(), other.close()]);
      api[Symbol.dispose]();
    },
  };
}

/** A page that has its visitor's browser send many forms, ticked and with ids of its own choosing. */
function attack({ searchParams }: URL): Response {
  const fields = { ...answers('no'), responseId: crypto.randomUUID() };
  const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
  const html = `<!doctype html><meta name="referrer" content="${searchParams.get('referrer')}">
    <form method="post" action="${searchParams.get('to')}">${inputs.join('')}</form>
    <script>
      const [form] = document.forms;
      for (let post = 0; post < ${POSTS}; post += 1) {
        const frame = document.createElement('iframe');
        form.target = frame.name = 'frame' + post;
        document.body.append(frame);
        form.submit();
      }
    </script>`;
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/** Visits the page elsewhere and waits until all its forms are answered. @returns how often, by status */
async function visit(page: Page, url: string) {
  const statuses: Record<number, number> = {};
  let answered = 0;
  const done = new Promise<void>((resolve) => {
    page.on('response', (response) => {
      if (response.request().method() !== 'POST') return;
      statuses[response.status()] = (statuses[response.status()] ?? 0) + 1;
      answered += 1;
      if (answered === POSTS) resolve();
    });
  });
  await page.goto(url);
  await done;
  return statuses;
}

/** How the site is addressed and what the page says of itself: a browser tells its sites apart by https only. */
const WAYS: readonly [string, string, string][] = [
  ['that browsers take for safe', '127.0.0.1', 'no-referrer'],
  ['on plain http, by a page that hides its origin', PLAIN_HTTP, 'no-referrer'],
  ['on plain http, by a page that shows it', PLAIN_HTTP, 'unsafe-url'],
];

test.each(WAYS)(
  'a page elsewhere answers nothing for a site %s, and locks no office out',
  async (_, host, referrer) => {
    await using site = await scene(false);
    const page = await browser.newPage();
    const to = `http://${host}:${site.port}/s/${site.opened.survey.id}?respond`;
    const query = new URLSearchParams({ to, referrer });
    expect(await visit(page, `${site.elsewhere}/?${query}`)).toEqual({ 403: POSTS });
    await page.close();
    expect((await respond(site.fetch, site.opened.survey.id)).status).toBe(201);
    expect(await closedWith(site.fetch, site.opened)).toBe(1);
  },
);

test('control: a site that does not listen counts what a page elsewhere ticks, until nobody there can answer', async () => {
  await using site = await scene(true);
  const page = await browser.newPage();
  const to = `http://127.0.0.1:${site.port}/s/${site.opened.survey.id}?respond`;
  const query = new URLSearchParams({ to, referrer: 'no-referrer' });
  const statuses = await visit(page, `${site.elsewhere}/?${query}`);
  await page.close();
  expect(statuses).toEqual({ 303: LIMIT, 429: POSTS - LIMIT });
  expect((await respond(site.fetch, site.opened.survey.id)).status).toBe(429);
  // Under ids of their own, for even there the id that the page chose is not taken.
  expect(await closedWith(site.fetch, site.opened)).toBe(LIMIT);
});

test.each(['127.0.0.1', PLAIN_HTTP])(
  'the plain form of %s itself is counted, and once when it is sent again',
  async (host) => {
    await using site = await scene(false);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`http://${host}:${site.port}/s/${site.opened.survey.id}`);
    for (const id of QUESTIONS.slice(1)) await tick(page, id, 'yes');
    await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
    await page.getByRole('alert').waitFor();
    await tick(page, QUESTIONS[0] as string, 'yes');
    await onward(page).dblclick();
    // Not waitForURL: the second click breaks off the navigation of the first, which it would report as a failure.
    await page.getByRole('heading', { level: 1, name: 'Takk for svarene' }).waitFor();
    await context.close();
    expect(await closedWith(site.fetch, site.opened)).toBe(1);
  },
);
