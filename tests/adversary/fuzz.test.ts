import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SurveyRecord } from '#core/index.ts';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { answers, call, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { type Api, apiOnSqlite } from '../support/host.ts';
import { onEveryStore } from '../support/stores.ts';

/** Over the network of a Redis a tenth of them, to keep the run short. */
const REQUESTS = { sqlite: 10_000, redis: 1_000, upstash: 1_000 };
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const logged = vi.fn();
/** The base point of ristretto255 (RFC 9496, appendix A.1): an element that may be evaluated. */
const ELEMENT = '4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(logged);
});
afterEach(() => {
  vi.restoreAllMocks();
  logged.mockClear();
});

/** A request that may come close to a valid one, or to nothing at all. */
function requests(keys: readonly string[], ids: readonly string[]) {
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    fc.string(),
    fc.constant('b22222222'),
  );
  const path = fc.oneof(
    fc.constantFrom('/api/workspace', '/api/organisations', '/api/surveys', '/api/results', '/api/health'),
    fc
      .tuple(fc.constantFrom('organisations', 'surveys', 's', 'x'), id)
      .map(([room, each]) => `/api/${room}/${each}`),
    id.map((each) => `/s/${each}?respond`),
    fc
      .tuple(id, fc.constantFrom('responses', 'credentials', 'result', 'x'))
      .map(([each, end]) => `/api/surveys/${each}/${end}`),
    fc.constantFrom('/api/workspace/keys', '/api/workspace/keys?others', '/api/transfers'),
    fc
      .tuple(fc.constantFrom('keys', 'invitation-secrets'), id)
      .map(([room, each]) => `/api/workspace/${room}/${each}`),
    id.map((each) => `/api/organisations/${each}/transfer`),
    fc.webPath(),
  );
  const key = fc.oneof(fc.constantFrom(...keys, 'Bearer', ''), fc.string(), fc.constant(undefined));
  const type = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/html',
    '',
    'x;y=',
  );
  const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD');
  const headers = strangeHeaders();
  const anywhere = fc.record({ path, key, type, method, headers, body: bodies() });
  // Half of all goes where answers go in.
  const doors = fc.constantFrom(
    ...ids.flatMap((each) => [
      `/api/surveys/${each}/responses`,
      `/api/surveys/${each}/credentials`,
      `/s/${each}?respond`,
    ]),
  );
  const post = fc.constant('POST');
  return fc.oneof(anywhere, fc.record({ path: doors, key, type, method: post, headers, body: bodies() }));
}

/** Names that mean something to somebody on the way, with values that do not. */
function strangeHeaders() {
  const name = fc.constantFrom(
    ...['accept-encoding', 'content-encoding', 'if-none-match', 'if-modified-since', 'range', 'expect'],
    ...['x-forwarded-for', 'x-real-ip', 'x-http-method-override', 'origin', 'cookie', 'accept-language'],
  );
  const value = fc.oneof(fc.string(), fc.constantFrom('*', 'br', 'bytes=0-,5-1', '\u00ff'.repeat(500)));
  return fc.dictionary(name, value, { maxKeys: 3 });
}

