import { expect, test } from 'vitest';
import { MAX_ORGANISATIONS } from '#core/index.ts';
import { closeAllDue } from '#server/close-due.ts';
import type { Store } from '#store/store.ts';
import { call, close, openSurvey } from '../support/client.ts';
import { apiOn } from '../support/host.ts';
import { codesFrom, openInvited } from '../support/invited.ts';
import { accept, addKey, newWorkspace, offer, overview } from '../support/keys.ts';
import { onEveryStore } from '../support/stores.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOT_FOUND = { status: 404, body: { code: 'not-found' } };

/** A store that fails at one write of a workspace or an organisation, before or after it has taken effect. */
function failingAt(store: Store, failing: number, isDone: boolean): Store {
  let writes = 0;
  const write: Store['write'] = async (kind, ...rest) => {
    if (kind !== 'clock') writes += 1;
    if (kind === 'clock' || writes !== failing) return store.write(kind, ...rest);
    if (isDone) await store.write(kind, ...rest);
    throw new Error('crash');
  };
  return { ...store, write };
}

onEveryStore((open) => {
  test('a token is refused after seven days, and says so in time', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const receiver = await newWorkspace(api.fetch);
    const { token, expiresAt } = (await offer(api.fetch, key, organisation)).body;
    const isOffered = async () => (await overview(api.fetch, key)).body.organisations[0]?.transfer !== null;
    api.clock.now = Date.parse(expiresAt) - 1000;
    expect(await isOffered()).toBe(true);
    api.clock.now = Date.parse(expiresAt);
    expect(await isOffered()).toBe(false);
    expect(await accept(api.fetch, receiver, token)).toMatchObject(NOT_FOUND);
    // Control: a second earlier it is taken.
    api.clock.now -= 1000;
    expect((await accept(api.fetch, receiver, token)).status).toBe(200);
  });

  test('of two workspaces that accept at once one has it, and the other nothing of it', async () => {
    await using api = await open();
    const other = await api.another();
    const { key, organisation } = await openInvited(api.fetch);
    const receivers = [await newWorkspace(api.fetch), await newWorkspace(api.fetch)] as const;
    const { token } = (await offer(api.fetch, key, organisation)).body;
    const accepted = await Promise.all([
      accept(api.fetch, receivers[0], token),
      accept(other.fetch, receivers[1], token),
    ]);
    const statuses = accepted.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect([404, 409]).toContain(statuses.find((status) => status !== 200));
    const seen = await Promise.all([key, ...receivers].map((each) => overview(api.fetch, each)));
    expect(seen.flatMap(({ body }) => body.organisations)).toHaveLength(1);
    const lists = await api.store.read(
      'workspace',
      seen.map(({ body }) => body.workspaceId),
    );
    expect(lists.flatMap((each) => each?.body.organisations ?? [])).toEqual([organisation.id]);
  });

  const moments = [1, 2, 3].flatMap((write) => [
    [write, 'before', false] as const,
    [write, 'after', true] as const,
  ]);
  test.each(moments)('a crash at write %i, %s it, leaves it in one workspace', async (write, _, isDone) => {
    await using api = await open();
    const { key, organisation, codes } = await openInvited(api.fetch);
    const receiver = await newWorkspace(api.fetch);
    const { token } = (await offer(api.fetch, key, organisation)).body;
    const crashing = apiOn(failingAt(api.store, write, isDone));
    expect((await accept(crashing.fetch, receiver, token)).status).toBe(500);
    const places = async () => {
      const seen = await Promise.all([key, receiver].map((each) => overview(api.fetch, each)));
      return seen.map(({ body }) => body.organisations.length);
    };
    const isMoved = write === 3 || (write === 2 && isDone);
    expect(await places()).toEqual(isMoved ? [0, 1] : [1, 0]);
    // Whoever it is not in cannot delete it, by the list on which it may still stand.
    const loser = isMoved ? key : receiver;
    expect((await call(api.fetch, 'DELETE', '/api/workspace', { key: loser })).status).toBe(204);
    const winner = isMoved ? receiver : key;
    const [own] = (await overview(api.fetch, winner)).body.organisations;
    expect(await codesFrom(own?.surveys[0]?.invitations?.secret ?? '', 8)).toEqual(codes);
    const again = await accept(api.fetch, winner, token);
    expect(again.status).toBe(isMoved ? 404 : 200);
  });

  test('what is being moved is not deleted with the workspace whose list it still stands on', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    await call(api.fetch, 'DELETE', `/api/surveys/${survey.id}`, { key });
    const receiver = await newWorkspace(api.fetch);
    const { token } = (await offer(api.fetch, key, organisation)).body;
    const crashing = apiOn(failingAt(api.store, 3, false));
    await accept(crashing.fetch, receiver, token);
    // Only the old workspace is not opened for a year.
    for (let day = 0; day <= 376; day += 8) {
      await closeAllDue(api.context);
      await overview(api.fetch, receiver);
      api.clock.now += 8 * DAY;
    }
    expect((await overview(api.fetch, key)).status).toBe(404);
    expect((await overview(api.fetch, receiver)).body.organisations).toHaveLength(1);
  });

  test('a full workspace takes no more, and the offer stands', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const receiver = await newWorkspace(api.fetch);
    const { workspaceId } = (await overview(api.fetch, receiver)).body;
    const fill = async (size: number) => {
      const [stored] = await api.store.read('workspace', [workspaceId]);
      if (!stored) throw new Error('no workspace');
      const organisations = Array.from({ length: size }, (_, place) => `o${1_000_000 + place}`);
      await api.store.write('workspace', workspaceId, { ...stored.body, organisations }, stored.version);
    };
    const { token } = (await offer(api.fetch, key, organisation)).body;
    await fill(MAX_ORGANISATIONS);
    const refused = await accept(api.fetch, receiver, token);
    expect(refused).toMatchObject({ status: 409, body: { code: 'too-many' } });
    expect((await overview(api.fetch, key)).body.organisations).toHaveLength(1);
    await fill(MAX_ORGANISATIONS - 1);
    expect((await accept(api.fetch, receiver, token)).status).toBe(200);
  });

  test('keys and helpers of the old workspace lose it at once, on every host', async () => {
    await using api = await open();
    const other = await api.another();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const helper = (await addKey(api.fetch, key, { kind: 'helper' })).body.key;
    const receiver = await newWorkspace(api.fetch);
    const read = (shown: string) => call(other.fetch, 'GET', `/api/surveys/${survey.id}`, { key: shown });
    for (const shown of [key, helper]) expect((await read(shown)).status).toBe(200);
    await accept(api.fetch, receiver, (await offer(api.fetch, key, organisation)).body.token);
    for (const shown of [key, helper]) expect((await read(shown)).status).toBe(404);
    expect((await read(receiver)).status).toBe(200);
  });
});
