import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TransferOffer } from '#contract/transfers.ts';
import {
  answers,
  call,
  close,
  type Fetch,
  openSurvey,
  overNetwork,
  respond,
  response,
} from '../support/client.ts';
import { startFunctions } from '../support/functions.ts';
import { temporaryFolder } from '../support/host.ts';
import { addKey, overview } from '../support/keys.ts';
import { startHost, stopHost } from '../support/process.ts';
import { startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { dump } from './redis-dump.ts';
import { idAsKept } from './sqlite-journal.ts';

const PEPPER = 'canary-pepper-canary-pepper-canary-pepper';
const MARKS = {
  'user-agent': 'CanaryBrowser/7.31',
  'x-forwarded-for': '203.0.113.77',
  'x-real-ip': '203.0.113.77',
  'accept-language': 'cy-canary',
  cookie: 'canary=crumb',
};

/** Every request of a whole survey, each marked with things that must leave no trace. */
async function markedSurvey(origin: string) {
  const send = overNetwork(origin);
  const marked: Fetch = (request) => {
    for (const [name, value] of Object.entries(MARKS)) request.headers.set(name, value);
    // Of the site itself: what comes from another one is refused.
    request.headers.set('referer', `${origin}/canary-from`);
    return send(request);
  };
  const { key, organisation, survey } = await openSurvey(marked, { groups: ['A', 'B'] });
  const sent = Array.from({ length: 6 }, () => response(answers('unsure'), 'g1'));
  for (const body of sent) await respond(marked, survey.id, body);
  const helper = (await addKey(marked, key, { kind: 'helper' })).body.key;
  await overview(marked, helper);
  const offered = { key: (await addKey(marked, key)).body.key };
  const path = `/api/organisations/${organisation.id}/transfer`;
  const { token } = (await call<TransferOffer>(marked, 'POST', path, offered)).body;
  await call(marked, 'POST', '/api/transfers', { key, body: { token } });
  await call(marked, 'GET', '/api/results', { key: organisation.resultsKey as string });
  await call(marked, 'GET', '/api/workspace', { key: 'ck_canarywrong' });
  await respond(marked, survey.id, { canary: 'in-a-bad-body' });
  const marks = [...Object.values(MARKS), 'canary-from', 'in-a-bad-body'];
  const keys = [key, helper, offered.key, token, organisation.resultsKey as string];
  // Neither a key nor its secret alone.
  const secrets = [...marks, PEPPER, ...keys, ...keys.map((text) => text.slice(-32))];
  return { secrets, finish: () => close(marked, key, survey.id), id: sent[0]?.responseId as string };
}

function found(traces: readonly string[], place: string): string[] {
  return traces.filter((trace) => place.includes(trace));
}

test('in the data folder and the log of a host there is no key, address, browser or body', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path, { PEPPER });
  const { secrets, finish, id } = await markedSurvey(host.origin);
  const files = () => readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), 'latin1'));
  expect(found(secrets, files().join())).toEqual([]);
  // Control: the search does find what is kept while the survey is open.
  const kept = idAsKept(id);
  expect(found([kept], files().join())).toEqual([kept]);
  await finish();
  expect(found([...secrets, id, kept], files().join())).toEqual([]);
  expect(found(secrets, host.output())).toEqual([]);
  expect(host.output().trim().split('\n')).toHaveLength(1);
  // Control: what the host does print is found.
  const port = new URL(host.origin).port;
  expect(found([port], host.output())).toEqual([port]);
  await stopHost(host);
});

test('in the keys, values and append-only file of a Redis there is none either', async () => {
  using folder = temporaryFolder();
  await using redis = await startRedis();
  const host = await startHost(folder.path, { PEPPER, REDIS_URL: redis.url });
  const { secrets, finish, id } = await markedSurvey(host.origin);
  await finish();
  const journal = join(redis.folder, 'appendonlydir');
  const written = readdirSync(journal).map((name) => readFileSync(join(journal, name), 'latin1'));
  expect(found(secrets, written.join())).toEqual([]);
  expect(found([id], written.join())).toEqual([id]);
  expect(found([...secrets, id], (await dump(redis.client)).join())).toEqual([]);
  expect(found(secrets, host.output())).toEqual([]);
  await stopHost(host);
});

test("in what Vercel's functions print, and in what they have stored, there is none either", async () => {
  await using redis = await startRedis();
  await using bridge = await startBridge(redis.client);
  const environment = { UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: bridge.token, PEPPER };
  await using functions = await startFunctions(environment);
  const { secrets, finish, id } = await markedSurvey(functions.origin);
  expect(found([...secrets, id], (await dump(redis.client)).join())).toEqual([id]);
  await finish();
  expect(found([...secrets, id], (await dump(redis.client)).join())).toEqual([]);
  expect(found([...secrets, bridge.token], functions.output())).toEqual([]);
  expect(found([functions.origin], functions.output())).toEqual([functions.origin]);
});
