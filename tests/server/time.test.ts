import { expect, test, vi } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { closeAllDue } from '#server/close-due.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { onEveryStore } from '../support/stores.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const TWO_YEARS = 730 * DAY;

/** A survey that six people answered; closed or open. */
async function answered({ fetch }: Api, isClosed: boolean) {
  const opened = await openSurvey(fetch);
  for (let person = 0; person < 6; person += 1) await respond(fetch, opened.survey.id);
  if (isClosed) await close(fetch, opened.key, opened.survey.id);
  return { key: opened.key, id: opened.survey.id };
}

async function readAll({ fetch }: Api, { key, id }: { key: string; id: string }) {
  await call<WorkspaceDocument>(fetch, 'GET', '/api/workspace', { key });
  await call<PublicSurveyDocument>(fetch, 'GET', `/api/surveys/${id}`);
  return call<ResultDocument>(fetch, 'GET', `/api/surveys/${id}/result`, { key });
}

onEveryStore((open) => {
  test('one start with the clock two years ahead loses nothing; control: deleting by that clock loses the result', async () => {
    await using api = await open();
    using said = vi.spyOn(console, 'error').mockReturnValue();
    const [done, running] = [await answered(api, true), await answered(api, false)];
    const right = api.clock.now;
    await closeAllDue(api.context);

    api.clock.now = right + TWO_YEARS;
    expect(await closeAllDue(api.context)).toEqual({ closed: 0, failed: 0 });
    expect((await readAll(api, done)).body.result).toMatchObject({ responses: 6 });
    expect((await readAll(api, running)).body).toMatchObject({ status: 'open', result: null });
    const health = await call<{ warnings: string[] }>(api.fetch, 'GET', '/api/health');
    expect(health.body.warnings).toEqual(['clock']);
    expect(said.mock.calls.join()).toContain('The clock has jumped');

    api.clock.now = right + HOUR;
    await closeAllDue(api.context);
    expect((await readAll(api, done)).body.result).toMatchObject({ responses: 6 });
    expect((await respond(api.fetch, running.id)).status).toBe(201);
    await close(api.fetch, running.key, running.id);
    expect((await readAll(api, running)).body.result).toMatchObject({ responses: 7 });
    expect((await call<object>(api.fetch, 'GET', '/api/health')).body).not.toHaveProperty('warnings');

    await api.store.expire(right + TWO_YEARS);
    expect((await readAll(api, done)).status).toBe(404);
  });

  test('when two years have really passed, what was due closes first and is deleted a week later', async () => {
    await using api = await open();
    using _ = vi.spyOn(console, 'error').mockReturnValue();
    const [done, running] = [await answered(api, true), await answered(api, false)];
    const back = api.clock.now + TWO_YEARS;
    const states = async () =>
      (await api.store.surveys([done.id, running.id])).map((record) => record?.state);
    api.clock.now = back;
    await closeAllDue(api.context);
    expect(await states()).toEqual(['closed', 'open']);
    api.clock.now = back + HOUR;
    expect((await closeAllDue(api.context)).closed).toBe(1);
    expect(await states()).toEqual(['closed', 'closed']);
    for (let day = 1; day < 7; day += 1) {
      api.clock.now = back + day * DAY;
      await closeAllDue(api.context);
    }
    expect(await states()).toEqual(['closed', 'closed']);
    api.clock.now = back + 7 * DAY;
    await closeAllDue(api.context);
    expect(await states()).toEqual([undefined, undefined]);
  });

  test('a survey closed by hand while the clock is at 1970 keeps its result for twelve months from when it was', async () => {
    await using api = await open();
    const { key, id } = await answered(api, false);
    const right = api.clock.now;
    api.clock.now = 0;
    const { closesAt } = (await close(api.fetch, key, id)).body;
    expect(Math.abs(Date.parse(closesAt) - right)).toBeLessThan(HOUR);
    api.clock.now = right + HOUR;
    await closeAllDue(api.context);
    expect((await readAll(api, { key, id })).body.result).toMatchObject({ responses: 6 });
  });

  test('a look at the clock is remembered by the store, whoever looks next', async () => {
    await using api = await open();
    using _ = vi.spyOn(console, 'error').mockReturnValue();
    const { id } = await answered(api, true);
    // Another process on the same store: it has seen nothing itself.
    const started = { ...api.context, store: { ...api.store }, now: () => api.clock.now + TWO_YEARS };
    await closeAllDue(started);
    expect((await api.store.surveys([id]))[0]?.result).toMatchObject({ responses: 6 });
  });
});
