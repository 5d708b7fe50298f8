import { expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { ResultsDocument } from '#contract/results.ts';
import { closeAllDue } from '#server/close-due.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { overview } from '../support/keys.ts';
import { outcome, readEvidence, rememberRound, writeOutcome } from '../support/outcomes.ts';
import { closedRound, resultOf, writePlan } from '../support/plans.ts';
import { onEveryStore } from '../support/stores.ts';

const DAY = 86_400_000;
/** From a closing in any month, six calendar months are at most 184 days, eleven at most 337. */
const [TWO, FOUR] = [185 * DAY, 338 * DAY];

onEveryStore((open) => {
  test('how it went is asked after two quarters, written once, and may be changed for 30 days', async () => {
    await using api = await open();
    const { key, organisation, id } = await closedRound(api.fetch);
    const due = async () => (await overview(api.fetch, key)).body.organisations[0]?.outcomesDue;
    const put = (change = {}) => writeOutcome(api.fetch, key, organisation.id, outcome(id, change));
    expect([await due(), (await put()).body.code]).toEqual([0, 'outcome-too-soon']);
    api.clock.now += TWO;
    expect([await due(), (await put({ after: 4 })).body.code]).toEqual([1, 'outcome-too-soon']);
    const first = await put();
    expect(first).toMatchObject({
      status: 200,
      body: { ...outcome(id), round: 1, instrument: 'okr-readiness@2', shared: false },
    });
    expect(await due()).toBe(0);
    api.clock.now += 29 * DAY;
    const second = await put({ inUse: 'no' });
    expect(second.body).toEqual({ ...first.body, inUse: 'no' });
    api.clock.now += 2 * DAY;
    expect(await put({ inUse: 'yes' })).toMatchObject({ status: 409, body: { code: 'outcome-fixed' } });
    // The same sent again after a lost reply, and another choice about who sees it, are no change of what was said.
    expect((await put({ inUse: 'no', shared: true })).body).toEqual({ ...second.body, shared: true });
    expect((await readEvidence(api.fetch, key)).organisations[0]?.outcomes).toEqual([
      { ...second.body, shared: true },
    ]);
  });

  test('after four quarters it is asked before the round is deleted, and known by afterwards', async () => {
    await using api = await open();
    const { key, organisation, id } = await closedRound(api.fetch);
    const put = (after: 2 | 4) => writeOutcome(api.fetch, key, organisation.id, outcome(id, { after }));
    const evidence = async () => (await readEvidence(api.fetch, key)).organisations[0];
    api.clock.now += TWO;
    expect((await put(2)).status).toBe(200);
    api.clock.now += FOUR - TWO;
    expect(await evidence()).toMatchObject({ rounds: [{ surveyId: id }], due: [{ surveyId: id, after: 4 }] });
    // A clock that jumps deletes nothing, so it goes on in steps. A workspace that nobody opens is deleted too.
    for (let day = 0; day < 32; day += 4) {
      api.clock.now += 4 * DAY;
      await overview(api.fetch, key);
      await closeAllDue(api.context);
    }
    expect(await evidence()).toMatchObject({ rounds: [], outcomes: [{ surveyId: id }], due: [] });
    expect((await put(4)).status).toBe(200);
    expect(await evidence()).toMatchObject({ rounds: [], due: [] });
  });

  test('evidence has words and measures, and neither a figure nor how many answered', async () => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    await writePlan(api.fetch, key, id);
    const answer = await call(api.fetch, 'GET', '/api/workspace/evidence', { key });
    expect(JSON.stringify(answer.body)).not.toMatch(/"(no|from|to|responses|groups|employees|owner|due":")/);
    expect(answer.body).toMatchObject({
      organisations: [
        {
          name: 'Testby kommune',
          rounds: [{ size: '5-10', measures: [{ questionId: 'leadership-meetings', state: 'planned' }] }],
        },
      ],
    });
    const held = { 'if-none-match': String(answer.headers.get('etag')) };
    const again = await call(api.fetch, 'GET', '/api/workspace/evidence', { key, headers: held });
    expect(again.status).toBe(304);
    // The control: the result has what is looked for.
    expect(JSON.stringify(await resultOf(api.fetch, id, key))).toMatch(/"(no|from|to|responses)"/);
  });

  test('everybody who sees the result sees how it went if the coach shares it, and not before', async () => {
    await using api = await open();
    const { key, organisation, id } = await closedRound(api.fetch);
    api.clock.now += TWO;
    const results = async () => {
      const shown = { key: organisation.resultsKey as string };
      const { body } = await call<ResultsDocument>(api.fetch, 'GET', '/api/results', shown);
      const one = await resultOf(api.fetch, id, shown.key);
      return [body.rounds[0]?.outcomes, one.outcomes];
    };
    await writeOutcome(api.fetch, key, organisation.id, outcome(id));
    expect(await results()).toEqual([undefined, undefined]);
    await writeOutcome(api.fetch, key, organisation.id, outcome(id, { shared: true }));
    const told = [{ after: 2, inUse: 'partly', reviewed: 'yes', moved: 'some', again: 'yes' }];
    expect(await results()).toEqual([told, told]);
  });

  test('it is refused to helpers and strangers, for other rounds, and where nothing is there', async () => {
    await using api = await open();
    const { key, helper, organisation, id } = await closedRound(api.fetch);
    const other = await openSurvey(api.fetch);
    const add = {
      key,
      body: { organisationId: organisation.id, instrument: 'okr-underway', mode: 'together' },
    };
    const underway = (await call<{ id: string }>(api.fetch, 'POST', '/api/surveys', add)).body.id;
    await close(api.fetch, key, underway);
    api.clock.now += TWO;
    const put = (body: unknown, by = key, to = organisation.id) => writeOutcome(api.fetch, by, to, body);
    const cases: [Promise<{ status: number; body: { code?: string } }>, number, string][] = [
      [put(outcome(id), helper), 403, 'coach-key-required'],
      [put(outcome(id), other.key), 404, 'not-found'],
      [put(outcome(id), key, other.organisation.id), 404, 'not-found'],
      [put(outcome(other.survey.id)), 404, 'not-found'],
      [put(outcome('b22222222')), 404, 'not-found'],
      [put(outcome('../x')), 404, 'not-found'],
      [put(outcome(underway)), 409, 'outcome-other'],
      [call(api.fetch, 'GET', '/api/workspace/evidence', { key: helper }), 403, 'coach-key-required'],
      [put({ ...outcome(id), inUse: 'perhaps' }), 422, 'invalid-request'],
      [put({ ...outcome(id), after: 3 }), 422, 'invalid-request'],
      [put({ ...outcome(id), again: undefined }), 422, 'invalid-request'],
      [put({ ...outcome(id), note: 'x' }), 422, 'invalid-request'],
      [put([]), 422, 'invalid-request'],
    ];
    for (const [answer, status, code] of cases) {
      const refused = await answer;
      expect([refused.status, refused.body.code]).toEqual([status, code]);
    }
    expect((await put(outcome(id))).status).toBe(200);
    const seen = (await overview(api.fetch, helper)).body.organisations[0];
    expect(seen?.outcomesDue).toBe(0);
  });

  test('it is not taken while the round is open, and goes with its round and its organisation', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const put = () => writeOutcome(api.fetch, key, organisation.id, outcome(survey.id));
    expect((await put()).body.code).toBe('outcome-too-soon');
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, survey.id);
    await close(api.fetch, key, survey.id);
    api.clock.now += TWO;
    expect((await put()).status).toBe(200);
    await call(api.fetch, 'DELETE', `/api/surveys/${survey.id}`, { key });
    expect((await readEvidence(api.fetch, key)).organisations).toMatchObject([{ outcomes: [], due: [] }]);
    expect((await put()).status).toBe(404);
    const known = await rememberRound(api.store, organisation.id);
    const [kept] = (await readEvidence(api.fetch, key)).organisations;
    expect(kept?.outcomes).toHaveLength(1);
    await call(api.fetch, 'DELETE', `/api/organisations/${organisation.id}`, { key });
    expect((await writeOutcome(api.fetch, key, organisation.id, outcome(known))).status).toBe(404);
    expect(await readEvidence(api.fetch, key)).toEqual({ organisations: [] });
  });

  test('two that are written at once are both kept, beside another change of the organisation', async () => {
    await using api = await open();
    const { key, organisation, id } = await closedRound(api.fetch);
    api.clock.now += FOUR;
    const path = `/api/organisations/${organisation.id}`;
    const results = await Promise.all([
      writeOutcome(api.fetch, key, organisation.id, outcome(id)),
      writeOutcome(api.fetch, key, organisation.id, outcome(id, { after: 4 })),
      call<OrganisationDocument>(api.fetch, 'PATCH', path, { key, body: { employees: 77 } }),
    ]);
    expect(results.slice(0, 2).map(({ status }) => status)).toEqual([200, 200]);
    const [stored] = await api.store.read('organisation', [organisation.id]);
    expect(stored?.body.outcomes?.map(({ after }) => after).sort()).toEqual([2, 4]);
  });
});
