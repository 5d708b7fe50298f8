import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { Store } from '#store/store.ts';
import { sharedBrowser, type WatchedPage } from './browser.ts';
import { type Fetch, overNetwork, timeComes } from './client.ts';
import { temporaryFolder } from './host.ts';
import { startHost, stopHost } from './process.ts';
import { closeProfiles, openPage } from './visitor.ts';

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

/** Starts a host, and the browser. One host for a file is enough: every test opens pages and surveys of its own. */
export async function startSite(): Promise<Site> {
  const [site, browser] = await Promise.all([serveSite(), sharedBrowser()]);
  return {
    ...site,
    browser,
    open: (options) => openPage(browser, site.origin, options),
    async [Symbol.asyncDispose]() {
      await closeProfiles(browser);
      await site[Symbol.asyncDispose]();
    },
  };
}

/** Does something with the store that a host has open, as another host would. */
export async function inStore<T>({ file }: ServedSite, act: (store: Store) => Promise<T>): Promise<T> {
  const store = openSqliteStore(file);
  try {
    return await act(store);
  } finally {
    store.close();
  }
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
