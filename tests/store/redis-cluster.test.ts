import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNodeConfig } from '#host/config.ts';
import { openNodeContext } from '#host/node/context.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { type RunningServers, startCluster } from '../support/redis-cluster.ts';
import { storeContract } from './contract.ts';
import { CELLS, survey } from './sample.ts';

let cluster: RunningServers & { readonly url: string };
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster[Symbol.asyncDispose]());

async function open() {
  await Promise.all(cluster.nodes.map((node) => node.flushall()));
  const client = ioredisClient(cluster.url);
  return { store: openRedisStore(client), client, [Symbol.asyncDispose]: async () => client.close() };
}

/** `redis` is its name; that all of it runs on three masters is checked below. */
storeContract('redis', open);

test('surveys lie on all three masters, and an index that was lost is found again on all of them', async () => {
  await using opened = await open();
  const { store } = opened;
  const ids = Array.from({ length: 30 }, (_, number) => `survey${(1000 + number).toString(30)}`);
  for (const id of ids) await store.openSurvey(survey(id), CELLS);
  const sizes = await Promise.all(cluster.nodes.map((node) => node.dbsize()));
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  for (const node of cluster.nodes) await node.del('okr:surveys').catch(() => undefined);
  expect((await store.overdue(Date.parse(survey('s').closesAt))).sort()).toEqual([...ids].sort());
});

test('a node of a cluster that is named as if it were alone is refused at the start', async () => {
  const REDIS_URL = `redis://127.0.0.1:${cluster.ports[0]}`;
  const config = readNodeConfig({ REDIS_URL, PEPPER: 'p'.repeat(32) });
  await expect(openNodeContext(config)).rejects.toThrow('Write redis+cluster://');
});

test('control: a script that names keys of two slots is refused by a cluster', async () => {
  await using opened = await open();
  await expect(opened.client.run('return 1', ['okr:{aaa}:survey', 'okr:surveys'], [])).rejects.toThrow();
});
