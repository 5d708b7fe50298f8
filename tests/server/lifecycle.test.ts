import { expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { localTimeIn, type Published } from '#core/index.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import { onEveryHost } from '../support/stores.ts';

onEveryHost((open) => {
  test('a coach creates, people answer, the coach closes, everybody with the link sees the result', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch, { groups: ['Ledelse', 'Drift'] });
    expect(survey).toMatchObject({
      round: 1,
      status: 'open',
      participation: { responses: 0, employees: 12 },
    });

    const shown = await call<PublicSurveyDocument>(
      api.fetch,
      'GET',
      `/api/surveys/${survey.id.toUpperCase()}`,
    );
    expect(shown.body).toEqual({
      id: survey.id,
      organisation: { name: 'Testby kommune' },
      locale: 'nb',
      mode: 'together',
      status: 'open',
      together: { responses: 0 },
      closesAt: survey.closesAt,
      closesOn: localTimeIn('Europe/Oslo')(survey.closesAt),
      groups: [
        { id: 'g1', name: 'Ledelse' },
        { id: 'g2', name: 'Drift' },
      ],
      resultShared: false,
      invitations: null,
      instrument: { id: 'okr-readiness', version: 2 },
    });

    for (let person = 0; person < 12; person += 1) {
      const given = answers('yes', { 'goals-visible': person < 9 ? 'no' : 'yes', 'teams-learn': 'unsure' });
      const counted = await respond(api.fetch, survey.id, response(given, person % 2 ? 'g1' : 'g2'));
      expect(counted).toMatchObject({ status: 201, body: { status: 'counted' } });
    }

    const closed = await close(api.fetch, key, survey.id);
    expect(closed.body).toMatchObject({ status: 'closed', participation: { responses: 12, employees: 12 } });

    const rk = organisation.resultsKey as string;
    const results = await call<ResultsDocument>(api.fetch, 'GET', '/api/results', { key: rk });
    expect(results.body.organisation).toEqual({ name: 'Testby kommune', locale: 'nb' });
    const result = results.body.rounds[0]?.result as Published;
    expect(result).toMatchObject({ responses: 12, groups: [] });
    const verdicts = Object.fromEntries(result.factors.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toEqual({ leadership: 'yes', ambassador: 'yes', goals: 'no', teams: 'unseen' });
    const question = result.factors[2]?.questions.find(({ id }) => id === 'goals-visible');
    expect(question).toEqual({ id: 'goals-visible', verdict: 'no', no: { from: 9, to: 12 } });

    for (const holder of [key, rk]) {
      const one = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, {
        key: holder,
      });
      expect(one.body).toEqual(results.body.rounds[0]);
    }
  });

  test('fewer than five responses give tooFew and nothing else', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    for (let person = 0; person < 4; person += 1) await respond(api.fetch, survey.id);
    await close(api.fetch, key, survey.id);
    const result = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(result.body.result).toEqual({ tooFew: true });
  });

  test('the same response id counts once, however often it is sent', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    const sent = Array.from({ length: 6 }, () => response());
    const outcomes = await Promise.all(
      [...sent, ...sent, ...sent].map((body) => respond(api.fetch, survey.id, body)),
    );
    expect(outcomes.filter(({ status }) => status === 201)).toHaveLength(6);
    expect(outcomes.filter(({ body }) => body.status === 'already-counted')).toHaveLength(12);
    expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({ responses: 6 });
  });

  test('a new round starts when the last one is closed, and not before', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const body = { organisationId: organisation.id };
    expect(await call(api.fetch, 'POST', '/api/surveys', { key, body })).toMatchObject({
      status: 409,
      body: { code: 'survey-open' },
    });
    await close(api.fetch, key, survey.id);
    const second = await call<SurveyDocument>(api.fetch, 'POST', '/api/surveys', { key, body });
    expect(second).toMatchObject({ status: 201, body: { round: 2 } });
  });

  test('a closed survey stays closed', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const later = { closesAt: new Date(Date.now() + 86_400_000).toISOString() };
    for (const body of [{ status: 'closed' }, later]) {
      const again = await call(api.fetch, 'PATCH', `/api/surveys/${survey.id}`, { key, body });
      expect(again).toMatchObject({ status: 409, body: { code: 'survey-closed' } });
    }
    expect((await respond(api.fetch, survey.id)).body.code).toBe('survey-closed');
  });

  test('a rotated results key replaces the old one, a revoked one opens nothing', async () => {
    await using api = await open();
    const { key, organisation } = await openSurvey(api.fetch);
    const change = (resultsKey: string) =>
      call<OrganisationDocument>(api.fetch, 'PATCH', `/api/organisations/${organisation.id}`, {
        key,
        body: { resultsKey },
      });
    const read = (rk: string | null) => call(api.fetch, 'GET', '/api/results', { key: rk ?? 'none' });
    const rotated = await change('rotate');
    expect((await read(organisation.resultsKey)).status).toBe(404);
    expect((await read(rotated.body.resultsKey)).status).toBe(200);
    const revoked = await change('revoke');
    expect(revoked.body.resultsKey).toBeNull();
    expect((await read(rotated.body.resultsKey)).status).toBe(404);
  });

  test('what is deleted is gone: a survey, an organisation, a workspace', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await respond(api.fetch, survey.id);
    expect((await call(api.fetch, 'DELETE', `/api/surveys/${survey.id}`, { key })).status).toBe(204);
    expect((await call(api.fetch, 'GET', `/api/surveys/${survey.id}`)).status).toBe(404);
    expect((await call(api.fetch, 'DELETE', `/api/organisations/${organisation.id}`, { key })).status).toBe(
      204,
    );
    const workspace = await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key });
    expect(workspace.body.organisations).toEqual([]);
    expect((await call(api.fetch, 'DELETE', '/api/workspace', { key })).status).toBe(204);
    expect((await call(api.fetch, 'GET', '/api/workspace', { key })).status).toBe(404);
  });
});
