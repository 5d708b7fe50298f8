import { emptyPlan, type Plan, type SurveyRecord } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';

/** The plan of a survey; an empty one of version 0 where none is stored. */
export async function storedPlan(store: Store, surveyId: string): Promise<Versioned<Plan>> {
  const [stored] = await store.read('plan', [surveyId]);
  return stored ?? { body: emptyPlan(surveyId), version: 0 };
}

/** The plans of surveys that are closed, by survey id; nothing of a plan is shown before. */
export async function plansOfClosed(
  store: Store,
  records: readonly SurveyRecord[],
): Promise<ReadonlyMap<string, Plan>> {
  const ids = records.filter(({ state }) => state === 'closed').map(({ survey }) => survey.id);
  const plans = await store.read('plan', ids);
  return new Map(plans.flatMap((stored) => (stored ? [[stored.body.surveyId, stored.body]] : [])));
}
