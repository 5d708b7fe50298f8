import { expect, test } from 'vitest';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { cellCount, type Organisation } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import type { Store } from '#store/store.ts';
import { call, openSurvey, respond } from '../support/client.ts';
import { apiOn, apiOnSqlite } from '../support/host.ts';
import { startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';

/** What Upstash bills and what a coach waits for: how many commands a request is, and how many calls they take. */

const MANY = 200;

async function opened() {
  const parts = new AsyncDisposableStack();
  const redis = parts.use(await startRedis());
  const bridge = parts.use(await startBridge(redis.client));
  const store = openRedisStore(upstashClient(bridge.url, bridge.token));
  const api = apiOn(store);
  /** The commands that a request takes, call by call. */
  const asked = async (request: () => Promise<unknown>): Promise<string[][]> => {
    const before = bridge.calls.length;
    await request();
    return bridge.calls.slice(before);
  };
  return { ...api, asked, [Symbol.asyncDispose]: () => parts.disposeAsync() };
}

/** Adds organisations with a round each, and one that has moved to another workspace since. */
async function fill(store: Store, first: Organisation, workspaceId: string, size: number): Promise<void> {
  const [[survey], [workspace]] = await Promise.all([
    store.surveys([first.surveys[0] as string]),
    store.read('workspace', [workspaceId]),
  ]);
  if (!survey || !workspace) throw new Error('nothing to copy');
  const ids = Array.from({ length: size }, (_, place) => `c${place + 1_000_000}`);
  const add = async (id: string) => {
    const own = { ...survey.survey, id: `b${id}`, organisationId: id };
    await store.openSurvey(own, cellCount(DEFAULT_CONTENT.instrument, 0));
    await store.write(
      'organisation',
      id,
      { ...first, id, name: `${first.name} ${id}`, surveys: [own.id] },
      0,
    );
  };
  await Promise.all(ids.map(add));
  const moved: Organisation = { ...first, id: 'mmmmmmmm', workspaceId: 'another', surveys: first.surveys };
  await store.write('organisation', moved.id, moved, 0);
  const organisations = [...workspace.body.organisations, moved.id, ...ids];
  await store.write('workspace', workspaceId, { ...workspace.body, organisations }, workspace.version);
}

test(`the overview of ${MANY} organisations is one command, and a poll that finds nothing new a 304`, async () => {
  await using site = await opened();
  const { key, organisation } = await openSurvey(site.fetch);
  const read = (headers = {}) =>
    call<WorkspaceDocument>(site.fetch, 'GET', '/api/workspace', { key, headers });
  const { workspaceId } = (await read()).body;
  const [first] = await site.store.read('organisation', [organisation.id]);
  await fill(site.store, (first as { body: Organisation }).body, workspaceId, MANY - 1);
  let answer = await read();
  expect(await site.asked(async () => (answer = await read()))).toEqual([['evalsha']]);
  const { organisations } = answer.body;
  expect(organisations).toHaveLength(MANY);
  expect(organisations.filter(({ surveys }) => surveys.length === 1)).toHaveLength(MANY);
  expect(organisations.find(({ id }) => id === 'mmmmmmmm')).toBeUndefined();
  const tag = { 'if-none-match': answer.headers.get('etag') as string };
  let poll = answer;
  expect(await site.asked(async () => (poll = await read(tag)))).toEqual([['evalsha']]);
  expect(poll.status).toBe(304);
});

test('a reply beyond half a megabyte comes in parts, and nothing of it is lost or doubled', async () => {
  await using site = await opened();
  const { key, organisation } = await openSurvey(site.fetch);
  const { body } = await call<WorkspaceDocument>(site.fetch, 'GET', '/api/workspace', { key });
  const [first] = await site.store.read('organisation', [organisation.id]);
  const large = { ...(first as { body: Organisation }).body, name: 'N'.repeat(200_000) };
  await fill(site.store, large, body.workspaceId, 9);
  let answer: { body: WorkspaceDocument } | undefined;
  const read = async () => {
    answer = await call<WorkspaceDocument>(site.fetch, 'GET', '/api/workspace', { key });
  };
  expect(await site.asked(read)).toEqual(Array(4).fill(['evalsha']));
  const ids = answer?.body.organisations.map(({ id }) => id) ?? [];
  expect([ids.length, new Set(ids).size]).toEqual([10, 10]);
});

test('a meeting is watched with one command a look, by its coach and by everybody', async () => {
  await using site = await opened();
  const { key, survey } = await openSurvey(site.fetch);
  const read = (shown?: string) =>
    call(site.fetch, 'GET', `/api/surveys/${survey.id}`, shown ? { key: shown } : {});
  for (const shown of [key, undefined]) {
    await read(shown);
    expect(await site.asked(() => read(shown))).toEqual([['evalsha']]);
  }
  await respond(site.fetch, survey.id);
  expect(await site.asked(() => respond(site.fetch, survey.id))).toEqual([['evalsha']]);
});

test('a key that opens nothing makes the store read the workspace alone', async () => {
  await using site = await opened();
  const { key } = await openSurvey(site.fetch);
  const { workspaceId } = (await call<WorkspaceDocument>(site.fetch, 'GET', '/api/workspace', { key })).body;
  const none = await site.store.inOne?.workspace(workspaceId, 'f'.repeat(64));
  expect([none?.workspace.body.id, none?.organisations, none?.surveys]).toEqual([workspaceId, [], []]);
  expect(await site.store.inOne?.workspace('nnnnnnnn', 'f')).toBeNull();
});

test('one by one, the same is read', async () => {
  using file = apiOnSqlite();
  await using site = await opened();
  for (const { fetch, context } of [file, site]) {
    const { key, survey } = await openSurvey(fetch, { groups: ['A', 'B'] });
    const apart = apiOn({ ...context.store, inOne: null }, context).fetch;
    for (const path of ['/api/workspace', `/api/surveys/${survey.id}`]) {
      const [one, other] = await Promise.all([fetch, apart].map((each) => call(each, 'GET', path, { key })));
      expect(one?.body).toEqual(other?.body);
    }
  }
});
