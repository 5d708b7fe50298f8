import { type Fetch, openSurvey, overNetwork } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { type RunningHost, startHost, stopHost } from '../support/process.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';

/** One or several hosts on one store, with an open survey. */
export interface BenchSite extends AsyncDisposable {
  readonly origins: readonly string[];
  readonly hosts: readonly RunningHost[];
  /** Where this survey's responses go. */
  readonly path: string;
  readonly surveyId: string;
  readonly coachKey: string;
  readonly fetch: Fetch;
}

/** The bench is its own proxy, so that it can send as people behind many addresses. */
const BEHIND_PROXY = { TRUST_PROXY: 'loopback' };
const PEPPER = 'a pepper that is used in benches only';

/** `npm start` on a file of its own. */
export async function startOnSqlite(): Promise<BenchSite> {
  const parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  return siteOf(parts, [await startHost(folder.path, BEHIND_PROXY)]);
}

/** Several hosts on one redis-server that writes every change to its disk. */
export async function startOnRedis(hosts: number): Promise<BenchSite & { readonly redis: RunningRedis }> {
  const parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  const redis = parts.use(await startRedis());
  const env = { ...BEHIND_PROXY, REDIS_URL: redis.url, PEPPER };
  const starting = Array.from({ length: hosts }, () => startHost(folder.path, env));
  return { ...(await siteOf(parts, await Promise.all(starting))), redis };
}

async function siteOf(parts: AsyncDisposableStack, hosts: readonly RunningHost[]): Promise<BenchSite> {
  for (const host of hosts) parts.defer(() => stopHost(host));
  const origins = hosts.map(({ origin }) => origin);
  const fetch = overNetwork(origins[0] as string);
  const { key, survey } = await openSurvey(fetch, { employees: 1_000_000 });
  return {
    fetch,
    origins,
    hosts,
    path: `/api/surveys/${survey.id}/responses`,
    surveyId: survey.id,
    coachKey: key,
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}
