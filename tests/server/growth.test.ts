import { describe, expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { MAX_ORGANISATIONS, MAX_ROUNDS } from '#core/index.ts';
import { memoryLimiter } from '#host/limiter/memory.ts';
import { closeAllDue } from '#server/close-due.ts';
import { LIMITS } from '#server/limiter.ts';
import { call, close, type Fetch, openSurvey } from '../support/client.ts';
import { type Api, apiOnSqlite } from '../support/host.ts';
import { invitedFields } from '../support/invited.ts';
import { onEveryStore } from '../support/stores.ts';

const DAY = 24 * 60 * 60 * 1000;

const create = (fetch: Fetch) =>
  call<{ workspaceId: string; coachKey: string }>(fetch, 'POST', '/api/workspace', { body: {} });
const add = (fetch: Fetch, key: string) =>
  call<OrganisationDocument>(fetch, 'POST', '/api/organisations', {
    key,
    body: { name: 'Testby', locale: 'nb' },
  });

/** A workspace that lists so many organisations, of which none is there. */
async function workspaceOf({ fetch, store }: Api, size: number) {
  const { coachKey: key, workspaceId: id } = (await create(fetch)).body;
  const [workspace] = await store.read('workspace', [id]);
  if (!workspace) throw new Error('no workspace');
  const organisations = Array.from({ length: size }, (_, place) => `o${place + 1_000_000}`);
  await store.write('workspace', id, { ...workspace.body, organisations }, workspace.version);
  return { key, id };
}

onEveryStore((open) => {
  test(`a workspace takes ${MAX_ORGANISATIONS} organisations, however many are added at once`, async () => {
    await using api = await open();
    const { key, id } = await workspaceOf(api, MAX_ORGANISATIONS - 1);
    const added = await Promise.all([1, 2, 3].map(() => add(api.fetch, key)));
    expect(added.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await add(api.fetch, key)).toMatchObject({ status: 409, body: { code: 'too-many' } });
    const [workspace] = await api.store.read('workspace', [id]);
    expect(workspace?.body.organisations).toHaveLength(MAX_ORGANISATIONS);
  });

  test('an organisation keeps a limited number of rounds, and forgets those that are gone', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const surveysAre = async (surveys: string[]) => {
      const [stored] = await api.store.read('organisation', [organisation.id]);
      if (!stored) throw new Error('no organisation');
      await api.store.write('organisation', organisation.id, { ...stored.body, surveys }, stored.version);
    };
    const start = () =>
      call(api.fetch, 'POST', '/api/surveys', { key, body: { organisationId: organisation.id } });
    await surveysAre(Array(MAX_ROUNDS).fill(survey.id));
    expect(await start()).toMatchObject({ status: 409, body: { code: 'too-many' } });
    await surveysAre([...Array(MAX_ROUNDS).fill('b22222222'), survey.id]);
    expect((await start()).status).toBe(201);
    const [after] = await api.store.read('organisation', [organisation.id]);
    expect(after?.body.surveys).toHaveLength(2);
  });

  test('a workspace that holds no survey goes twelve months after its key opened it, one that holds some stays', async () => {
    await using api = await open();
    const empty = (await create(api.fetch)).body;
    const named = (await create(api.fetch)).body;
    const { id } = (await add(api.fetch, named.coachKey)).body;
    const full = await openSurvey(api.fetch);
    const start = api.clock.now;
    // Far enough away to be there all the time.
    await api.store.reschedule(full.survey.id, new Date(start + 800 * DAY).toISOString());
    const isThere = async (workspaceId: string) =>
      (await api.store.read('workspace', [workspaceId]))[0] !== null;
    const lookUntil = async (from: number, until: number) => {
      for (let day = from; day <= until; day += 8) {
        api.clock.now = start + day * DAY;
        await closeAllDue(api.context);
      }
    };
    await lookUntil(0, 180);
    await call(api.fetch, 'GET', '/api/workspace', { key: empty.coachKey });
    await lookUntil(180, 365);
    expect([await isThere(empty.workspaceId), await isThere(named.workspaceId)]).toEqual([true, true]);
    await lookUntil(365, 380);
    expect([await isThere(empty.workspaceId), await isThere(named.workspaceId)]).toEqual([true, false]);
    expect(await api.store.read('organisation', [id])).toEqual([null]);
    await lookUntil(380, 560);
    expect(await isThere(empty.workspaceId)).toBe(false);
    const rest = await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key: full.key });
    expect(rest.body.organisations).toHaveLength(1);
  });

  test('of when a workspace was opened only the day is kept, and a whole day of looking writes once', async () => {
    await using api = await open();
    const { workspaceId, coachKey: key } = (await create(api.fetch)).body;
    api.clock.now += DAY;
    for (let look = 0; look < 3; look += 1) await call(api.fetch, 'GET', '/api/workspace', { key });
    const [workspace] = await api.store.read('workspace', [workspaceId]);
    expect(workspace).toMatchObject({
      version: 2,
      body: { opened: new Date(api.clock.now).toISOString().slice(0, 10) },
    });
  });

  test('a workspace of which nobody knows when it was opened counts from the first look', async () => {
    await using api = await open();
    const body = { id: 'wwwwwwww', keyHash: 'h', organisations: [] };
    await api.store.write('workspace', body.id, body, 0);
    await api.store.overdue(api.clock.now);
    await closeAllDue(api.context);
    const [workspace] = await api.store.read('workspace', [body.id]);
    expect(workspace?.body.opened).toBe(new Date(api.clock.now).toISOString().slice(0, 10));
  });
});

