import type { ActionPlan, Measure } from './plan.ts';

/** A plan names people, so it never leaves the browser by itself: one for each survey, here and nowhere else. */
function storageKey(surveyId: string): string {
  return `okr-klar/plan/${surveyId}`;
}

/** The plan kept for a survey; empty when there is none, or what is kept cannot be read. */
export function loadPlan(surveyId: string): ActionPlan {
  try {
    return validMeasures(JSON.parse(localStorage.getItem(storageKey(surveyId)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps the plan. @returns whether the browser let us */
export function savePlan(surveyId: string, plan: ActionPlan): boolean {
  try {
    if (Object.keys(plan).length === 0) localStorage.removeItem(storageKey(surveyId));
    else localStorage.setItem(storageKey(surveyId), JSON.stringify(plan));
    return true;
  } catch {
    return false;
  }
}

/** What is kept may be old or tampered with: anything that is not a measure is left out. */
function validMeasures(kept: unknown): ActionPlan {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, measure]) => isMeasure(measure)));
}

function isMeasure(kept: unknown): kept is Measure {
  const { steps, owner, date, moves = 0 } = (kept ?? {}) as Partial<Record<keyof Measure, unknown>>;
  return (
    Array.isArray(steps) &&
    typeof owner === 'string' &&
    typeof date === 'string' &&
    Number.isSafeInteger(moves)
  );
}
