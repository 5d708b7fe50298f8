import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import type { RedisClient } from '#store/redis/client.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { answers, call, openSurvey, respond } from '../support/client.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { startBridge } from '../support/upstash-bridge.ts';

/** Long enough for a local Redis that is well, on a busy machine too. */
const TIMEOUT = 3_000;

let redis: RunningRedis;
let operator: Redis;
let said: MockInstance;
beforeAll(async () => {
  redis = await startRedis();
  operator = new Redis(redis.url);
});
afterAll(async () => {
  operator.disconnect();
  await redis[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await redis.client.flushall();
  said = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => said.mockRestore());

/** What the log says of a trouble: the word, the class that the client threw, and the place in our code that asked. */
const line = (word: string) =>
  expect.stringMatching(
    new RegExp(
      `^\\S+Z error store-unavailable okr-klar: store: ${word}, \\w+Error at src/(server|store)/[\\w/-]+\\.ts:\\d+$`,
    ),
  );

interface Ways {
  /** Of the user whose name and password stand before the address of a Redis. */
  readonly client: (user: string) => Promise<RedisClient & AsyncDisposable>;
}

/** Each protocol, as the user that is named. */
const PROTOCOLS: Record<string, Ways['client']> = {
  RESP: async (user) => {
    const client = ioredisClient(redis.url.replace('//', `//${user}`), TIMEOUT);
    return { ...client, [Symbol.asyncDispose]: async () => client.close() };
  },
  REST: async (user) => {
    const behind = new Redis(redis.url.replace('//', `//${user}`), { maxRetriesPerRequest: 1 });
    behind.on('error', () => undefined);
    const bridge = await startBridge(behind);
    const client = upstashClient(bridge.url, bridge.token, TIMEOUT);
    return {
      ...client,
      async [Symbol.asyncDispose]() {
        await bridge[Symbol.asyncDispose]();
        behind.disconnect();
      },
    };
  },
};

interface Trouble {
  readonly word: string;
  readonly user?: string;
  readonly begin: () => Promise<unknown>;
  readonly end: () => Promise<unknown>;
}

const setting = (word: string, name: string, bad: string, good: string): Trouble => ({
  word,
  begin: () => operator.config('SET', name, bad),
  end: () => operator.config('SET', name, good),
});

const rights = (...allowed: string[]): Trouble => ({
  word: 'no rights',
  user: 'app:app@',
  begin: () => operator.acl('SETUSER', 'app', 'reset', 'on', '>app', '~*', ...allowed),
  end: () => operator.acl('SETUSER', 'app', 'reset', 'on', '>app', '~*', '+@all'),
});

const TROUBLES: Record<string, Trouble> = {
  'is out of memory': setting('OOM', 'maxmemory', '1', '0'),
  'wants replicas it has not': setting('NOREPLICAS', 'min-replicas-to-write', '1', '0'),
  'has become a replica': {
    word: 'READONLY',
    begin: () => operator.replicaof('127.0.0.1', '1'),
    end: () => operator.replicaof('NO', 'ONE'),
  },
  'lets its user run no script': rights('+ping', '+info', '+@read'),
  'lets its user write nothing': rights('+ping', '+info', '+@read', '+evalsha', '+eval'),
};

test.each(
  Object.keys(PROTOCOLS).flatMap((protocol) =>
    Object.entries(TROUBLES).map(([name, trouble]) => [protocol, name, trouble] as const),
  ),
)('over %s, health and log say when a Redis %s', async (protocol, _, { word, user = '', begin, end }) => {
  await end();
  await using client = await (PROTOCOLS[protocol] as Ways['client'])(user);
  const { fetch } = apiOnRedis(client);
  const { survey } = await openSurvey(fetch);
  const health = () => call<{ status: unknown }>(fetch, 'GET', '/api/health');
  expect((await health()).body).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+/),
    store: client.name,
  });
  await begin();
  try {
    // Control: what health asked before says that all is well.
    expect(await operator.ping()).toBe('PONG');
    for (let request = 0; request < 20; request += 1) {
      expect((await respond(fetch, survey.id)).status).toBe(503);
    }
    expect((await health()).status).toBe(503);
    const raw = new URLSearchParams(answers('yes'));
    expect((await call(fetch, 'POST', `/api/surveys/${survey.id}/responses`, { raw })).status).toBe(503);
    expect(said.mock.calls).toEqual([[line(word)]]);
  } finally {
    // The next test has the same Redis.
    await end();
  }
  expect((await health()).status).toBe(200);
});

