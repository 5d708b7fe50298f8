import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRedisStore } from '../../src/storage/redis.ts';
import { respClient } from '../../src/storage/resp.ts';
import { upstashClient } from '../../src/storage/upstash.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { storeContract } from './contract.ts';
import { CELLS, invited, MARK, NOW, sealed } from './sample.ts';

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

test('after closing, Redis holds nothing of a survey but its set-up and result', async () => {
  await using opened = await openResp();
  const { store } = opened;
  await store.openSurvey(invited('ssssssss'), CELLS, ['code-1', 'code-2']);
  await store.redeem('ssssssss', 'code-1', 'first', NOW);
  await store.count('ssssssss', sealed(5, { credentialId: 'one' }), NOW, MARK);
  const kept = ['survey', 'cells', 'codes', 'ids', 'pads', 'spent'].map((part) => `okr:{ssssssss}:${part}`);
  expect((await redis.client.keys('*')).sort()).toEqual(['okr:surveys', ...kept].sort());
  for (const key of kept) expect(await redis.client.ttl(key)).toBeGreaterThan(0);
  await store.collect('ssssssss');
  await store.finish(invited('ssssssss'), { tooFew: true });
  expect((await redis.client.keys('*')).sort()).toEqual(['okr:surveys', 'okr:{ssssssss}:survey']);
});

test('redis is real', async () => {
  expect(await redis.client.info('server')).toContain('redis_version');
});
