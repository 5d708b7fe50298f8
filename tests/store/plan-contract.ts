import { expect } from 'vitest';
import { emptyPlan, type Measure, type Plan, type Result, type Survey } from '#core/index.ts';
import type { Store } from '#store/store.ts';
import { answers } from '../support/client.ts';
import { collected } from '../support/collected.ts';
import { CELLS, MARK, NOW, sealed, survey } from './sample.ts';

const measure: Measure = {
  ...{ id: 'mmmmmmmm', questionId: 'leadership-meetings', text: 'Ti minutter hver mandag <b>🎯</b>' },
  ...{ owner: 'Daglig leder', due: '2096-05-01', state: 'planned' },
};

/** A plan with one measure and the coach's own view. */
function planOf(surveyId: string, change: Partial<Plan> = {}): Plan {
  const coachView = { answers: answers('no'), shared: false };
  return { ...emptyPlan(surveyId), measures: [measure], coachView, ...change };
}

const RESULT: Result = { responses: 9, factors: [], groups: [] };

/** Closes a survey with a result. */
async function closed(store: Store, { id, closesAt }: Pick<Survey, 'id' | 'closesAt'>, result = RESULT) {
  await store.openSurvey({ ...survey(id), closesAt }, CELLS);
  await collected(store, id);
  await store.finish({ id, closesAt }, result);
}

/** How every backend keeps the plan of a survey. @param contract makes a test of a store with nothing in it */
export function planContract(
  contract: (title: string, check: (store: Store) => Promise<void>) => void,
): void {
  contract('a plan is written only by whoever knows its version', async (store) => {
    await closed(store, survey('ssssssss'));
    const plan = planOf('ssssssss');
    expect(await store.read('plan', ['ssssssss'])).toEqual([null]);
    expect(await store.writePlan(plan, 1, 'closed')).toBe('changed');
    expect(await store.writePlan(plan, 0, 'closed')).toBe('written');
    expect(await store.writePlan(plan, 0, 'closed')).toBe('changed');
    const published = { ...plan, published: true };
    expect(await store.writePlan(published, 1, null)).toBe('written');
    expect(await store.writePlan(plan, 1, null)).toBe('changed');
    expect(await store.read('plan', ['nnnnnnnn', 'ssssssss'])).toEqual([
      null,
      { body: published, version: 2 },
    ]);
  });

  contract('of many who write the same plan at once one does', async (store) => {
    await closed(store, survey('ssssssss'));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => store.writePlan(planOf('ssssssss'), 0, 'closed')),
    );
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(19);
  });

  contract('a plan is written in the state that was asked for, and in no other', async (store) => {
    const plan = planOf('ssssssss');
    expect(await store.writePlan(plan, 0, null)).toBe('unknown-survey');
    await store.openSurvey(survey('ssssssss'), CELLS);
    expect(await store.writePlan(plan, 0, 'closed')).toBe('other-state');
    expect(await store.read('plan', ['ssssssss'])).toEqual([null]);
    expect(await store.writePlan(plan, 0, 'open')).toBe('written');
    await collected(store, 'ssssssss');
    expect(await store.writePlan(plan, 1, 'open')).toBe('other-state');
    await store.finish(survey('ssssssss'), RESULT);
    expect(await store.writePlan(plan, 1, 'open')).toBe('other-state');
    // What was written while it was open outlives the closing.
    expect(await store.read('plan', ['ssssssss'])).toEqual([{ body: plan, version: 1 }]);
    expect(await store.writePlan(plan, 1, 'closed')).toBe('written');
  });

  contract(
    'a plan changes nothing of its survey, and counting changes nothing of the plan',
    async (store) => {
      await store.openSurvey(survey('ssssssss'), CELLS);
      const before = await store.surveys(['ssssssss']);
      await store.writePlan(planOf('ssssssss'), 0, 'open');
      expect(await store.surveys(['ssssssss'])).toEqual(before);
      await store.count('ssssssss', sealed(5), NOW, MARK);
      await store.reschedule('ssssssss', '2096-03-17T12:00:00.000Z');
      expect(await store.read('plan', ['ssssssss'])).toMatchObject([{ version: 1 }]);
      expect((await collected(store, 'ssssssss'))?.cells).toEqual(new Uint32Array(CELLS).fill(5));
    },
  );

  contract('a plan is deleted in the step that deletes its survey', async (store) => {
    await closed(store, survey('ssssssss'));
    await closed(store, survey('tttttttt'));
    for (const id of ['ssssssss', 'tttttttt']) await store.writePlan(planOf(id), 0, 'closed');
    // Whoever looks while it is being deleted never sees the one without the other.
    const removal = store.removeSurvey('ssssssss');
    const [record] = await store.surveys(['ssssssss']);
    const [plan] = await store.read('plan', ['ssssssss']);
    if (record === null) expect(plan).toBeNull();
    await removal;
    expect(await store.read('plan', ['ssssssss', 'tttttttt'])).toMatchObject([null, { version: 1 }]);
    expect(await store.writePlan(planOf('ssssssss'), 1, null)).toBe('unknown-survey');
    // Nor does it come back with another survey of the same id.
    await closed(store, survey('ssssssss'));
    expect(await store.read('plan', ['ssssssss'])).toEqual([null]);
  });

  contract('a plan expires with its survey, a result later than what too few answered', async (store) => {
    const [day, closesAt] = [24 * 60 * 60 * 1000, new Date(NOW).toISOString()];
    await closed(store, { id: 'ssssssss', closesAt });
    await closed(store, { id: 'tttttttt', closesAt }, { tooFew: true });
    const ids = ['ssssssss', 'tttttttt'];
    for (const id of ids) await store.writePlan(planOf(id), 0, 'closed');
    const left = async (days: number) => {
      await store.expire(NOW + days * day);
      return (await store.read('plan', ids)).map((plan) => plan !== null);
    };
    expect(await left(30 - 1 / 24)).toEqual([true, true]);
    expect(await left(30)).toEqual([true, false]);
    expect(await left(365 - 1 / 24)).toEqual([true, false]);
    expect(await left(365)).toEqual([false, false]);
  });
}
