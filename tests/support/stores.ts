import { describe } from 'vitest';
import { type LimiterSettings, SETTINGS } from '#host/limiter/limiter.ts';
import { memoryLimiter } from '#host/limiter/memory.ts';
import { sharedLimiter } from '#host/limiter/shared.ts';
import type { ServerContext } from '#server/context.ts';
import type { RedisClient } from '#store/redis/client.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { type Fetch, timeComes } from './client.ts';
import { startFunctions } from './functions.ts';
import { type Api, apiOn, apiOnSqlite, PEPPER } from './host.ts';
import { type RunningRedis, startRedis } from './redis-server.ts';
import { startBridge } from './upstash-bridge.ts';
import { atWorkerEnd } from './worker-end.ts';

/** Opens the API on an empty store; what it opened is let go of when the test ends. */
export type OpenApi = (change?: Change) => Promise<Api & Hosts & AsyncDisposable>;

/** Several hosts that know each other only through their store. */
interface Hosts {
  /** One more host on the same store, with connections of its own. */
  readonly another: () => Promise<Api>;
}

/** Parts of the context, and other limits than the real ones. */
export type Change = Partial<ServerContext> & { readonly limiting?: Partial<LimiterSettings> };

/** Opens the API wherever it runs, with nothing of its inside in reach. */
export type OpenHost = () => Promise<{ readonly fetch: Fetch } & AsyncDisposable>;

/** Runs the same tests on every store, each a real one. */
export function onEveryStore(tests: (open: OpenApi, isSqlite: boolean) => void): void {
  describe('on SQLite', () => tests(openSqlite, true));
  describe('on Redis over RESP', () => tests(async (change) => openResp(await sharedRedis(), change), false));
  describe('on Redis over REST', () =>
    tests(async (change) => openUpstash(await sharedRedis(), change), false));
}

/** Runs the same tests on every store and on the functions as Vercel builds them. */
export function onEveryHost(tests: (open: OpenHost) => void): void {
  onEveryStore(tests);
  describe("on Vercel's functions", () =>
    tests(async () => {
      const [{ client }, fetch] = await Promise.all([sharedRedis(), sharedFunctions()]);
      await client.flushall();
      return { fetch, [Symbol.asyncDispose]: async () => undefined };
    }));
}

let redis: Promise<RunningRedis> | undefined;
let functions: Promise<Fetch> | undefined;

/** The server that all files of a worker use in turn, emptied by each test; it ends with the worker. */
function sharedRedis(): Promise<RunningRedis> {
  redis ??= startRedis().then((started) => {
    atWorkerEnd(started.kill);
    return started;
  });
  return redis;
}

/** As Vercel builds them, on that server. A process is slow to start, and keeps nothing between two calls. */
function sharedFunctions(): Promise<Fetch> {
  functions ??= sharedRedis().then(openFunctions);
  return functions;
}

async function openSqlite({ limiting, ...change }: Change = {}) {
  const limiter = memoryLimiter({ ...SETTINGS, ...limiting });
  const api = apiOnSqlite({ limiter, ...change });
  const opened = new AsyncDisposableStack();
  opened.use(api);
  return {
    ...api,
    async another() {
      const store = openSqliteStore(api.file);
      opened.defer(() => store.close());
      return apiOn(store, change);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function openResp(redis: RunningRedis, change?: Change) {
  await redis.client.flushall();
  const opened = new AsyncDisposableStack();
  const another = async () => {
    const client = ioredisClient(redis.url);
    opened.defer(() => client.close());
    return apiOnRedis(client, change);
  };
  return { ...(await another()), another, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

async function openUpstash(redis: RunningRedis, change?: Change) {
  await redis.client.flushall();
  const opened = new AsyncDisposableStack();
  const another = async () => {
    const bridge = opened.use(await startBridge(redis.client));
    // What is tested here is not how long it waits, and the tests share a machine.
    return apiOnRedis(upstashClient(bridge.url, bridge.token, 60_000), change);
  };
  return { ...(await another()), another, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** The API on any client of a Redis, with the limiter that its hosts share. */
export function apiOnRedis(client: RedisClient, { limiting, ...change }: Change = {}): Api {
  const limiter = sharedLimiter(client, PEPPER, { ...SETTINGS, ...limiting });
  return apiOn(openRedisStore(client), { limiter, ...change });
}

async function openFunctions(redis: RunningRedis): Promise<Fetch> {
  const bridge = await startBridge(redis.client);
  const { fetch, kill } = await startFunctions({
    UPSTASH_REDIS_REST_URL: bridge.url,
    UPSTASH_REDIS_REST_TOKEN: bridge.token,
    PEPPER: new TextDecoder().decode(PEPPER),
  });
  atWorkerEnd(kill);
  const store = openRedisStore(ioredisClient(redis.url));
  timeComes.set(fetch, (id) => store.reschedule(id, new Date().toISOString()));
  return fetch;
}
