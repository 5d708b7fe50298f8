import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { LIMITS } from '#server/limiter.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { call, openSurvey, respond } from '../support/client.ts';
import { PEPPER } from '../support/host.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { dump, journal, listen } from './redis-dump.ts';

const ADDRESS = '203.0.113.77';

/** The address in every form that somebody without the window's key can make of it. */
function forms(address: string): string[] {
  const bytes = [Buffer.from(address), Buffer.from(address.split('.').map(Number))];
  const digests = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((hash) => [
    createHash(hash).update(address).digest(),
    createHmac(hash, PEPPER).update(address).digest(),
  ]);
  const written = [...bytes, ...digests].flatMap((form) =>
    (['hex', 'base64', 'base64url'] as const).map((encoding) => form.toString(encoding)),
  );
  return [address, bytes[1]?.toString('latin1') as string, ...written];
}

function holds(texts: readonly string[], address = ADDRESS): string[] {
  const wanted = forms(address);
  return texts.filter((text) => wanted.some((form) => text.includes(form)));
}

const CLIENTS = {
  RESP: async (redis: RunningRedis) => {
    const client = ioredisClient(redis.url);
    return { client, [Symbol.asyncDispose]: async () => client.close() };
  },
  REST: async (redis: RunningRedis) => {
    const bridge = await startBridge(redis.client);
    const client = upstashClient(bridge.url, bridge.token);
    return { client, [Symbol.asyncDispose]: () => bridge[Symbol.asyncDispose]() };
  },
};

test.each(Object.entries(CLIENTS))(
  'over %s, no key, no value, no command and no journal of Redis holds an address or ties a name for it to a survey',
  async (_, connect) => {
    await using redis = await startRedis();
    await using connected = await connect(redis);
    const api = apiOnRedis(connected.client, {
      limiting: { shareEvery: 5, limits: { ...LIMITS, response: 12 } },
    });
    await using listener = await listen(redis.client);
    const fetch = api.from(ADDRESS);

    const { key, survey } = await openSurvey(fetch);
    for (let person = 0; person < 14; person += 1) await respond(fetch, survey.id);
    for (let attempt = 0; attempt < 32; attempt += 1) {
      await call(fetch, 'GET', '/api/workspace', { key: `ck_22222222${'A'.repeat(32)}` });
    }
    await call(fetch, 'GET', '/api/workspace', { key });

    const heard = await listener.heard();
    const everything = [
      ...heard,
      ...(await dump(redis.client)),
      ...journal(redis.folder).map((words) => words.join(' ')),
    ];
    expect(holds(everything)).toEqual([]);
    const limiting = everything.filter((text) => text.includes('okr:limit'));
    expect(limiting.length).toBeGreaterThan(50);
    expect(limiting.filter((text) => text.includes(survey.id))).toEqual([]);

    const keys = await redis.client.keys('okr:limit:*');
    expect(keys.map((name) => name.split(':')[2]).sort()).toEqual(['creation', 'guess', 'response', 'salt']);
    for (const name of keys) {
      const left = await redis.client.pttl(name);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(600_000);
    }
  },
);

test('a single response writes nothing that stands for its sender', async () => {
  await using redis = await startRedis();
  await using connected = await CLIENTS.RESP(redis);
  const api = apiOnRedis(connected.client);
  const { survey } = await openSurvey(api.from('192.0.2.9'));
  await using listener = await listen(redis.client);
  for (let person = 0; person < 20; person += 1) await respond(api.from(ADDRESS), survey.id);
  const heard = await listener.heard();
  expect(heard.filter((text) => text.startsWith('evalsha'))).toHaveLength(20);
  expect(heard.filter((text) => text.includes('okr:limit'))).toEqual([]);
});

test('the same address has another name in the next window', async () => {
  await using redis = await startRedis();
  const names = new Set<string>();
  for (let window = 0; window < 3; window += 1) {
    await using connected = await CLIENTS.RESP(redis);
    await redis.client.del('okr:limit:salt');
    await openSurvey(apiOnRedis(connected.client).from(ADDRESS));
    for (const name of await redis.client.keys('okr:limit:creation:*')) names.add(name);
  }
  expect(names.size).toBe(3);
});

test('control: a key with the address, or with a plain hash of it, is found', async () => {
  await using redis = await startRedis();
  await redis.client.set(`limit:${ADDRESS}`, '1');
  await redis.client.set(`limit:${createHash('sha256').update(ADDRESS).digest('hex')}`, '1');
  await redis.client.hset('limits', createHmac('sha256', PEPPER).update(ADDRESS).digest('base64url'), '1');
  expect(holds(await dump(redis.client))).toHaveLength(3);
  expect(holds(journal(redis.folder).map((words) => words.join(' ')))).toHaveLength(3);
});
