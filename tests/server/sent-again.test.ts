import { expect, test } from 'vitest';
import { MAX_KEYS } from '#core/index.ts';
import { call, openSurvey } from '../support/client.ts';
import { addKey, entryOf, overview, revoke } from '../support/keys.ts';
import { onEveryHost } from '../support/stores.ts';

const NOT_FOUND = { status: 404, body: { code: 'not-found' } };

/** A coach's key as a browser makes it. */
const made = (workspaceId: string) => `ck_${workspaceId}${'B'.repeat(32)}`;

// A reply may be lost after everything has been done.
onEveryHost((open) => {
  test('a key of a browser is added once, and whoever sends it again is told the same', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const own = (await overview(api.fetch, key)).body.workspaceId;
    const passkey = { label: 'Telefon', purpose: 'passkey', key: made(own) } as const;
    const first = await addKey(api.fetch, key, passkey);
    expect(first).toMatchObject({ status: 201, body: { key: passkey.key } });
    // Whoever has lost the reply, with any key of the workspace.
    for (const by of [key, passkey.key, key]) {
      expect(await addKey(api.fetch, by, passkey)).toMatchObject({ status: 201, body: first.body });
    }
    const conflict = { status: 409, body: { code: 'conflict' } };
    const { purpose, ...unmarked } = passkey;
    for (const other of [{ ...passkey, label: 'Nettbrett' }, { ...passkey, purpose: 'recovery' }, unmarked]) {
      expect(await addKey(api.fetch, key, other as typeof passkey)).toMatchObject(conflict);
    }
    expect((await overview(api.fetch, key)).body.keys).toHaveLength(2);
  });

  test('the last place of twenty is given to a key once, however often and at once it is sent', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const own = (await overview(api.fetch, key)).body.workspaceId;
    for (let number = 2; number < MAX_KEYS; number += 1) await addKey(api.fetch, key);
    const add = () => addKey(api.fetch, key, { label: 'Ark', purpose: 'recovery', key: made(own) });
    const answers = [...(await Promise.all([add(), add(), add()])), await add()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await overview(api.fetch, key)).body.keys).toHaveLength(MAX_KEYS);
    expect(await addKey(api.fetch, key)).toMatchObject({ status: 409, body: { code: 'too-many' } });
  });

  test('a key that is revoked again is revoked, for whoever shows a right key', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const added = (await addKey(api.fetch, key)).body;
    for (const _ of [1, 2]) expect((await revoke(api.fetch, key, added)).status).toBe(204);
    expect(await revoke(api.fetch, added.key, await entryOf(api.fetch, key))).toMatchObject(NOT_FOUND);
    expect(await revoke(api.fetch, key, { id: 'no-key' })).toMatchObject(NOT_FOUND);
    for (const _ of [1, 2]) {
      expect((await call(api.fetch, 'DELETE', '/api/workspace/keys?others', { key })).status).toBe(204);
    }
    expect((await overview(api.fetch, key)).body.keys).toHaveLength(1);
  });
});
