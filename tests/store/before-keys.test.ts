import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AddedKey } from '#contract/keys.ts';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { type Store, StoreUnavailable } from '#store/store.ts';
import { type Call, call, type Fetch } from '../support/client.ts';
import { apiOn } from '../support/host.ts';
import { codesFrom, credentialFor, respondWith } from '../support/invited.ts';
import { olderStores } from '../support/older-stores.ts';
import older from '../vectors/stores-before-keys.json' with { type: 'json' };

/** When the fixture was made, by the clock it was made with. */
const MADE = Date.parse('2096-03-02T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

type Known = Omit<typeof older.sqlite, 'sql'>;

const overview = (fetch: Fetch, key: string) =>
  call<WorkspaceDocument>(fetch, 'GET', '/api/workspace', { key });

function apiOf(store: Store) {
  const api = apiOn(store);
  api.clock.now = MADE + DAY;
  return api;
}

/** What a key of the workspace leads to: results links in order, and the codes of its survey by invitation. */
async function leadsTo(fetch: Fetch, key: string, { organisations }: Known) {
  const { body } = await overview(fetch, key);
  const inOrder = organisations.map((id) => body.organisations.find((each) => each.id === id));
  const secret = inOrder[0]?.surveys[0]?.invitations?.secret ?? '';
  return {
    resultsKeys: inOrder.map((each) => each?.resultsKey),
    codes: await codesFrom(secret, 8),
  };
}

/** The survey as a holder of the key reads it. */
async function answerWith(fetch: Fetch, key: string, { survey, codes }: Known, place: number) {
  const { body } = await call<SurveyDocument>(fetch, 'GET', `/api/surveys/${survey}`, { key });
  return (await respondWith(fetch, survey, await credentialFor(fetch, body, codes[place]))).body.status;
}

/** A store that refuses to write documents. */
function readOnly(store: Store): Store {
  return { ...store, write: () => Promise.reject(new StoreUnavailable(store.name, 'READONLY')) };
}

describe.each(olderStores<Known>(older))(
  'on %s, a workspace from before there were several keys',
  (_, open) => {
    test("opens with its key, results links and codes as they were, and is in today's form from then on", async () => {
      await using opened = await open();
      const { known, store } = opened;
      const { fetch } = apiOf(store);
      const stored = async () => (await store.read('workspace', [known.workspaceId]))[0];
      const before = await stored();
      expect((await overview(fetch, `${known.coachKey.slice(0, -1)}-`)).status).toBe(404);
      expect(await stored()).toEqual(before);
      expect(before?.body).toHaveProperty('keyHash');

      const { body } = await overview(fetch, known.coachKey);
      expect(body.keys).toEqual([
        {
          ...{ id: expect.any(String), label: '', kind: 'coach', created: null },
          ...{ lastUsed: '2096-03-03', current: true },
        },
      ]);
      const after = await stored();
      expect(after?.body).not.toHaveProperty('keyHash');
      expect(after?.version).toBe((before?.version ?? 0) + 1);
      expect(JSON.stringify(after)).not.toContain(known.coachKey);
      const { resultsKeys, codes } = known;
      expect(await leadsTo(fetch, known.coachKey, known)).toEqual({ resultsKeys, codes });
      expect((await stored())?.version).toBe(after?.version);
      for (const key of resultsKeys) {
        expect((await call(fetch, 'GET', '/api/results', { key })).status).toBe(200);
      }
    });

    test('gets a second key, after which the first is revoked and everything it led to still opens', async () => {
      await using opened = await open();
      const { known } = opened;
      const { fetch } = apiOf(opened.store);
      expect(await answerWith(fetch, known.coachKey, known, 2)).toBe('counted');
      const first = (await overview(fetch, known.coachKey)).body.keys[0]?.id;
      const second = await call<AddedKey>(fetch, 'POST', '/api/workspace/keys', {
        key: known.coachKey,
        body: { label: 'Kari, laptop', kind: 'coach' },
      });
      const { key } = second.body;
      expect((await call(fetch, 'DELETE', `/api/workspace/keys/${first}`, { key })).status).toBe(204);
      expect((await overview(fetch, known.coachKey)).status).toBe(404);
      const { resultsKeys, codes } = known;
      expect(await leadsTo(fetch, key, known)).toEqual({ resultsKeys, codes });
      expect((await call(fetch, 'GET', '/api/results', { key: resultsKeys[1] as string })).status).toBe(200);
      expect(await answerWith(fetch, key, known, 3)).toBe('counted');
    });

    test('has results links that do not follow from its first key once they are replaced', async () => {
      await using opened = await open();
      const { known } = opened;
      const { fetch } = apiOf(opened.store);
      const [id] = known.organisations as [string];
      const derived = (rotation: number) => {
        const hmac = createHmac('sha256', known.coachKey).update(`okr-klar/results-key/v1 ${id} ${rotation}`);
        return `rk_${id}${hmac.digest().subarray(0, 24).toString('base64url')}`;
      };
      // Control: today's link is the one that anybody who kept the key can compute.
      expect(derived(0)).toBe(known.resultsKeys[0]);
      const change: Call = { key: known.coachKey, body: { resultsKey: 'rotate' } };
      const { body } = await call<OrganisationDocument>(fetch, 'PATCH', `/api/organisations/${id}`, change);
      for (const rotation of [0, 1, 2]) expect(body.resultsKey).not.toBe(derived(rotation));
      expect((await leadsTo(fetch, known.coachKey, known)).resultsKeys[0]).toBe(body.resultsKey);
      expect((await call(fetch, 'GET', '/api/results', { key: body.resultsKey as string })).status).toBe(200);
      expect((await call(fetch, 'GET', '/api/results', { key: derived(1) })).status).toBe(404);
    });

    test('is read from a store that refuses to write', async () => {
      await using opened = await open();
      const { known, store } = opened;
      const { fetch } = apiOf(readOnly(store));
      const { resultsKeys, codes } = known;
      expect(await leadsTo(fetch, known.coachKey, known)).toEqual({ resultsKeys, codes });
      expect((await store.read('workspace', [known.workspaceId]))[0]?.body).toHaveProperty('keyHash');
    });

    test('is opened by twenty requests at once, and has one key', async () => {
      await using opened = await open();
      const { known, store } = opened;
      const { fetch } = apiOf(store);
      const looks = await Promise.all(Array.from({ length: 20 }, () => overview(fetch, known.coachKey)));
      expect(new Set(looks.map(({ status, body }) => `${status} ${body.keys.length}`))).toEqual(
        new Set(['200 1']),
      );
      expect(new Set(looks.map(({ body }) => body.keys[0]?.id)).size).toBe(1);
    });
  },
);
