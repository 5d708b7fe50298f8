import { Redis } from '@upstash/redis';
import { guarded, type RedisClient } from './client.ts';

/** How long the store may take before a request is told that it is unavailable, in milliseconds. */
const TIMEOUT = 4000;
/** About how many keys to look at in one step. */
const PAGE = 1000;

/** Upstash's REST client: one HTTP call a command, a script or a pipeline. */
export function upstashClient(url: string, token: string, timeout = TIMEOUT): RedisClient {
  const redis = new Redis({
    url,
    token,
    enableTelemetry: false,
    // Values are read as they were written; a setup that looks like a number stays a text.
    automaticDeserialization: false,
    // The page retries with the same response id; retrying here as well would only make it wait longer.
    retry: { retries: 1, backoff: () => 100 },
    // As a function: with a bare signal the client answers a time-out as if it were a result.
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
    info: () => redis.exec<string>(['INFO']),
    run: (script, keys, values) => scriptOf(script).exec([...keys], values.map(String)),
    async hashes(keys, fields) {
      const pipeline = redis.pipeline();
      for (const key of keys) pipeline.hmget(key, ...fields);
      // Without deserialisation the values come as Redis sends them: in the order of the fields.
      return pipeline.exec<(string | null)[][]>();
    },
    scan: (cursor, pattern) => redis.scan(cursor, { match: pattern, count: PAGE }),
  });
}
