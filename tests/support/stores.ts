import { afterAll, beforeAll, describe } from 'vitest';
import type { Context } from '../../src/server/context.ts';
import { openRedisStore } from '../../src/storage/redis.ts';
import { respClient } from '../../src/storage/resp.ts';
import { upstashClient } from '../../src/storage/upstash.ts';
import { type Api, apiOn, apiOnSqlite } from './host.ts';
import { type RunningRedis, startRedis } from './redis-server.ts';
import { startBridge } from './upstash-bridge.ts';

/** Opens the API on an empty store; what it opened is let go of when the test ends. */
export type OpenApi = (change?: Partial<Context>) => Promise<Api & AsyncDisposable>;

/** Runs the same tests on every store, each a real one. */
export function onEveryStore(tests: (open: OpenApi) => void): void {
  describe('on SQLite', () => tests(openSqlite));
  describe('on Redis', () => {
    let redis: RunningRedis;
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis[Symbol.asyncDispose]());
    describe('over RESP', () => tests((change) => openResp(redis, change)));
    describe('over REST with the Upstash client', () => tests((change) => openUpstash(redis, change)));
  });
}

async function openSqlite(change?: Partial<Context>) {
  const api = apiOnSqlite(change);
  return { ...api, [Symbol.asyncDispose]: async () => api[Symbol.dispose]() };
}

async function openResp(redis: RunningRedis, change?: Partial<Context>) {
  await redis.client.flushall();
  const client = respClient(redis.url);
  const api = apiOn(openRedisStore(client), change);
  return { ...api, [Symbol.asyncDispose]: async () => client.close() };
}

async function openUpstash(redis: RunningRedis, change?: Partial<Context>) {
  await redis.client.flushall();
  const bridge = await startBridge(redis.client);
  const api = apiOn(openRedisStore(upstashClient(bridge.url, bridge.token)), change);
  return { ...api, [Symbol.asyncDispose]: () => bridge[Symbol.asyncDispose]() };
}
