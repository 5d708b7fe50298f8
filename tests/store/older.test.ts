import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { closeAllDue } from '#server/close-due.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { Store } from '#store/store.ts';
import { apiOn, temporaryFolder } from '../support/host.ts';
import { startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import older from '../vectors/stores-before-indexes.json' with { type: 'json' };

const DAY = 24 * 60 * 60 * 1000;
/** When the fixture was made, by the clock it was made with. */
const MADE = Date.parse('2096-03-02T12:00:00Z');

type Opened = { readonly store: Store; readonly ids: Record<string, string> } & AsyncDisposable;

const redisWithFixture = async () => {
  const redis = await startRedis();
  for (const { key, type, expires, value } of older.redis.keys) {
    if (type === 'hash') await redis.client.hset(key, value as Record<string, string>);
    else if (type === 'zset') for (const member of value as string[]) await redis.client.zadd(key, 0, member);
    else await redis.client.set(key, Buffer.from(value as string, 'base64'));
    if (expires > 0) await redis.client.expireat(key, expires);
  }
  return redis;
};

const STORES: Record<string, () => Promise<Opened>> = {
  async SQLite() {
    const folder = temporaryFolder();
    const path = join(folder.path, 'okr-klar.sqlite');
    const database = new DatabaseSync(path);
    database.exec(older.sqlite.sql.join('\n'));
    database.close();
    const store = openSqliteStore(path);
    return {
      store,
      ids: older.sqlite.surveys,
      async [Symbol.asyncDispose]() {
        store.close();
        folder[Symbol.dispose]();
      },
    };
  },
  async 'Redis over RESP'() {
    const redis = await redisWithFixture();
    const client = ioredisClient(redis.url);
    return {
      store: openRedisStore(client),
      ids: older.redis.surveys,
      async [Symbol.asyncDispose]() {
        client.close();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
  async 'Redis over REST'() {
    const redis = await redisWithFixture();
    const bridge = await startBridge(redis.client);
    return {
      store: openRedisStore(upstashClient(bridge.url, bridge.token)),
      ids: older.redis.surveys,
      async [Symbol.asyncDispose]() {
        await bridge[Symbol.asyncDispose]();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
};

test.each(Object.entries(STORES))(
  'on %s, what was stored before there were indexes closes and is deleted on time',
  async (_, open) => {
    await using older = await open();
    const { store, ids } = older;
    const { context, clock } = apiOn(store);
    const [one, two, three] = ['open', 'closed', 'tooFew'].map((name) => ids[name] as string);
    const states = async () =>
      (await store.surveys([one, two, three] as string[])).map((record) => record?.state);
    clock.now = MADE + DAY;
    // Nor had moves of the closing time been counted.
    expect((await store.surveys([one as string]))[0]?.survey.moves).toBeUndefined();
    await store.reschedule(one as string, new Date(MADE + 15 * DAY).toISOString());
    expect((await store.surveys([one as string]))[0]?.survey.moves).toBe(1);
    // Nothing had been noted then, so fewer than five are told until the next mark.
    expect((await store.surveys([one as string]))[0]).toMatchObject({ noted: null, responses: 6 });
    expect(await closeAllDue(context)).toEqual({ closed: 0, failed: 0 });
    clock.now = Date.parse((await store.surveys([one as string]))[0]?.survey.closesAt as string);
    expect(await closeAllDue(context)).toEqual({ closed: 1, failed: 0 });
    expect((await store.surveys([one as string]))[0]).toMatchObject({ result: { responses: 6 } });
    expect(await states()).toEqual(['closed', 'closed', 'closed']);
    await store.expire(MADE + 30 * DAY);
    expect(await states()).toEqual(['closed', 'closed', undefined]);
    await store.expire(MADE + 365 * DAY);
    expect(await states()).toEqual(['closed', undefined, undefined]);
  },
);

test('what an older version still writes into the same Redis is found within a week', async () => {
  await using redis = await redisWithFixture();
  const client = ioredisClient(redis.url);
  const store = openRedisStore(client);
  const due = MADE + 15 * DAY;
  await redis.client.zadd('okr:surveys', due + DAY, 'all keys');
  // Control: until then the mark keeps it from looking at all keys.
  expect(await store.overdue(due)).toEqual([]);
  expect(await store.overdue(due + DAY)).toEqual([older.redis.surveys.open]);
  client.close();
});

test('an index that was lost is made anew at the next look', async () => {
  await using redis = await redisWithFixture();
  const client = ioredisClient(redis.url);
  const store = openRedisStore(client);
  await store.overdue(MADE);
  expect(await redis.client.zcard('okr:surveys')).toBe(4);
  await redis.client.del('okr:surveys');
  expect(await store.overdue(MADE + 15 * DAY)).toEqual([older.redis.surveys.open]);
  client.close();
});
