import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { Store } from '#store/store.ts';
import { sharedBrowser, type WatchedPage } from './browser.ts';
import { type Fetch, overNetwork, timeComes } from './client.ts';
import { temporaryFolder } from './host.ts';
import { startHost, stopHost } from './process.ts';
import { openPage } from './visitor.ts';
import { atWorkerEnd } from './worker-end.ts';

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

/** Each file calls from an address of its own, or it would meet the limits that others have used up. */
const BEHIND_PROXY = { TRUST_PROXY: 'loopback' };
const FORWARDED = 'x-forwarded-for';

/**
 * The site of a worker, and its browser. The files of a worker use both in turn, and their tests make surveys of their
 * own: to start a host takes a second, and pages of an origin that the browser knows load in half the time.
 */
export async function startSite(): Promise<Site> {
  shared ??= startShared();
  const [{ timeComesFor, ...site }, browser] = await Promise.all([shared, sharedBrowser()]);
  const address = anyAddress();
  const fetch = overNetwork(site.origin, { [FORWARDED]: address });
  timeComes.set(fetch, timeComesFor);
  return {
    ...site,
    fetch,
    browser,
    async open(options) {
      const opened = await openPage(browser, site.origin, options);
      await opened.page.context().setExtraHTTPHeaders({ [FORWARDED]: address });
      return opened;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

let shared: ReturnType<typeof startShared> | undefined;

async function startShared() {
  const { host, folder, ...site } = await serve(BEHIND_PROXY);
  atWorkerEnd(() => {
    host.process.kill('SIGKILL');
    folder[Symbol.dispose]();
  });
  return site;
}

/** In a network of its own, which is what limits count (see network-address.ts). RFC 3849 keeps these for examples. */
function anyAddress(): string {
  const network = randomBytes(4).toString('hex');
  return `2001:db8:${network.slice(0, 4)}:${network.slice(4)}::1`;
}

/** Does something with the store that a host has open, as another host would. */
export async function inStore<T>(
  { file }: Pick<ServedSite, 'file'>,
  act: (store: Store) => Promise<T>,
): Promise<T> {
  const store = openSqliteStore(file);
  try {
    return await act(store);
  } finally {
    store.close();
  }
}

/** Starts the host alone, for one file. */
export async function serveSite(): Promise<ServedSite> {
  const { host, folder, timeComesFor, ...site } = await serve({});
  const fetch = overNetwork(site.origin);
  timeComes.set(fetch, timeComesFor);
  return {
    ...site,
    fetch,
    async [Symbol.asyncDispose]() {
      await stopHost(host);
      folder[Symbol.dispose]();
    },
  };
}

async function serve(env: Record<string, string>) {
  const folder = temporaryFolder();
  const host = await startHost(folder.path, env);
  const file = join(folder.path, 'okr-klar.sqlite');
  return {
    host,
    folder,
    file,
    origin: host.origin,
    output: host.output,
    /** Lets the closing time of a survey come. */
    timeComesFor: (surveyId: string) =>
      inStore({ file }, (store) => store.reschedule(surveyId, new Date().toISOString())),
  };
}
