import { Redis } from '@upstash/redis';
import { guarded, type RedisClient } from './client.ts';

/** How long a command may take before the store counts as unavailable, in milliseconds. */
const TIMEOUT = 4000;
/** Roughly how many keys one SCAN reads. */
const PAGE = 1000;
/** Hashes in one reply. A survey with its result is 20 kB at the most, and Upstash answers with a megabyte. */
const HASHES = 30;

/**
 * Upstash runs a script alone in the whole database, unless it says that it touches its KEYS and nothing else: then
 * those are locked (upstash.com/docs/redis/features/key-locking). A Redis does not know the flag, and refuses it.
 */
const KEYS_ALONE = '#!lua flags=allow-key-locking\n';
/** A script that makes names of keys itself needs the whole database. */
const MAKES_KEYS = /'okr:/;
const FLAG_REFUSED = /shebang|Error compiling script/i;

/** Upstash's REST client: one HTTP call for each command, script or pipeline. */
export function upstashClient(url: string, token: string, timeout = TIMEOUT): RedisClient {
  const redis = new Redis({
    url,
    token,
    enableTelemetry: false,
    // Returns values as they were written: a text that looks like a number stays a text.
    automaticDeserialization: false,
    // The page retries with the same response id, so more retries here would only delay it.
    retry: { retries: 1, backoff: () => 100 },
    // A function, because with a plain signal the client returns a time-out as a result.
    signal: () => AbortSignal.timeout(timeout),
  });
  const scripts = new Map<string, ReturnType<typeof redis.createScript>>();
  const scriptOf = (text: string) => {
    const script = scripts.get(text) ?? redis.createScript(text);
    scripts.set(text, script);
    return script;
  };
  let takesFlag = true;
  return guarded({
    name: 'upstash',
    carriesBytes: false,
    spansSlots: true,
    info: () => redis.exec<string>(['INFO']),
    async run(script, keys, values) {
      const plainly = () => scriptOf(script).exec([...keys], values.map(String));
      if (!takesFlag || MAKES_KEYS.test(script)) return plainly();
      try {
        return await scriptOf(KEYS_ALONE + script).exec([...keys], values.map(String));
      } catch (error) {
        if (!FLAG_REFUSED.test((error as Error).message)) throw error;
        takesFlag = false;
        return plainly();
      }
    },
    async hashes(keys, fields) {
      const pages = Array.from({ length: Math.ceil(keys.length / HASHES) }, (_, page) => {
        const pipeline = redis.pipeline();
        for (const key of keys.slice(page * HASHES, (page + 1) * HASHES)) pipeline.hmget(key, ...fields);
        // Without deserialization the values are in the order of the fields, as Redis sends them.
        return pipeline.exec<(string | null)[][]>();
      });
      return (await Promise.all(pages)).flat();
    },
    scan: (cursor, pattern) => redis.scan(cursor, { match: pattern, count: PAGE }),
  });
}
