import { Redis } from '@upstash/redis';
import { guarded, type RedisClient } from './client.ts';

/** How long a command may take before the store counts as unavailable, in milliseconds. */
const TIMEOUT = 4000;
/** Roughly how many keys one SCAN reads. */
const PAGE = 1000;

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
  return guarded({
    name: 'upstash',
    carriesBytes: false,
    spansSlots: true,
    info: () => redis.exec<string>(['INFO']),
    run: (script, keys, values) => scriptOf(script).exec([...keys], values.map(String)),
    async hashes(keys, fields) {
      const pipeline = redis.pipeline();
      for (const key of keys) pipeline.hmget(key, ...fields);
      // Without deserialization the values are in the order of the fields, as Redis sends them.
      return pipeline.exec<(string | null)[][]>();
    },
    scan: (cursor, pattern) => redis.scan(cursor, { match: pattern, count: PAGE }),
  });
}
