import { expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { MAX_KEYS } from '#core/index.ts';
import { call, close, type Fetch, openSurvey, respond } from '../support/client.ts';
import { openInvited } from '../support/invited.ts';
import { addKey, entryOf, overview, revoke } from '../support/keys.ts';
import { outcome } from '../support/outcomes.ts';
import { onEveryHost } from '../support/stores.ts';

const NOT_FOUND = { status: 404, body: { code: 'not-found' } };
const SECRET = 'B'.repeat(32);

/** A key as a browser makes it. */
const made = (prefix: string, workspaceId: string) => `${prefix}_${workspaceId}${SECRET}`;

/** Every operation on a workspace that takes a coach's key and no other. */
async function coachOperations(fetch: Fetch) {
  const opened = await openSurvey(fetch);
  const { organisation, survey, key } = opened;
  const { id } = await entryOf(fetch, key);
  const organisationPath = `/api/organisations/${organisation.id}`;
  const operations: [method: string, path: string, body?: object][] = [
    ['DELETE', '/api/workspace'],
    ['POST', '/api/workspace/keys', { label: 'Ola', kind: 'helper' }],
    ['DELETE', '/api/workspace/keys?others'],
    ['DELETE', `/api/workspace/keys/${id}`],
    ['GET', '/api/workspace/invitation-secrets/AAAAAAAAAAAAAAAAAAAAAA'],
    ['POST', '/api/organisations', { name: 'Ny', locale: 'nb' }],
    ['PATCH', organisationPath, { name: 'Ny' }],
    ['PATCH', organisationPath, { resultsKey: 'rotate' }],
    ['DELETE', organisationPath],
    ['POST', `${organisationPath}/transfer`],
    ['DELETE', `${organisationPath}/transfer`],
    ['PUT', `${organisationPath}/outcome`, outcome(survey.id)],
    ['GET', '/api/workspace/evidence'],
    ['POST', '/api/transfers', { token: 'tk_' }],
    ['POST', '/api/surveys', { organisationId: organisation.id }],
    ['DELETE', `/api/surveys/${survey.id}`],
  ];
  return { ...opened, operations };
}

onEveryHost((open) => {
  test('a workspace has the key it was made with, named if its coach names it', async () => {
    await using api = await open();
    const make = async (body: object) =>
      (await call<{ coachKey: string }>(api.fetch, 'POST', '/api/workspace', { body })).body.coachKey;
    const today = new Date().toISOString().slice(0, 10);
    const entry = { kind: 'coach', created: today, lastUsed: today, current: true, id: expect.any(String) };
    expect(await entryOf(api.fetch, await make({}))).toEqual({ ...entry, label: '' });
    expect(await entryOf(api.fetch, await make({ label: ' Kari ' }))).toEqual({ ...entry, label: 'Kari' });
  });

  test('an added key opens what the first one opens, with the same results links', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const added = await addKey(api.fetch, key);
    expect(added.status).toBe(201);
    expect(added.body.key).toMatch(/^ck_[2-9a-z]{8}[\w-]{32}$/);
    const [first, second] = [await overview(api.fetch, key), await overview(api.fetch, added.body.key)];
    expect(second.body.organisations).toEqual(first.body.organisations);
    expect(first.body.keys.map(({ label, current }) => [label, current])).toEqual([
      ['', true],
      ['Kari, laptop', false],
    ]);
    expect((await entryOf(api.fetch, added.body.key)).id).toBe(added.body.id);
  });

  test('a key of a browser is one like any other', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const own = (await overview(api.fetch, key)).body.workspaceId;
    const passkey = { label: 'Telefon', purpose: 'passkey', key: made('ck', own) } as const;
    expect((await addKey(api.fetch, key, passkey)).body.key).toBe(passkey.key);
    expect(await entryOf(api.fetch, passkey.key)).toMatchObject({ label: 'Telefon', purpose: 'passkey' });
  });

  test('a passkey of another workspace, a key of another kind and what is no key are refused', async () => {
    await using api = await open();
    const [{ key }, other] = [await openSurvey(api.fetch), await openSurvey(api.fetch)];
    const own = (await overview(api.fetch, key)).body.workspaceId;
    const elsewhere = (await overview(api.fetch, other.key)).body.workspaceId;
    const bad = [
      '',
      'ck_',
      made('ck', elsewhere),
      made('hk', own),
      made('rk', own),
      `${made('ck', own)}B`,
      other.key,
    ];
    for (const given of bad) {
      const refused = await addKey(api.fetch, key, { key: given, purpose: 'passkey' });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'key', message: 'invalid' }] } });
    }
    expect((await overview(api.fetch, key)).body.keys).toHaveLength(1);
    expect(await overview(api.fetch, made('ck', elsewhere))).toMatchObject(NOT_FOUND);
  });

  test.each([
    ['none', '', 'missing'],
    ['a blank one', '  ', 'missing'],
    ['one of 61 characters', 'x'.repeat(61), 'too-long'],
    ['one of 10 000 characters', 'x'.repeat(10_000), 'too-long'],
    ['one with a line break', 'a\nb', 'illegible'],
    ['one that cannot be seen', '\u200b', 'illegible'],
    ['one written back to front', 'a\u202eb', 'illegible'],
  ])('a key with a label that is %s is refused', async (_, label, message) => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const refused = await addKey(api.fetch, key, { label });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    expect(refused.body.errors).toContainEqual({ path: 'label', message });
    const first = await call(api.fetch, 'POST', '/api/workspace', { body: { label } });
    expect(first.status).toBe(message === 'missing' ? 201 : 422);
  });

  test('a label of markup comes back as it was given', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const label = '<img src=x onerror=alert(1)> & Kari';
    const added = await addKey(api.fetch, key, { label });
    expect((await entryOf(api.fetch, added.body.key)).label).toBe(label);
  });

  test(`a workspace takes ${MAX_KEYS} keys, and one more when one is revoked`, async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    for (let number = 1; number < MAX_KEYS; number += 1) {
      expect((await addKey(api.fetch, key, { label: `${number}` })).status).toBe(201);
    }
    expect(await addKey(api.fetch, key)).toMatchObject({ status: 409, body: { code: 'too-many' } });
    const { keys } = (await overview(api.fetch, key)).body;
    expect(keys.map(({ label }) => label)).toEqual([
      '',
      ...Array.from({ length: MAX_KEYS - 1 }, (_, at) => `${at + 1}`),
    ]);
    expect((await revoke(api.fetch, key, keys[7] as (typeof keys)[0])).status).toBe(204);
    expect((await addKey(api.fetch, key)).status).toBe(201);
  });

  test('the last coach key cannot be revoked, however many helpers there are', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    await addKey(api.fetch, key, { kind: 'helper' });
    const own = await entryOf(api.fetch, key);
    expect(await revoke(api.fetch, key, own)).toMatchObject({ status: 409, body: { code: 'last-key' } });
    const second = (await addKey(api.fetch, key)).body.key;
    // A coach who leaves revokes the own key.
    expect((await revoke(api.fetch, key, own)).status).toBe(204);
    expect(await overview(api.fetch, key)).toMatchObject(NOT_FOUND);
    expect((await overview(api.fetch, second)).body.keys).toHaveLength(2);
  });

  test('all other keys are revoked at once, and only when that is what was asked', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    const others = [
      (await addKey(api.fetch, key)).body.key,
      (await addKey(api.fetch, key, { kind: 'helper' })).body.key,
    ];
    const path = '/api/workspace/keys';
    const refused = await call(api.fetch, 'DELETE', path, { key });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'others', message: 'missing' }] },
    });
    for (const other of others) expect((await overview(api.fetch, other)).status).toBe(200);
    expect((await call(api.fetch, 'DELETE', `${path}?others`, { key })).status).toBe(204);
    for (const other of others) {
      expect(await overview(api.fetch, other)).toMatchObject(NOT_FOUND);
      expect(await call(api.fetch, 'GET', `/api/surveys/${survey.id}`, { key: other })).toMatchObject(
        NOT_FOUND,
      );
    }
    expect((await overview(api.fetch, key)).body.keys).toHaveLength(1);
  });

  test('a helper shares, follows and closes a survey, and sees its result', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const helper = (await addKey(api.fetch, key, { label: 'Ola', kind: 'helper' })).body.key;
    expect(helper).toMatch(/^hk_/);
    const seen = (await overview(api.fetch, helper)).body;
    expect(seen.keys).toEqual([await entryOf(api.fetch, helper)]);
    expect(seen.organisations).toEqual([{ ...organisation, surveys: [survey] }]);
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, survey.id);
    const path = `/api/surveys/${survey.id}`;
    const read = await call<SurveyDocument>(api.fetch, 'GET', path, { key: helper });
    expect(read.body.participation).toMatchObject({ responses: 6 });
    expect((await close(api.fetch, helper, survey.id)).body.status).toBe('closed');
    expect(await call(api.fetch, 'GET', `${path}/result`, { key: helper })).toMatchObject({
      status: 200,
      body: { result: { responses: 6 } },
    });
  });

  test('a helper sees the codes of a survey, and no offer to move its organisation', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openInvited(api.fetch);
    const helper = (await addKey(api.fetch, key, { kind: 'helper' })).body.key;
    await call(api.fetch, 'POST', `/api/organisations/${organisation.id}/transfer`, { key });
    const [own, seen] = [await overview(api.fetch, key), await overview(api.fetch, helper)];
    expect(own.body.organisations[0]?.transfer).toEqual({ expiresAt: expect.any(String) });
    expect(seen.body.organisations[0]?.transfer).toBeNull();
    expect(survey.invitations?.secret).toMatch(/^[\w-]{43}$/);
    expect(seen.body.organisations[0]?.surveys[0]?.invitations).toEqual(survey.invitations);
  });

  test('whatever else takes a coach is refused to a helper, and changes nothing', async () => {
    await using api = await open();
    const { key, operations } = await coachOperations(api.fetch);
    const helper = (await addKey(api.fetch, key, { kind: 'helper' })).body.key;
    const before = (await overview(api.fetch, key)).body;
    for (const [method, path, body] of operations) {
      const { status, body: problem } = await call(api.fetch, method, path, { key: helper, body });
      expect([method, path, status, problem.code]).toEqual([method, path, 403, 'coach-key-required']);
      // What is no helper's key is told nothing about helpers.
      const wrong = await call(api.fetch, method, path, { key: `${helper.slice(0, -2)}xx`, body });
      expect([method, path, wrong.status]).toEqual([method, path, 404]);
    }
    expect((await overview(api.fetch, key)).body).toEqual(before);
  });
});
