import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openSurvey, respond, response } from '../support/client.ts';
import { type Api, apiOnSqlite } from '../support/host.ts';
import { startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { idIn } from './sqlite-journal.ts';

const PEOPLE = 200;

/** A site, and the response ids in the order in which its store holds them. */
interface Target extends AsyncDisposable {
  readonly api: Api;
  readonly idsOf: (surveyId: string) => Promise<string[]>;
  /** The same ids, kept as a careless store would keep them. */
  readonly keptInOrder: (ids: readonly string[]) => Promise<string[]>;
}

const TARGETS: Record<string, () => Promise<Target>> = {
  'the tables of SQLite': async () => {
    const api = apiOnSqlite();
    const rows = (query: string) => {
      using database = new DatabaseSync(api.file);
      return database
        .prepare(query)
        .all()
        .map(({ id }) => (typeof id === 'string' ? id : idIn(id as Uint8Array)));
    };
    return {
      api,
      idsOf: async (id) =>
        rows(
          `SELECT counted.id FROM counted JOIN survey ON survey.number = counted.survey WHERE survey.id = '${id}'`,
        ),
      async keptInOrder(ids) {
        using database = new DatabaseSync(api.file);
        database.exec('CREATE TABLE careless (id TEXT)');
        for (const id of ids) database.prepare('INSERT INTO careless VALUES (?)').run(id);
        return rows('SELECT id FROM careless');
      },
      [Symbol.asyncDispose]: async () => api[Symbol.dispose](),
    };
  },
  'the sets of Redis': async () => {
    const redis = await startRedis();
    const client = ioredisClient(redis.url);
    return {
      api: apiOnRedis(client),
      idsOf: (id) => redis.client.zrange(`okr:{${id}}:ids`, 0, -1),
      async keptInOrder(ids) {
        for (const id of ids) await redis.client.rpush('careless', id);
        return redis.client.lrange('careless', 0, -1);
      },
      async [Symbol.asyncDispose]() {
        client.close();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
};

/**
 * Spearman's rank correlation between two orders of the same things, in standard errors: its variance is
 * 1 / (n - 1) when the orders have nothing to do with each other.
 */
function rankTest(came: readonly string[], stands: readonly string[]): number {
  const n = came.length;
  const squares = came.reduce((sum, id, place) => sum + (place - stands.indexOf(id)) ** 2, 0);
  return (1 - (6 * squares) / (n * (n * n - 1))) * Math.sqrt(n - 1);
}

describe.each(Object.entries(TARGETS))('%s', (name, open) => {
  test('do not tell in which order people answered; control: a list does', async () => {
    await using target = await open();
    const { survey } = await openSurvey(target.api.fetch, { employees: PEOPLE });
    const sent = Array.from({ length: PEOPLE }, () => response());
    for (const body of sent) await respond(target.api.fetch, survey.id, body);

    const came = sent.map(({ responseId }) => responseId);
    const [sealed, careless] = [await target.idsOf(survey.id), await target.keptInOrder(came)];
    expect([...sealed].sort()).toEqual([...came].sort());
    const [found, control] = [rankTest(came, sealed), rankTest(came, careless)];
    console.log(
      `order in ${name}: ${found.toFixed(2)} standard errors from chance; control, a list: ${control.toFixed(2)}`,
    );
    expect(Math.abs(found)).toBeLessThan(4);
    expect(control).toBeGreaterThan(4);
  });
});
