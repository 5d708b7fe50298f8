import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFreshPage } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';

/** The survey page on its way, on a network that has brought a part of it. */
let site: Site;
let html: string;
beforeAll(async () => {
  site = await startSite();
  html = await (await fetch(`${site.origin}/s/abcdefgh`)).text();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Opens a page of which the rest, from some place on, comes when told to. */
async function openHalf(page: string, half = page.indexOf('<span>Nei</span>')) {
  const arriving = Promise.withResolvers<void>();
  const server = createServer(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(page.slice(0, half));
    await arriving.promise;
    response.end(page.slice(half));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const opened = await openFreshPage(site.browser, `http://127.0.0.1:${port}`);
  await opened.page.goto('/s/abcdefgh', { waitUntil: 'commit' });
  return {
    page: opened.page,
    arrive: () => arriving.resolve(),
    async [Symbol.asyncDispose]() {
      arriving.resolve();
      await opened[Symbol.asyncDispose]();
      server.close();
    },
  };
}

/** Whether anything has been painted two seconds later. */
function isPainted(page: Page): Promise<boolean> {
  const painted = page.waitForFunction(() => performance.getEntriesByType('paint').length > 0, null, {
    polling: 50,
    timeout: 2000,
  });
  return painted.then(
    () => true,
    () => false,
  );
}

test('nothing is painted before the first question is whole', async () => {
  await using half = await openHalf(html);
  expect(await isPainted(half.page)).toBe(false);
  half.arrive();
  expect(await isPainted(half.page)).toBe(true);
});

test('control: without its link to the second question the page is painted in pieces', async () => {
  await using half = await openHalf(html.replace(/<link rel="expect"[^>]*>/, ''));
  expect(await isPainted(half.page)).toBe(true);
});

/** The page as it is before a script runs, and where its second css begins. */
const unscripted = () => html.replace(/<script type="module">.*?<\/script>/s, '');
const laterStyles = (page: string) => page.indexOf('<style>', page.indexOf('</head>'));

/** Where everything is that is shown down to the end of the first question, and in what size, weight and colour. */
function look(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('header, header *, .survey-step *'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { fontSize, fontWeight, color, backgroundColor, borderColor } = getComputedStyle(element);
      return [
        element.tagName,
        x,
        y,
        width,
        height,
        fontSize,
        fontWeight,
        color,
        backgroundColor,
        borderColor,
      ];
    }).filter(([, , , , height]) => height),
  );
}

async function looks(page: string): Promise<{ half: unknown; whole: unknown }> {
  await using opened = await openHalf(page, laterStyles(page));
  expect(await isPainted(opened.page)).toBe(true);
  const half = await look(opened.page);
  opened.arrive();
  await opened.page.waitForLoadState();
  return { half, whole: await look(opened.page) };
}

test('the css that comes after the first step changes nothing in it', async () => {
  const { half, whole } = await looks(unscripted());
  expect(half).toEqual(whole);
});

test('control: one rule of the first step that comes with it does', async () => {
  const page = unscripted();
  const [rule = ''] = /fieldset input\{[^}]*\}/.exec(page) ?? [];
  const late = page.replace(rule, '').replace(/<\/style>(?!<\/head>)/, () => `${rule}</style>`);
  const { half, whole } = await looks(late);
  expect(rule).not.toBe('');
  expect(half).not.toEqual(whole);
});

/** How a notice and its button look, which the css after the first step says. */
function lookOfNotice(page: Page): Promise<unknown> {
  return page.locator('.survey-notice').evaluate((notice) => {
    const button = notice.querySelector('.ds-button');
    const { content } = getComputedStyle(notice, '::before');
    return [getComputedStyle(notice).display, content, button && getComputedStyle(button).display];
  });
}

test('a notice that replaces the form keeps the css that came inside it', async () => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto('/s/b22222222');
  await page.locator('.survey-notice[data-kind=unknown]').waitFor();
  expect(await lookOfNotice(page)).toEqual(['grid', '"?"', null]);
  // Control: without that css it looks otherwise.
  await page.evaluate(() => Array.from(document.querySelectorAll('style')).at(-1)?.remove());
  expect(await lookOfNotice(page)).not.toEqual(['grid', '"?"', null]);
});
