import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import type { RedisClient } from '#store/redis/client.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { call, type Fetch, openSurvey } from '../support/client.ts';
import { type DroppingProxy, startDroppingProxy } from '../support/dropping-proxy.ts';
import { type RunningRedis, startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { startBridge } from '../support/upstash-bridge.ts';

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

type Wire = { readonly client: RedisClient; readonly proxy: DroppingProxy } & AsyncDisposable;
const portOf = (url: string) => Number(new URL(url).port);

const WIRES: Record<string, () => Promise<Wire>> = {
  async RESP() {
    const proxy = await startDroppingProxy(portOf(redis.url));
    const client = ioredisClient(`redis://127.0.0.1:${proxy.port}`);
    return {
      client,
      proxy,
      async [Symbol.asyncDispose]() {
        client.close();
        await proxy[Symbol.asyncDispose]();
      },
    };
  },
  async REST() {
    const bridge = await startBridge(redis.client);
    const proxy = await startDroppingProxy(portOf(bridge.url));
    return {
      client: upstashClient(`http://127.0.0.1:${proxy.port}`, bridge.token),
      proxy,
      async [Symbol.asyncDispose]() {
        await proxy[Symbol.asyncDispose]();
        await bridge[Symbol.asyncDispose]();
      },
    };
  },
};

/** As before there were write ids: a retry looks like somebody else. */
function forgetful(client: RedisClient): RedisClient {
  const run: RedisClient['run'] = async (script, keys, values) => {
    const again = script.includes("'write'") ? script.replace(/== ARGV\[(3|9)\]/g, "== 'nobody'") : script;
    return client.run(again, keys, values);
  };
  return { ...client, run };
}

/** What a coach does, each with what stands in the command whose reply gets lost. */
async function coachDoes(fetch: Fetch, lose: (text: string) => void) {
  const { key, organisation } = await openSurvey(fetch);
  const path = `/api/organisations/${organisation.id}`;
  const add = (name: string) =>
    call<OrganisationDocument>(fetch, 'POST', '/api/organisations', { key, body: { name, locale: 'nb' } });
  const statuses: Record<string, number> = {};

  lose('Nyby kommune');
  statuses.create = (await add('Nyby kommune')).status;
  const second = (await add('Byby kommune')).body;
  lose('Ny tittel');
  statuses.rename = (await call(fetch, 'PATCH', path, { key, body: { name: 'Ny tittel' } })).status;
  lose('resultsKeyRotation:1');
  const rotated = await call<OrganisationDocument>(fetch, 'PATCH', path, {
    key,
    body: { resultsKey: 'rotate' },
  });
  statuses.rotate = rotated.status;
  const start = () =>
    call<SurveyDocument>(fetch, 'POST', '/api/surveys', { key, body: { organisationId: second.id } });
  lose('lastRound:1');
  const started = await start();
  statuses.list = started.status;
  const third = (await add('Tredje kommune')).body;
  lose(`organisationId:${third.id}`);
  const body = { organisationId: third.id };
  const opened = await call<SurveyDocument>(fetch, 'POST', '/api/surveys', { key, body });
  statuses.open = opened.status;
  const workspace = await call<WorkspaceDocument>(fetch, 'GET', '/api/workspace', { key });
  const shown = workspace.body.organisations.map(({ name, surveys }) => `${name}: ${surveys.length}`);
  return { statuses, shown };
}

describe.each(Object.entries(WIRES))('over %s', (_, open) => {
  test('a coach whose replies from the store get lost is told of no conflict, and loses nothing', async () => {
    await redis.client.flushall();
    await using wire = await open();
    const { fetch } = apiOnRedis(wire.client);
    const done = await coachDoes(fetch, wire.proxy.loseReplyTo);
    expect(wire.proxy.lost()).toBe(5);
    expect(done).toEqual({
      statuses: { create: 201, rename: 200, rotate: 200, list: 201, open: 201 },
      shown: ['Ny tittel: 1', 'Nyby kommune: 0', 'Byby kommune: 1', 'Tredje kommune: 1'],
    });
  });

  test('control: without write ids every one of them looks like a conflict, and the new round is gone', async () => {
    await redis.client.flushall();
    await using wire = await open();
    const { fetch } = apiOnRedis(forgetful(wire.client));
    const { statuses, shown } = await coachDoes(fetch, wire.proxy.loseReplyTo);
    expect(Object.values(statuses)).toEqual([409, 409, 409, 409, 409]);
    expect(shown).toEqual(['Ny tittel: 1', 'Byby kommune: 0', 'Tredje kommune: 0']);
  });
});
