import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { call, close, openSurvey, respond, response } from '../support/client.ts';
import { type Api, apiOnSqlite } from '../support/host.ts';
import { addKey, overview, revoke } from '../support/keys.ts';
import { startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { dump } from './redis-dump.ts';
import { idAsKept } from './sqlite-journal.ts';

const DAY = 24 * 60 * 60 * 1000;
const GROUPS = ['Ledelse i Testby', 'Drift i Testby'];

/** A site, all that its store holds as text, and what of a survey is there so long after its closing time. */
interface Target extends AsyncDisposable {
  readonly api: Api;
  readonly content: () => Promise<string>;
  /** A response id as it would stand in there. */
  readonly asKept: (id: string) => string;
  readonly isThere: (survey: SurveyDocument, later: number) => Promise<boolean>;
}

const TARGETS: Record<string, () => Promise<Target>> = {
  'the file and the write-ahead log of SQLite': async () => {
    const api = apiOnSqlite();
    const files = () => [api.file, `${api.file}-wal`].map((path) => readFileSync(path, 'latin1'));
    return {
      api,
      content: async () => files().join(),
      asKept: idAsKept,
      async isThere({ id, closesAt }, later) {
        await api.store.expire(Date.parse(closesAt) + later);
        return files().join().includes(id) && (await api.store.surveys([id]))[0] !== null;
      },
      [Symbol.asyncDispose]: async () => api[Symbol.dispose](),
    };
  },
  'the keys of Redis': async () => {
    const redis = await startRedis();
    const client = ioredisClient(redis.url);
    const api = apiOnRedis(client);
    return {
      api,
      content: async () => (await dump(redis.client)).join('\n'),
      asKept: (id) => id,
      async isThere({ id, closesAt }, later) {
        await api.store.expire(Date.parse(closesAt) + later);
        const keys = await redis.client.keys(`okr:{${id}}:*`);
        return keys.length > 0 || (await redis.client.zscore('okr:surveys', id)) !== null;
      },
      async [Symbol.asyncDispose]() {
        client.close();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
};

/** A survey that so many answered; closed unless told. */
async function surveyOf({ api: { fetch }, asKept }: Target, people: number, isClosed = true) {
  const opened = await openSurvey(fetch, { groups: GROUPS });
  const sent = Array.from({ length: people }, () => response(undefined, 'g1'));
  for (const body of sent) await respond(fetch, opened.survey.id, body);
  const survey = isClosed ? (await close(fetch, opened.key, opened.survey.id)).body : opened.survey;
  const ids = sent.map(({ responseId }) => asKept(responseId));
  return { ...opened, survey, traces: [...GROUPS, opened.survey.id, ...ids] };
}

describe.each(Object.entries(TARGETS))('in %s', (_, open) => {
  test('a result is kept for twelve months after closing, and not a moment longer', async () => {
    await using target = await open();
    const { survey } = await surveyOf(target, 6);
    expect(await target.isThere(survey, 365 * DAY - 1000)).toBe(true);
    expect(await target.isThere(survey, 365 * DAY)).toBe(false);
  });

  test.each([
    ['that too few answered', 3, true],
    ['that nobody closed', 6, false],
  ])('a survey %s is kept for thirty days', async (_, people, isClosed) => {
    await using target = await open();
    const { survey } = await surveyOf(target, people, isClosed);
    expect(await target.isThere(survey, 30 * DAY - 1000)).toBe(true);
    expect(await target.isThere(survey, 30 * DAY)).toBe(false);
  });

  test('after closing nothing is left of response ids; after a deletion nothing is left at all', async () => {
    await using target = await open();
    const first = await surveyOf(target, 6);
    const [id] = first.traces.slice(-1) as [string];
    expect(await target.content()).not.toContain(id);

    const second = await surveyOf(target, 6, false);
    const names = [second.survey.id, second.organisation.id, 'Testby kommune', ...second.traces];
    const left = async () => {
      const content = await target.content();
      return names.filter((name) => content.includes(name));
    };
    // Control: the search finds all of it while it is there.
    expect(await left()).toEqual(names);
    for (const { key } of [first, second]) {
      expect((await call(target.api.fetch, 'DELETE', '/api/workspace', { key })).status).toBe(204);
    }
    expect(await left()).toEqual([]);
  });

  test('of a revoked key and of an offer that is over nothing is left', async () => {
    await using target = await open();
    const { fetch, store } = target.api;
    const { key, organisation } = await openSurvey(fetch);
    const added = (await addKey(fetch, key, { label: 'Kari at the office' })).body;
    const path = `/api/organisations/${organisation.id}/transfer`;
    await call(fetch, 'POST', path, { key });
    const [workspace] = await store.read('workspace', [(await overview(fetch, key)).body.workspaceId]);
    const stored = workspace && 'keys' in workspace.body ? workspace.body.keys[1] : undefined;
    const [offered] = await store.read('organisation', [organisation.id]);
    const transfer = offered?.body.transfer;
    const traces = [
      added.id,
      stored?.label,
      stored?.hash,
      stored?.wrapped,
      transfer?.hash,
      transfer?.wrapped,
    ];
    const left = async () => {
      const content = await target.content();
      return traces.filter((trace) => trace !== undefined && content.includes(trace));
    };
    // Control: the search finds all of it while it is there.
    expect(await left()).toEqual(traces);
    await revoke(fetch, key, added);
    await call(fetch, 'DELETE', path, { key });
    expect(await left()).toEqual([]);
  });

  test('a deleted organisation and a deleted survey leave nothing of their own behind', async () => {
    await using target = await open();
    const { key, organisation, survey, traces } = await surveyOf(target, 6, false);
    const remove = (path: string) => call(target.api.fetch, 'DELETE', path, { key });
    await remove(`/api/surveys/${survey.id}`);
    const content = await target.content();
    expect(traces.filter((trace) => content.includes(trace))).toEqual([]);
    await remove(`/api/organisations/${organisation.id}`);
    expect(await target.content()).not.toContain('Testby kommune');
    expect(await target.content()).not.toContain(organisation.id);
  });
});

test('in a Redis that no host looks at any more, all of a survey goes at one moment, three years later', async () => {
  await using redis = await startRedis();
  const client = ioredisClient(redis.url);
  const { fetch } = apiOnRedis(client);
  const { key, survey } = await openSurvey(fetch);
  for (let person = 0; person < 6; person += 1) await respond(fetch, survey.id);
  const ends = async () => {
    const keys = await redis.client.keys(`okr:{${survey.id}}:*`);
    return new Set(await Promise.all(keys.map((one) => redis.client.expiretime(one))));
  };
  const after = (closesAt: string, days: number) => Math.ceil((Date.parse(closesAt) + days * DAY) / 1000);
  expect([...(await ends())]).toEqual([after(survey.closesAt, 30 + 3 * 365)]);
  const { closesAt } = (await close(fetch, key, survey.id)).body;
  expect([...(await ends())]).toEqual([after(closesAt, 365 + 3 * 365)]);
  client.close();
});
