import RateLimiterStore from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js';
import type { RedisClient } from '../../store/redis/client.ts';

/** KEYS counter · ARGV how many more, ms -> how many. Expires that long after its first. */
const INCREASE = `
local counted = redis.call('INCRBY', KEYS[1], ARGV[1])
if counted == tonumber(ARGV[1]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return counted`;

/** KEYS counter -> how many, or nothing. */
const READ = `return redis.call('GET', KEYS[1])`;

/** rate-limiter-flexible on the store's own client, so that it speaks whatever protocol the store does. */
export class StoreCounter extends RateLimiterStore {
  readonly #client: RedisClient;

  constructor(client: RedisClient, seconds: number) {
    super({
      storeClient: client,
      points: Number.MAX_SAFE_INTEGER,
      duration: seconds,
      keyPrefix: 'okr:limit',
    });
    this.#client = client;
  }

  _upsert(key: string, points: number, milliseconds: number): Promise<unknown> {
    return this.#client.run(INCREASE, [key], [points, milliseconds]);
  }

  _get(key: string): Promise<unknown> {
    return this.#client.run(READ, [key], []);
  }

  _getRateLimiterRes(_key: string, _points: number, counted: unknown) {
    return { consumedPoints: Number(counted) };
  }
}
