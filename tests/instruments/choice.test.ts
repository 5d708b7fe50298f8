import { expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { instrumentKey, LETTERS } from '#core/index.ts';
import { CONTENTS, OFFERED } from '#instruments/index.ts';
import { call, close, openSurvey } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';

test('every instrument has a letter of its own, which the ids of its surveys begin with', () => {
  const letters = CONTENTS.map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(CONTENTS.length);
  for (const letter of letters) expect(letter === '' || LETTERS.includes(letter)).toBe(true);
});

test('only the newest version of an instrument is offered', () => {
  expect(OFFERED.map(({ instrument }) => instrumentKey(instrument))).toEqual([
    'okr-readiness@2',
    'okr-underway@1',
  ]);
});

test.each(OFFERED.map(({ instrument }) => instrument.id))(
  'a survey of %s is opened by its name, and says so',
  async (instrument) => {
    using api = apiOnSqlite();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const body = { organisationId: organisation.id, instrument };
    const opened = await call<SurveyDocument>(api.fetch, 'POST', '/api/surveys', { key, body });
    expect(opened).toMatchObject({ status: 201, body: { instrument: { id: instrument } } });
  },
);

test('a survey of an instrument that is none is refused', async () => {
  using api = apiOnSqlite();
  const { key, organisation, survey } = await openSurvey(api.fetch);
  await close(api.fetch, key, survey.id);
  const body = { organisationId: organisation.id, instrument: 'horoscope' };
  const refused = await call(api.fetch, 'POST', '/api/surveys', { key, body });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'instrument' }] } });
});
