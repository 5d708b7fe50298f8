import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localTimeIn, marksIn } from '#core/index.ts';
import { memoryLimiter } from '#host/limiter/memory.ts';
import { sharedContext } from '#host/shared-context.ts';
import type { ServerContext } from '#server/context.ts';
import { allRoutes } from '#server/index.ts';
import { serve } from '#server/serve.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { Store } from '#store/store.ts';
import { type Fetch, timeComes } from './client.ts';

const resources = await allRoutes();

/** A folder that is gone after the test. */
export function temporaryFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'okr-klar-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The API on a real store, called without a network. The clock can be moved. */
export interface Api {
  readonly fetch: Fetch;
  /** The same, called from this address. */
  readonly from: (address: string) => Fetch;
  readonly store: Store;
  readonly context: ServerContext;
  readonly clock: { now: number };
}

/** What everything is sealed with that no host of its own seals. */
export const PEPPER = new TextEncoder().encode('a pepper that is used in tests only');

/** Puts the API on any store. */
export function apiOn(store: Store, change: Partial<ServerContext> = {}): Api {
  const clock = { now: Date.now() };
  const context: ServerContext = {
    ...sharedContext,
    store,
    pepper: PEPPER,
    limiter: memoryLimiter(),
    signupCode: null,
    cronSecret: null,
    siteAddress: null,
    now: () => clock.now,
    lastMark: marksIn('Europe/Oslo'),
    localTime: localTimeIn('Europe/Oslo'),
    ...change,
  };
  const api = serve(resources, context);
  const from = (address: string): Fetch => {
    const fetch: Fetch = (request) => api(request, address);
    timeComes.set(fetch, (id) => store.reschedule(id, new Date(context.now()).toISOString()));
    return fetch;
  };
  return { fetch: from('192.0.2.1'), from, store, context, clock };
}

/** The API on a SQLite file of its own. */
export function apiOnSqlite(change: Partial<ServerContext> = {}) {
  const folder = temporaryFolder();
  const file = join(folder.path, 'okr-klar.sqlite');
  const store = openSqliteStore(file);
  return {
    ...apiOn(store, change),
    file,
    [Symbol.dispose]() {
      store.close();
      folder[Symbol.dispose]();
    },
  };
}
