import { expect, test } from 'vitest';
import { MAX_MEASURE_LENGTH, MAX_MEASURES, MAX_OWNER_LENGTH } from '#core/index.ts';
import { call, close, openSurvey } from '../support/client.ts';
import { closedRound, EMPTY, measure, readPlan, resultOf, writePlan } from '../support/plans.ts';
import { onEveryHost } from '../support/stores.ts';

onEveryHost((open) => {
  test('the texts of a plan are kept as they were written, markup and all', async () => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    const text = '<script>alert("x")</script> & \'ærlig\' 🎯 {{1}} =1+1';
    const sent = measure({ text: `  ${text} `, owner: '<b>Leder</b>' });
    const { body } = await writePlan(api.fetch, key, id, { published: true, measures: [sent] });
    expect(body.measures[0]).toMatchObject({ text, owner: '<b>Leder</b>' });
    const result = await resultOf(api.fetch, id, key);
    expect(result.plan?.measures[0]).toMatchObject({ text });
  });

  test.each<[string, object, string, string]>([
    ['301 characters', { text: 'x'.repeat(MAX_MEASURE_LENGTH + 1) }, 'text', 'too-long'],
    ['no text', { text: '   ' }, 'text', 'missing'],
    ['a control character', { text: 'a\u0000b' }, 'text', 'illegible'],
    ['a line break', { text: 'a\nb' }, 'text', 'illegible'],
    ['a role of 81 characters', { owner: 'x'.repeat(MAX_OWNER_LENGTH + 1) }, 'owner', 'too-long'],
    ['a state that is not known', { state: 'blocked' }, 'state', 'invalid'],
    ['a question that is not asked', { questionId: 'goals-none' }, 'questionId', 'unknown'],
    ['a question of the prototype', { questionId: '__proto__' }, 'questionId', 'unknown'],
    ['a day that does not exist', { due: '2097-02-30' }, 'due', 'invalid'],
    ['a day that is past', { due: '2020-01-01' }, 'due', 'out-of-range'],
    ['no day but a time', { due: '2097-02-03T10:00:00Z' }, 'due', 'invalid'],
    ['an id that is none', { id: '../../x' }, 'id', 'invalid'],
    ['a field that is not known', { note: 'x' }, 'note', 'unknown'],
  ])('%s is refused by the name of the field, and nothing is written', async (_, change, field, message) => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    const measures = [measure(), { ...measure(), ...change }];
    const refused = await writePlan(api.fetch, key, id, { published: true, measures });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    expect(refused.body.errors).toEqual([{ path: `measures.1.${field}`, message }]);
    expect((await readPlan(api.fetch, key, id)).body).toEqual(EMPTY);
  });

  test('a plan takes 24 of the longest measures in any script, and no 25th', async () => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    const longest = measure({
      text: '漢'.repeat(MAX_MEASURE_LENGTH),
      owner: '漢'.repeat(MAX_OWNER_LENGTH),
      due: '2097-02-03',
      state: 'underway',
    });
    const plan = (count: number) => ({ published: true, measures: Array(count).fill(longest) });
    const full = await writePlan(api.fetch, key, id, plan(MAX_MEASURES));
    expect(full.status).toBe(200);
    // With the ids that they have got it is sent again.
    const { published, measures } = full.body;
    expect((await writePlan(api.fetch, key, id, { published: !published, measures })).status).toBe(200);
    expect(new Set(measures.map((each) => each.id)).size).toBe(MAX_MEASURES);
    const one = await writePlan(api.fetch, key, id, plan(MAX_MEASURES + 1));
    expect([413, 422]).toContain(one.status);
    const short = { published: true, measures: Array(MAX_MEASURES + 1).fill(measure()) };
    expect(await writePlan(api.fetch, key, id, short)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'measures', message: 'too-long' }] },
    });
    expect((await readPlan(api.fetch, key, id)).body.measures).toEqual(measures);
  });

  test('two measures with one id are refused', async () => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    const { body } = await writePlan(api.fetch, key, id);
    const twice = { published: true, measures: [body.measures[0], body.measures[0]] };
    const { status, body: problem } = await writePlan(api.fetch, key, id, twice);
    expect([status, problem.errors?.map(({ path }) => path)]).toEqual([
      422,
      ['measures.0.id', 'measures.1.id'],
    ]);
  });

  test('a plan is not written while people answer, without a tag, or once its survey is deleted', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    const path = `/api/surveys/${survey.id}/plan`;
    const early = await writePlan(api.fetch, key, survey.id);
    expect(early).toMatchObject({ status: 409, body: { code: 'not-closed' } });
    expect((await readPlan(api.fetch, key, survey.id)).body).toEqual(EMPTY);
    await close(api.fetch, key, survey.id);
    const untagged = await call(api.fetch, 'PUT', path, { key, body: { published: true, measures: [] } });
    expect(untagged).toMatchObject({ status: 428, body: { code: 'if-match-required' } });
    const tag = (await writePlan(api.fetch, key, survey.id)).headers.get('etag') as string;
    await call(api.fetch, 'DELETE', `/api/surveys/${survey.id}`, { key });
    const gone = { status: 404, body: { code: 'not-found' } };
    expect(await writePlan(api.fetch, key, survey.id, { published: true, measures: [] }, tag)).toMatchObject(
      gone,
    );
    expect(await readPlan(api.fetch, key, survey.id)).toMatchObject(gone);
  });
});
