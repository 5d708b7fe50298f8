import type { ioredisClient } from '../../store/redis/ioredis-client.ts';
import { parseRedisAddress } from '../../store/redis/redis-address.ts';
import type { StoreUnavailable } from '../../store/store.ts';
import { ConfigError } from '../config.ts';

/**
 * Refuses settings that look right and would fail with every request, or fill another database than the one that was
 * meant. A Redis that does not answer, or does not say, is let pass.
 *
 * @throws ConfigError
 */
export async function refuseWrongDatabase(
  client: ReturnType<typeof ioredisClient>,
  url: string,
): Promise<void> {
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
