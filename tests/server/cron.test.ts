import { expect, test, vi } from 'vitest';
import { allRoutes } from '#server/index.ts';
import { pepperMark } from '#server/pepper.ts';
import { serve } from '#server/serve.ts';
import { type Store, StoreUnavailable } from '#store/store.ts';
import { call, openSurvey, respond } from '../support/client.ts';
import { onEveryStore } from '../support/stores.ts';

const SECRET = 'secret-of-the-daily-call';

onEveryStore((open) => {
  test('the daily call closes every overdue survey and no other', async () => {
    await using api = await open({ cronSecret: SECRET });
    const [first, second, third] = [
      await openSurvey(api.fetch),
      await openSurvey(api.fetch),
      await openSurvey(api.fetch),
    ];
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, first.survey.id);
    const later = new Date(Date.parse(first.survey.closesAt) + 3_600_000).toISOString();
    await api.store.reschedule(third.survey.id, later);
    api.clock.now = Date.parse(second.survey.closesAt);

    const run = () => call(api.fetch, 'GET', '/api/cron', { key: SECRET });
    expect(await run()).toMatchObject({ status: 200, body: { closed: 2, failed: 0 } });
    const records = await api.store.surveys([first, second, third].map(({ survey }) => survey.id));
    expect(records).toMatchObject([
      { state: 'closed', result: { responses: 6 } },
      { state: 'closed', result: { tooFew: true } },
      { state: 'open', result: null },
    ]);
    expect((await run()).body).toEqual({ closed: 0, failed: 0 });
  });

  test('a survey that does not open keeps no other from closing, and is said with a fixed word', async () => {
    await using api = await open({ cronSecret: SECRET });
    const [broken, whole] = [await openSurvey(api.fetch), await openSurvey(api.fetch)];
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, broken.survey.id);
    const unsealed = {
      responseId: crypto.randomUUID(),
      credentialId: null,
      padId: new Uint8Array(16),
      cells: new Uint32Array(37).fill(7),
      instrument: 'okr-readiness@2',
      pepperMark: pepperMark(api.context.pepper),
    };
    expect(await api.store.count(broken.survey.id, unsealed, api.clock.now, api.clock.now)).toBe('counted');
    api.clock.now = Date.parse(whole.survey.closesAt);
    using said = vi.spyOn(console, 'error').mockReturnValue();
    const answer = await call(api.fetch, 'GET', '/api/cron', { key: SECRET });
    expect(answer.body).toEqual({ closed: 1, failed: 1 });
    expect(said.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^\S+Z error closing-failed okr-klar: overdue surveys .*: 1 \(its counters do not open\)$/,
        ),
      ],
    ]);
    const states = await api.store.surveys([whole.survey.id, broken.survey.id]);
    expect(states).toMatchObject([{ state: 'closed' }, { state: 'unreadable', result: null }]);
    // Nobody tries again what nothing can have changed.
    expect((await call(api.fetch, 'GET', '/api/cron', { key: SECRET })).body).toEqual({
      closed: 0,
      failed: 0,
    });
  });

  test('a store that fails for one survey keeps no other from closing, and the log names none', async () => {
    await using api = await open({ cronSecret: SECRET });
    const [first, second] = [await openSurvey(api.fetch), await openSurvey(api.fetch)];
    api.clock.now = Date.parse(second.survey.closesAt);
    const collect: Store['collect'] = async (id, lease) => {
      if (id === first.survey.id) throw new StoreUnavailable('here', 'OOM');
      return api.store.collect(id, lease);
    };
    const fetch = serve(await allRoutes(), { ...api.context, store: { ...api.store, collect } });
    using said = vi.spyOn(console, 'error').mockReturnValue();
    const answer = await call((request) => fetch(request), 'GET', '/api/cron', { key: SECRET });
    expect(answer.body).toEqual({ closed: 1, failed: 1 });
    const why =
      /^\S+Z error closing-failed okr-klar: overdue surveys that did not close: 1 \(store: OOM, StoreUnavailable at src\/server\/[\w-]+\.ts:\d+\)$/;
    expect(said.mock.calls).toEqual([[expect.stringMatching(why)]]);
  });

  test('the daily call needs its secret, and is not there where none is set', async () => {
    await using api = await open({ cronSecret: SECRET });
    expect(await call(api.fetch, 'GET', '/api/cron')).toMatchObject({ status: 401 });
    expect(await call(api.fetch, 'GET', '/api/cron', { key: 'another' })).toMatchObject({ status: 404 });
    expect(await call(api.fetch, 'POST', '/api/cron', { key: SECRET })).toMatchObject({ status: 405 });
    await using without = await open();
    expect(await call(without.fetch, 'GET', '/api/cron', { key: SECRET })).toMatchObject({ status: 404 });
  });
});
