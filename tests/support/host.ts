import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { surroundings } from '../../src/platform/context.ts';
import type { Context } from '../../src/server/context.ts';
import { RESOURCES } from '../../src/server/index.ts';
import { serve } from '../../src/server/serve.ts';
import { openSqliteStore } from '../../src/storage/sqlite.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'okr-klar-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The API on a real SQLite file, called without a network. The clock can be moved. */
export function apiOnSqlite(change: Partial<Context> = {}) {
  const folder = temporaryFolder();
  const file = join(folder.path, 'okr-klar.sqlite');
  const store = openSqliteStore(file);
  const clock = { now: Date.parse('2026-03-02T12:00:00Z') };
  const context: Context = {
    ...surroundings,
    store,
    pepper: new TextEncoder().encode('a pepper that is used in tests only'),
    signupCode: null,
    now: () => clock.now,
    ...change,
  };
  const fetch = serve(RESOURCES, context);
  return {
    fetch,
    context,
    store,
    clock,
    file,
    [Symbol.dispose]() {
      store.close();
      folder[Symbol.dispose]();
    },
  };
}
