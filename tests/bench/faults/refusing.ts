import { setTimeout as wait } from 'node:timers/promises';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { call, openSurvey } from '../../support/client.ts';
import { apiOn } from '../../support/host.ts';
import { startRedis } from '../../support/redis-server.ts';
import { atRandom, attemptBy, type Troubled } from './troubled.ts';

const TIMES = 3;
const REFUSES_FOR = 300;

/** The database answers and refuses every write, three times; each time health has to say so. */
export async function refusingRedis(): Promise<Troubled> {
  const redis = await startRedis();
  const client = ioredisClient(redis.url, 1_000);
  const { fetch } = apiOn(openRedisStore(client));
  const { key, survey } = await openSurvey(fetch);
  const expectHealth = async (wanted: number) => {
    const { status } = await call(fetch, 'GET', '/api/health');
    if (status !== wanted) throw new Error(`health says ${status} and should say ${wanted}`);
  };
  return {
    ...{ fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(fetch, survey.id) },
    trouble: (progress) =>
      atRandom(TIMES, progress, async () => {
        await redis.client.config('SET', 'maxmemory', '1');
        await wait(REFUSES_FOR);
        await expectHealth(503);
        await redis.client.config('SET', 'maxmemory', '0');
        await expectHealth(200);
      }),
    async [Symbol.asyncDispose]() {
      client.close();
      await redis[Symbol.asyncDispose]();
    },
  };
}
