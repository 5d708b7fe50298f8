import { StoreUnavailable } from '../store.ts';
import { redisTrouble } from '../trouble.ts';

/** An argument of a script. Bytes only where the client `carriesBytes`. */
export type Value = string | number | Uint8Array;

/**
 * The commands that the store needs of a Redis, over any protocol.
 *
 * @throws StoreUnavailable from any method
 */
export interface RedisClient {
  readonly name: 'redis' | 'upstash';
  /** Whether values may be arbitrary bytes. Upstash's REST protocol carries only texts. */
  readonly carriesBytes: boolean;
  /** Whether one script may touch keys of any two things. On a cluster all keys of a script share a hash slot. */
  readonly spansSlots: boolean;
  /** The server's INFO, as text; on a cluster that of each master. Some users and providers do not allow it. */
  info(): Promise<unknown>;
  /** Runs a script by its hash, and sends it only if the server does not have it. */
  run(script: string, keys: readonly string[], values: readonly Value[]): Promise<unknown>;
  /** The named fields of many hashes in one round trip. */
  hashes(keys: readonly string[], fields: readonly string[]): Promise<(string | null)[][]>;
  /** Some of the keys that match, on any node, and the next cursor; '0' is the first one and ends the scan. */
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
    spansSlots: client.spansSlots,
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
