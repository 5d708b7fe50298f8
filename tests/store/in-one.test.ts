import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSurveyInPlace, readWhole } from '#server/whole-reads.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import type { Store } from '#store/store.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { CELLS, survey } from './sample.ts';

/** Reads by one script against the same reads step by step, as every other store answers them. */

let redis: RunningRedis;
let client: ReturnType<typeof ioredisClient>;
let store: Store;
beforeAll(async () => {
  redis = await startRedis();
  client = ioredisClient(redis.url);
  store = openRedisStore(client);
});
afterAll(async () => {
  client.close();
  await redis[Symbol.asyncDispose]();
});

const HASH = 'e'.repeat(64);

/** A workspace with an organisation of this name, and a survey with a group of it. */
async function named(name: string): Promise<void> {
  await redis.client.flushall();
  const keys = [{ id: 'kkkkkkkk', label: name, hash: HASH }];
  const bodies = {
    workspace: { id: 'wwwwwwww', keys, opened: '2026-01-01', organisations: ['cccccccc'] },
    organisation: { id: 'cccccccc', workspaceId: 'wwwwwwww', name, surveys: ['bssssssss'] },
  };
  await store.write('workspace', 'wwwwwwww', bodies.workspace as never, 0);
  await store.write('organisation', 'cccccccc', bodies.organisation as never, 0);
  const round = { ...survey('bssssssss'), organisationId: 'cccccccc', groups: [{ id: 'g1', name }] };
  await store.openSurvey(round as never, CELLS);
}

test.each([
  ['half a character, which older versions took', 'Solvik \ud83c'],
  ['the other half', '\udf32 Solvik'],
  ['a text that looks like an escape of one', 'a\\ud83c \\\\ud83c \\u0041 "\\'],
  ['a whole character', '🌲 \u0000 \u2028'],
])("%s in a name stands in nobody's way", async (_, name) => {
  await named(name);
  const stepwise = { ...store, inOne: null };
  const whole = await readWhole(store, 'wwwwwwww', HASH);
  expect(whole?.organisations[0]?.body.name).toBe(name);
  expect(whole?.surveys).toHaveLength(1);
  expect(whole).toEqual(await readWhole(stepwise, 'wwwwwwww', HASH));
  const placed = await readSurveyInPlace(store, 'bssssssss', 'wwwwwwww');
  expect(placed).toEqual(await readSurveyInPlace(stepwise, 'bssssssss', 'wwwwwwww'));
});
