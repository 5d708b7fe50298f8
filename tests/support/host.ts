import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { surroundings } from '../../src/platform/context.ts';
import type { Context } from '../../src/server/context.ts';
import { RESOURCES } from '../../src/server/index.ts';
import { serve } from '../../src/server/serve.ts';
import { openSqliteStore } from '../../src/storage/sqlite.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Fetch } from './client.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'okr-klar-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The API on a real store, called without a network. The clock can be moved. */
export interface Api {
  readonly fetch: Fetch;
  readonly store: Store;
  readonly context: Context;
  readonly clock: { now: number };
}

/** Puts the API on any store. */
export function apiOn(store: Store, change: Partial<Context> = {}): Api {
  const clock = { now: Date.parse('2026-03-02T12:00:00Z') };
  const context: Context = {
    ...surroundings,
    store,
    pepper: new TextEncoder().encode('a pepper that is used in tests only'),
    signupCode: null,
    now: () => clock.now,
    ...change,
  };
  return { fetch: serve(RESOURCES, context), store, context, clock };
}

/** The API on a SQLite file of its own. */
export function apiOnSqlite(change: Partial<Context> = {}) {
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
