import { expect, test } from 'vitest';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';

test('a workspace is sent again only when something in it has changed', async () => {
  using api = apiOnSqlite();
  const { key, survey } = await openSurvey(api.fetch, { mode: 'open' });
  const read = (tag?: string) =>
    call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', {
      key,
      headers: tag ? { 'if-none-match': tag } : {},
    });

  const first = await read();
  const tag = first.headers.get('etag') as string;
  expect(first.status).toBe(200);
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await read(held);
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('cache-control')).toBe('no-store');
  }

  // Until the next mark nothing is told of who answers (invariant I1), by the tag no more than by the number.
  for (let person = 0; person < 7; person += 1) await respond(api.fetch, survey.id);
  expect((await read(tag)).status).toBe(304);
  api.clock.now += 6 * 60 * 60 * 1000;
  const later = await read(tag);
  expect(later.status).toBe(200);
  expect(later.body.organisations[0]?.surveys[0]?.participation).toMatchObject({ atLeast: 5, employees: 12 });
});

test('the tag of one workspace opens no other, and no workspace without its key', async () => {
  using api = apiOnSqlite();
  const { key } = await openSurvey(api.fetch);
  const tag = (await call(api.fetch, 'GET', '/api/workspace', { key })).headers.get('etag') as string;
  const headers = { 'if-none-match': tag };
  expect((await call(api.fetch, 'GET', '/api/workspace', { headers })).status).toBe(401);
  const other = await openSurvey(api.fetch);
  expect((await call(api.fetch, 'GET', '/api/workspace', { key: other.key, headers })).status).toBe(200);
});

test('a round carries its verdicts once it is closed, with arrows from the round before', async () => {
  using api = apiOnSqlite();
  const { key, organisation, survey } = await openSurvey(api.fetch);
  // A yes takes eleven answers.
  for (let person = 0; person < 11; person += 1) await respond(api.fetch, survey.id);
  const factors = async () =>
    (await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key })).body.organisations[0]
      ?.surveys[0]?.factors;
  expect(await factors()).toBeNull();
  await close(api.fetch, key, survey.id);
  expect(await factors()).toHaveLength(4);
  expect((await factors())?.every(({ verdict, trend }) => verdict === 'yes' && trend === null)).toBe(true);
  expect(organisation.surveys).toEqual([]);
});
