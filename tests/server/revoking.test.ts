import { expect, test } from 'vitest';
import { MAX_KEYS } from '#core/index.ts';
import { call, type Fetch, openSurvey } from '../support/client.ts';
import { accept, addKey, entryOf, newWorkspace, offer, overview, revoke } from '../support/keys.ts';
import { onEveryStore } from '../support/stores.ts';

onEveryStore((open) => {
  test('a revoked key is refused by the next request on any host', async () => {
    await using api = await open();
    const other = await api.another();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const revoked = (await addKey(api.fetch, key)).body.key;
    const paths = ['/api/workspace', `/api/surveys/${survey.id}`, `/api/surveys/${survey.id}/result`];
    const statuses = (fetch: Fetch) =>
      Promise.all(paths.map(async (path) => (await call(fetch, 'GET', path, { key: revoked })).status));
    const entry = await entryOf(other.fetch, revoked);
    for (const host of [api, other]) expect(await statuses(host.fetch)).toEqual([200, 200, 200]);
    expect((await revoke(api.fetch, key, entry)).status).toBe(204);
    for (const host of [other, api]) expect(await statuses(host.fetch)).toEqual([404, 404, 404]);
    const rename = { key: revoked, body: { name: 'Ny' } };
    expect((await call(other.fetch, 'PATCH', `/api/organisations/${organisation.id}`, rename)).status).toBe(
      404,
    );
  });

  test('two coaches who revoke each other at once leave exactly one', async () => {
    await using api = await open();
    const other = await api.another();
    for (let round = 0; round < 8; round += 1) {
      const { key: one } = await openSurvey(api.fetch);
      const two = (await addKey(api.fetch, one)).body.key;
      const [entryOfOne, entryOfTwo] = [await entryOf(api.fetch, one), await entryOf(other.fetch, two)];
      const answers = await Promise.all([
        revoke(api.fetch, one, entryOfTwo),
        revoke(other.fetch, two, entryOfOne),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
      const left = [await overview(api.fetch, one), await overview(other.fetch, two)];
      expect(left.map(({ status }) => status).sort()).toEqual([200, 404]);
      expect(left.find(({ status }) => status === 200)?.body.keys).toHaveLength(1);
    }
  });

  test('an offer ends with the key that made it, or a stolen key would leave one behind', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const stolen = (await addKey(api.fetch, key)).body.key;
    const offeredBy = async (by: string) => (await offer(api.fetch, by, organisation)).body.token;
    const thief = await newWorkspace(api.fetch);
    const taken = async (token: string) => (await accept(api.fetch, thief, token)).status;
    const token = await offeredBy(stolen);
    await revoke(api.fetch, key, await entryOf(api.fetch, stolen));
    expect(await taken(token)).toBe(404);
    expect((await overview(api.fetch, key)).body.organisations[0]?.transfer).toBeNull();
    // Control: the offer of a key that is still there moves it.
    expect(await taken(await offeredBy(key))).toBe(200);
  });

  test('the last day on which a key was used is noted once a day, of this key only', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const second = (await addKey(api.fetch, key)).body.key;
    const made = (await entryOf(api.fetch, second)).lastUsed;
    const { workspaceId } = (await overview(api.fetch, key)).body;
    const versionOf = async () => (await api.store.read('workspace', [workspaceId]))[0]?.version ?? 0;
    const before = await versionOf();
    api.clock.now += 24 * 60 * 60 * 1000;
    for (let look = 0; look < 3; look += 1) await overview(api.fetch, key);
    const { keys } = (await overview(api.fetch, key)).body;
    expect(keys.map(({ lastUsed }) => lastUsed)).toEqual([
      new Date(api.clock.now).toISOString().slice(0, 10),
      made,
    ]);
    expect(await versionOf()).toBe(before + 1);
  });

  test('whoever holds a stolen key and adds keys while it is revoked has none of them', async () => {
    await using api = await open();
    const other = await api.another();
    for (let round = 0; round < 6; round += 1) {
      const { key } = await openSurvey(api.fetch);
      const stolen = (await addKey(api.fetch, key)).body.key;
      const revokeOthers = async () => {
        for (;;) {
          const { status } = await call(api.fetch, 'DELETE', '/api/workspace/keys?others', { key });
          if (status !== 409) return status;
        }
      };
      const [status, ...added] = await Promise.all([
        revokeOthers(),
        ...Array.from({ length: 6 }, () => addKey(other.fetch, stolen)),
      ]);
      expect(status).toBe(204);
      expect((await overview(api.fetch, key)).body.keys).toHaveLength(1);
      for (const { body } of added) {
        if (body.key) expect((await overview(other.fetch, body.key)).status).toBe(404);
      }
    }
  });

  test('thirty keys that are added at once to eighteen make twenty at the most, and no key is lost', async () => {
    await using api = await open();
    const other = await api.another();
    const { key } = await openSurvey(api.fetch);
    for (let number = 1; number < MAX_KEYS - 2; number += 1) await addKey(api.fetch, key);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, number) => addKey(number % 2 ? api.fetch : other.fetch, key)),
    );
    const done = answers.filter(({ status }) => status === 201);
    const refused = new Set(answers.map(({ body }) => body.code));
    refused.delete(undefined as never);
    expect([...refused].filter((code) => code !== 'too-many' && code !== 'conflict')).toEqual([]);
    const { keys } = (await overview(api.fetch, key)).body;
    expect(keys).toHaveLength(MAX_KEYS - 2 + done.length);
    expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
  });

  test('keys that are added at once are all there, unless their coach was asked to try again', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const added = await Promise.all(Array.from({ length: 6 }, () => addKey(api.fetch, key)));
    const done = added.filter(({ status }) => status === 201);
    // Whoever was overtaken five times is asked to try again.
    expect(new Set(added.map(({ body }) => body.code))).toEqual(
      new Set(done.length === 6 ? [undefined] : [undefined, 'conflict']),
    );
    expect((await overview(api.fetch, key)).body.keys).toHaveLength(1 + done.length);
    for (const { body } of done) expect((await overview(api.fetch, body.key)).status).toBe(200);
  });
});
