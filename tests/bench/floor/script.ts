import { spawnSync } from 'node:child_process';
import type { Redis } from 'ioredis';
import { cellCount } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { keysOf } from '#store/redis/keys.ts';
import { COUNT_PACKED } from '#store/redis/scripts/surveys.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { openIn } from '../growing.ts';

const CALLS = 20_000;
/** As many at once as the drive of the hosts has. */
const CONNECTIONS = 64;

/**
 * The script that counts a response, by redis-benchmark alone: as fast as this Redis can count when nobody checks, seals
 * or answers anything.
 *
 * @returns calls a second
 */
export async function bareScript(redis: Redis, url: string): Promise<number> {
  const client = ioredisClient(url, 60_000);
  const survey = await openIn(openRedisStore(client), 'ffffffff');
  client.close();
  const { setup, cells, pads, ids, spent } = keysOf(survey.id);
  const sha = String(await redis.script('LOAD', COUNT_PACKED));
  // A word of twelve random digits takes the place of __rand_int__. Words end at a zero byte, so no cell is zero.
  const now = Date.now();
  const sealed = '\x01'.repeat(cellCount(DEFAULT_CONTENT.instrument, 0) * 4);
  const response = ['00000000-0000-4000-8000-__rand_int__', 'AAAAAAAAAA__rand_int__'];
  const values = [String(now), ...response, survey.instrument, '', 'mark', String(now - 1), sealed];
  const script = ['EVALSHA', sha, '5', setup, cells, pads, ids, spent, ...values];
  const counts = ['-n', String(CALLS), '-c', String(CONNECTIONS), '-r', String(1e9), '--csv'];
  const { stdout } = spawnSync('redis-benchmark', ['-u', url, ...counts, ...script], { encoding: 'utf8' });
  const counted = Number(await redis.hget(setup, 'responses'));
  if (counted < CALLS * 0.99) throw new Error(`redis-benchmark counted ${counted} of ${CALLS}`);
  await redis.unlink(setup, cells, pads, ids, spent);
  return Number(/,"([\d.]+)"/.exec(stdout.trim().split('\n').at(-1) as string)?.[1]);
}
