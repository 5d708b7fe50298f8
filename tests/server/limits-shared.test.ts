import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LimiterSettings, SETTINGS } from '#host/limiter/limiter.ts';
import { sharedLimiter } from '#host/limiter/shared.ts';
import { LIMITS, type Limited, type Limiter } from '#server/limiter.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { PEPPER } from '../support/host.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

/** Limiters of hosts that know each other only through one Redis. */
async function hosts(number: number, limits: Partial<LimiterSettings['limits']> = {}, shareEvery = 10) {
  await redis.client.flushall();
  const clients = Array.from({ length: number }, () => ioredisClient(redis.url));
  const settings = { ...SETTINGS, limits: { ...LIMITS, ...limits }, shareEvery };
  return {
    limiters: clients.map((client) => sharedLimiter(client, PEPPER, settings)),
    [Symbol.asyncDispose]: async () => {
      for (const client of clients) client.close();
    },
  };
}

/** How many of so many are let through when they arrive at the hosts in turn. */
async function passing(limiters: readonly Limiter[], times: number, what: Limited) {
  let passed = 0;
  for (let number = 0; number < times; number += 1) {
    const limiter = limiters[number % limiters.length] as Limiter;
    if ((await limiter.take(what, 'an address')) === 0) passed += 1;
  }
  return passed;
}

test('hosts on one Redis count guesses and creations together', async () => {
  await using four = await hosts(4);
  expect(await passing(four.limiters, 60, 'guess')).toBe(30);
  for (const limiter of four.limiters) {
    expect(await limiter.take('guess', 'an address')).toBeGreaterThan(0);
    expect(await limiter.take('guess', 'another')).toBe(0);
  }
  expect(await passing(four.limiters, 400, 'creation')).toBe(300);
});

test.each(['response', 'credential'] as const)(
  'hosts on one Redis count each %s together, give or take what they have not told each other',
  async (what) => {
    await using four = await hosts(4, { [what]: 200 });
    const passed = await passing(four.limiters, 400, what);
    expect(passed).toBeGreaterThanOrEqual(200);
    expect(passed).toBeLessThanOrEqual(200 + 3 * 9);
    expect(await passing(four.limiters, 40, what)).toBe(0);
  },
);

test('a host alone on its Redis counts responses exactly', async () => {
  await using one = await hosts(1, { response: 205 });
  expect(await passing(one.limiters, 300, 'response')).toBe(205);
});
