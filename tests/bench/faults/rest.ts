import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { openSurvey } from '../../support/client.ts';
import { apiOn } from '../../support/host.ts';
import { startRedis } from '../../support/redis-server.ts';
import { startBridge } from '../../support/upstash-bridge.ts';
import { attemptBy, type Troubled } from './troubled.ts';

const TIMEOUT = 1_000;

/** A third of all calls to the database go wrong, in one of three ways, until most people are counted. */
export async function troubledRest(): Promise<Troubled> {
  const redis = await startRedis();
  const bridge = await startBridge(redis.client);
  const { fetch } = apiOn(openRedisStore(upstashClient(bridge.url, bridge.token, TIMEOUT)));
  const { key, survey } = await openSurvey(fetch);
  return {
    ...{ fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(fetch, survey.id) },
    async trouble(progress) {
      bridge.trouble = async (carryOut) => {
        const draw = progress() < 0.95 ? Math.random() : 1;
        if (draw < 0.15) return Response.json({ error: 'ERR broken' }, { status: 500 });
        if (draw < 0.17) return new Promise<Response>(() => undefined);
        const reply = await carryOut();
        return draw < 0.33 ? new Response('Bad gateway', { status: 502 }) : reply;
      };
    },
    async [Symbol.asyncDispose]() {
      await bridge[Symbol.asyncDispose]();
      await redis[Symbol.asyncDispose]();
    },
  };
}
