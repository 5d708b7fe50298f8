import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { onEveryStore } from '../support/stores.ts';

onEveryStore((open) => {
  test('a survey whose closing time has passed closes itself at the next read', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, survey.id);
    api.clock.now = Date.parse(survey.closesAt);
    expect(await respond(api.fetch, survey.id)).toMatchObject({
      status: 409,
      body: { code: 'survey-closed' },
    });
    const shown = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`);
    expect(shown.body.status).toBe('closed');
    const result = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(result.body).toMatchObject({ participation: { responses: 6 }, result: { responses: 6 } });
  });

  test('a meeting closed by its coach says when it closed', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    api.clock.now += 60_000;
    const closed = await close(api.fetch, key, survey.id);
    expect(closed.body.closesAt).toBe(new Date(api.clock.now).toISOString());
  });
});
