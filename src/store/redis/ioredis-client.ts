import { createHash } from 'node:crypto';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { guarded, type RedisClient, type Value } from './client.ts';
import { parseRedisAddress, type RedisAddress } from './redis-address.ts';

/** How long a command may take before the store counts as unavailable, in milliseconds. */
const TIMEOUT = 4000;
/** Roughly how many keys one SCAN reads. */
const PAGE = 1000;

/**
 * A self-hosted Redis or Valkey, over its own protocol: one server, a cluster, or a master that sentinels watch.
 *
 * @param url see parseRedisAddress
 */
export function ioredisClient(url: string, timeout = TIMEOUT): RedisClient & { close(): void } {
  const address = parseRedisAddress(url);
  if (!address) throw new TypeError('not the address of a Redis');
  const redis = connect(address, url, timeout);
  let refusal: Error | null = null;
  // Every command reports its own failure. Without a listener the client would log the address.
  redis.on('error', (error: Error & { command?: { name: string } }) => {
    // ioredis would go on in database 0, and answer with whatever is there.
    if (error.command?.name !== 'select') return;
    refusal = error;
    redis.disconnect();
  });

  async function ask<T>(step: Promise<T>): Promise<T> {
    try {
      return await inTime(step, timeout + 50);
    } catch (error) {
      throw refusal ?? error;
    }
  }

  async function evaluate(script: string, keys: readonly string[], values: readonly Value[]) {
    const args = [keys.length, ...keys, ...values.map(argumentOf)] as [number, ...string[]];
    try {
      return await redis.evalsha(sha1(script), ...args);
    } catch (error) {
      if (!(error as Error).message.startsWith('NOSCRIPT')) throw error;
      return redis.eval(script, ...args);
    }
  }

  const client = guarded({
    name: 'redis',
    carriesBytes: true,
    spansSlots: address.form !== 'cluster',
    info: async () => (await ask(Promise.all(masters(redis).map((node) => node.info())))).join('\n'),
    run: (...call) =>
      ask(
        evaluate(...call).catch((error: Error) => {
          // The connection is being made anew by now (see connect), to the new master if there is one.
          if (!isDemoted(error)) throw error;
          return evaluate(...call);
        }),
      ),
    hashes: (keys, fields) => ask(Promise.all(keys.map((key) => redis.hmget(key, ...fields)))),
    async scan(cursor, pattern) {
      const nodes = masters(redis).sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
      const [place, position = '0'] = cursor.includes('/') ? cursor.split('/') : ['0', cursor];
      const node = nodes[Number(place)];
      if (!node) throw new Error('Connection is closed');
      const [next, keys] = await ask(node.scan(position, 'MATCH', pattern, 'COUNT', PAGE));
      if (next !== '0') return [`${place}/${next}`, keys];
      return [Number(place) + 1 < nodes.length ? `${Number(place) + 1}/0` : '0', keys];
    },
  });
  return { ...client, close: () => redis.disconnect() };
}

/**
 * ioredis counts the time of a command from when it is sent: after the pipeline before it has ended, and on a cluster
 * that cannot be reached never. Here it counts from when it was asked for, retries included.
 */
async function inTime<T>(step: Promise<T>, timeout: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Command timed out')), timeout);
  });
  try {
    return await Promise.race([step, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nodes that answer for their keys: one, or the masters of a cluster. */
function masters(redis: Redis | Cluster): Redis[] {
  return redis instanceof Cluster ? redis.nodes('master') : [redis];
}

function nameOf({ options }: Redis): string {
  return `${options.host}:${options.port}`;
}

function connect(address: RedisAddress, url: string, timeout: number): Redis | Cluster {
  const { form, isEncrypted, nodes, username, password } = address;
  const options: RedisOptions = {
    commandTimeout: timeout,
    connectTimeout: timeout,
    maxRetriesPerRequest: 1,
    // Commands of the same turn go out in one write: each write takes as long as all the rest of a command.
    enableAutoPipelining: true,
    enableOfflineQueue: true,
    // A master that was demoted still answers; the name or the sentinels may know another one by now.
    reconnectOnError: isDemoted,
    ...(form !== 'single' && { username, password }),
    ...(isEncrypted && { tls: {} }),
  };
  if (form === 'single') return new Redis(url, options);
  if (form === 'cluster') {
    // With TLS, nodes are asked for by the names in their certificates.
    const byName = { dnsLookup: (host: string, use: (error: null, host: string) => void) => use(null, host) };
    return new Cluster([...nodes], { redisOptions: options, ...(isEncrypted && byName) });
  }
  return new Redis({
    ...options,
    sentinels: [...nodes],
    // Or a sentinel that takes the connection and says nothing would keep the next one from being asked.
    sentinelCommandTimeout: timeout / 2,
    name: address.master,
    db: address.database,
    ...(isEncrypted && { enableTLSForSentinelMode: true, sentinelTLS: {} }),
    ...(address.sentinelPassword && { sentinelPassword: address.sentinelPassword }),
  });
}

function isDemoted({ message }: Error): boolean {
  return /^(?:.*: -)?READONLY /.test(message);
}

/** ioredis takes bytes only as a Buffer. */
function argumentOf(value: Value): string | number | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}

/** Redis names a script by its SHA-1. */
function sha1(text: string): string {
  const name = names.get(text) ?? createHash('sha1').update(text).digest('hex');
  names.set(text, name);
  return name;
}

/** The names of scripts, of which there are a few dozen. */
const names = new Map<string, string>();
