import { expect, test } from 'vitest';
import { closeAllDue } from '#server/close-due.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { apiOn } from '../support/host.ts';
import { olderStores, redisWith } from '../support/older-stores.ts';
import older from '../vectors/stores-before-indexes.json' with { type: 'json' };

const DAY = 24 * 60 * 60 * 1000;
/** When the fixture was made, by the clock it was made with. */
const MADE = Date.parse('2096-03-02T12:00:00Z');

test.each(olderStores<Pick<typeof older.sqlite, 'surveys'>>(older))(
  'on %s, what was stored before there were indexes closes and is deleted on time',
  async (_, open) => {
    await using opened = await open();
    const { store } = opened;
    const ids: Record<string, string> = opened.known.surveys;
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
  await using redis = await redisWith(older.redis);
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
  await using redis = await redisWith(older.redis);
  const client = ioredisClient(redis.url);
  const store = openRedisStore(client);
  await store.overdue(MADE);
  expect(await redis.client.zcard('okr:surveys')).toBe(4);
  await redis.client.del('okr:surveys');
  expect(await store.overdue(MADE + 15 * DAY)).toEqual([older.redis.surveys.open]);
  client.close();
});
