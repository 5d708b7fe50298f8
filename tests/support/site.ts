import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { launchBrowser, openFreshPage, type WatchedPage } from './browser.ts';
import { type Fetch, overNetwork, timeComes } from './client.ts';
import { temporaryFolder } from './host.ts';
import { startHost, stopHost } from './process.ts';
import { openPage } from './visitor.ts';

/** The site as `npm start` serves it. */
export interface ServedSite extends AsyncDisposable {
  readonly origin: string;
  /** The file of its store, which another host could have open too. */
  readonly file: string;
  /** Everything the host printed so far. */
  readonly output: () => string;
  readonly fetch: Fetch;
}

/** The same, and a real browser to look at it with. */
export interface Site extends ServedSite {
  readonly browser: Browser;
  /** A page as if opened by somebody else. */
  open(options?: BrowserContextOptions): Promise<WatchedPage>;
}

/** Starts host and browser. One of each for a file is enough: every test opens pages and surveys of its own. */
export async function startSite(options?: Parameters<typeof launchBrowser>[0]): Promise<Site> {
  const site = await serveSite();
  const browser = await launchBrowser(options);
  return {
    ...site,
    browser,
    // Where Back shows pages as they were left, a profile cannot be emptied.
    open: (visitor) => (options?.pageCache ? openFreshPage : openPage)(browser, site.origin, visitor),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

/** Starts the host alone. */
export async function serveSite(): Promise<ServedSite> {
  const folder = temporaryFolder();
  const host = await startHost(folder.path);
  const fetch = overNetwork(host.origin);
  const file = join(folder.path, 'okr-klar.sqlite');
  timeComes.set(fetch, async (surveyId) => {
    const store = openSqliteStore(file);
    await store.reschedule(surveyId, new Date().toISOString());
    store.close();
  });
  return {
    origin: host.origin,
    file,
    output: host.output,
    fetch,
    async [Symbol.asyncDispose]() {
      await stopHost(host);
      folder[Symbol.dispose]();
    },
  };
}
