import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { answers, call, type Fetch, openSurvey } from '../support/client.ts';
import { apiOnSqlite, temporaryFolder } from '../support/host.ts';
import { type RunningHost, startHost, stopHost } from '../support/process.ts';

/** What stands on every answer, whatever it answers. */
const LIST: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /(?=.*base-uri 'none')(?=.*form-action )(?=.*frame-ancestors 'none')/,
  'strict-transport-security': /^max-age=\d{8}/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-resource-policy': /^same-origin$/,
  // Empty: whatever is named is allowed to nobody.
  'permissions-policy': /^[\w-]+=\(\)(,[\w-]+=\(\)){4,}$/,
};
const NEVER = ['set-cookie', 'server', 'x-powered-by', 'access-control-allow-origin'];

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length));

/** Where a key may be held. A survey page holds none, and would be painted later for it: decision 0004. */
const APART = { 'cross-origin-opener-policy': /^same-origin$/ };
const listFor = (path: string) => (/^\/(\w\w\/)?s\//.test(path) ? LIST : { ...LIST, ...APART });

/** What is wrong with the headers of one answer. */
function findings({ headers }: Pick<Response, 'headers'>, path: string): string[] {
  const missing = Object.entries(listFor(path)).filter(
    ([name, value]) => !value.test(headers.get(name) ?? ''),
  );
  return [...missing.map(([name]) => name), ...NEVER.filter((name) => headers.has(name))];
}

const get = (path: string, more: object = {}) => ({ path, method: 'GET', ...more });
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Every kind of answer that the site gives, and the status by which it is known. */
function kindsOf({ key, survey }: Awaited<ReturnType<typeof openSurvey>>) {
  const form = (fields: Record<string, string>) => ({
    ...{ path: `/s/${survey.id}?respond`, method: 'POST', headers: FORM },
    raw: new URLSearchParams(fields).toString(),
  });
  return [
    ...FILES.filter((file) => !/\.html$/.test(file)).map((file) => [200, get(file)] as const),
    ...FILES.filter((file) => /\.html$/.test(file)).map((file) => [308, get(file)] as const),
    ...pagesOf(survey.id).map((path) => [200, get(path)] as const),
    [200, { path: '/', method: 'HEAD' }],
    [404, get('/nowhere')],
    [404, get('/%ff%00')],
    [404, get('/assets/nowhere.js')],
    [405, { path: '/new', method: 'POST' }],
    [403, { ...form(answers('yes')), headers: { ...FORM, 'sec-fetch-site': 'cross-site' } }],
    [308, get('/new/')],
    [303, form(answers('yes'))],
    [422, form({ 'goals-visible': 'yes' })],
    [200, get('/api/health')],
    [200, get('/api/workspace', { key })],
    [200, get(`/api/surveys/${survey.id}`)],
    [401, get('/api/workspace')],
    [404, get('/api/nowhere')],
    [404, get('/api/surveys/b22222222')],
    [405, { path: '/api/health', method: 'DELETE' }],
    [415, { path: '/api/workspace', method: 'POST', raw: 'x' }],
  ] as const;
}

function pagesOf(id: string): string[] {
  const built = FILES.filter((file) => /\.html$/.test(file) && file !== '/404.html');
  const clean = built.map((file) => file.replace(/(^\/index)?\.html$/, '') || '/');
  const withId = ['', '/en'].flatMap((locale) => [`${locale}/s/${id}`, `${locale}/s/${id}/thanks`]);
  return [...clean, ...withId];
}

let host: RunningHost;
const folder = temporaryFolder();
const send: Fetch = (request) => {
  const { pathname, search } = new URL(request.url);
  const sent = new Request(new URL(pathname + search, host.origin), request);
  // As by a proxy that ends TLS: what is said of https is said there only.
  for (const [name, value] of Object.entries(BY_HTTPS)) sent.headers.set(name, value);
  return fetch(sent);
};
const BY_HTTPS = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' };
beforeAll(async () => {
  host = await startHost(folder.path, { TRUST_PROXY: 'loopback' });
});
afterAll(async () => {
  await stopHost(host);
  folder[Symbol.dispose]();
});

test('every kind of answer carries the whole list of headers, sets no cookie and does not name its server', async () => {
  const kinds = kindsOf(await openSurvey(send));
  for (const [status, { path, method, ...request }] of kinds) {
    const answer = await call(send, method, path, request);
    expect([method, path, answer.status, findings(answer, path)]).toEqual([method, path, status, []]);
  }
  console.log(
    `headers: ${Object.keys(LIST).length} on each of ${kinds.length} answers, ` +
      `${new Set(kinds.map(([status]) => status)).size} different statuses`,
  );
});

test('what the API says runs nothing, is kept by nobody and found by no search engine', async () => {
  const { key } = await openSurvey(send);
  for (const [path, method] of [
    ['/api/workspace', 'GET'],
    ['/api/nowhere', 'GET'],
    ['/api/health', 'PUT'],
  ] as const) {
    const { headers } = await call(send, method, path, { key });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
    expect([path, headers.get('x-robots-tag')]).toEqual([path, 'noindex']);
  }
});

test('control: a host that forgets vercel.json has every header of the list on the findings', async () => {
  using api = apiOnSqlite();
  const hosting = readHosting(new URL('../../vercel.json', import.meta.url));
  const forgetful = createSite({
    ...{ files: filesIn(DIST), api: api.fetch },
    hosting: { ...hosting, addHeaders: () => undefined },
  });
  for (const path of ['/', '/s/b22222222', '/nowhere', '/new/', '/api/health']) {
    const answer = await forgetful(new Request(new URL(path, 'http://localhost')));
    expect(findings(answer, path)).toEqual(Object.keys(listFor(path)));
  }
});
