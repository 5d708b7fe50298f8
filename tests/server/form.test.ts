import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { LOCALES, pathIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT, textOf } from '#instruments/index.ts';
import {
  answers,
  call,
  close,
  closedWith,
  type Fetch,
  openSurvey,
  QUESTIONS,
  respond,
  response,
} from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { onEveryHost } from '../support/stores.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

function post(fetch: Fetch, path: string, fields: Record<string, string>) {
  const raw = new URLSearchParams(fields).toString();
  return call<string>(fetch, 'POST', path, { raw, headers: FORM });
}

/** What the page carries along, so that it counts once. */
function formIdIn(body: string): string {
  return /name="responseId" value="([^"]+)"/.exec(body)?.[1] as string;
}

/** A page of ours that asks again, as anybody can have one. */
async function askedAgain(fetch: Fetch, surveyId: string): Promise<string> {
  return formIdIn((await post(fetch, `/s/${surveyId}?respond`, {})).body);
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
    const { 'goals-visible': _, ...eleven } = answers('unsure');
    const page = await post(api.fetch, `/s/${survey.id}?respond`, { ...eleven, group: 'g2' });
    expect(page.status).toBe(422);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<a href="#goals-visible">');
    expect(page.body.match(/<a href="#/g)).toHaveLength(1);
    expect(page.body.match(/value="unsure" required checked/g)).toHaveLength(11);
    expect(page.body).toContain('<html lang="nb"');

    const responseId = formIdIn(page.body);
    expect(page.body).toContain('name="group" value="g2"');
    const fixed = { ...answers('unsure'), group: 'g2', responseId };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect((await post(api.fetch, `/s/${survey.id}?respond`, fixed)).status).toBe(303);
    }
    expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({ responses: 1 });
  });

  test('an id that no page of ours carried for this survey loses nothing and joins nothing', async () => {
    await using api = await open();
    const [here, there] = [await openSurvey(api.fetch), await openSurvey(api.fetch)];
    const ours = await askedAgain(api.fetch, here.survey.id);
    const foreign = [
      crypto.randomUUID(),
      `${ours}x`,
      `x${ours}`,
      ours.split('.')[0] as string,
      '.',
      await askedAgain(api.fetch, there.survey.id),
    ];
    for (const responseId of foreign) {
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const counted = await post(api.fetch, `/s/${here.survey.id}?respond`, {
          ...answers('no'),
          responseId,
        });
        expect(counted.status).toBe(303);
      }
    }
    // Control: one that is ours joins the two.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await post(api.fetch, `/s/${here.survey.id}?respond`, { ...answers('no'), responseId: ours });
    }
    expect(await closedWith(api.fetch, here)).toBe(2 * foreign.length + 1);
  });

  test('nobody who knows what a form carried can ask whether it was sent', async () => {
    await using api = await open();
    const { survey } = await openSurvey(api.fetch);
    const formId = await askedAgain(api.fetch, survey.id);
    await post(api.fetch, `/s/${survey.id}?respond`, { ...answers('no'), responseId: formId });
    const bytes = Buffer.from(formId.split('.')[0] as string, 'base64url').toString('hex');
    const uuid = bytes.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const asked = await respond(api.fetch, survey.id, { ...response(answers('no')), responseId: uuid });
    expect(asked.body.status).toBe('counted');
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
      'goals-visible': group,
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
    const unknown = await post(api.fetch, '/en/s/b22222222?respond', answers('yes'));
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
