import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '#store/store.ts';
import { call } from '../support/client.ts';
import { apiOn, apiOnSqlite } from '../support/host.ts';
import { logLines } from '../support/log-lines.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

test('liveness touches no store and readiness does; both say version and store', async () => {
  using api = apiOnSqlite();
  using logged = logLines();
  const ready = await call(api.fetch, 'GET', '/api/health');
  const live = await call(api.fetch, 'GET', '/api/health?live');
  expect([ready.body, live.body]).toEqual(Array(2).fill({ status: 'ok', version, store: 'sqlite' }));
  const gone = new Proxy(api.store, {
    get: (store, name) => {
      if (name === 'name') return store.name;
      return async () => {
        throw new StoreUnavailable('sqlite', 'disk error');
      };
    },
  });
  const { fetch } = apiOn(gone);
  expect((await call(fetch, 'GET', '/api/health?live')).status).toBe(200);
  expect(logged.lines).toEqual([]);
  expect((await call(fetch, 'GET', '/api/health')).status).toBe(503);
  expect(logged.lines).toHaveLength(1);
});
