import { expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { ResultDocument } from '#contract/result.ts';
import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import { call, close, type Fetch, openSurvey, respond, share } from '../support/client.ts';
import { onEveryHost, onEveryStore } from '../support/stores.ts';

/** What somebody asks who has nothing but the answer link. */
function askWithoutKey(fetch: Fetch, surveyId: string) {
  return call<ResultDocument & { code?: string }>(fetch, 'GET', `/api/surveys/${surveyId}/result`);
}

const REFUSED = { status: 401, body: { code: 'key-required' } };

async function closedSurvey(fetch: Fetch) {
  const opened = await openSurvey(fetch);
  for (let person = 0; person < 6; person += 1) await respond(fetch, opened.survey.id);
  await close(fetch, opened.key, opened.survey.id);
  return opened;
}

onEveryHost((open) => {
  test('a shared result opens without a key once the survey is closed, and only as long as it is shared', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const ask = () => askWithoutKey(api.fetch, survey.id);
    expect(organisation.resultsShared).toBe(false);
    expect((await share(api.fetch, key, organisation.id, true)).body.resultsShared).toBe(true);
    const seen = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`);
    expect(seen.body).toMatchObject({ status: 'open', resultShared: true });

    for (let person = 0; person < 6; person += 1) {
      await respond(api.fetch, survey.id);
      expect(await ask()).toMatchObject(REFUSED);
    }
    await close(api.fetch, key, survey.id);
    const withKey = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
    expect(await ask()).toMatchObject({ status: 200, body: withKey.body });

    await share(api.fetch, key, organisation.id, false);
    expect(await ask()).toMatchObject(REFUSED);
  });

  test('an organisation may be shared from its first moment, and says so to those who answer', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    const made = (resultsShared: unknown) =>
      call<OrganisationDocument & { errors?: unknown }>(api.fetch, 'POST', '/api/organisations', {
        key,
        body: { name: 'Delt', locale: 'nb', resultsShared },
      });
    const { body } = await made(true);
    expect(body.resultsShared).toBe(true);
    const survey = await call<SurveyDocument>(api.fetch, 'POST', '/api/surveys', {
      key,
      body: { organisationId: body.id },
    });
    const seen = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.body.id}`);
    expect(seen.body.resultShared).toBe(true);
    expect((await made(undefined)).body.resultsShared).toBe(false);
    expect(await made('yes')).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'resultsShared', message: 'invalid' }] },
    });
  });

  test('a result that nobody has shared opens without a key for nobody', async () => {
    await using api = await open();
    const { survey } = await closedSurvey(api.fetch);
    expect(await askWithoutKey(api.fetch, survey.id)).toMatchObject(REFUSED);
    expect(await askWithoutKey(api.fetch, 'b22222222')).toMatchObject({ status: 404 });
  });

  test('a shared round of too few says so and nothing else', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await share(api.fetch, key, organisation.id, true);
    for (let person = 0; person < 4; person += 1) await respond(api.fetch, survey.id);
    await close(api.fetch, key, survey.id);
    expect((await askWithoutKey(api.fetch, survey.id)).body.result).toEqual({ tooFew: true });
  });

  test('a wrong key opens nothing that would open without one', async () => {
    await using api = await open();
    const { key, organisation, survey } = await closedSurvey(api.fetch);
    await share(api.fetch, key, organisation.id, true);
    for (const wrong of [`rk_${'a'.repeat(28)}`, `ck_${'a'.repeat(28)}`, 'nonsense']) {
      const refused = await call(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key: wrong });
      expect(refused).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });

  test('revoking the results link ends the sharing, rotating it does not', async () => {
    await using api = await open();
    const { key, organisation, survey } = await closedSurvey(api.fetch);
    const change = (body: object) =>
      call<OrganisationDocument>(api.fetch, 'PATCH', `/api/organisations/${organisation.id}`, { key, body });
    await share(api.fetch, key, organisation.id, true);
    expect((await change({ resultsKey: 'rotate' })).body.resultsShared).toBe(true);
    expect((await askWithoutKey(api.fetch, survey.id)).status).toBe(200);
    const revoked = await change({ resultsKey: 'revoke', resultsShared: true });
    expect(revoked.body).toMatchObject({ resultsKey: null, resultsShared: false });
    expect(await askWithoutKey(api.fetch, survey.id)).toMatchObject(REFUSED);
  });

  test('only its own coach shares a result, and only with yes or no', async () => {
    await using api = await open();
    const { key, organisation, survey } = await closedSurvey(api.fetch);
    const stranger = await openSurvey(api.fetch);
    for (const wrong of [stranger.key, organisation.resultsKey as string]) {
      expect((await share(api.fetch, wrong, organisation.id, true)).status).toBe(404);
    }
    for (const value of ['true', 1, null]) {
      const refused = await share(api.fetch, key, organisation.id, value);
      expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
      expect(refused.body.errors).toEqual([{ path: 'resultsShared', message: 'invalid' }]);
    }
    expect(await askWithoutKey(api.fetch, survey.id)).toMatchObject(REFUSED);
  });
});

onEveryStore((open) => {
  test('an organisation written before there was sharing is not shared', async () => {
    await using api = await open();
    const { key, organisation, survey } = await closedSurvey(api.fetch);
    await share(api.fetch, key, organisation.id, true);
    const [stored] = await api.store.read('organisation', [organisation.id]);
    if (!stored) throw new Error('the organisation is not there');
    const { resultsShared, ...older } = stored.body;
    expect(resultsShared).toBe(true);
    await api.store.write('organisation', organisation.id, older, stored.version);
    expect(await askWithoutKey(api.fetch, survey.id)).toMatchObject(REFUSED);
    const seen = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`);
    expect(seen.body.resultShared).toBe(false);
  });
});
