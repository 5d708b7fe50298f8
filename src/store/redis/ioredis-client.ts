import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import { guarded, type RedisClient, type Value } from './client.ts';

/** How long a command may take before the store counts as unavailable, in milliseconds. */
const TIMEOUT = 4000;
/** Roughly how many keys one SCAN reads. */
const PAGE = 1000;

/**
 * A self-hosted Redis or Valkey, over its own protocol.
 *
 * @param url such as redis://localhost:6379
 */
export function ioredisClient(url: string, timeout = TIMEOUT): RedisClient & { close(): void } {
  const redis = new Redis(url, {
    commandTimeout: timeout,
    connectTimeout: timeout,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: true,
  });
  // Every command reports its own failure. Without a listener the client would log the address.
  redis.on('error', () => undefined);
  const client = guarded({
    name: 'redis',
    carriesBytes: true,
    info: () => redis.info(),
    async run(script, keys, values) {
      const args = [keys.length, ...keys, ...values.map(argumentOf)];
      return redis.evalsha(sha1(script), ...(args as [number, ...string[]])).catch((error: Error) => {
        if (!error.message.startsWith('NOSCRIPT')) throw error;
        return redis.eval(script, ...(args as [number, ...string[]]));
      });
    },
    hashes: (keys, fields) => Promise.all(keys.map((key) => redis.hmget(key, ...fields))),
    scan: (cursor, pattern) => redis.scan(cursor, 'MATCH', pattern, 'COUNT', PAGE),
  });
  return { ...client, close: () => redis.disconnect() };
}

/** ioredis takes bytes only as a Buffer. */
function argumentOf(value: Value): string | number | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}

/** Redis names a script by its SHA-1. */
function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
