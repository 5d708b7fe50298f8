import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import type { Route } from '#server/http.ts';
import { allRoutes } from '#server/index.ts';
import { serve } from '#server/serve.ts';
import { apiOnSqlite } from '../support/host.ts';
import { functionFile, routeOnVercel } from '../support/vercel-routes.ts';

/**
 * The same request on both hosts. What vercel.json cannot say is in DEPLOY.md: a 308 of Vercel has no headers of ours.
 */
const api = apiOnSqlite();
afterAll(() => api[Symbol.dispose]());

const hosting = readHosting(new URL('../../vercel.json', import.meta.url));
const all = serve(await allRoutes(), api.context);
const site = createSite({
  files: filesIn(fileURLToPath(new URL('../../dist', import.meta.url))),
  hosting,
  api: (request) => all(request),
});

/** What somebody gets: where they are sent, the page they see, or the status of a refusal and what it is written in. */
type Answer = string;

const HOSTS: Readonly<Record<string, (request: Request) => Promise<Answer>>> = {
  'the Node host': async (request) => {
    const response = await site(request);
    const { pathname } = new URL(request.url);
    return said(response, (hosting.rewrite(request) ?? pathname).toLowerCase());
  },
  Vercel: async (request) => {
    const led = routeOnVercel(new URL(request.url).pathname);
    if (!led) return '404 page';
    if ('location' in led) return `${led.status} ${led.location}`;
    const file = functionFile(led.to);
    if (file) return said(await functionAt(file, request), '');
    return ['GET', 'HEAD'].includes(request.method) ? `page ${led.to.toLowerCase()}` : '405';
  },
};

/** A function of Vercel answers with a part of the API only. */
async function functionAt(file: URL, request: Request): Promise<Response> {
  const imported = readFileSync(file, 'utf8').matchAll(/^import \{ (.+) \} from '(\S+\/src\/server\/\S+)'/gm);
  const resources = await Promise.all(
    Array.from(imported, async ([, names = '', path = '']) => {
      const module: Record<string, Route> = await import(new URL(path, file).href);
      return names.split(', ').map((name) => module[name] as Route);
    }),
  );
  const response = await serve(resources.flat(), api.context)(request);
  hosting.addHeaders(new URL(request.url), response);
  return response;
}

function said({ status, headers }: Response, page: string): Answer {
  const location = headers.get('location');
  if (location) return `${status} ${location}`;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  if (isProblem) return `${status} problem, ${headers.get('cache-control')}`;
  return status === 200 ? `page ${page}` : status === 404 ? '404 page' : `${status}`;
}

const NOT_FOUND = '404 problem, no-store';

describe.each(Object.entries(HOSTS))('on %s', (_, ask) => {
  test.each([
    ['GET', '/api/nothing', NOT_FOUND],
    ['POST', '/api/nothing/at/all', NOT_FOUND],
    ['GET', '/api/', '308 /api'],
    ['GET', '/api/health.ts', NOT_FOUND],
    ['GET', '/api/surveys/ab2cd3ef/nothing', NOT_FOUND],
    ['GET', '/api/organisations/nobody/nothing', NOT_FOUND],
    ['DELETE', '/api/results', '405 problem, no-store'],
    ['GET', '/api/surveys/ab2cd3ef', NOT_FOUND],
    ['GET', '/api/surveys/ab2cd3ef/responses', '405 problem, no-store'],
    ['GET', '/api/s/ab2cd3ef', NOT_FOUND],
    ['GET', '/api/results', '401 problem, no-store'],
    ['GET', '/S/AB2CD3EF', 'page /s'],
    ['GET', '/en/S/ab2cd3ef/Thanks', 'page /en/s/thanks'],
    ['GET', '/s/%zz', 'page /s'],
    ['GET', '/index', '308 /'],
    ['GET', '/en/index', '308 /en'],
    ['GET', '/s/index', '308 /s'],
    ['GET', '/new.html', '308 /new'],
    ['GET', '/new/', '308 /new'],
    ['POST', '/new', '405'],
    ['OPTIONS', '/', '405'],
    ['POST', '/s/ab2cd3ef/thanks', '405'],
    ['GET', '/nothing', '404 page'],
    ['POST', '/nothing', '404 page'],
    ['GET', '/assets/nope.js', NOT_FOUND],
    ['GET', '/assets/deep/%zz', NOT_FOUND],
  ])('%s %s is answered: %s', async (method, path, answer) => {
    expect(await ask(new Request(`https://okr.example${path}`, { method }))).toBe(answer);
  });
});
