import { startFunctions } from './functions.ts';
import { temporaryFolder } from './host.ts';
import { startHost, stopHost } from './process.ts';
import { startRedis } from './redis-server.ts';
import { startBridge } from './upstash-bridge.ts';

/** A whole site, pages and API, as one of the ways it is run. */
export interface RunningSite extends AsyncDisposable {
  readonly origin: string;
}

const PEPPER = 'a pepper that is used in tests only';

/** Every way to run the site, each on a store of its own. */
export const SITES: readonly [name: string, start: () => Promise<RunningSite>][] = [
  ['one Node process with SQLite', () => startNode(new AsyncDisposableStack())],
  ['a Node process with Redis', startNodeOnRedis],
  ["Vercel's functions with Upstash", startOnVercel],
];

async function startNode(parts: AsyncDisposableStack, env: Record<string, string> = {}) {
  const folder = parts.use(temporaryFolder());
  const host = await startHost(folder.path, env);
  parts.defer(() => stopHost(host));
  return { origin: host.origin, [Symbol.asyncDispose]: () => parts.disposeAsync() };
}

async function startNodeOnRedis() {
  const parts = new AsyncDisposableStack();
  const redis = parts.use(await startRedis());
  return startNode(parts, { REDIS_URL: redis.url, PEPPER });
}

async function startOnVercel() {
  const parts = new AsyncDisposableStack();
  const redis = parts.use(await startRedis());
  const bridge = parts.use(await startBridge(redis.client));
  const environment = { UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: bridge.token, PEPPER };
  const { origin } = parts.use(await startFunctions(environment));
  return { origin, [Symbol.asyncDispose]: () => parts.disposeAsync() };
}
