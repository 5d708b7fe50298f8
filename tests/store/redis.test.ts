import { afterAll, beforeAll, expect, test } from 'vitest';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { SCHEMA } from '#store/redis/keys.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { StoreUnavailable } from '#store/store.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { collected } from '../support/collected.ts';
import { apiOn, temporaryFolder } from '../support/host.ts';
import { runHost } from '../support/process.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { storeContract } from './contract.ts';
import { CELLS, invited, MARK, NOW, sealed, survey } from './sample.ts';

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

async function openResp(empty = true) {
  if (empty) await redis.client.flushall();
  const client = ioredisClient(redis.url);
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
  await store.grantCode('ssssssss', 'code-1', 'first', NOW);
  await store.count('ssssssss', sealed(5, { credentialId: 'one' }), NOW, MARK);
  const kept = ['survey', 'cells', 'codes', 'ids', 'pads', 'spent'].map((part) => `okr:{ssssssss}:${part}`);
  expect((await redis.client.keys('*')).sort()).toEqual(['okr:surveys', SCHEMA, ...kept].sort());
  for (const key of kept) expect(await redis.client.ttl(key)).toBeGreaterThan(0);
  await collected(store, 'ssssssss');
  await store.finish(invited('ssssssss'), { tooFew: true });
  expect((await redis.client.keys('*')).sort()).toEqual(
    ['okr:surveys', SCHEMA, 'okr:{ssssssss}:survey'].sort(),
  );
});

test('more pads than one page holds are handed over whole, in answers that Upstash would give', async () => {
  await using opened = await openUpstash();
  const { store, bridge } = opened;
  await store.openSurvey(survey('ssssssss'), CELLS);
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
  const members = Array.from({ length: 100_001 }, random);
  for (let at = 0; at < members.length; at += 20_000) {
    const some = members.slice(at, at + 20_000).flatMap((member) => [0, member]);
    await redis.client.zadd('okr:{ssssssss}:pads', ...some);
  }
  const sizes: number[] = [];
  bridge.trouble = async (carryOut) => {
    const answer = await carryOut();
    sizes.push((await answer.clone().text()).length);
    return answer;
  };
  const found = await collected(store, 'ssssssss');
  const padIds = found?.padIds.map((id) => Buffer.from(id).toString('base64url')).sort();
  expect(padIds).toEqual(members.sort());
  expect(Math.max(...sizes)).toBeLessThan(400_000);
  // A page has as many pads however many there are, so a million takes ten times the pages.
  expect(sizes.length).toBeGreaterThan(10);
  sizes.length = 0;
  await store.finish(survey('ssssssss'), { tooFew: true });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000);
  expect(await redis.client.exists('okr:{ssssssss}:pads')).toBe(0);
});

test('scripts lock their keys alone at Upstash, and run without that where the flag is refused', async () => {
  await using opened = await openUpstash();
  const { store, bridge } = opened;
  const scripts = async () =>
    (await redis.client.info('commandstats')).match(/cmdstat_eval:calls=(\d+)/)?.[1];
  await store.probe();
  const flagged = await scripts();
  await store.probe();
  expect(await scripts()).toBe(flagged);
  bridge.takesFlag = false;
  await redis.client.script('FLUSH');
  await store.probe();
  const before = bridge.calls.length;
  await store.probe();
  // The probe and the version of the schema, in one call.
  expect(bridge.calls.slice(before)).toEqual([['evalsha', 'evalsha']]);
});

test.each([
  ['redis', openResp],
  ['upstash', openUpstash],
] as const)(
  '%s: without its counters a survey counts nothing, and remembers nothing of who was refused',
  async (_, openStore) => {
    await using opened = await openStore();
    const { store } = opened;
    await store.openSurvey(survey('ssssssss'), CELLS);
    await store.count('ssssssss', sealed(5), NOW, MARK);
    await redis.client.del('okr:{ssssssss}:cells');
    await expect(store.count('ssssssss', sealed(6), NOW, MARK)).rejects.toThrow(StoreUnavailable);
    expect(await redis.client.zcard('okr:{ssssssss}:ids')).toBe(1);
    expect(await redis.client.zcard('okr:{ssssssss}:pads')).toBe(1);
  },
);

test('redis is real', async () => {
  expect(await redis.client.info('server')).toContain('redis_version');
});

test('a Redis that a newer version wrote is refused by everything, in health with a sentence', async () => {
  await using opened = await openResp();
  const { store } = opened;
  const { fetch } = apiOn(store);
  const { survey: open, key } = await openSurvey(fetch);
  // Control: so far it is served.
  expect((await respond(fetch, open.id)).status).toBe(201);
  await redis.client.set(SCHEMA, 99);
  const sentence = expect.stringContaining('A newer version of okr-klar wrote this store (schema 99');
  const refused = { status: 503, body: { code: 'store-unavailable', detail: sentence } };
  expect(await call(fetch, 'GET', '/api/health')).toMatchObject(refused);
  expect(await respond(fetch, open.id)).toMatchObject(refused);
  expect(await call(fetch, 'GET', '/api/workspace', { key })).toMatchObject(refused);
  // A process that starts now does not leave its mark either.
  await redis.client.del('okr:pepper-mark');
  await using another = await openResp(false);
  await expect(another.store.pepperMark('own')).rejects.toThrow('schema 99');
  expect(await redis.client.exists('okr:pepper-mark')).toBe(0);
});

test('a Node host does not stay on a Redis that a newer version wrote', async () => {
  await redis.client.set(SCHEMA, 99);
  using folder = temporaryFolder();
  const { exitCode, output } = await runHost(folder.path, { REDIS_URL: redis.url, PEPPER: 'p'.repeat(32) });
  expect(exitCode).toBe(1);
  expect(output).toContain('okr-klar: A newer version of okr-klar wrote this store');
  await redis.client.del(SCHEMA);
});

test('what is to be done with surveys that an older copy of a Redis holds open leaves them unreadable', async () => {
  await using opened = await openResp();
  const { fetch, store } = apiOn(opened.store);
  const rounds = [await openSurvey(fetch), await openSurvey(fetch)];
  for (const { survey: round } of rounds) for (let n = 0; n < 6; n += 1) await respond(fetch, round.id);
  const [copied, current] = rounds.map(({ survey: round }) => round.id) as [string, string];
  // As in OPERATE.md, "Backups".
  await redis.client.del(...['cells', 'pads', 'ids'].map((part) => `okr:{${copied}}:${part}`));
  await redis.client.hset(`okr:{${copied}}:survey`, 'state', 'closing');
  for (const { key, survey: round } of rounds) await close(fetch, key, round.id);
  const states = (await store.surveys([copied, current])).map((record) => record?.state);
  // Control: the other one closes.
  expect(states).toEqual(['unreadable', 'closed']);
});