/** Never a valid response: what is refused may not count. */
function bodies() {
  const answer = fc.oneof(fc.constantFrom('yes', 'no', 'unsure'), fc.jsonValue());
  const some = fc.dictionary(fc.oneof(fc.constantFrom(...QUESTIONS), fc.string()), answer, { maxKeys: 11 });
  const near = fc.record(
    {
      responseId: fc.oneof(fc.uuid(), fc.jsonValue()),
      answers: some,
      group: fc.jsonValue(),
      name: fc.jsonValue(),
      credential: fc.jsonValue(),
      code: fc.oneof(fc.string(), fc.jsonValue()),
      blinded: fc.oneof(fc.constant(ELEMENT), fc.base64String(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const form = fc.dictionary(fc.constantFrom(...QUESTIONS.slice(1), 'group'), fc.string());
  return fc.oneof(
    near.map((body) => JSON.stringify(body)),
    fc.json(),
    form.map((fields) => new URLSearchParams(fields).toString()),
    fc.string(),
    fc.constant(`{"a":${'['.repeat(5000)}`),
    fc.constant('x'.repeat(20_000)),
  );
}

/** The whole site, each request from an address of its own: limits are to shield nothing here. */
function siteOn(api: Api) {
  const hosting = readHosting(new URL('../../vercel.json', import.meta.url));
  return createSite({
    files: filesIn(DIST),
    hosting,
    api: (request) => api.from(crypto.randomUUID())(request),
  });
}

onEveryStore((open) => {
  test('10 000 hostile requests (1 000 over a network): no status 500, no stack, nothing logged, nothing counted', async () => {
    await using api = await open();
    const site = siteOn(api);
    const { survey, organisation } = await openSurvey(api.fetch, { groups: ['A', 'B'] });
    for (let person = 0; person < 6; person += 1)
      await respond(api.fetch, survey.id, response(answers('no')));
    const before = await api.store.surveys([survey.id]);
    const statuses = new Map<number, number>();

    // The real keys are not among those tried: a coach may close and delete.
    const keys = [`Bearer ck_${survey.id}`, `Bearer ${(organisation.resultsKey as string).slice(0, -1)}`];
    await fc.assert(
      fc.asyncProperty(
        requests(keys, [survey.id, organisation.id]),
        async ({ path, key, type, method, body, headers }) => {
          const authorization = key && { authorization: key };
          const request = tryRequest(path, method, body, {
            ...{ ...headers, 'content-type': type },
            ...authorization,
          });
          if (!request) return;
          const answer = await site(request);
          const text = await answer.text();
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          expect(answer.status).not.toBe(500);
          expect(text).not.toMatch(/\bat .*\.ts:\d+|node_modules|Error:/);
        },
      ),
      { numRuns: REQUESTS[api.store.name] },
    );

    expect(await api.store.surveys([survey.id])).toEqual(before);
    expect(logged).not.toHaveBeenCalled();
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    console.log(`fuzz on ${api.store.name}: ${counts.join(', ')}`);
  });
});

test('3 000 hostile bodies from a coach: every one refused or harmless, no counter moved', async () => {
  using api = apiOnSqlite();
  const { key, survey, organisation } = await openSurvey(api.fetch);
  await respond(api.fetch, survey.id);
  const before = await api.store.surveys([survey.id]);
  const fields = [
    'name',
    'employees',
    'locale',
    'resultsKey',
    'organisationId',
    'groups',
    'mode',
    'invitations',
    'spares',
    'invitationSeed',
    ...['label', 'kind', 'purpose', 'key', 'token'],
    'x',
    '__proto__',
  ];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('nb', 'rotate', organisation.id, 'coach', 'passkey', key, `tk_${key.slice(3)}`),
  );
  const body = fc.dictionary(fc.constantFrom(...fields), value);
  const routes = fc.constantFrom(
    ['POST', '/api/organisations'],
    ['POST', '/api/surveys'],
    ['POST', '/api/workspace/keys'],
    ['POST', '/api/transfers'],
    ['DELETE', '/api/workspace/keys'],
    ['PATCH', `/api/organisations/${organisation.id}`],
    ['PATCH', `/api/surveys/${survey.id}`],
  );
  await fc.assert(
    fc.asyncProperty(routes, body, async ([method, path], sent) => {
      const from = api.from(crypto.randomUUID());
      const { status } = await call(from, method as string, path as string, { key, body: sent });
      expect([200, 201, 404, 409, 413, 422]).toContain(status);
    }),
    { numRuns: 3000 },
  );
  expect(await api.store.surveys([survey.id])).toEqual(before);
  expect(logged).not.toHaveBeenCalled();
});

test('control: a valid response among them is counted, and would have been seen', async () => {
  using api = apiOnSqlite();
  const { survey } = await openSurvey(api.fetch);
  const before = (await api.store.surveys([survey.id])) as SurveyRecord[];
  await respond(api.fetch, survey.id);
  expect(await api.store.surveys([survey.id])).not.toEqual(before);
});

/** Requests that no client can send (a header with a line break, say) are no attack. */
function tryRequest(path: string, method: string, body: string, headers: Record<string, string>) {
  const bodiless = method === 'GET' || method === 'HEAD';
  try {
    return new Request(new URL(path, 'http://localhost'), { method, headers, ...(bodiless ? {} : { body }) });
  } catch {
    return null;
  }
}
