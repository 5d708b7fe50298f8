import { createHmac, randomBytes } from 'node:crypto';
import type { Limiter } from '../../server/limiter.ts';
import type { RedisClient } from '../../store/redis/client.ts';
import { limiterOn } from './counting.ts';
import { countedLocally, type Local } from './local.ts';
import { type LimiterSettings, SETTINGS } from './settings.ts';
import { StoreCounter } from './store-counter.ts';
import { type Window, windows } from './window.ts';

/** KEYS salt · ARGV a fresh one, s -> the salt of the window, ms until its end. */
const WINDOW = `
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'EX', ARGV[2])
return { redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1]) }`;

/**
 * Counts in a Redis that several hosts share. A name there can be traced back to an address only with the
 * pepper and the salt of the window together, and the salt is gone when the window ends.
 */
export function sharedLimiter(
  client: RedisClient,
  pepper: Uint8Array,
  settings: LimiterSettings = SETTINGS,
): Limiter {
  const counter = new StoreCounter(client, settings.windowSeconds);
  const present = sharedWindows(client, pepper, settings.windowSeconds);
  const limiter = limiterOn(counter, present, settings);
  const local = {
    response: countedLocally('response', counter, present, settings),
    credential: countedLocally('credential', counter, present, settings),
    read: countedLocally('read', counter, present, settings),
  };
  return {
    take: (what, address, weight) =>
      what in local ? local[what as Local].take(address) : limiter.take(what, address, weight),
    giveBack: (what, address) =>
      what in local ? local[what as Local].giveBack(address) : limiter.giveBack(what, address),
    look: limiter.look,
  };
}

function sharedWindows(client: RedisClient, pepper: Uint8Array, seconds: number): () => Promise<Window> {
  const secret = createHmac('sha256', pepper).update('okr-klar/limiter/v1').digest();
  return windows(async () => {
    const fresh = randomBytes(32).toString('base64url');
    const [salt, left] = (await client.run(WINDOW, ['okr:limit:salt'], [fresh, seconds])) as [string, number];
    return { key: createHmac('sha256', secret).update(salt).digest(), endsAt: Date.now() + left };
  });
}
