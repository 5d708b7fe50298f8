import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { collected } from '../../support/collected.ts';
import { type RunningRedis, startRedis } from '../../support/redis-server.ts';
import { made, people } from '../../support/results.ts';
import { grow, openIn } from '../growing.ts';
import { atMost, noted, type Row, written } from '../report.ts';

const PEOPLE = 20_000;
const PER_SURVEY = 8 * 1024;

/** What a survey takes in a Redis: in memory, and as the dump that is written to its disk. */
export async function redisBytes(): Promise<Row[]> {
  await using redis = await startRedis();
  // What is measured is not how safely it is written down.
  await redis.client.config('SET', 'appendfsync', 'no');
  const client = ioredisClient(redis.url, 60_000);
  const store = openRedisStore(client);
  const survey = await openIn(store, 'rrrrrrrr');
  await grow(store, survey, PEOPLE);
  const inMemory = await memoryOf(redis, survey.id);
  const dumped = await dumpOf(redis, survey.id);
  await collected(store, survey.id);
  await store.finish(survey, made(people(PEOPLE)));
  const closed = await dumpOf(redis, survey.id);
  client.close();
  const each = (bytes: number) => (bytes - PER_SURVEY) / PEOPLE;
  return [
    noted('in memory per response, Redis', each(inMemory), written.bytes),
    atMost(80, 'stored per response, Redis', each(dumped), written.bytes),
    atMost(PER_SURVEY, 'stored after closing, Redis', closed, written.bytes),
  ];
}

async function keysOf({ client }: RunningRedis, id: string): Promise<string[]> {
  return client.keys(`okr:{${id}}:*`);
}

async function memoryOf(redis: RunningRedis, id: string): Promise<number> {
  const keys = await keysOf(redis, id);
  const sizes = await Promise.all(keys.map((key) => redis.client.memory('USAGE', key, 'SAMPLES', 0)));
  return sizes.reduce<number>((sum, size) => sum + Number(size), 0);
}

async function dumpOf(redis: RunningRedis, id: string): Promise<number> {
  const keys = await keysOf(redis, id);
  const dumps = await Promise.all(keys.map((key) => redis.client.dumpBuffer(key)));
  return dumps.reduce((sum, dump) => sum + (dump?.length ?? 0), 0);
}
