import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { readNodeConfig } from '#host/config.ts';
import { openNodeContext } from '#host/node/context.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { parseRedisAddress } from '#store/redis/redis-address.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { StoreUnavailable } from '#store/store.ts';
import { startSentinel } from '../support/redis-cluster.ts';
import { startRedis } from '../support/redis-server.ts';
import { CELLS, MARK, NOW, sealed, survey } from './sample.ts';

const SINGLE = { form: 'single', isEncrypted: false, username: '', password: '', database: 0 };

test.each([
  ['redis://db', { ...SINGLE, nodes: [{ host: 'db', port: 6379 }] }],
  [
    'rediss://me:p%40ss@[::1]:7/3',
    { isEncrypted: true, password: 'p@ss', database: 3, nodes: [{ host: '::1', port: 7 }] },
  ],
  [
    'redis+cluster://a:1,b',
    {
      form: 'cluster',
      nodes: [
        { host: 'a', port: 1 },
        { host: 'b', port: 6379 },
      ],
    },
  ],
  [
    'redis+sentinel://:word@a,b:5/name/2?sentinelPassword=other',
    {
      form: 'sentinel',
      nodes: [
        { host: 'a', port: 26379 },
        { host: 'b', port: 5 },
      ],
      master: 'name',
      database: 2,
      password: 'word',
      sentinelPassword: 'other',
    },
  ],
])('%s is read as what it says', (text, meant) => {
  expect(parseRedisAddress(text)).toMatchObject(meant);
});

test.each([
  ['another scheme', 'http://db'],
  ['no host', 'redis://'],
  ['several hosts without a form', 'redis://a,b'],
  ['a port that is none', 'redis://db:port'],
  ['a database that is no number', 'redis://db/name'],
  ['sentinels without the name of a master', 'redis+sentinel://a,b'],
  ['a database of a cluster, which has but one', 'redis+cluster://a,b/1'],
  ['a password with a percent sign that encodes nothing', 'redis://me:100%@db'],
  ['such a name of a master', 'redis+sentinel://a/100%'],
  ['a password with a bare hash sign, at which a URL ends', 'redis+cluster://me#you@a,b'],
  ['a question mark, likewise', 'redis+cluster://me?you@a,b'],
])('%s is no address', (_, text) => {
  expect(parseRedisAddress(text)).toBeNull();
});

test('a database that is not there is refused, and nothing goes into database 0; one that is there works', async () => {
  await using redis = await startRedis();
  const missing = ioredisClient(`${redis.url}/99`);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const probe = openRedisStore(missing).openSurvey(survey('ssssssss'), CELLS);
    await expect(probe).rejects.toMatchObject({ trouble: 'wrong database' });
  }
  expect(await redis.client.dbsize()).toBe(0);
  const config = readNodeConfig({ REDIS_URL: `${redis.url}/99`, PEPPER: 'p'.repeat(32) });
  await expect(openNodeContext(config)).rejects.toThrow('a database number that this Redis does not have');
  const there = ioredisClient(`${redis.url}/9`);
  expect(await openRedisStore(there).openSurvey(survey('ssssssss'), CELLS)).toBe(true);
  expect(await redis.client.dbsize()).toBe(0);
  missing.close();
  there.close();
});

test.each(['redis+cluster://127.0.0.1:1', 'redis+sentinel://127.0.0.1:1/master', 'redis://127.0.0.1:1'])(
  '%s, where nobody listens, is refused in time, and not waited for',
  async (url) => {
    const client = ioredisClient(url, 300);
    const began = performance.now();
    await expect(openRedisStore(client).probe()).rejects.toThrow(StoreUnavailable);
    await expect(openRedisStore(client).surveys(['ssssssss'])).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - began).toBeLessThan(5_000);
    client.close();
  },
);

test('a command that waits for one before it is over in time too, where nobody answers', async () => {
  await using silent = await startSilent();
  const limit = 1_500;
  const client = ioredisClient(`redis://127.0.0.1:${silent.port}`, limit);
  const timed = async () => {
    const began = performance.now();
    await expect(openRedisStore(client).surveys(['ssssssss'])).rejects.toThrow(StoreUnavailable);
    return performance.now() - began;
  };
  const first = timed();
  await wait(limit / 2);
  for (const took of await Promise.all([first, timed()])) expect(took).toBeLessThan(1.4 * limit);
  client.close();
});

test('a sentinel that says nothing is passed over for the next', async () => {
  await using silent = await startSilent();
  await using servers = await startSentinel();
  const url = servers.url.replace(/127\.0\.0\.1/, `127.0.0.1:${silent.port},$&`);
  const client = ioredisClient(url, 3_000);
  await openRedisStore(client).openSurvey(survey('ssssssss'), CELLS);
  client.close();
});

/** What takes every connection and never answers. */
async function startSilent() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

test('through a sentinel the store goes on at the new master, by itself, and a demoted one is left', async () => {
  await using servers = await startSentinel();
  const [first, second, sentinel] = servers.nodes as [Redis, Redis, Redis];
  const client = ioredisClient(servers.url, 1_000);
  const store = openRedisStore(client);
  const count = () => store.count('ssssssss', sealed(1), NOW, MARK);
  await store.openSurvey(survey('ssssssss'), CELLS);
  expect(await count()).toBe('counted');
  const responsesOn = async (node: Redis) => {
    await node.select(1);
    return node.hget('okr:{ssssssss}:survey', 'responses');
  };
  expect(await responsesOn(first)).toBe('1');
  while ((await responsesOn(second)) !== '1') await wait(20);

  // It refuses until it has looked at the replica.
  const failOver = () => sentinel.call('SENTINEL', 'FAILOVER', 'watched').catch(() => 'refused');
  while ((await failOver()) !== 'OK') await wait(50);
  while (!(await second.info('replication')).includes('role:master')) await wait(20);
  // What the sentinel does too, some seconds later: from now on the connected one answers READONLY.
  await first.replicaof('127.0.0.1', servers.ports[1] as number);
  const outcomes: string[] = [];
  while (outcomes.at(-1) !== 'counted' && outcomes.length < 40) {
    outcomes.push(await count().catch(({ trouble }) => trouble));
    await wait(50);
  }
  expect(outcomes.at(-1)).toBe('counted');
  expect(await responsesOn(second)).toBe('2');
  client.close();
});
