import type { NewPlan, PlanDocument } from '#contract/plan.ts';
import type { ResultDocument } from '#contract/result.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { CoachView, Problem } from '#core/index.ts';
import { answers, call, close, type Fetch, openSurvey, respond } from './client.ts';
import { addKey } from './keys.ts';

/** The plan of a round for which nobody has written anything. */
export const EMPTY = { published: false, measures: [], coachView: null };

const ROLE = 'Daglig leder';

/** A measure as a page sends it. */
export function measure(change: Partial<NewPlan['measures'][number]> = {}): NewPlan['measures'][number] {
  return {
    ...{ questionId: 'leadership-meetings', text: 'Ti minutter hver mandag', owner: ROLE },
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

/** A closed round with a result, and a helper's key. */
export async function closedRound(fetch: Fetch) {
  const opened = await openSurvey(fetch);
  const helper = (await addKey(fetch, opened.key, { kind: 'helper' })).body.key;
  for (let person = 0; person < 6; person += 1) await respond(fetch, opened.survey.id);
  await close(fetch, opened.key, opened.survey.id);
  return { ...opened, helper, id: opened.survey.id };
}

/** What the results page is given of the round. */
export async function resultOf(fetch: Fetch, id: string, key?: string) {
  return (await call<ResultDocument>(fetch, 'GET', `/api/surveys/${id}/result`, key ? { key } : {})).body;
}
