import { expect, test } from 'vitest';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { allRoutes } from '#server/index.ts';
import { LIMITS } from '#server/limiter.ts';
import { answers, call, closedWith, type Fetch, openSurvey, respond, response } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { credentialFor, openInvited, respondWith, trade } from '../support/invited.ts';
import { onEveryHost, onEveryStore } from '../support/stores.ts';

/** What a browser says of where a request comes from, by why it is none of ours. */
const ELSEWHERE: readonly [string, Record<string, string>][] = [
  ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ['from a sister site', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:1' }],
  ['from another site, which says otherwise', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
  ['from another origin', { origin: 'https://elsewhere.example' }],
  ['from another port', { origin: 'http://localhost:4321' }],
  ['from a page that hides its origin', { origin: 'null' }],
  ['from an address that is none', { origin: 'localhost' }],
  ['from a page elsewhere, without an origin', { referer: 'https://elsewhere.example/page' }],
];
const HERE: readonly [string, Record<string, string>][] = [
  ['without a word, as programs and old browsers do', {}],
  ['from this very site', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ['by a person', { 'sec-fetch-site': 'none' }],
  ['from this origin', { origin: 'http://localhost' }],
  ['from this host behind TLS', { origin: 'https://localhost' }],
  [
    'from what a proxy was asked for',
    { origin: 'https://okr.example', 'x-forwarded-host': 'okr.example:443' },
  ],
];

/** An element that may be evaluated: the generator of ristretto255 (RFC 9496, A.1), base64url. */
const BLINDED = Buffer.from(
  'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76',
  'hex',
).toString('base64url');

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

function sendForm(fetch: Fetch, path: string, headers: Record<string, string>) {
  const raw = new URLSearchParams(answers('no')).toString();
  return call<string>(fetch, 'POST', path, { raw, headers: { ...FORM, ...headers } });
}

function sendJson(fetch: Fetch, surveyId: string, headers: Record<string, string>) {
  return call(fetch, 'POST', `/api/surveys/${surveyId}/responses`, { body: response(), headers });
}

test.each(ELSEWHERE)(
  'what comes %s is refused, as a form and as JSON, and counts nothing',
  async (_, headers) => {
    using api = apiOnSqlite();
    const opened = await openSurvey(api.fetch);
    const page = await sendForm(api.fetch, `/s/${opened.survey.id}?respond`, headers);
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await sendJson(api.fetch, opened.survey.id, headers)).toMatchObject({
      ...{ status: 403, body: { code: 'other-site' } },
    });
    expect(await closedWith(api.fetch, opened)).toBe(0);
  },
);

test.each(HERE)('what comes %s is counted', async (_, headers) => {
  using api = apiOnSqlite();
  const opened = await openSurvey(api.fetch);
  expect((await sendForm(api.fetch, `/s/${opened.survey.id}?respond`, headers)).status).toBe(303);
  expect((await sendJson(api.fetch, opened.survey.id, headers)).status).toBe(201);
  expect(await closedWith(api.fetch, opened)).toBe(2);
});

test('where the site is told to be counts as its own, and nothing else does', async () => {
  using api = apiOnSqlite({ siteAddress: 'https://okr.example' });
  const { survey } = await openSurvey(api.fetch);
  const from = (origin: string) => sendJson(api.fetch, survey.id, { origin });
  expect((await from('https://okr.example')).status).toBe(201);
  expect((await from('https://okr.example.elsewhere.example')).status).toBe(403);
});

test('every address that changes something refuses it before it looks at key or body; reading goes on', async () => {
  using api = apiOnSqlite();
  const headers = { 'sec-fetch-site': 'cross-site' };
  for (const { paths, methods } of await allRoutes()) {
    for (const method of Object.keys(methods)) {
      const path = paths[0].replace(':id', 'b22222222');
      const { status, body } = await call(api.fetch, method, path, { headers });
      const isRefused = status === 403 && body.code === 'other-site';
      expect([method, path, isRefused]).toEqual([method, path, method !== 'GET']);
    }
  }
});

test.each(LOCALES)(
  'whoever was made to send a form is led to the survey in %s, with nothing ticked',
  async (locale) => {
    using api = apiOnSqlite();
    const path = pathIn(locale, '/s/b22222222');
    const page = await sendForm(api.fetch, `${path}?respond`, { 'sec-fetch-site': 'cross-site' });
    expect(page.body).toContain(textIn(locale).form.elsewhere);
    expect(page.body).toContain(`<a href="${path}">${textIn(locale).form.toSurvey}</a>`);
    expect(page.body).not.toMatch(/<form|checked|responseId/);
  },
);

onEveryHost((open) => {
  test('a page elsewhere learns nothing of who has answered', async () => {
    await using api = await open();
    const { survey } = await openSurvey(api.fetch);
    const body = response();
    await respond(api.fetch, survey.id, body);
    const asked = (headers: Record<string, string>) =>
      call(api.fetch, 'POST', `/api/surveys/${survey.id}/responses`, { body, headers });
    expect(await asked({ 'sec-fetch-site': 'cross-site' })).toMatchObject({
      ...{ status: 403, body: { code: 'other-site' } },
    });
    // Control: whoever has the id asks from here.
    expect((await asked({ 'sec-fetch-site': 'same-origin' })).body).toEqual({ status: 'already-counted' });
  });
});

onEveryStore((open) => {
  const limits = { ...LIMITS, response: 5, credential: 5 };

  test('what is sent to surveys that do not exist, or by other sites, uses nobody up', async () => {
    await using api = await open({ limiting: { limits, shareEvery: 2 } });
    const { survey } = await openSurvey(api.fetch);
    for (let attempt = 0; attempt < 2 * limits.response; attempt += 1) {
      expect((await respond(api.fetch, 'b22222222')).status).toBe(404);
      expect((await sendForm(api.fetch, '/s/b22222222?respond', {})).status).toBe(404);
      expect((await sendForm(api.fetch, `/s/${survey.id}?respond`, { origin: 'null' })).status).toBe(403);
    }
    for (let person = 0; person < limits.response; person += 1) {
      expect((await respond(api.fetch, survey.id)).status).toBe(201);
    }
    // Control: what is sent to one that exists does.
    expect((await respond(api.fetch, survey.id)).status).toBe(429);
  });

  test('nor do codes and credentials for surveys that do not exist', async () => {
    await using api = await open({ limiting: { limits, shareEvery: 2 } });
    const { survey, codes } = await openInvited(api.fetch);
    const credential = await credentialFor(api.fetch, survey, codes[0]);
    for (let attempt = 0; attempt < 2 * limits.credential; attempt += 1) {
      expect((await respondWith(api.fetch, 'b22222222', credential)).status).toBe(404);
      expect((await trade(api.fetch, 'b22222222', codes[0], BLINDED)).status).toBe(404);
    }
    for (const code of codes.slice(1, limits.credential)) {
      expect((await credentialFor(api.fetch, survey, code)).nonce).toHaveLength(43);
    }
    expect((await trade(api.fetch, survey.id, codes[0], BLINDED)).status).toBe(429);
    const forged = {
      ...credential,
      output: credential.output.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')),
    };
    for (let attempt = 0; attempt < limits.response; attempt += 1) {
      expect((await respondWith(api.fetch, survey.id, forged)).status).toBe(403);
    }
    expect((await respondWith(api.fetch, survey.id, credential)).status).toBe(429);
  });
});
