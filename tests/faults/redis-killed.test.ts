import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import { startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';

const PEOPLE = 300;
const KILLS = 3;

/** After a restart the client may need some moments, in which the person is told to try again. */
async function onceUp(send: () => ReturnType<typeof respond>): ReturnType<typeof respond> {
  for (;;) {
    const answered = await send();
    if (answered.status !== 503) return answered;
    await wait(20);
  }
}

test('a Redis killed in the middle of answers has every acknowledged one after a restart', async () => {
  await using redis = await startRedis();
  const client = ioredisClient(redis.url, 1000);
  const { fetch } = apiOnRedis(client);
  const { key, organisation, survey } = await openSurvey(fetch, { employees: PEOPLE });
  const people = Array.from({ length: PEOPLE }, (_, person) => response(answers(person % 3 ? 'no' : 'yes')));
  const acknowledged = new Set<string>();
  let refused = 0;

  for (let kill = 0; kill < KILLS; kill += 1) {
    const sending = people.map(async (person) => {
      const { status } = await respond(fetch, survey.id, person);
      if (status === 200 || status === 201) acknowledged.add(person.responseId);
      else refused += 1;
    });
    while (acknowledged.size < (PEOPLE / (KILLS + 1)) * (kill + 1)) await wait(1);
    await redis.killAndRestart();
    await Promise.all(sending);
  }

  const [record] = await apiOnRedis(client).store.surveys([survey.id]);
  expect(record?.responses).toBeGreaterThanOrEqual(acknowledged.size);
  for (const person of people) {
    const { body } = await onceUp(() => respond(fetch, survey.id, person));
    if (acknowledged.has(person.responseId)) expect(body.status).toBe('already-counted');
  }
  await close(fetch, key, survey.id);
  const results = await call<ResultsDocument>(fetch, 'GET', '/api/results', {
    key: organisation.resultsKey as string,
  });
  expect(results.body.rounds[0]).toMatchObject({
    participation: { responses: PEOPLE },
    result: { responses: PEOPLE },
  });
  console.log(
    `Redis killed ${KILLS} times: ${acknowledged.size} acknowledged, ${refused} refused, ${PEOPLE} counted`,
  );
  client.close();
});
