import { localTimeIn, marksIn } from '../../core/index.ts';
import type { ServerContext } from '../../server/context.ts';
import type { NodeConfig } from '../config.ts';
import { memoryLimiter } from '../limiter/memory.ts';
import { sharedLimiter } from '../limiter/shared.ts';
import { sharedContext } from '../shared-context.ts';
import { openDataFolder } from './data-folder.ts';

/** The context of a Node host's handlers; `close` releases its store. */
export interface NodeContext {
  readonly context: ServerContext;
  close(): void;
}

/** Opens the configured store: a Redis that several hosts share, otherwise a file of this host. */
export async function openNodeContext(config: NodeConfig): Promise<NodeContext> {
  const { redisUrl, pepper } = config;
  return redisUrl && pepper ? onRedis(config, redisUrl, pepper) : onFile(config);
}

/** Loads the client only where it is used: it takes a tenth of a start. */
async function onRedis(
  config: NodeConfig,
  url: string,
  pepper: ServerContext['pepper'],
): Promise<NodeContext> {
  const [{ ioredisClient }, { openRedisStore }] = await Promise.all([
    import('../../store/redis/ioredis-client.ts'),
    import('../../store/redis/store.ts'),
  ]);
  const client = ioredisClient(url);
  const parts = { store: openRedisStore(client), pepper, limiter: sharedLimiter(client, pepper) };
  return { context: contextOf(parts, config), close: () => client.close() };
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
