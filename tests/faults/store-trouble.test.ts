import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { call, close, type Fetch, openSurvey, respond, response } from '../support/client.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { type Bridge, startBridge } from '../support/upstash-bridge.ts';

/** Long enough for a local Redis that is well, on a busy machine too; short enough to wait for. */
const TIMEOUT = 1_000;

let redis: RunningRedis;
/** A connection of its own, since a command that waits holds up those behind it. */
let operator: Redis;
let said: MockInstance[];
beforeAll(async () => {
  redis = await startRedis();
  operator = new Redis(redis.url);
});
afterAll(async () => {
  operator.disconnect();
  await redis[Symbol.asyncDispose]();
});
beforeEach(() => {
  const console = (['log', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(globalThis.console, level),
  );
  said = [...console, vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
});
afterEach(() => {
  for (const spy of said) spy.mockRestore();
});

/** A trouble, and how it ends. */
type Trouble = () => Promise<() => Promise<unknown>>;

const setting =
  (name: string, bad: string, good: string): Trouble =>
  async () => {
    await operator.config('SET', name, bad);
    return () => operator.config('SET', name, good);
  };

const TROUBLES: Record<string, Trouble> = {
  'a Redis that has become a read-only replica': async () => {
    await operator.replicaof('127.0.0.1', 1);
    return () => operator.replicaof('NO', 'ONE');
  },
  'a Redis without the replicas it wants': setting('min-replicas-to-write', '1', '0'),
  'a Redis that is full': setting('maxmemory', '1', '0'),
  'a Redis that does not answer in time': async () => {
    await operator.call('CLIENT', 'PAUSE', '60000', 'WRITE');
    return () => operator.call('CLIENT', 'UNPAUSE');
  },
};

/** While the trouble lasts a response is refused; afterwards the same response counts, and counts once. */
async function expectCountedOnce(fetch: Fetch, trouble: Trouble): Promise<void> {
  const { key, survey } = await openSurvey(fetch);
  await respond(fetch, survey.id);
  const sent = response();
  const end = await trouble();
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const refused = await respond(fetch, survey.id, sent);
      expect(refused).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
      expect(refused.headers.get('retry-after')).toBe('5');
    }
    expect((await call(fetch, 'POST', '/api/workspace', { body: {} })).status).toBe(503);
  } finally {
    // The next test has the same Redis.
    await end();
  }
  expect([200, 201]).toContain((await respond(fetch, survey.id, sent)).status);
  expect((await close(fetch, key, survey.id)).body.participation).toMatchObject({ responses: 2 });
  expectFixedWords();
}

/** What the log says of it is one of a few words, and nothing of a request, a command or an address. */
function expectFixedWords(): void {
  for (const words of said.flatMap((spy) => spy.mock.calls)) {
    expect(String(words)).toMatch(
      /^\S+Z error store-unavailable okr-klar: store: [A-Za-z ]+, \w+ at src\/[\w/-]+\.ts:\d+\n?$/,
    );
  }
}

async function overRest(check: (fetch: Fetch, bridge: Bridge) => Promise<void>): Promise<void> {
  await redis.client.flushall();
  await using bridge = await startBridge(redis.client);
  await check(apiOnRedis(upstashClient(bridge.url, bridge.token, TIMEOUT)).fetch, bridge);
}

test.each(Object.entries(TROUBLES))('over RESP, %s is 503, and nothing counts twice', async (_, trouble) => {
  await redis.client.flushall();
  const client = ioredisClient(redis.url, TIMEOUT);
  await expectCountedOnce(apiOnRedis(client).fetch, trouble);
  client.close();
});

test.each(Object.entries(TROUBLES))('over REST, %s is 503, and nothing counts twice', async (_, trouble) => {
  await overRest((fetch) => expectCountedOnce(fetch, trouble));
});

const html = (status: number) =>
  new Response('<!doctype html><title>Bad gateway</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });
const ANSWERS: Record<string, NonNullable<Bridge['trouble']>> = {
  'a 500 that repeats the command': () =>
    Response.json({ error: 'ERR broken, command was: ["evalsha","okr:{secret}"]' }, { status: 500 }),
  'a 502 in HTML': () => html(502),
  'a 200 in HTML': () => html(200),
  'an empty object': () => Response.json({}),
  'nothing as the result': () => Response.json({ result: null }),
  'no answer at all': () => new Promise(() => undefined),
  'a command carried out whose reply is lost': async (carryOut) => {
    await carryOut();
    return html(504);
  },
};

test.each(Object.entries(ANSWERS))('over REST, %s is 503, and nothing counts twice', async (_, answer) => {
  await overRest((fetch, bridge) =>
    expectCountedOnce(fetch, async () => {
      bridge.trouble = answer;
      return async () => {
        bridge.trouble = null;
      };
    }),
  );
});

test('a store that refuses the connection, over either protocol, is 503 whatever is asked', async () => {
  const port = await closedPort();
  const resp = ioredisClient(`redis://127.0.0.1:${port}`, TIMEOUT);
  const rest = upstashClient(`http://127.0.0.1:${port}`, 'token', TIMEOUT);
  for (const { fetch } of [apiOnRedis(resp), apiOnRedis(rest)]) {
    const asked = [
      await call(fetch, 'GET', '/api/health'),
      await call(fetch, 'GET', '/api/surveys/b22222222'),
      await call(fetch, 'GET', '/api/workspace', { key: `ck_22222222${'A'.repeat(32)}` }),
      await call(fetch, 'POST', '/api/workspace', { body: {} }),
      await respond(fetch, 'b22222222'),
    ];
    for (const answer of asked) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
      expect(answer.headers.get('retry-after')).toBe('5');
    }
  }
  resp.close();
  expectFixedWords();
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
