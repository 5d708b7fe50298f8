import { localTimeIn, marksIn } from '../../core/index.ts';
import type { ServerContext } from '../../server/context.ts';
import { ioredisClient } from '../../store/redis/ioredis-client.ts';
import { parseRedisAddress } from '../../store/redis/redis-address.ts';
import { openRedisStore } from '../../store/redis/store.ts';
import type { StoreUnavailable } from '../../store/store.ts';
import { ConfigError, type NodeConfig } from '../config.ts';
import { memoryLimiter } from '../limiter/memory.ts';
import { sharedLimiter } from '../limiter/shared.ts';
import { sharedContext } from '../shared-context.ts';
import { openDataFolder } from './data-folder.ts';

/** The context of a Node host's handlers; `close` releases its store. */
export interface NodeContext {
  readonly context: ServerContext;
  close(): void;
}

/**
 * Opens the configured store: a Redis that several hosts share, otherwise a file of this host. A Redis that does not
 * answer yet is reported by the requests.
 *
 * @throws ConfigError when it never will, as it is configured
 */
export async function openNodeContext(config: NodeConfig): Promise<NodeContext> {
  const { redisUrl, pepper } = config;
  return redisUrl && pepper ? onRedis(config, redisUrl, pepper) : onFile(config);
}

async function onRedis(
  config: NodeConfig,
  url: string,
  pepper: ServerContext['pepper'],
): Promise<NodeContext> {
  const client = ioredisClient(url);
  await refuseWrongDatabase(client, url);
  const parts = { store: openRedisStore(client), pepper, limiter: sharedLimiter(client, pepper) };
  return { context: contextOf(parts, config), close: () => client.close() };
}

/** Settings that look right and would fail with every request, or fill another database than the one that was meant. */
async function refuseWrongDatabase(client: ReturnType<typeof ioredisClient>, url: string): Promise<void> {
  const info = await client.info().catch((error: StoreUnavailable) => error.trouble);
  const isCluster = /^cluster_enabled:1/m.test(String(info));
  const mistake =
    info === 'wrong database'
      ? 'REDIS_URL names a database number that this Redis does not have.'
      : isCluster &&
        parseRedisAddress(url)?.form !== 'cluster' &&
        'REDIS_URL names a node of a cluster as if it were alone. Write redis+cluster:// before its name.';
  if (!mistake) return;
  client.close();
  throw new ConfigError(mistake);
}

function onFile(config: NodeConfig): NodeContext {
  const { store, pepper } = openDataFolder(config.dataFolder, config.pepper);
  const parts = { store, pepper, limiter: memoryLimiter() };
  return { context: contextOf(parts, config), close: () => store.close() };
}

/** A Node host closes surveys by its own timer, so /api/cron is disabled. */
function contextOf(
  parts: Pick<ServerContext, 'store' | 'pepper' | 'limiter'>,
  { signupCode, siteAddress, timeZone }: NodeConfig,
): ServerContext {
  return {
    ...sharedContext,
    ...parts,
    signupCode,
    siteAddress,
    lastMark: marksIn(timeZone),
    localTime: localTimeIn(timeZone),
    cronSecret: null,
  };
}
