import { expect, test } from 'vitest';
import type { Workspace } from '#core/index.ts';
import { call, openSurvey } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { addKey, overview } from '../support/keys.ts';
import { logLines } from '../support/log-lines.ts';
import { onEveryStore } from '../support/stores.ts';

const DAMAGED = { status: 500, body: { code: 'key-damaged' } };

/** Changes a stored workspace as somebody with the database could. */
async function tamper({ store }: Api, id: string, change: (body: Workspace) => Workspace): Promise<void> {
  const [stored] = await store.read('workspace', [id]);
  if (!stored || !('keys' in stored.body)) throw new Error('no workspace of today');
  await store.write('workspace', id, change(stored.body), stored.version);
}

/** Replaces the wrapping of the first key. */
const wrapping = (altered: (wrapped: string, workspace: Workspace) => string) => (workspace: Workspace) => ({
  ...workspace,
  keys: workspace.keys.map((key, place) =>
    place === 0 ? { ...key, wrapped: altered(key.wrapped, workspace) } : key,
  ),
});

const flipped = (text: string, at: number) => {
  const bytes = Buffer.from(text, 'base64url');
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes.toString('base64url');
};

onEveryStore((open) => {
  test.each([
    ['a changed nonce', (wrapped: string) => flipped(wrapped, 0)],
    ['a changed root', (wrapped: string) => flipped(wrapped, 20)],
    ['a changed tag', (wrapped: string) => flipped(wrapped, 59)],
    ['a tag that is cut short', (wrapped: string) => wrapped.slice(0, -8)],
    ['nothing', () => ''],
    ['the wrapping of another key', (_: string, { keys }: Workspace) => keys[1]?.wrapped as string],
  ])('a key with %s opens nothing and says why; another key still opens', async (_, altered) => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const second = (await addKey(api.fetch, key)).body.key;
    const { workspaceId } = (await overview(api.fetch, second)).body;
    await tamper(api, workspaceId, wrapping(altered));
    const before = await api.store.read('workspace', [workspaceId]);
    api.clock.now += 24 * 60 * 60 * 1000;
    using logged = logLines();
    expect(await overview(api.fetch, key)).toMatchObject(DAMAGED);
    expect(await call(api.fetch, 'DELETE', '/api/workspace', { key })).toMatchObject(DAMAGED);
    expect(await call(api.fetch, 'DELETE', '/api/workspace/keys?others', { key })).toMatchObject(DAMAGED);
    expect(await api.store.read('workspace', [workspaceId])).toEqual(before);
    expect(logged.lines).toEqual([expect.stringMatching(/^\S+Z warning key-damaged okr-klar: /)]);
    const health = await call<{ warnings: string[] }>(api.fetch, 'GET', '/api/health');
    expect(health.body.warnings).toEqual(['key-damaged']);
    const { body } = await overview(api.fetch, second);
    expect(body.organisations[0]?.resultsKey).toBe(organisation.resultsKey);
  });

  test('a wrapping that is moved to another workspace or another key id does not open', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const { workspaceId } = (await overview(api.fetch, key)).body;
    using _ = logLines();
    await tamper(api, workspaceId, (workspace) => ({
      ...workspace,
      keys: workspace.keys.map((each) => ({ ...each, id: '22222222' })),
    }));
    expect(await overview(api.fetch, key)).toMatchObject(DAMAGED);
  });
});
