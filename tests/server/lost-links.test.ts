import { expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { Organisation, Problem } from '#core/index.ts';
import { call, type Fetch, openSurvey } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { codesFrom, credentialFor, openInvited, respondWith } from '../support/invited.ts';
import { accept, newWorkspace, offer, overview } from '../support/keys.ts';
import { logLines } from '../support/log-lines.ts';
import { onEveryStore } from '../support/stores.ts';

const change = (fetch: Fetch, key: string, { id }: { readonly id: string }, body: object) =>
  call<OrganisationDocument & Problem>(fetch, 'PATCH', `/api/organisations/${id}`, { key, body });

const warningsOf = async ({ fetch }: Api) =>
  (await call<{ warnings?: string[] }>(fetch, 'GET', '/api/health')).body.warnings;

/** Changes a stored organisation as somebody with the database could. */
async function tamper(
  { store }: Api,
  { id }: { readonly id: string },
  altered: (body: Organisation) => Organisation,
): Promise<void> {
  const [stored] = await store.read('organisation', [id]);
  if (!stored) throw new Error('no organisation');
  await store.write('organisation', id, altered(stored.body), stored.version);
}

const spoilt = (organisation: Organisation): Organisation => ({ ...organisation, carried: 'AAAA' });

/** A coach with a second organisation, and a results link that replaced another one. */
async function withReplacedLink({ fetch }: Api) {
  const { key, organisation } = await openSurvey(fetch);
  const { resultsKey } = (await change(fetch, key, organisation, { resultsKey: 'rotate' })).body;
  const add = { key, body: { name: 'Solvik', locale: 'nb' } };
  const other = (await call<OrganisationDocument>(fetch, 'POST', '/api/organisations', add)).body;
  return { key, organisation, resultsKey: resultsKey as string, other };
}

/** A survey by invitation in the workspace that it was moved to, with a code that nobody has used. */
async function movedInvited({ fetch }: Api) {
  const { key: from, organisation, survey, codes } = await openInvited(fetch);
  const key = await newWorkspace(fetch);
  await accept(fetch, key, (await offer(fetch, from, organisation)).body.token);
  return { key, from, organisation, survey, codes };
}

onEveryStore((open) => {
  test.each([
    ['what it carries is altered', spoilt],
    ['what it carries is gone', ({ carried, ...rest }: Organisation): Organisation => rest],
    ['its hash is another one', (body: Organisation) => ({ ...body, resultsKeyHash: 'ab'.repeat(32) })],
    ['its hash is no hash', (body: Organisation) => ({ ...body, resultsKeyHash: 'x' })],
    ['it is of another rotation', (body: Organisation) => ({ ...body, resultsKeyRotation: 7 })],
  ])(
    'a results link is lost alone where %s; the overview stands, and log and health say so',
    async (_, altered) => {
      await using api = await open();
      const { key, organisation, other } = await withReplacedLink(api);
      const before = (await overview(api.fetch, key)).body;
      expect(await warningsOf(api)).toBeUndefined();
      using logged = logLines();
      await tamper(api, organisation, altered);
      const { status, body } = await overview(api.fetch, key);
      expect(status).toBe(200);
      const [lost, whole] = before.organisations;
      expect(body.organisations).toEqual([{ ...lost, resultsKey: null, problem: 'key-damaged' }, whole]);
      expect(whole?.resultsKey).toBe(other.resultsKey);
      expect(logged.lines).toEqual([expect.stringMatching(/^\S+Z warning link-lost okr-klar: /)]);
      expect(logged.lines.join()).not.toContain(organisation.id);
      expect(await warningsOf(api)).toEqual(['link-lost']);
    },
  );

  test('a link that is lost still opens for whoever has it, and can be revoked or replaced', async () => {
    await using api = await open();
    const { key, organisation, resultsKey } = await withReplacedLink(api);
    const opens = async (shown: string) =>
      (await call(api.fetch, 'GET', '/api/results', { key: shown })).status;
    await tamper(api, organisation, spoilt);
    using _ = logLines();
    expect(await opens(resultsKey)).toBe(200);
    const renamed = await change(api.fetch, key, organisation, { name: 'Ny' });
    expect(renamed).toMatchObject({ status: 200, body: { name: 'Ny', problem: 'key-damaged' } });
    const replaced = (await change(api.fetch, key, organisation, { resultsKey: 'rotate' })).body;
    expect(replaced).not.toHaveProperty('problem');
    expect([await opens(replaced.resultsKey as string), await opens(resultsKey)]).toEqual([200, 404]);
    await tamper(api, organisation, spoilt);
    const revoked = (await change(api.fetch, key, organisation, { resultsKey: 'revoke' })).body;
    expect(revoked.resultsKey).toBeNull();
    expect(revoked).not.toHaveProperty('problem');
    expect(await opens(replaced.resultsKey as string)).toBe(404);
  });

  test('what an organisation carries is bound to itself', async () => {
    await using api = await open();
    const { key, organisation, other, resultsKey } = await withReplacedLink(api);
    const [from] = await api.store.read('organisation', [organisation.id]);
    const { carried = '' } = from?.body ?? {};
    await tamper(api, other, (body) => ({ ...body, carried }));
    using logged = logLines();
    // It has no use for what it carries: its link is the first one.
    const seen = (await overview(api.fetch, key)).body.organisations.map((each) => each.resultsKey);
    expect(seen).toEqual([resultsKey, other.resultsKey]);
    expect(logged.lines).toHaveLength(1);
  });

  test('codes of a survey from elsewhere are lost, never wrong; they answer for whoever has them', async () => {
    await using api = await open();
    const { key, organisation, survey, codes } = await movedInvited(api);
    await tamper(api, organisation, spoilt);
    using _ = logLines();
    const seen = (await overview(api.fetch, key)).body.organisations[0];
    expect(seen).toMatchObject({ resultsKey: null, problem: 'key-damaged' });
    expect(seen?.surveys[0]?.invitations?.secret).toBeNull();
    const read = await call(api.fetch, 'GET', `/api/surveys/${survey.id}`, { key });
    expect(read).toMatchObject({ status: 200, body: { invitations: { secret: null } } });
    const credential = await credentialFor(api.fetch, survey, codes[0]);
    expect((await respondWith(api.fetch, survey.id, credential)).body.status).toBe('counted');
    // A new link does not make wrong codes of lost ones.
    const replaced = (await change(api.fetch, key, organisation, { resultsKey: 'rotate' })).body;
    expect(replaced.surveys[0]?.invitations?.secret).toBeNull();
    expect(await warningsOf(api)).toEqual(['link-lost']);
  });

  test('codes of a survey that was made here follow from the root, whatever is lost', async () => {
    await using api = await open();
    const { key, from, organisation, codes } = await movedInvited(api);
    await accept(api.fetch, from, (await offer(api.fetch, key, organisation)).body.token);
    await tamper(api, organisation, spoilt);
    using _ = logLines();
    const seen = (await overview(api.fetch, from)).body.organisations[0];
    // So does the first results link, which is not lost either.
    expect(seen?.resultsKey).toBe(organisation.resultsKey);
    expect(await codesFrom(seen?.surveys[0]?.invitations?.secret ?? '', 8)).toEqual(codes);
  });

  test('what is lost stays lost where its organisation moves, and is not made up', async () => {
    await using api = await open();
    const { key, organisation, survey } = await movedInvited(api);
    await tamper(api, organisation, spoilt);
    using _ = logLines();
    const third = await newWorkspace(api.fetch);
    const { token } = (await offer(api.fetch, key, organisation)).body;
    const { status, body } = await accept(api.fetch, third, token);
    expect([status, body.resultsKey, body.problem]).toEqual([200, null, 'key-damaged']);
    expect(body.surveys.map(({ id, invitations }) => [id, invitations?.secret])).toEqual([[survey.id, null]]);
    const replaced = (await change(api.fetch, third, organisation, { resultsKey: 'rotate' })).body;
    expect(
      (await call(api.fetch, 'GET', '/api/results', { key: replaced.resultsKey as string })).status,
    ).toBe(200);
  });

  test('an offer that has been altered moves nothing, and says why', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const receiver = await newWorkspace(api.fetch);
    const { token } = (await offer(api.fetch, key, organisation)).body;
    await tamper(api, organisation, ({ transfer, ...body }) =>
      transfer ? { ...body, transfer: { ...transfer, wrapped: 'AAAA' } } : body,
    );
    using _ = logLines();
    const refused = await accept(api.fetch, receiver, token);
    expect(refused).toMatchObject({ status: 500, body: { code: 'key-damaged' } });
    expect((await overview(api.fetch, receiver)).body.organisations).toEqual([]);
    expect((await overview(api.fetch, key)).body.organisations).toHaveLength(1);
    const again = (await offer(api.fetch, key, organisation)).body.token;
    expect((await accept(api.fetch, receiver, again)).status).toBe(200);
  });
});
