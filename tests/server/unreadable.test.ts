import { expect, test, vi } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { RETENTION } from '#core/index.ts';
import { closeAllDue } from '#server/close-due.ts';
import { allRoutes } from '#server/index.ts';
import { pepperMark } from '#server/pepper.ts';
import { serve } from '#server/serve.ts';
import type { Store } from '#store/store.ts';
import { call, close, type Fetch, openSurvey, respond } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { onEveryStore } from '../support/stores.ts';

const resources = await allRoutes();
const ANOTHER = new TextEncoder().encode('a pepper that somebody restored by mistake');

/** The same site started with other parts. */
function restarted({ context }: Api, change: Partial<Api['context']>): Fetch {
  const api = serve(resources, { ...context, store: { ...context.store }, ...change });
  return (request) => api(request);
}

async function answered(fetch: Fetch, people = 6) {
  const opened = await openSurvey(fetch);
  for (let person = 0; person < people; person += 1) await respond(fetch, opened.survey.id);
  return opened;
}

/** Closed, and its counters spoiled by a response that nobody sealed. */
async function spoiled(api: Api) {
  const opened = await answered(api.fetch);
  const { pepper } = api.context;
  await api.store.count(
    opened.survey.id,
    {
      ...{ responseId: crypto.randomUUID(), credentialId: null, padId: new Uint8Array(16) },
      ...{
        cells: new Uint32Array(37).fill(7),
        instrument: 'okr-readiness@2',
        pepperMark: pepperMark(pepper),
      },
    },
    api.clock.now,
    api.clock.now,
  );
  return opened;
}

