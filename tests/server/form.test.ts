import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { LOCALES, pathIn } from '../../src/i18n/index.ts';
import { DEFAULT_CONTENT, textOf } from '../../src/instruments/index.ts';
import { answers, call, close, type Fetch, openSurvey, QUESTIONS } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { onEveryHost } from '../support/stores.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

function post(fetch: Fetch, path: string, fields: Record<string, string>) {
  const raw = new URLSearchParams(fields).toString();
  return call<string>(fetch, 'POST', path, { raw, headers: FORM });
}

onEveryHost((open) => {
  test('a complete form is counted and leads to the thanks page of its language', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    for (const page of LOCALES.map((locale) => pathIn(locale, `/s/${survey.id}`))) {
      const answer = await post(api.fetch, `${page}?respond`, answers('no'));
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`${page}/thanks`);
    }
    const direct = await post(api.fetch, `/api/surveys/${survey.id}/responses`, answers('no'));
    expect(direct.headers.get('location')).toBe(`/s/${survey.id}/thanks`);
    expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({
      responses: LOCALES.length + 1,
    });
  });

  test('a form with 11 answers names the missing one, keeps the others, counts nothing', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch, { groups: ['A', 'B'] });
    const { 'goals-open': _, ...eleven } = answers('unsure');
    const page = await post(api.fetch, `/s/${survey.id}?respond`, { ...eleven, group: 'g2' });
    expect(page.status).toBe(422);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<a href="#goals-open">');
    expect(page.body.match(/<a href="#/g)).toHaveLength(1);
    expect(page.body.match(/value="unsure" required checked/g)).toHaveLength(11);
    expect(page.body).toContain('<html lang="nb"');

    const responseId = /name="responseId" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] as string;
    expect(page.body).toContain('name="group" value="g2"');
    const fixed = { ...answers('unsure'), group: 'g2', responseId };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect((await post(api.fetch, `/s/${survey.id}?respond`, fixed)).status).toBe(303);
    }
    expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({ responses: 1 });
  });

  test.each(LOCALES)('an empty form in %s names all twelve in that language', async (locale) => {
    await using api = await open();
    const { survey } = await openSurvey(api.fetch);
    const page = await post(api.fetch, `${pathIn(locale, `/s/${survey.id}`)}?respond`, {});
    expect(page.body.match(/<a href="#/g)).toHaveLength(QUESTIONS.length);
    expect(page.body).toContain(`<html lang="${locale}"`);
    for (const { text } of Object.values(textOf(DEFAULT_CONTENT, locale).questions)) {
      expect(page.body).toContain(text);
    }
  });

  test('markup in a field stays text', async () => {
    await using api = await open();
    const { survey } = await openSurvey(api.fetch);
    const group = '"><script>alert(1)</script>';
    const page = await post(api.fetch, `/s/${survey.id}?respond`, {
      group,
      responseId: group,
      'goals-open': group,
    });
    expect(page.status).toBe(422);
    expect(page.body).not.toContain('<script>');
  });

  test('a closed and an unknown survey say so on a page of their own', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const closed = await post(api.fetch, `/s/${survey.id}?respond`, answers('yes'));
    expect([closed.status, closed.body.includes('Undersøkelsen er stengt')]).toEqual([409, true]);
    const unknown = await post(api.fetch, '/en/s/22222222?respond', answers('yes'));
    expect([unknown.status, unknown.body.includes('We cannot find this survey')]).toEqual([404, true]);
  });
});

test('when the store is down the form comes back with all answers', async () => {
  using api = apiOnSqlite();
  const { survey } = await openSurvey(api.fetch);
  using broken = new DatabaseSync(api.file);
  broken.exec('DROP TABLE survey');
  const page = await post(api.fetch, `/s/${survey.id}?respond`, answers('no'));
  expect(page.status).toBe(503);
  expect(page.body.match(/value="no" required checked/g)).toHaveLength(12);
});
