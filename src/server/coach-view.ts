import type { CoachViewChange } from '../contract/plan.ts';
import { answerErrors, type Plan, type Survey, type SurveyRecord } from '../core/index.ts';
import { contentOf } from '../instruments/index.ts';
import type { RequestContext } from './http.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { storedPlan } from './stored-plans.ts';
import { tryAgain } from './try-again.ts';

/**
 * Writes the coach's own view, or whether it is shared; tries again when somebody else has changed the plan. Its answers
 * are taken only while the survey is open, so nobody gives them with the result in view.
 */
export async function changeCoachView(
  { server: { store } }: RequestContext,
  { shown }: KeyHolder,
  { survey, state }: SurveyRecord,
  change: CoachViewChange,
): Promise<void> {
  if (shown.kind !== 'coach') refuse('coach-key-required');
  const isView = 'coachView' in change;
  if (isView && state !== 'open') refuse('survey-closed');
  if (isView) checkAnswers(survey, change.coachView.answers);
  const isWritten = await tryAgain(async () => {
    const { body, version } = await storedPlan(store, survey.id);
    const coachView = isView ? change.coachView : withSharing(body, change.coachViewShared);
    const outcome = await store.writePlan({ ...body, coachView }, version, isView ? 'open' : null);
    if (outcome === 'other-state') refuse('survey-closed');
    if (outcome === 'unknown-survey') refuse('not-found');
    return outcome === 'written';
  });
  if (!isWritten) refuse('conflict');
}

function checkAnswers({ instrument }: Survey, answers: unknown): void {
  const content = contentOf(instrument);
  const errors = content ? answerErrors(answers, content.instrument, 'coachView.') : [];
  if (errors.length > 0) refuse('invalid-request', errors);
}

function withSharing({ coachView }: Plan, shared: boolean): Plan['coachView'] {
  return coachView
    ? { ...coachView, shared }
    : refuse('invalid-request', [{ path: 'coachViewShared', message: 'unknown' }]);
}
