import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import type { Published, Result } from '#core/index.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import older from '../vectors/rule-1.json' with { type: 'json' };

test('a result that a store keeps from rule 1 is told as it was written, and no arrow leads from it', async () => {
  using api = apiOnSqlite();
  const { key, organisation, survey } = await openSurvey(api.fetch, { employees: 40 });
  const [record] = await api.store.surveys([survey.id]);
  if (!record) throw new RangeError('the survey is not there');
  await api.store.collect(survey.id, { closer: 'test', milliseconds: 1_000 });
  await api.store.finish(record.survey, older.first.result as Result);

  const { body } = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
  expect(body.result).toEqual(older.first.result);
  const next = await call<{ id: string }>(api.fetch, 'POST', '/api/surveys', {
    key,
    body: { organisationId: organisation.id },
  });
  for (let person = 0; person < 20; person += 1) await respond(api.fetch, next.body.id);
  await close(api.fetch, key, next.body.id);

  const resultsKey = organisation.resultsKey as string;
  const { rounds } = (await call<ResultsDocument>(api.fetch, 'GET', '/api/results', { key: resultsKey }))
    .body;
  const rules = rounds.map(({ result }) => (result as Published).rule);
  expect(rules.toSorted()).toEqual([2, undefined]);
  const workspace = await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key });
  const factors = workspace.body.organisations[0]?.surveys.flatMap((round) => round.factors ?? []);
  expect(factors?.length).toBeGreaterThan(4);
  expect(factors?.filter(({ trend }) => trend !== null)).toEqual([]);
});
