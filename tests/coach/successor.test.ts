import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSuccessor } from '#coach/keys/successor.ts';
import type { Fetch } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { addKey, entryOf, newWorkspace, revoke } from '../support/keys.ts';

/** Which remembered key takes the place of a tab's key that the server did not know when last asked. */
const api = apiOnSqlite();
const emptied = apiOnSqlite();
const { fetch } = globalThis;

// The page's own client asks, and the real API answers without a network between them.
function answerBy(answering: Fetch): void {
  globalThis.fetch = (path, init) => answering(new Request(new URL(String(path), 'http://localhost'), init));
}
beforeAll(() => answerBy(api.fetch));
afterAll(() => {
  globalThis.fetch = fetch;
  api[Symbol.dispose]();
  emptied[Symbol.dispose]();
});

/** A workspace with the key of a tab, a second coach's key, and a helper's. */
async function openKeys() {
  const key = await newWorkspace(api.fetch);
  const second = (await addKey(api.fetch, key)).body.key;
  const helper = (await addKey(api.fetch, key, { kind: 'helper' })).body.key;
  const revokeOf = async (which: string, by: string) =>
    revoke(api.fetch, by, await entryOf(api.fetch, which));
  return { key, second, helper, revokeOf };
}

test('a key that was replaced and revoked gives way', async () => {
  const { key, second, revokeOf } = await openKeys();
  await revokeOf(key, second);
  expect(await isSuccessor(second, key)).toBe(true);
});

test('a key that opens again does not', async () => {
  const { key, second } = await openKeys();
  expect(await isSuccessor(second, key)).toBe(false);
});

test('a coach’s key gives way to no helper’s, a helper’s to a coach’s', async () => {
  const { key, second, helper, revokeOf } = await openKeys();
  await revokeOf(helper, second);
  expect(await isSuccessor(second, helper)).toBe(true);
  const other = (await addKey(api.fetch, second, { kind: 'helper' })).body.key;
  await revokeOf(key, second);
  expect(await isSuccessor(other, key)).toBe(false);
});

test('no key gives way to one that is revoked, or of another workspace', async () => {
  const { key, second, revokeOf } = await openKeys();
  await revokeOf(second, key);
  expect(await isSuccessor(second, key)).toBe(false);
  expect(await isSuccessor(await newWorkspace(api.fetch), second)).toBe(false);
});

test('a store that is empty for a moment changes nothing', async () => {
  const { key, second, revokeOf } = await openKeys();
  await revokeOf(key, second);
  answerBy(emptied.fetch);
  expect(await isSuccessor(second, key)).toBe(false);
  answerBy(api.fetch);
});

test('an address with many wrong keys is told no less', async () => {
  const { key, second, revokeOf } = await openKeys();
  await revokeOf(key, second);
  const office = api.from('192.0.2.77');
  for (let tried = 0; tried < 31; tried += 1) await entryOf(office, key).catch(() => undefined);
  answerBy(office);
  expect(await isSuccessor(second, key)).toBe(true);
  answerBy(api.fetch);
});
