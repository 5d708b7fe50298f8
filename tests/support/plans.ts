import type { NewPlan, PlanDocument } from '#contract/plan.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { CoachView, Problem } from '#core/index.ts';
import { answers, call, type Fetch } from './client.ts';

export const ROLE = 'Daglig leder';

/** A measure as a page sends it. */
export function measure(change: Partial<NewPlan['measures'][number]> = {}): NewPlan['measures'][number] {
  return {
    ...{ questionId: 'leadership-rhythm', text: 'Ti minutter hver mandag', owner: ROLE },
    ...{ due: null, state: 'planned', ...change },
  };
}

/** Reads the plan of a round. */
export function readPlan(fetch: Fetch, key: string, surveyId: string) {
  return call<PlanDocument & Problem>(fetch, 'GET', `/api/surveys/${surveyId}/plan`, { key });
}

/** Writes the plan of a round, over the one that is stored unless another tag is given. */
export async function writePlan(
  fetch: Fetch,
  key: string,
  surveyId: string,
  plan: unknown = { published: true, measures: [measure()] },
  tag?: string,
) {
  const held = tag ?? (await readPlan(fetch, key, surveyId)).headers.get('etag') ?? '';
  return call<PlanDocument & Problem>(fetch, 'PUT', `/api/surveys/${surveyId}/plan`, {
    ...{ key, body: plan },
    headers: { 'if-match': held },
  });
}

/** Sends the coach's own view, or whether it is shared. */
export function changeCoachView(
  fetch: Fetch,
  key: string,
  surveyId: string,
  body: unknown = { coachView: { answers: answers('no'), shared: true } satisfies CoachView },
) {
  return call<SurveyDocument & Problem>(fetch, 'PATCH', `/api/surveys/${surveyId}`, { key, body });
}
