import { expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { questionIds } from '#core/index.ts';
import { CONTENTS, contentAsking, INSTRUMENT_IDS } from '#instruments/index.ts';
import { call, close, openSurvey } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';

test('a question and a factor belong to one instrument, so that a response need not name its own', () => {
  const asked = CONTENTS.flatMap(({ instrument }) =>
    questionIds(instrument).map((id) => [instrument.id, id]),
  );
  const factors = CONTENTS.flatMap(({ instrument }) =>
    instrument.factors.map(({ id }) => [instrument.id, `factor ${id}`]),
  );
  const owners = Map.groupBy([...asked, ...factors], ([, question]) => question);
  expect([...owners.values()].filter((some) => new Set(some.map(([id]) => id)).size > 1)).toEqual([]);
  for (const content of CONTENTS) expect(contentAsking(questionIds(content.instrument))).toBe(content);
});

test.each(INSTRUMENT_IDS)('a survey of %s is opened by its name, and says so', async (instrument) => {
  using api = apiOnSqlite();
  const { key, organisation, survey } = await openSurvey(api.fetch);
  await close(api.fetch, key, survey.id);
  const body = { organisationId: organisation.id, instrument };
  const opened = await call<SurveyDocument>(api.fetch, 'POST', '/api/surveys', { key, body });
  expect(opened).toMatchObject({ status: 201, body: { instrument: { id: instrument } } });
});

test('a survey of an instrument that is none is refused', async () => {
  using api = apiOnSqlite();
  const { key, organisation, survey } = await openSurvey(api.fetch);
  await close(api.fetch, key, survey.id);
  const body = { organisationId: organisation.id, instrument: 'horoscope' };
  const refused = await call(api.fetch, 'POST', '/api/surveys', { key, body });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'instrument' }] } });
});
