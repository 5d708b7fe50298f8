import { describe, expect, test } from 'vitest';
import type { Operation } from '#contract/contract.ts';
import { CONTRACTS } from '#contract/index.ts';
import type { Store } from '#store/store.ts';
import { call, close, type Fetch, openSurvey } from '../support/client.ts';
import { type Api, apiOn } from '../support/host.ts';
import { addKey, entryOf, newWorkspace, offer, overview, revoke } from '../support/keys.ts';
import { outcome, rememberRound } from '../support/outcomes.ts';
import { readPlan } from '../support/plans.ts';
import { onEveryStore } from '../support/stores.ts';

/** Everything that a body can be sent to with a key of a workspace. */
const OPERATIONS = Object.values(CONTRACTS)
  .flatMap(({ methods }): Operation[] => Object.values(methods))
  .filter(({ body, keys = [] }) => body && keys.includes('coachKey'))
  .map(({ id }) => id);

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: object;
  readonly headers?: Record<string, string>;
}

/** A request to each of them that is carried out with a right key, by its operation. */
async function requests({ fetch, store }: Api) {
  const { key, organisation, survey } = await openSurvey(fetch);
  const add = { key, body: { name: 'Solvik', locale: 'nb' } };
  const second = (await call<{ id: string }>(fetch, 'POST', '/api/organisations', add)).body;
  const closed = await call<{ id: string }>(fetch, 'POST', '/api/surveys', {
    ...{ key, body: { organisationId: second.id, mode: 'together' } },
  });
  await close(fetch, key, closed.body.id);
  const other = await newWorkspace(fetch);
  const elsewhere = { key: other, body: { name: 'Fjellby', locale: 'nb' } };
  const offered = (await call<{ id: string }>(fetch, 'POST', '/api/organisations', elsewhere)).body;
  const { token } = (await offer(fetch, other, offered)).body;
  const tag = (await readPlan(fetch, key, closed.body.id)).headers.get('etag') ?? '';
  const known = await rememberRound(store, second.id);
  const sent: Record<string, Sent> = {
    addKey: { method: 'POST', path: '/api/workspace/keys', body: { label: 'Ola', kind: 'coach' } },
    createOrganisation: { method: 'POST', path: '/api/organisations', body: { name: 'Ny', locale: 'nb' } },
    changeOrganisation: {
      ...{ method: 'PATCH', path: `/api/organisations/${organisation.id}` },
      body: { resultsKey: 'rotate' },
    },
    createSurvey: { method: 'POST', path: '/api/surveys', body: { organisationId: second.id } },
    changeSurvey: { method: 'PATCH', path: `/api/surveys/${survey.id}`, body: { status: 'closed' } },
    writePlan: {
      ...{ method: 'PUT', path: `/api/surveys/${closed.body.id}/plan` },
      ...{ body: { published: true, measures: [] }, headers: { 'if-match': tag } },
    },
    writeOutcome: {
      ...{ method: 'PUT', path: `/api/organisations/${second.id}/outcome` },
      body: outcome(known, { after: 4 }),
    },
    acceptTransfer: { method: 'POST', path: '/api/transfers', body: { token } },
  };
  return { key, sent };
}

/**
 * Sends a body in two parts, and does something in between.
 *
 * @returns the status of the answer, and its code if it is a problem
 */
async function heldOpen(fetch: Fetch, key: string, sent: Sent, meanwhile: () => Promise<unknown>) {
  const bytes = new TextEncoder().encode(JSON.stringify(sent.body));
  const [isHeld, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const parts = [bytes.slice(0, 5), bytes.slice(5)];
  const body = new ReadableStream(
    {
      async pull(controller) {
        const part = parts.shift();
        if (parts.length === 0) {
          isHeld.resolve();
          await goOn.promise;
        }
        controller.enqueue(part);
        if (parts.length === 0) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...sent.headers };
  const init = { method: sent.method, headers, body, duplex: 'half' };
  const answer = fetch(new Request(new URL(sent.path, 'http://localhost'), init));
  await isHeld.promise;
  await meanwhile();
  goOn.resolve();
  const response = await answer;
  return { status: response.status, code: ((await response.json()) as { code?: string }).code };
}

/** The API on the same store, where a workspace is always seen as it was when it was first read. */
function sinceItBegan({ store, context }: Api): Fetch {
  const first = new Map<string, unknown>();
  const read: Store['read'] = async (kind, ids) => {
    const found = await store.read(kind, ids);
    if (kind !== 'workspace') return found;
    return ids.map((id, place) => {
      if (!first.has(id)) first.set(id, found[place]);
      return first.get(id) as (typeof found)[0];
    });
  };
  const stale = { ...store, read, inOne: null };
  return apiOn(stale, { ...context, store: stale }).fetch;
}

onEveryStore((open) => {
  describe.each(OPERATIONS)('a body for %s that is held open', (operation) => {
    test('opens nothing when its key was revoked before it ended', async () => {
      await using api = await open();
      const { key, sent } = await requests(api);
      const thief = (await addKey(api.fetch, key)).body.key;
      const entry = await entryOf(api.fetch, thief);
      const before = (await overview(api.fetch, key)).body;
      const revokeIt = () => revoke(api.fetch, key, entry);
      const answer = await heldOpen(api.fetch, thief, sent[operation] as Sent, revokeIt);
      expect(answer).toEqual({ status: 404, code: 'not-found' });
      const keys = before.keys.filter(({ id }) => id !== entry.id);
      expect((await overview(api.fetch, key)).body).toEqual({ ...before, keys });
    });

    test('control: is carried out with a key that is still there', async () => {
      await using api = await open();
      const { key, sent } = await requests(api);
      const { status } = await heldOpen(api.fetch, key, sent[operation] as Sent, async () => undefined);
      expect([200, 201]).toContain(status);
    });
  });

  test('control: where its key was looked up before it came, it is carried out', async () => {
    await using api = await open();
    const { key, sent } = await requests(api);
    const thief = (await addKey(api.fetch, key)).body.key;
    const entry = await entryOf(api.fetch, thief);
    const fetch = sinceItBegan(api);
    await overview(fetch, thief);
    const revokeIt = () => revoke(api.fetch, key, entry);
    const answer = await heldOpen(fetch, thief, sent.changeOrganisation as Sent, revokeIt);
    expect(answer.status).toBe(200);
  });

  test('what is wrong with a body is told to nobody without a right key', async () => {
    await using api = await open();
    const { sent } = await requests(api);
    for (const { method, path, headers } of Object.values(sent)) {
      const wrong = `ck_22222222${'A'.repeat(32)}`;
      const refused = await call(api.fetch, method, path, {
        key: wrong,
        body: { x: 1 },
        ...(headers && { headers }),
      });
      expect([path, refused.status, refused.body.code]).toEqual([path, 404, 'not-found']);
    }
  });
});
