import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFreshPage } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';

/** The survey page on its way, on a network that has brought half of the first question. */
let site: Site;
let html: string;
beforeAll(async () => {
  site = await startSite();
  html = await (await fetch(`${site.origin}/s/abcdefgh`)).text();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Opens a page of which the rest comes when told to. */
async function openHalf(page: string) {
  const half = page.indexOf('<span>Nei</span>');
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
