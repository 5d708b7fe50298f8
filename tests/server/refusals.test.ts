import { expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { answers, call, close, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { onEveryHost } from '../support/stores.ts';

const complete = response();
const withoutLast = Object.fromEntries(Object.entries(complete.answers).slice(0, -1));

const BAD_RESPONSES: readonly [what: string, body: unknown, paths: string[]][] = [
  ['an answer missing', { ...complete, answers: withoutLast }, [`answers.${QUESTIONS.at(-1)}`]],
  ['all answers missing', { responseId: complete.responseId }, ['answers']],
  ['an unknown question', { ...complete, answers: { ...complete.answers, extra: 'yes' } }, ['answers.extra']],
  [
    'an unknown answer',
    { ...complete, answers: answers('yes', { 'goals-visible': 'maybe' as 'yes' }) },
    ['answers.goals-visible'],
  ],
  ['an undeclared group', { ...complete, group: 'g3' }, ['group']],
  ['a group that cannot be', { ...complete, group: 'g9' }, ['group']],
  ['a group of a wrong type', { ...complete, group: 7 }, ['group']],
  ['no response id', { answers: complete.answers }, ['responseId']],
  ['a response id that is none', { ...complete, responseId: 'me' }, ['responseId']],
  ['a field too much', { ...complete, name: 'Kari' }, ['name']],
  ['a credential that is none', { ...complete, credential: 'x' }, ['credential']],
  [
    'half a credential and a field too much',
    { ...complete, credential: { nonce: 'AA', x: 1 } },
    ['credential.nonce', 'credential.output', 'credential.x'],
  ],
  ['an array', [], ['']],
  ['null', null, ['']],
];

const BAD_ORGANISATIONS: readonly [what: string, body: object, path: string, fault: string][] = [
  ['no name', { locale: 'nb' }, 'name', 'missing'],
  ['a blank name', { name: '  ', locale: 'nb' }, 'name', 'missing'],
  ['a name of 10 000 characters', { name: 'x'.repeat(10_000), locale: 'nb' }, 'name', 'too-long'],
  ['a name with a line break', { name: 'a\nb', locale: 'nb' }, 'name', 'illegible'],
  ['half a character in its name', { name: 'A\ud800B', locale: 'nb' }, 'name', 'illegible'],
  ['no character in its name', { name: 'A\ufffeB', locale: 'nb' }, 'name', 'illegible'],
  ['a name that cannot be seen', { name: '\u200b\u2060', locale: 'nb' }, 'name', 'illegible'],
  ['a name written back to front', { name: 'A\u202eB', locale: 'nb' }, 'name', 'illegible'],
  ['a name that is a number', { name: 7, locale: 'nb' }, 'name', 'invalid'],
  ['no employees at all', { name: 'A', employees: 0, locale: 'nb' }, 'employees', 'out-of-range'],
  ['half an employee', { name: 'A', employees: 1.5, locale: 'nb' }, 'employees', 'invalid'],
  ['an unknown language', { name: 'A', locale: 'xx' }, 'locale', 'invalid'],
  ['a field too much', { name: 'A', locale: 'nb', owner: 'me' }, 'owner', 'unknown'],
];

const BAD_SURVEYS: readonly [what: string, fields: object, path: string][] = [
  ['one group only', { groups: ['A'] }, 'groups'],
  ['nine groups', { groups: [...'ABCDEFGHI'] }, 'groups'],
  ['the same group twice', { groups: ['Drift', 'drift'] }, 'groups'],
  ['a group without a name', { groups: ['A', ' '] }, 'groups.1'],
  ['a group that cannot be seen', { groups: ['A', '\u200b'] }, 'groups.1'],
  ['an unknown mode', { mode: 'secret' }, 'mode'],
  ['invitations and no mode', { invitations: 'AAAAAAAAAAAAAA' }, 'invitations'],
  ['a closing time in the past', { closesAt: '2020-01-01T00:00:00Z' }, 'closesAt'],
  ['a closing time too far away', { closesAt: '2036-01-01T00:00:00Z' }, 'closesAt'],
  ['a closing time that is none', { closesAt: 'soon' }, 'closesAt'],
];

onEveryHost((open) => {
  test.each(BAD_RESPONSES)(
    'a response with %s is refused whole and counts nothing',
    async (_, body, paths) => {
      await using api = await open();
      const { key, survey } = await openSurvey(api.fetch, { groups: ['A', 'B'] });
      const refused = await respond(api.fetch, survey.id, body);
      expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-response' } });
      expect(refused.body.errors?.map(({ path }) => path)).toEqual(paths);
      expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({ responses: 0 });
    },
  );

  test('a body over 16 KiB is refused, with and without a declared length', async () => {
    await using api = await open();
    const { survey } = await openSurvey(api.fetch);
    const path = `/api/surveys/${survey.id}/responses`;
    const raw = 'x'.repeat(1_000_000);
    const json = { 'content-type': 'application/json' };
    const declared = { ...json, 'content-length': String(raw.length) };
    for (const headers of [json, declared]) {
      const refused = await call(api.fetch, 'POST', path, { raw, headers });
      expect(refused).toMatchObject({ status: 413, body: { code: 'too-large' } });
    }
  });

  test('what is not JSON is refused with the reason', async () => {
    await using api = await open();
    const post = (raw: string, type: string) =>
      call(api.fetch, 'POST', '/api/workspace', { raw, headers: { 'content-type': type } });
    expect(await post('{', 'application/json')).toMatchObject({
      status: 400,
      body: { code: 'invalid-json' },
    });
    expect(await post('{}', 'text/plain')).toMatchObject({
      status: 415,
      body: { code: 'unsupported-media-type' },
    });
  });

  test('a list is no object, even where nothing is required of one', async () => {
    await using api = await open();
    const refused = await call(api.fetch, 'POST', '/api/workspace', { body: [] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    expect((await call(api.fetch, 'POST', '/api/workspace', { body: {} })).status).toBe(201);
  });

  // In two parts: an address is refused after thirty wrong keys.
  test.each(['of keys and transfers', 'of the rest'])(
    'no key, a malformed key, a wrong key and the key of another kind open nothing %s',
    async (part) => {
      await using api = await open();
      const { key, organisation, survey } = await openSurvey(api.fetch);
      const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
      const own = `/api/organisations/${organisation.id}`;
      const rest: [string, string, unknown?][] = [
        ['GET', '/api/workspace'],
        ['DELETE', '/api/workspace'],
        ['PATCH', own, { name: 'Ny' }],
        ['DELETE', own],
        ['POST', '/api/surveys', { organisationId: organisation.id }],
        ['PATCH', `/api/surveys/${survey.id}`, { status: 'closed' }],
        ['DELETE', `/api/surveys/${survey.id}`],
        ['GET', '/api/results'],
      ];
      const keys: [string, string, unknown?][] = [
        ['POST', '/api/workspace/keys', { label: 'Kari', kind: 'coach' }],
        ['DELETE', '/api/workspace/keys?others'],
        ['DELETE', '/api/workspace/keys/22222222'],
        ['GET', '/api/workspace/invitation-secrets/AAAAAAAAAAAAAAAAAAAAAA'],
        ['POST', `${own}/transfer`],
        ['DELETE', `${own}/transfer`],
        ['POST', '/api/transfers', { token: 'tk_' }],
      ];
      for (const [method, path, body] of part === 'of the rest' ? rest : keys) {
        const none = await call(api.fetch, method, path, { body });
        expect(none).toMatchObject({ status: 401, body: { code: 'key-required' } });
        expect(none.headers.get('www-authenticate')).toBe('Bearer');
        for (const bad of [
          'nonsense',
          wrong,
          path === '/api/results' ? key : (organisation.resultsKey as string),
        ]) {
          const refused = await call(api.fetch, method, path, { key: bad, body });
          expect([path, refused.status, refused.body.code]).toEqual([path, 404, 'not-found']);
        }
      }
      expect((await call<SurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`)).body.status).toBe(
        'open',
      );
    },
  );

  test("another coach's organisation and survey are not found", async () => {
    await using api = await open();
    const { organisation, survey } = await openSurvey(api.fetch);
    const { key } = await openSurvey(api.fetch);
    const tries = [
      await call(api.fetch, 'PATCH', `/api/organisations/${organisation.id}`, { key, body: { name: 'Min' } }),
      await call(api.fetch, 'POST', '/api/surveys', { key, body: { organisationId: organisation.id } }),
      await call(api.fetch, 'PATCH', `/api/surveys/${survey.id}`, { key, body: { status: 'closed' } }),
      await call(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key }),
      await call(api.fetch, 'POST', `/api/organisations/${organisation.id}/transfer`, { key }),
      await call(api.fetch, 'DELETE', `/api/organisations/${organisation.id}/transfer`, { key }),
    ];
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test('an unknown survey and a malformed id are not found', async () => {
    await using api = await open();
    for (const path of ['/api/surveys/b22222222', '/api/surveys/x', '/api/surveys/aaaaaaa1']) {
      expect(await call(api.fetch, 'GET', path)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
    expect((await respond(api.fetch, 'b22222222')).body.code).toBe('not-found');
  });

  test('another method is refused with the ones that work', async () => {
    await using api = await open();
    const refused = await call(api.fetch, 'PUT', '/api/workspace');
    expect(refused).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
    expect(refused.headers.get('allow')).toBe('POST, GET, DELETE');
  });

  test.each(BAD_ORGANISATIONS)('an organisation with %s is refused', async (_, body, path, message) => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const refused = await call(api.fetch, 'POST', '/api/organisations', { key, body });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    expect(refused.body.errors).toContainEqual({ path, message });
  });

  test.each(BAD_SURVEYS)('a survey with %s is refused', async (_, fields, path) => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const body = { organisationId: organisation.id, ...fields };
    const refused = await call(api.fetch, 'POST', '/api/surveys', { key, body });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    expect(refused.body.errors?.map((error) => error.path)).toEqual([path]);
  });

  test('a name of markup comes back as it was given', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const name = '<script>alert("x")</script> & Sønner 🎯 שלום';
    const made = await call<{ name: string }>(api.fetch, 'POST', '/api/organisations', {
      key,
      body: { name, locale: 'nb' },
    });
    expect(made).toMatchObject({ status: 201, body: { name } });
  });
});

test('an instance with a sign-up code asks for it', async () => {
  using api = apiOnSqlite({ signupCode: 'fjell' });
  const create = (body: object) => call(api.fetch, 'POST', '/api/workspace', { body });
  expect(await create({})).toMatchObject({ status: 403, body: { code: 'signup-code' } });
  expect((await create({ signupCode: 'fjord' })).status).toBe(403);
  expect((await create({ signupCode: 'fjell' })).status).toBe(201);
});

test('an address that is none is not found', async () => {
  using api = apiOnSqlite();
  for (const path of ['/api/nothing', '/api/surveys/../x', '/api']) {
    expect(await call(api.fetch, 'GET', path)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  }
});
