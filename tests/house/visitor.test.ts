import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';

/** Profiles are used again, so nothing of one test may reach the next: tests of traces and keys rest on it. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function foundBy(visit: Awaited<ReturnType<Site['open']>>) {
  const { page } = visit;
  await page.goto('/privacy');
  return {
    complaints: await visit.complaints(),
    tabs: page.context().pages().length,
    ...(await page.evaluate(async () => ({
      kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), window.name].join(),
      bases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      isPrinted: matchMedia('print').matches,
      isNoted: 'noted' in globalThis,
      isOnline: navigator.onLine,
      width: innerWidth,
    }))),
  };
}

/** Leaves a trace of every kind. @param lasting also what is there on each page from now on */
async function makeTraces(lasting?: 'a script' | 'a function'): Promise<void> {
  await using visit = await site.open();
  const { page } = visit;
  const context = page.context();
  await page.goto('/privacy');
  if (lasting === 'a script') {
    for (const each of [page, context]) {
      await each.addInitScript(() => sessionStorage.setItem('from', 'a script'));
    }
  }
  // This cannot be undone: only a new profile is free of it.
  if (lasting === 'a function') {
    await page.exposeFunction('noted', () => undefined);
  }
  await page.evaluate(async () => {
    localStorage.setItem('a', '1');
    sessionStorage.setItem('b', '2');
    window.name = 'c';
    indexedDB.open('d');
    await caches.open('e');
    addEventListener('pagehide', () => localStorage.setItem('f', '3'));
  });
  await context.addCookies([{ name: 'g', value: '4', url: site.origin }]);
  await page.route('**/privacy', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setViewportSize({ width: 900, height: 400 });
  await context.newPage();
  await context.setOffline(true);
  await context.setOffline(false);
}

test.each([undefined, 'a script', 'a function'] as const)(
  'a visitor finds nothing of the one before, what lasts: %s',
  async (lasting) => {
    const fresh = await site.open();
    const expected = await foundBy(fresh);
    await fresh[Symbol.asyncDispose]();
    await makeTraces(lasting);
    await using next = await site.open();
    expect(await foundBy(next)).toEqual(expected);
  },
);

test('control: in the same visit the traces are there', async () => {
  await using visit = await site.open();
  const { page } = visit;
  const before = await foundBy(visit);
  await page.evaluate(() => localStorage.setItem('a', '1'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await foundBy(visit)).not.toEqual(before);
});
