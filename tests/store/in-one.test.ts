import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSurveyInPlace, readWhole } from '#server/whole-reads.ts';
import { inOneScript } from '#store/redis/in-one.ts';
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

test('a reply is small whatever an organisation has, and a list that changes between two is read anew', async () => {
  await named('Solvik');
  const large = { ...survey('x'), organisationId: 'cccccccc', note: 'N'.repeat(20_000) };
  const rounds = Array.from({ length: 60 }, (_, place) => `b${place + 10_000_000}`);
  for (const id of rounds) await store.openSurvey({ ...large, id }, 1);
  const first = { id: 'cccccccc', workspaceId: 'wwwwwwww', name: 'Solvik', surveys: rounds };
  const second = { ...first, id: 'dddddddd', surveys: ['bssssssss'] };
  await store.write('organisation', first.id, first as never, 1);
  await store.write('organisation', second.id, second as never, 0);
  const list = (organisations: string[], version: number) =>
    store.write(
      'workspace',
      'wwwwwwww',
      { id: 'wwwwwwww', keys: [{ hash: HASH }], organisations } as never,
      version,
    );
  await list(['gone', 'cccccccc', 'dddddddd'], 1);
  const sizes: number[] = [];
  let between = async () => {};
  const listened = inOneScript({
    ...client,
    async run(...call) {
      const reply = await client.run(...call);
      sizes.push(JSON.stringify(reply).length);
      await between();
      return reply;
    },
  });
  const whole = await listened.workspace('wwwwwwww', HASH);
  expect(whole?.surveys.map((each) => each.survey.id)).toEqual([...rounds, 'bssssssss']);
  expect(whole?.organisations.map(({ body }) => body.id)).toEqual(['cccccccc', 'dddddddd']);
  expect(Math.max(...sizes)).toBeLessThan(700_000);

  between = async () => {
    between = async () => {};
    await list(['cccccccc', 'dddddddd'], 2);
  };
  const changed = await listened.workspace('wwwwwwww', HASH);
  expect(changed?.organisations.map(({ body }) => body.id)).toEqual(['cccccccc', 'dddddddd']);
  expect(changed?.surveys).toHaveLength(61);
});

test('what is damaged fails as it does step by step, not as a store that is away', async () => {
  await named('Solvik');
  const stepwise = { ...store, inOne: null };
  for (const key of ['okr:{cccccccc}:organisation', 'okr:{wwwwwwww}:workspace']) {
    await redis.client.hset(key, 'body', `{"id": "${HASH}"`);
    for (const each of [store, stepwise]) {
      await expect(readWhole(each, 'wwwwwwww', HASH)).rejects.toThrow(SyntaxError);
      await expect(readSurveyInPlace(each, 'bssssssss', 'wwwwwwww')).rejects.toThrow(SyntaxError);
    }
  }
});