describe('limits of one address', () => {
  test('invitations weigh: 13 surveys of 1 000 codes in ten minutes; control: 149 where each counts as one', async () => {
    using elsewhere = apiOnSqlite();
    const { coachKey } = (await create(elsewhere.fetch)).body;
    // The same codes will do: each survey has its own.
    const { fields } = await invitedFields(elsewhere.fetch, coachKey, 999, 1);
    const opened = async (limiter = memoryLimiter()) => {
      using api = apiOnSqlite({ limiter });
      const { coachKey: key } = (await create(api.fetch)).body;
      for (let number = 0; ; number += 1) {
        const { body: organisation } = await add(api.fetch, key);
        if (!organisation.id) return number;
        const body = { organisationId: organisation.id, ...fields };
        if ((await call(api.fetch, 'POST', '/api/surveys', { key, body })).status === 429) return number;
      }
    };
    expect(await opened()).toBe(13);
    const { take, giveBack } = memoryLimiter();
    expect(await opened({ take: (what, address) => take(what, address), giveBack })).toBe(149);
  });

  test('10 000 people behind one address open a page six times each; whoever goes on is asked to wait', async () => {
    const { take } = memoryLimiter();
    for (let read = 0; read < 60_000; read += 1) {
      if ((await take('read', 'an office')) > 0) throw new Error(`${read} passed`);
    }
    expect(await take('read', 'an office')).toBeGreaterThan(0);
    expect(await take('read', 'another')).toBe(0);
  });

  test('reads without a key are counted, whatever they find; those with a key are not', async () => {
    using api = apiOnSqlite({
      limiter: memoryLimiter({ limits: { ...LIMITS, read: 3 }, windowSeconds: 600, shareEvery: 500 }),
    });
    const { key, survey } = await openSurvey(api.fetch);
    const statuses = [];
    for (const path of [survey.id, 'b22222222', `${survey.id}/result`, survey.id, `${survey.id}/result`]) {
      statuses.push((await call(api.fetch, 'GET', `/api/surveys/${path}`)).status);
    }
    expect(statuses).toEqual([200, 404, 401, 429, 429]);
    expect((await call(api.fetch, 'GET', '/api/workspace', { key })).status).toBe(200);
  });
});

test('a workspace of thousands lets others have their turn while it is read; control: one loop does not', async () => {
  using api = apiOnSqlite();
  const { key } = await workspaceOf(api, 20_000);
  const turnsDuring = async (work: () => Promise<unknown>) => {
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await work();
    isOver = true;
    return turns;
  };
  const read = () => call(api.fetch, 'GET', '/api/workspace', { key });
  const ids = Array.from({ length: 20_000 }, (_, place) => `o${place + 1_000_000}`);
  expect(await turnsDuring(() => api.store.read('organisation', ids))).toBe(0);
  expect(await turnsDuring(read)).toBeGreaterThan(70);
});
