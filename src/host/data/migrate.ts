import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pepperMark } from '../../server/pepper.ts';
import { ioredisClient } from '../../store/redis/ioredis-client.ts';
import { openRedisStore } from '../../store/redis/store.ts';
import { ConfigError, type NodeConfig } from '../config.ts';
import { openDataFolder } from '../node/data-folder.ts';
import { DATABASE } from './folder.ts';

/**
 * Brings the configured store to the schema of this program, as the next start of a host would.
 *
 * @returns why each step was taken; null where the store does not tell
 */
export async function migrate({
  redisUrl,
  pepper,
  dataFolder,
}: NodeConfig): Promise<readonly string[] | null> {
  if (redisUrl && pepper) {
    const client = ioredisClient(redisUrl);
    try {
      await openRedisStore(client).pepperMark(pepperMark(pepper));
      return null;
    } finally {
      client.close();
    }
  }
  if (!existsSync(join(dataFolder, DATABASE)))
    throw new ConfigError(`There is no database in ${dataFolder}.`);
  const { store } = openDataFolder(dataFolder, pepper);
  store.close();
  return store.migrated;
}
