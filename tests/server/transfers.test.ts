import { expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { TransferOffer } from '#contract/transfers.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { MAX_ORGANISATIONS, type Problem } from '#core/index.ts';
import { closeAllDue } from '#server/close-due.ts';
import type { Store } from '#store/store.ts';
import { call, close, type Fetch, openSurvey, respond } from '../support/client.ts';
import { apiOn } from '../support/host.ts';
import { codesFrom, credentialFor, invitedFields, openInvited, respondWith } from '../support/invited.ts';
import { addKey, overview } from '../support/keys.ts';
import { onEveryHost, onEveryStore } from '../support/stores.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOT_FOUND = { status: 404, body: { code: 'not-found' } };

const newWorkspace = async (fetch: Fetch) =>
  (await call<{ coachKey: string }>(fetch, 'POST', '/api/workspace', { body: {} })).body.coachKey;

const offer = (fetch: Fetch, key: string, { id }: { readonly id: string }) =>
  call<TransferOffer>(fetch, 'POST', `/api/organisations/${id}/transfer`, { key });

const accept = (fetch: Fetch, key: string, token: string) =>
  call<OrganisationDocument & Problem>(fetch, 'POST', '/api/transfers', { key, body: { token } });

const change = (fetch: Fetch, key: string, { id }: { readonly id: string }, body: object) =>
  call<OrganisationDocument & Problem>(fetch, 'PATCH', `/api/organisations/${id}`, { key, body });

const organisationIn = ({ body }: { readonly body: WorkspaceDocument }, id: string) =>
  body.organisations.find((each) => each.id === id);

onEveryHost((open) => {
  test('an organisation moves with its rounds, its results link and its open survey, and is gone where it was', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, survey.id);
    await close(api.fetch, key, survey.id);
    const body = { organisationId: organisation.id, mode: 'together' };
    await call(api.fetch, 'POST', '/api/surveys', { key, body });
    const before = organisationIn(await overview(api.fetch, key), organisation.id);
    const receiver = await newWorkspace(api.fetch);

    const offered = await offer(api.fetch, key, organisation);
    expect(offered.status).toBe(201);
    expect(offered.body.token).toMatch(new RegExp(`^tk_${organisation.id}[\\w-]{32}$`));
    expect(Date.parse(offered.body.expiresAt) - Date.now()).toBeGreaterThan(6.99 * DAY);
    expect(Date.parse(offered.body.expiresAt) - Date.now()).toBeLessThanOrEqual(7 * DAY);
    const shown = organisationIn(await overview(api.fetch, key), organisation.id);
    expect(shown).toEqual({ ...before, transfer: { expiresAt: offered.body.expiresAt } });

    const accepted = await accept(api.fetch, receiver, offered.body.token);
    expect([accepted.status, accepted.body.transfer]).toEqual([200, null]);
    expect(accepted.body.resultsKey).toBe(organisation.resultsKey);
    expect((await overview(api.fetch, receiver)).body.organisations).toEqual([before]);
    expect((await overview(api.fetch, key)).body.organisations).toEqual([]);
    const [open_, closed] = before?.surveys ?? [];
    for (const id of [open_?.id, closed?.id]) {
      expect((await call(api.fetch, 'GET', `/api/surveys/${id}`, { key: receiver })).status).toBe(200);
      for (const path of [`/api/surveys/${id}`, `/api/surveys/${id}/result`]) {
        expect(await call(api.fetch, 'GET', path, { key })).toMatchObject(NOT_FOUND);
      }
    }
    expect(await change(api.fetch, key, organisation, { name: 'Min' })).toMatchObject(NOT_FOUND);
    expect(await offer(api.fetch, key, organisation)).toMatchObject(NOT_FOUND);
    const results = await call(api.fetch, 'GET', '/api/results', { key: organisation.resultsKey as string });
    expect(results).toMatchObject({
      status: 200,
      body: { rounds: [{ status: 'open' }, { status: 'closed' }] },
    });
  });

  test('invitations that were handed out before still answer after it, and can be printed again', async () => {
    await using api = await open();
    const { key, organisation, survey, codes } = await openInvited(api.fetch);
    const receiver = await newWorkspace(api.fetch);
    const { token } = (await offer(api.fetch, key, organisation)).body;
    const { body } = await accept(api.fetch, receiver, token);
    const [moved] = body.surveys;
    expect(await codesFrom(moved?.invitations?.secret ?? '', 8)).toEqual(codes);
    const credential = await credentialFor(api.fetch, survey, codes[0]);
    expect((await respondWith(api.fetch, survey.id, credential)).body.status).toBe('counted');
  });

  test('what moved moves on, and back, with everything it was made with', async () => {
    await using api = await open();
    const { key, organisation, codes } = await openInvited(api.fetch);
    const { resultsKey } = (await change(api.fetch, key, organisation, { resultsKey: 'rotate' })).body;
    const [second, third] = [await newWorkspace(api.fetch), await newWorkspace(api.fetch)];
    for (const [from, to] of [
      [key, second],
      [second, third],
      [third, key],
    ] as const) {
      const { body } = await accept(api.fetch, to, (await offer(api.fetch, from, organisation)).body.token);
      expect(body.resultsKey).toBe(resultsKey);
      expect(await codesFrom(body.surveys[0]?.invitations?.secret ?? '', 8)).toEqual(codes);
    }
    expect((await overview(api.fetch, key)).body.organisations).toHaveLength(1);
    // A link that is replaced after it belongs to where it is now.
    const replaced = (await change(api.fetch, key, organisation, { resultsKey: 'rotate' })).body.resultsKey;
    expect(replaced).not.toBe(resultsKey);
    expect((await call(api.fetch, 'GET', '/api/results', { key: replaced as string })).status).toBe(200);
  });

  test('a token works once, the last one only, until it is withdrawn', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const receiver = await newWorkspace(api.fetch);
    const first = (await offer(api.fetch, key, organisation)).body.token;
    const second = (await offer(api.fetch, key, organisation)).body.token;
    expect(await accept(api.fetch, receiver, first)).toMatchObject(NOT_FOUND);
    const path = `/api/organisations/${organisation.id}/transfer`;
    for (const _ of [1, 2]) expect((await call(api.fetch, 'DELETE', path, { key })).status).toBe(204);
    expect(await accept(api.fetch, receiver, second)).toMatchObject(NOT_FOUND);
    const third = (await offer(api.fetch, key, organisation)).body.token;
    for (const bad of ['', 'tk_', `${third.slice(0, -2)}xx`, key, organisation.resultsKey as string]) {
      expect(await accept(api.fetch, receiver, bad)).toMatchObject(NOT_FOUND);
    }
    expect((await accept(api.fetch, receiver, third)).status).toBe(200);
    for (const who of [receiver, key, await newWorkspace(api.fetch)]) {
      expect(await accept(api.fetch, who, third)).toMatchObject(NOT_FOUND);
    }
  });

  test('an offer that its own coach accepts is over, and nothing has moved', async () => {
    await using api = await open();
    const { key, organisation } = await openInvited(api.fetch);
    const before = (await overview(api.fetch, key)).body.organisations;
    const { token } = (await offer(api.fetch, key, organisation)).body;
    const accepted = await accept(api.fetch, key, token);
    expect([accepted.status, accepted.body]).toEqual([200, before[0]]);
    expect((await overview(api.fetch, key)).body.organisations).toEqual(before);
    expect(await accept(api.fetch, key, token)).toMatchObject(NOT_FOUND);
  });

  test('an offer ends where it would leave something behind: a new results link, new invitations', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const receiver = await newWorkspace(api.fetch);
    const isOpenAfter = async (act: () => Promise<{ status: number }>) => {
      const { token } = (await offer(api.fetch, key, organisation)).body;
      expect((await act()).status).toBeLessThan(300);
      const own = organisationIn(await overview(api.fetch, key), organisation.id);
      if (own?.transfer === null) expect(await accept(api.fetch, receiver, token)).toMatchObject(NOT_FOUND);
      return own?.transfer !== null;
    };
    const { fields } = await invitedFields(api.fetch, key);
    const start = (body: object) =>
      call(api.fetch, 'POST', '/api/surveys', { key, body: { organisationId: organisation.id, ...body } });
    expect(await isOpenAfter(() => change(api.fetch, key, organisation, { name: 'Ny' }))).toBe(true);
    expect(await isOpenAfter(() => change(api.fetch, key, organisation, { resultsKey: 'rotate' }))).toBe(
      false,
    );
    expect(await isOpenAfter(() => change(api.fetch, key, organisation, { resultsKey: 'revoke' }))).toBe(
      false,
    );
    expect(await isOpenAfter(() => start(fields))).toBe(false);
  });

  test('a revoked results link stays revoked where its organisation moves', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    await change(api.fetch, key, organisation, { resultsKey: 'revoke' });
    const receiver = await newWorkspace(api.fetch);
    const { token } = (await offer(api.fetch, key, organisation)).body;
    expect((await accept(api.fetch, receiver, token)).body.resultsKey).toBeNull();
    const replaced = (await change(api.fetch, receiver, organisation, { resultsKey: 'rotate' })).body;
    const shown = await call(api.fetch, 'GET', '/api/results', { key: replaced.resultsKey as string });
    expect(shown.status).toBe(200);
  });
});

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
    const isOffered = async () =>
      (organisationIn(await overview(api.fetch, key), organisation.id)?.transfer ?? null) !== null;
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
