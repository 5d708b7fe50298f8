import { expect, test } from 'vitest';
import { answers, call, close, openSurvey } from '../support/client.ts';
import { addKey } from '../support/keys.ts';
import { changeCoachView, EMPTY, readPlan, writePlan } from '../support/plans.ts';
import { onEveryHost } from '../support/stores.ts';

onEveryHost((open) => {
  test('only keys of its workspace open a plan, and only a coach has a view', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const helper = (await addKey(api.fetch, key, { kind: 'helper' })).body.key;
    const other = await openSurvey(api.fetch);
    const path = `/api/surveys/${survey.id}/plan`;
    const strangers = [
      other.key,
      organisation.resultsKey as string,
      `${key.slice(0, -2)}xx`,
      `${helper.slice(0, -2)}xx`,
    ];
    for (const stranger of strangers) {
      expect((await readPlan(api.fetch, stranger, survey.id)).status).toBe(404);
      expect((await writePlan(api.fetch, stranger, survey.id, undefined, '"0"')).status).toBe(404);
      expect((await changeCoachView(api.fetch, stranger, survey.id)).status).toBe(404);
    }
    for (const method of ['GET', 'PUT']) expect((await call(api.fetch, method, path)).status).toBe(401);
    for (const body of [undefined, { coachViewShared: true }]) {
      const refused = await changeCoachView(api.fetch, helper, survey.id, body);
      expect(refused).toMatchObject({ status: 403, body: { code: 'coach-key-required' } });
    }
    expect((await readPlan(api.fetch, key, survey.id)).body).toEqual(EMPTY);
    expect((await changeCoachView(api.fetch, key, survey.id)).status).toBe(200);
  });

  test("a coach's own view is whole, replaced while people answer, and frozen from then on", async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    const view = (body?: unknown) => changeCoachView(api.fetch, key, survey.id, body);
    const { 'goals-visible': _, ...eleven } = answers('yes');
    for (const [given, path, message] of [
      [eleven, 'coachView.answers.goals-visible', 'missing'],
      [{ ...answers('yes'), extra: 'no' }, 'coachView.answers.extra', 'unknown'],
    ] as const) {
      expect(await view({ coachView: { answers: given, shared: true } })).toMatchObject({
        status: 422,
        body: { code: 'invalid-request', errors: [{ path, message }] },
      });
    }
    expect((await view({ coachView: { answers: answers('yes') } })).status).toBe(422);
    expect((await view({ coachViewShared: true })).status).toBe(422);
    expect((await readPlan(api.fetch, key, survey.id)).body).toEqual(EMPTY);
    const stored = async () => (await readPlan(api.fetch, key, survey.id)).body.coachView;
    expect((await view()).status).toBe(200);
    const last = { answers: answers('unsure'), shared: false };
    expect((await view({ coachView: last })).status).toBe(200);
    expect(await stored()).toEqual(last);
    await close(api.fetch, key, survey.id);
    expect(await view()).toMatchObject({ status: 409, body: { code: 'survey-closed' } });
    expect(await stored()).toEqual(last);
    expect((await view({ coachViewShared: true })).status).toBe(200);
    // Writing measures leaves it alone.
    await writePlan(api.fetch, key, survey.id);
    expect(await stored()).toEqual({ ...last, shared: true });
  });

  test("a helper sees the coach's own view once it is shared beside a closed round", async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    const helper = (await addKey(api.fetch, key, { kind: 'helper' })).body.key;
    const seenBy = async (who: string) => (await readPlan(api.fetch, who, survey.id)).body.coachView;
    const view = { answers: answers('no'), shared: true };
    await changeCoachView(api.fetch, key, survey.id, { coachView: view });
    expect([await seenBy(helper), await seenBy(key)]).toEqual([null, view]);
    await close(api.fetch, key, survey.id);
    expect(await seenBy(helper)).toEqual(view);
    await changeCoachView(api.fetch, key, survey.id, { coachViewShared: false });
    expect([await seenBy(helper), await seenBy(key)]).toEqual([null, { ...view, shared: false }]);
  });
});