onEveryStore((open) => {
  test('a survey with spoiled counters is unreadable, and stands in nobody’s way', async () => {
    await using api = await open();
    const { key, organisation, survey } = await spoiled(api);
    const resultsKey = organisation.resultsKey as string;
    const closed = await close(api.fetch, key, survey.id);
    expect(closed).toMatchObject({
      status: 200,
      body: { status: 'unreadable', factors: null, participation: { responses: 7 } },
    });
    // What does not open is gone thirty days after it closed, like everything without a result.
    const { closesAt, deletedAt } = closed.body as SurveyDocument;
    expect(Date.parse(String(deletedAt)) - Date.parse(closesAt)).toBe(RETENTION.rest);
    const publicly = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`);
    expect(publicly.body.status).toBe('unreadable');
    const result = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(result.body).toMatchObject({ status: 'unreadable', result: { unreadable: true } });
    const all = await call<ResultsDocument>(api.fetch, 'GET', '/api/results', { key: resultsKey });
    expect(all.body.rounds).toEqual([result.body]);
    const workspace = await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key });
    expect(workspace.body.organisations[0]?.surveys[0]?.status).toBe('unreadable');
    const path = `/api/organisations/${organisation.id}`;
    const renamed = await call<OrganisationDocument>(api.fetch, 'PATCH', path, { key, body: { name: 'Ny' } });
    expect([renamed.status, renamed.body.name]).toEqual([200, 'Ny']);
    const next = await call<SurveyDocument>(api.fetch, 'POST', '/api/surveys', {
      key,
      body: { organisationId: organisation.id },
    });
    expect([next.status, next.body.round]).toEqual([201, 2]);
    expect((await respond(api.fetch, survey.id)).status).toBe(409);
    expect((await close(api.fetch, key, survey.id)).body.code).toBe('survey-closed');
    expect(await closeAllDue(api.context)).toEqual({ closed: 0, failed: 0 });
    expect((await call(api.fetch, 'DELETE', `/api/surveys/${survey.id}`, { key })).status).toBe(204);
    expect((await call(api.fetch, 'GET', `/api/surveys/${survey.id}`)).status).toBe(404);
  });

  test('what did not open is tried once, however many read it', async () => {
    await using api = await open();
    const { key, survey } = await spoiled(api);
    let tries = 0;
    const collect: Store['collect'] = (...words) => {
      tries += 1;
      return api.store.collect(...words);
    };
    const counting = restarted(api, { store: { ...api.store, collect } });
    await close(counting, key, survey.id);
    for (let read = 0; read < 5; read += 1) await call(counting, 'GET', '/api/workspace', { key });
    expect(tries).toBe(1);
  });

  test('pads that are gone make a survey unreadable, never one of too few', async () => {
    await using api = await open();
    for (const people of [6, 3]) {
      const { key, survey } = await answered(api.fetch, people);
      const pads: Store['pads'] = async (...words) => {
        const page = await api.store.pads(...words);
        return page && { ...page, padIds: page.padIds.subarray(0, 2 * 16) };
      };
      const closed = await close(restarted(api, { store: { ...api.store, pads } }), key, survey.id);
      expect(closed.body).toMatchObject({ status: 'unreadable', participation: { responses: people } });
    }
  });

  test('a host with another pepper counts nothing, opens nothing, and says so', async () => {
    await using api = await open();
    const { key, survey, organisation } = await answered(api.fetch);
    using said = vi.spyOn(console, 'error').mockReturnValue();
    const wrong = restarted(api, { pepper: ANOTHER });
    const health = await call(wrong, 'GET', '/api/health');
    expect([health.status, health.body.code]).toEqual([503, 'store-unavailable']);
    expect(health.body.detail).toContain('PEPPER is not the one');
    expect((await call(api.fetch, 'GET', '/api/health')).status).toBe(200);
    expect((await respond(wrong, survey.id)).status).toBe(503);
    expect(said.mock.calls.length).toBeLessThan(2);

    // Its time passes: this host does not open it, and does not spoil it for the one that can.
    api.clock.now = Date.parse(survey.closesAt);
    const read = (fetch: Fetch) =>
      call<ResultDocument>(fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect((await read(wrong)).body).toMatchObject({ status: 'unreadable', result: { unreadable: true } });
    const later = { closesAt: new Date(api.clock.now + 3_600_000).toISOString() };
    expect(await call(wrong, 'PATCH', `/api/surveys/${survey.id}`, { key, body: later })).toMatchObject({
      status: 409,
    });
    const body = { organisationId: organisation.id };
    expect((await call(wrong, 'POST', '/api/surveys', { key, body })).status).toBe(503);
    expect((await call(wrong, 'GET', '/api/workspace', { key })).status).toBe(200);
    expect((await read(api.fetch)).body).toMatchObject({ status: 'closed', result: { responses: 6 } });
  });

  test('a survey of before surveys had a mark opens once its pepper is back and the store says so', async () => {
    await using api = await open();
    const { key, survey } = await answered(api.fetch);
    const unmarked = (): Store => ({
      ...api.store,
      pepperMark: async (own) => own,
      async surveys(ids) {
        const found = await api.store.surveys(ids);
        return found.map((record) => {
          if (!record) return null;
          const { pepperMark: _, ...old } = record.survey;
          return { ...record, survey: old };
        });
      },
    });
    const wrong = restarted(api, { pepper: ANOTHER, store: unmarked() });
    expect((await close(wrong, key, survey.id)).body.status).toBe('unreadable');
    expect((await api.store.surveys([survey.id]))[0]).toMatchObject({
      state: 'unreadable',
      tried: pepperMark(ANOTHER),
    });
    const right = restarted(api, { store: unmarked() });
    const read = await call<ResultDocument>(right, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(read.body).toMatchObject({ status: 'closed', result: { responses: 6 } });
  });

  test('an instrument that this version does not know leaves its surveys to one that does', async () => {
    await using api = await open();
    const { key, survey } = await answered(api.fetch);
    const surveys: Store['surveys'] = async (ids) =>
      (await api.store.surveys(ids)).map(
        (record) => record && { ...record, survey: { ...record.survey, instrument: 'okr-readiness@99' } },
      );
    const older = restarted(api, { store: { ...api.store, surveys, inOne: null } });
    expect((await close(older, key, survey.id)).body.status).toBe('unreadable');
    expect((await call(older, 'GET', '/api/workspace', { key })).status).toBe(200);
    expect((await api.store.surveys([survey.id]))[0]?.state).toBe('open');
    const read = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(read.body).toMatchObject({ status: 'closed', result: { responses: 6 } });
  });

  test('what cannot be settled keeps a change from being written, instead of writing it and failing', async () => {
    await using api = await open();
    const { key, organisation, survey } = await answered(api.fetch);
    api.clock.now = Date.parse(survey.closesAt);
    const collect: Store['collect'] = async () => {
      throw new Error('broken');
    };
    using _said = vi.spyOn(console, 'error').mockReturnValue();
    const broken = restarted(api, { store: { ...api.store, collect } });
    const path = `/api/organisations/${organisation.id}`;
    expect((await call(broken, 'PATCH', path, { key, body: { name: 'Ny' } })).status).toBe(500);
    const after = await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key });
    expect(after.body.organisations[0]?.name).toBe(organisation.name);
  });
});
