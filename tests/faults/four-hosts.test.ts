import { expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import { ANSWERS, type Answer, cellsOf, resultOf, tallyOf } from '#core/index.ts';
import { DEFAULT_CONTENT, textOf } from '#instruments/index.ts';
import { call, close, openSurvey, overNetwork, QUESTIONS, respond, response } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { startHost, stopHost } from '../support/process.ts';
import { startRedis } from '../support/redis-server.ts';
import { CarelessClient } from './careless-client.ts';

const PEOPLE = 2_000;
const AT_ONCE = 100;
const GROUPS = ['Ledelse', 'Drift', 'Salg'];

/** Answers that differ from question to question and person to person, and a group or none. */
function person(number: number) {
  const given = QUESTIONS.map((id, place): [string, Answer] => {
    const draw = (number * 7 + place * 13 + Math.floor(number / 11)) % 10;
    return [id, ANSWERS[draw < 3 + place / 3 ? 0 : draw < 9 ? 1 : 2] as Answer];
  });
  return response(Object.fromEntries(given), number % 4 === 3 ? null : `g${(number % 4) + 1}`);
}

/** The result that the core makes of these responses when it is given them directly. */
function expectedResult(people: readonly ReturnType<typeof person>[]) {
  const { instrument } = DEFAULT_CONTENT;
  const { groups } = textOf(DEFAULT_CONTENT, 'nb');
  const vectors = people.map((each) => cellsOf(each, instrument, GROUPS.length));
  const sums = vectors.reduce((sum, vector) => sum.map((cell, place) => cell + (vector[place] as number)));
  const names = { groups: [groups.undeclared, ...GROUPS], merged: groups.merged };
  return resultOf(tallyOf(sums, instrument, people.length), instrument, names);
}

/** Runs the jobs, some at a time. */
async function inParallel<T>(jobs: readonly T[], run: (job: T, number: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    while (next < jobs.length) {
      const number = next++;
      await run(jobs[number] as T, number);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

test('2 000 people answer four hosts on one Redis at once, every third reply is lost and sent again: each counts once', async () => {
  await using redis = await startRedis();
  using folder = temporaryFolder();
  using client = new CarelessClient();
  const env = { REDIS_URL: redis.url, PEPPER: 'p'.repeat(32) };
  const hosts = await Promise.all(GROUPS.concat('the fourth').map(() => startHost(folder.path, env)));
  const [first] = hosts as [(typeof hosts)[number]];
  const fetch = overNetwork(first.origin);
  const { key, organisation, survey } = await openSurvey(fetch, { employees: PEOPLE, groups: GROUPS });

  const people = Array.from({ length: PEOPLE }, (_, number) => person(number));
  const urlOn = (number: number) =>
    new URL(`/api/surveys/${survey.id}/responses`, hosts[number % hosts.length]?.origin);
  const statuses: Record<number, number> = {};
  const began = performance.now();
  await inParallel(people, async (body, number) => {
    if (number % 3 === 0) await client.postAndLeave(urlOn(number), body);
    const status = await client.post(urlOn(number + (number % 2)), body);
    statuses[status] = (statuses[status] ?? 0) + 1;
  });
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `4 hosts, ${PEOPLE} people, ${Math.ceil(PEOPLE / 3)} replies lost: ${statuses[201]} counted at the reply, ` +
      `${statuses[200] ?? 0} had been counted before, ${seconds.toFixed(1)} s`,
  );
  expect((statuses[200] ?? 0) + (statuses[201] ?? 0)).toBe(PEOPLE);
  expect(statuses[200]).toBeGreaterThan(0);

  const closed = await close(overNetwork(hosts[2]?.origin as string), key, survey.id);
  expect(closed.body.participation).toEqual({ responses: PEOPLE, employees: PEOPLE });
  for (const { origin } of hosts) {
    const { body } = await call<ResultsDocument>(overNetwork(origin), 'GET', '/api/results', {
      key: organisation.resultsKey as string,
    });
    expect(body.rounds[0]?.result).toEqual(expectedResult(people));
    expect((await respond(overNetwork(origin), survey.id, people[0])).status).toBe(409);
  }
  await Promise.all(hosts.map((host) => stopHost(host)));
});
