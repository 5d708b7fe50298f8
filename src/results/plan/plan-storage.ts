import type { ActionPlan, Measure } from './plan.ts';

/** Plans contain people's names, so they are stored in this browser only, one for each survey. */
function storageKey(surveyId: string): string {
  return `okr-klar/plan/${surveyId}`;
}

/** The stored plan of a survey; empty when there is none or it cannot be read. */
export function loadPlan(surveyId: string): ActionPlan {
  try {
    return validMeasures(JSON.parse(localStorage.getItem(storageKey(surveyId)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Stores the plan. @returns whether the browser allowed it */
export function savePlan(surveyId: string, plan: ActionPlan): boolean {
  try {
    if (Object.keys(plan).length === 0) localStorage.removeItem(storageKey(surveyId));
    else localStorage.setItem(storageKey(surveyId), JSON.stringify(plan));
    return true;
  } catch {
    return false;
  }
}

/** Stored data may be old or edited: drops everything that is not a measure. */
function validMeasures(stored: unknown): ActionPlan {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, measure]) => isMeasure(measure)));
}

function isMeasure(stored: unknown): stored is Measure {
  const { steps, owner, date, moves = 0 } = (stored ?? {}) as Partial<Record<keyof Measure, unknown>>;
  return (
    Array.isArray(steps) &&
    typeof owner === 'string' &&
    typeof date === 'string' &&
    Number.isSafeInteger(moves)
  );
}
