import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { Limiter } from '../../server/limiter.ts';
import type { RedisClient } from '../../store/redis/client.ts';
import { type CountingWindow, type LimiterSettings, limiterOn, SETTINGS } from './limiter.ts';
import { countedLocally, type Local } from './local.ts';
import { windows } from './window.ts';

/** KEYS salt · ARGV a fresh one, s -> the salt of the window, ms until its end. */
const WINDOW = `
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'EX', ARGV[2])
return { redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1]) }`;

/** KEYS counter · ARGV points, s -> the count. It expires that long after its first points. */
const ADD = `
local count = redis.call('INCRBY', KEYS[1], ARGV[1])
if count == tonumber(ARGV[1]) then redis.call('EXPIRE', KEYS[1], ARGV[2]) end
return count`;

/**
 * Counts in a Redis that several hosts share. A name there can be traced back to an address only with both the pepper
 * and the salt of the window, and the salt is gone when the window ends.
 */
export function sharedLimiter(
  client: RedisClient,
  pepper: Uint8Array,
  settings: LimiterSettings = SETTINGS,
): Limiter {
  const current = sharedWindows(client, pepper, settings.windowSeconds);
  const limiter = limiterOn(current, settings);
  const local = {
    response: countedLocally('response', current, settings),
    credential: countedLocally('credential', current, settings),
    read: countedLocally('read', current, settings),
  };
  return {
    take: (what, address, weight) =>
      what in local ? local[what as Local].take(address) : limiter.take(what, address, weight),
    giveBack: (what, address) =>
      what in local ? local[what as Local].giveBack(address) : limiter.giveBack(what, address),
  };
}

function sharedWindows(
  client: RedisClient,
  pepper: Uint8Array,
  seconds: number,
): () => Promise<CountingWindow> {
  const secret = createHmac('sha256', pepper).update('okr-klar/limiter/v1').digest();
  const keyOf = (name: string) => [`okr:limit:${name}`];
  return windows(async () => {
    const fresh = randomBytes(32).toString('base64url');
    const [salt, left] = (await client.run(WINDOW, ['okr:limit:salt'], [fresh, seconds])) as [string, number];
    return {
      key: createSecretKey(createHmac('sha256', secret).update(salt).digest()),
      endsAt: Date.now() + left,
      add: async (name, points) => Number(await client.run(ADD, keyOf(name), [points, seconds])),
    };
  });
}
