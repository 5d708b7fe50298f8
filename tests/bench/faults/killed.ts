import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { type Fetch, openSurvey, overNetwork } from '../../support/client.ts';
import { apiOn, temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { startRedis } from '../../support/redis-server.ts';
import { atRandom, attemptBy, type Troubled } from './troubled.ts';

const KILLS = 3;

/** The host dies without a word, three times, and is started again on the same folder. */
export async function killedHost(): Promise<Troubled> {
  const folder = temporaryFolder();
  let host = await startHost(folder.path);
  const fetch: Fetch = (request) => overNetwork(host.origin)(request);
  const { key, survey } = await openSurvey(fetch);
  return {
    ...{ fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(fetch, survey.id) },
    trouble: (progress) =>
      atRandom(KILLS, progress, async () => {
        await stopHost(host);
        host = await startHost(folder.path);
      }),
    async [Symbol.asyncDispose]() {
      await stopHost(host);
      folder[Symbol.dispose]();
    },
  };
}

/** The database dies without a word, three times, and is started again on the same files. */
export async function killedRedis(): Promise<Troubled> {
  const redis = await startRedis();
  const client = ioredisClient(redis.url, 1_000);
  const { fetch } = apiOn(openRedisStore(client));
  const { key, survey } = await openSurvey(fetch);
  return {
    ...{ fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(fetch, survey.id) },
    trouble: (progress) => atRandom(KILLS, progress, () => redis.killAndRestart()),
    async [Symbol.asyncDispose]() {
      client.close();
      await redis[Symbol.asyncDispose]();
    },
  };
}
