import { StoreUnavailable } from '../store.ts';
import { redisTrouble } from '../trouble.ts';

/** What a script can be given. Bytes only where the client carries them. */
export type Value = string | number | Uint8Array;

/**
 * The little that is asked of a Redis, whatever protocol it speaks.
 *
 * @throws StoreUnavailable from any method
 */
export interface RedisClient {
  readonly name: 'redis' | 'upstash';
  /** Whether a value may be any bytes; a protocol of texts carries only texts. */
  readonly carriesBytes: boolean;
  /** What the server says of itself, as text; not every user and not every provider may ask. */
  info(): Promise<unknown>;
  /** Runs a script by its hash, sending it only when the server does not know it. */
  run(script: string, keys: readonly string[], values: readonly Value[]): Promise<unknown>;
  /** The named fields of many hashes in one round trip. */
  hashes(keys: readonly string[], fields: readonly string[]): Promise<(string | null)[][]>;
  /** Some of the keys that match, and where to go on; '0' begins, and comes back at the end. */
  scan(cursor: string, pattern: string): Promise<[next: string, keys: string[]]>;
}

/** Turns whatever a client throws into StoreUnavailable. The cause's message may hold the command, so it is never logged. */
export function guarded(client: RedisClient): RedisClient {
  const guard = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      throw new StoreUnavailable(client.name, redisTrouble(error), { cause: error });
    }
  };
  return {
    name: client.name,
    carriesBytes: client.carriesBytes,
    info: () => guard(client.info()),
    run: (...call) => guard(client.run(...call)),
    async hashes(keys, fields) {
      if (keys.length === 0) return [];
      const found = await guard(client.hashes(keys, fields));
      // Something in between may answer in the database's place.
      if (!Array.isArray(found) || found.length !== keys.length) throw new StoreUnavailable(client.name);
      return found;
    },
    scan: (...call) => guard(client.scan(...call)),
  };
}
