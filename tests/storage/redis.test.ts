import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRedisStore } from '../../src/storage/redis.ts';
import { respClient } from '../../src/storage/resp.ts';
import { upstashClient } from '../../src/storage/upstash.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { storeContract } from './contract.ts';

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

async function openResp() {
  await redis.client.flushall();
  const client = respClient(redis.url);
  return { store: openRedisStore(client), [Symbol.asyncDispose]: async () => client.close() };
}

async function openUpstash() {
  await redis.client.flushall();
  const bridge = await startBridge(redis.client);
  const store = openRedisStore(upstashClient(bridge.url, bridge.token));
  return { store, bridge, [Symbol.asyncDispose]: () => bridge[Symbol.asyncDispose]() };
}

storeContract('redis', openResp);
storeContract('upstash', openUpstash);

test('redis is real', async () => {
  expect(await redis.client.info('server')).toContain('redis_version');
});
