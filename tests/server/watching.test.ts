import { expect, test } from 'vitest';
import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import type { Store } from '#store/store.ts';
import { type Answered, call, close, type Fetch, openSurvey, respond } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { onEveryHost } from '../support/stores.ts';

function read<T = SurveyDocument>(fetch: Fetch, id: string, key?: string, tag?: string) {
  const headers = tag ? { 'if-none-match': tag } : {};
  return call<T>(fetch, 'GET', `/api/surveys/${id}`, { ...(key && { key }), headers });
}

const tagOf = ({ headers }: Answered<unknown>) => headers.get('etag') as string;

onEveryHost((open) => {
  test('a survey says what it always says to everybody, and to its coach what the overview says', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch, { groups: ['A', 'B'] });
    expect((await read(api.fetch, survey.id, key)).body).toEqual(survey);
    const { body } = await read<PublicSurveyDocument>(api.fetch, survey.id);
    expect(body).toMatchObject({ id: survey.id, organisation: { name: 'Testby kommune' } });
    expect(body).not.toHaveProperty('participation');
  });

  test('nothing is said twice: until the next mark all of an open survey is 304, for its coach too', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch, { mode: 'open' });
    const [coach, public_] = [await read(api.fetch, survey.id, key), await read(api.fetch, survey.id)];
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, survey.id);
    for (const [before, shown] of [[coach, key], [public_]] as const) {
      const still = await read(api.fetch, survey.id, shown, tagOf(before));
      expect([still.status, still.headers.get('cache-control')]).toEqual([304, 'no-store']);
    }
  });

  test('in a meeting everybody is told of every response, and of nothing twice', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    const [coach, public_] = [await read(api.fetch, survey.id, key), await read(api.fetch, survey.id)];
    expect((await read(api.fetch, survey.id, undefined, tagOf(public_))).status).toBe(304);
    await respond(api.fetch, survey.id);
    const moved = await read(api.fetch, survey.id, key, tagOf(coach));
    expect([moved.status, moved.body.participation]).toEqual([200, { responses: 1, employees: 12 }]);
    const shown = await read<PublicSurveyDocument>(api.fetch, survey.id, undefined, tagOf(public_));
    expect([shown.status, shown.body.together]).toEqual([200, { responses: 1 }]);
    await close(api.fetch, key, survey.id);
    expect((await read(api.fetch, survey.id, key, tagOf(moved))).body.status).toBe('closed');
  });

  test('the key of somebody else, of another kind or of nobody opens no survey', async () => {
    await using api = await open();
    const [own, other] = [await openSurvey(api.fetch), await openSurvey(api.fetch)];
    await read(api.fetch, other.survey.id, other.key);
    for (const key of [other.key, own.organisation.resultsKey as string, 'nonsense', `${own.key}x`]) {
      expect((await read(api.fetch, own.survey.id, key)).status).toBe(404);
    }
    await call(api.fetch, 'DELETE', '/api/workspace', { key: own.key });
    expect((await read(api.fetch, own.survey.id, own.key)).status).toBe(404);
  });
});

/** The store, and what is asked of it. */
function counted(store: Store): { store: Store; asked: string[] } {
  const asked: string[] = [];
  const proxy = new Proxy(store, {
    get(target, name: keyof Store) {
      const own = target[name];
      if (typeof own !== 'function') return own;
      return (...values: never[]) => {
        asked.push(name);
        return (own as (...values: never[]) => unknown).apply(target, values);
      };
    },
  });
  return { store: proxy, asked };
}

test('watching a survey is three commands of the store a time, of which none is a write', async () => {
  using plain = apiOnSqlite();
  const { store, asked } = counted(plain.store);
  using api = apiOnSqlite({ store });
  const { key, survey } = await openSurvey(api.fetch);
  for (let look = 0; look < 3; look += 1) {
    api.clock.now += 4_000;
    asked.length = 0;
    await read(api.fetch, survey.id, key);
    // The key each time, since it may have been revoked; and whose the survey is, since its organisation may have moved.
    expect(asked.join(' ')).toBe('read surveys read');
  }
});
