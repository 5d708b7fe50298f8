import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOfSurvey, makeInvitations } from '#coach/invitations/codes.ts';
import { codeHash, unpackInvitations } from '#core/index.ts';
import { readInvitationSecret } from '#ui/api-client.ts';
import { call } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';

const api = apiOnSqlite();
const { fetch } = globalThis;

// The page's own client asks, and the real API answers without a network between them.
beforeAll(() => {
  globalThis.fetch = (path, init) => api.fetch(new Request(new URL(String(path), 'http://localhost'), init));
});
afterAll(() => {
  globalThis.fetch = fetch;
  api[Symbol.dispose]();
});

const newWorkspace = async () =>
  (await call<{ coachKey: string }>(api.fetch, 'POST', '/api/workspace', { body: {} })).body.coachKey;

/** The codes that a key makes of a seed. */
async function codesOf(key: string, seed = '', count = 8): Promise<string[]> {
  return codesOfSurvey((await readInvitationSecret(key, seed)).secret, count);
}

test('the codes that a survey was opened with can be made again, in its workspace and no other', async () => {
  const key = await newWorkspace();
  const { invitations = '', invitationSeed, spares } = await makeInvitations(key, { count: 6, spares: 2 });
  const hashes = unpackInvitations(invitations);
  const again = async (shown: string) => Promise.all((await codesOf(shown, invitationSeed)).map(codeHash));
  expect(spares).toBe(2);
  expect(hashes).toHaveLength(8);
  expect((await again(key)).sort()).toEqual(hashes?.sort());
  expect((await again(await newWorkspace())).filter((hash) => hashes?.includes(hash))).toEqual([]);
});

test('two surveys of one coach have no code in common', async () => {
  const key = await newWorkspace();
  const made = await Promise.all([1, 2].map(() => makeInvitations(key, { count: 6, spares: 0 })));
  const [one, other] = await Promise.all(made.map(({ invitationSeed }) => codesOf(key, invitationSeed, 6)));
  expect(one?.filter((code) => other?.includes(code))).toEqual([]);
});
