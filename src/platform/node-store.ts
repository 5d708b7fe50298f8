import { openRedisStore } from '../storage/redis.ts';
import { respClient } from '../storage/resp.ts';
import type { Store } from '../storage/store.ts';
import type { NodeConfig } from './config.ts';
import { openDataFolder } from './data-folder.ts';

/** A store with its secret, and the way to let go of it at the end. */
export interface NodeStore {
  readonly store: Store & { close(): void };
  readonly pepper: Uint8Array<ArrayBuffer>;
}

/** The store of a Node host: the Redis it is given, else a file of its own. */
export function openNodeStore({ redisUrl, dataFolder, pepper }: NodeConfig): NodeStore {
  if (!redisUrl || !pepper) return openDataFolder(dataFolder, pepper);
  const client = respClient(redisUrl);
  return { store: { ...openRedisStore(client), close: () => client.close() }, pepper };
}