test.each([
  ['RESP', 'a wrong password', 'redis'],
  ['REST', 'a wrong token', 'upstash'],
])('over %s, health and log say that there is %s, and not which', async (protocol) => {
  await using bridge = await startBridge(redis.client);
  await operator.config('SET', 'requirepass', 'the-right-one');
  await operator.auth('the-right-one');
  const client =
    protocol === 'RESP'
      ? ioredisClient(redis.url.replace('//', '//:the-wrong-one@'), TIMEOUT)
      : { ...upstashClient(bridge.url, 'the-wrong-one', TIMEOUT), close: () => undefined };
  expect((await call(apiOnRedis(client).fetch, 'GET', '/api/health')).status).toBe(503);
  expect(said.mock.calls).toEqual([[line('wrong password')]]);
  expect(String(said.mock.calls)).not.toContain('the-wrong-one');
  client.close();
  await operator.config('SET', 'requirepass', '');
});

test.each([
  ['ERR max requests limit exceeded. Limit: 500000, Usage: 500000. See https://upstash.com/docs', 'quota'],
  ['ERR max daily request limit exceeded. Limit: 10000, Usage: 10000.', 'quota'],
  ["NOPERM this user has no permissions to run the 'evalsha' command", 'no rights'],
  ['ERR something that nobody has seen before', 'other'],
])('over REST, "%s" is told as: %s', async (error, word) => {
  await using bridge = await startBridge(redis.client);
  const { fetch } = apiOnRedis(upstashClient(bridge.url, bridge.token, TIMEOUT));
  bridge.trouble = () => Response.json({ error }, { status: 400 });
  expect((await call(fetch, 'GET', '/api/health')).status).toBe(503);
  expect(said.mock.calls).toEqual([[line(word)]]);
});

test.each(Object.entries(PROTOCOLS))(
  'over %s, health and log warn of a Redis that drops keys or writes nothing to its disk',
  async (_, open) => {
    await using client = await open('');
    const { fetch } = apiOnRedis(client);
    const health = async () =>
      (await call<{ warnings?: string[] }>(fetch, 'GET', '/api/health')).body.warnings;
    expect(await health()).toBeUndefined();
    await operator.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await health()).toEqual(['evicts']);
    await operator.config('SET', 'appendonly', 'no');
    expect(await health()).toEqual(['evicts', 'no-append-only-file']);
    await operator.config('SET', 'maxmemory-policy', 'noeviction');
    await operator.config('SET', 'appendonly', 'yes');
    expect(await health()).toBeUndefined();
    expect(said.mock.calls.map(([words]) => words)).toEqual([
      expect.stringContaining('maxmemory-policy'),
      expect.stringContaining('appendonly'),
    ]);
  },
);

test('a hundred who ask for health at once share a probe, and each gets one that began after it asked', async () => {
  await using client = await (PROTOCOLS.RESP as Ways['client'])('');
  const { fetch } = apiOnRedis(client);
  const probes = async () =>
    Number(/cmdstat_evalsha:calls=(\d+)/.exec(await redis.client.info('commandstats'))?.[1] ?? 0);
  await call(fetch, 'GET', '/api/health');
  const before = await probes();
  const began = performance.now();
  await Promise.all(Array.from({ length: 100 }, () => call(fetch, 'GET', '/api/health')));
  // A machine that is too busy to let all of them ask within a tenth of a second takes another probe for each.
  const most = Math.max(1, Math.ceil((performance.now() - began) / 100));
  const asked = (await probes()) - before;
  expect(asked).toBeGreaterThan(0);
  // A probe is two scripts: it asks for the version of the schema as well.
  expect(asked).toBeLessThanOrEqual(2 * most);
});
