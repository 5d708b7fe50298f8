import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import type { Problem } from '#core/index.ts';
import { call, openSurvey, respond } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { openInvited } from '../support/invited.ts';
import { onEveryStore } from '../support/stores.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Nobody chooses the moment (invariant I1): when a survey closes, and what is told of it until then. */
function change(api: Api, key: string, id: string, body: object) {
  return call<SurveyDocument & Problem>(api.fetch, 'PATCH', `/api/surveys/${id}`, { key, body });
}

const at = (moment: number) => ({ closesAt: new Date(moment).toISOString() });

onEveryStore((open) => {
  test.each([
    ['with an open link', (api: Api) => openSurvey(api.fetch, { mode: 'open' })],
    ['by invitation', (api: Api) => openInvited(api.fetch)],
  ])('a survey %s is moved with a day of notice, and nobody closes it', async (_, opened) => {
    await using api = await open();
    const { key, survey } = await opened(api);
    const { now } = api.clock;
    for (const soon of [now + 1, now + HOUR, now + DAY - 2 * 60_000]) {
      const refused = await change(api, key, survey.id, at(soon));
      expect(refused).toMatchObject({ status: 409, body: { code: 'too-soon' } });
      expect(refused.body.errors).toEqual([{ path: 'closesAt', message: 'out-of-range' }]);
    }
    expect(await change(api, key, survey.id, { status: 'closed' })).toMatchObject({
      status: 409,
      body: { code: 'closes-by-itself' },
    });
    expect(await change(api, key, survey.id, at(now + 91 * DAY))).toMatchObject({ status: 422 });
    for (const allowed of [now + DAY, now + 90 * DAY, now + DAY]) {
      expect(await change(api, key, survey.id, at(allowed))).toMatchObject({
        status: 200,
        body: at(allowed),
      });
    }
    // Whoever keeps putting it off for an hour would choose the moment by stopping.
    api.clock.now += 23 * HOUR;
    expect((await change(api, key, survey.id, at(now + 25 * HOUR))).body.code).toBe('too-soon');
    api.clock.now += HOUR;
    const shown = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`);
    expect(shown.body).toMatchObject({ status: 'closed', ...at(now + DAY) });
    expect((await change(api, key, survey.id, at(now + 9 * DAY))).body.code).toBe('survey-closed');
  });

  test('a new survey is open for a day at least, a meeting for three hours at most', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const { now } = api.clock;
    const organisation = await call<{ id: string }>(api.fetch, 'POST', '/api/organisations', {
      key,
      body: { name: 'Testby', locale: 'nb' },
    });
    const create = (fields: object) =>
      call<SurveyDocument & Problem>(api.fetch, 'POST', '/api/surveys', {
        key,
        body: { organisationId: organisation.body.id, ...fields },
      });
    expect((await create(at(now + DAY - HOUR))).body.code).toBe('too-soon');
    const long = await create({ mode: 'together', ...at(now + 3 * HOUR + 1) });
    expect(long).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    const meeting = await create({ mode: 'together' });
    expect(meeting).toMatchObject({ status: 201, body: { mode: 'together', ...at(now + 3 * HOUR) } });
    const { id } = meeting.body;
    expect((await change(api, key, id, at(now + 4 * HOUR))).status).toBe(422);
    expect((await change(api, key, id, at(now + HOUR))).status).toBe(200);
    expect((await change(api, key, id, at(now + 2 * HOUR))).status).toBe(422);
    expect(await change(api, key, id, { status: 'closed' })).toMatchObject({
      body: { status: 'closed', ...at(now) },
    });
    expect((await create(at(now + DAY))).status).toBe(201);
  });

  test('participation is told in steps of five, as it was at the last mark, and the same to everybody', async () => {
    await using api = await open();
    api.clock.now = Date.parse('2027-01-11T09:30:00Z');
    const { key, organisation, survey } = await openSurvey(api.fetch, { mode: 'open' });
    const told = async () => {
      const rk = organisation.resultsKey as string;
      const workspace = await call<WorkspaceDocument>(api.fetch, 'GET', '/api/workspace', { key });
      const coach = await call<SurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`, { key });
      const result = (shown: string) =>
        call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key: shown });
      const all = [
        workspace.body.organisations[0]?.surveys[0]?.participation,
        ...[coach, await result(key), await result(rk)].map(({ body }) => body.participation),
      ];
      expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
      return all[0];
    };
    const answer = async (people: number) => {
      for (let person = 0; person < people; person += 1) await respond(api.fetch, survey.id);
    };
    const morning = { atLeast: 0, asOf: '2027-01-11T05:00:00.000Z', employees: 12 };
    expect(await told()).toEqual(morning);
    await answer(7);
    expect(await told()).toEqual(morning);
    api.clock.now = Date.parse('2027-01-11T10:59:59.999Z');
    expect(await told()).toEqual(morning);
    api.clock.now += 1;
    const noon = { atLeast: 5, asOf: '2027-01-11T11:00:00.000Z', employees: 12 };
    expect(await told()).toEqual(noon);
    await answer(4);
    expect(await told()).toEqual(noon);
    // Two marks without an answer between them.
    api.clock.now = Date.parse('2027-01-12T00:00:00Z');
    expect(await told()).toEqual({ atLeast: 10, asOf: '2027-01-11T23:00:00.000Z', employees: 12 });
    // A host whose clock is behind tells what has been told.
    await answer(1);
    api.clock.now -= 3 * HOUR;
    await answer(5);
    expect(await told()).toEqual({ atLeast: 10, asOf: '2027-01-11T23:00:00.000Z', employees: 12 });
    // Nothing else is kept of when anybody answered: a count, and an hour of the day.
    const [record] = await api.store.surveys([survey.id]);
    expect(record?.noted).toEqual({ at: Date.parse('2027-01-11T23:00:00Z'), responses: 11 });
  });
});
