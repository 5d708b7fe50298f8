import type { CoachView } from '#core/index.ts';
import { changeSurvey, isProblem, readPlan } from '#ui/api-client.ts';

/**
 * Saves the coach's own view of a survey that is open. The survey may have closed since a reply was lost, so what is
 * refused for that reason counts as saved if it is stored.
 *
 * @throws ApiProblem
 */
export async function saveView(key: string, surveyId: string, view: CoachView): Promise<void> {
  try {
    await changeSurvey(key, surveyId, { coachView: view });
  } catch (problem) {
    if (!isProblem(problem, 'survey-closed')) throw problem;
    const { plan } = await readPlan(key, surveyId);
    if (!plan.coachView || !isSame(plan.coachView, view)) throw problem;
  }
}

function isSame(a: CoachView, b: CoachView): boolean {
  const ids = Object.keys({ ...a.answers, ...b.answers });
  return a.shared === b.shared && ids.every((id) => a.answers[id] === b.answers[id]);
}
