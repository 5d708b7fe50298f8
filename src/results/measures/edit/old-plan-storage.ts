import type { OldPlan } from './old-plan.ts';

/** Where versions before measures were stored on the server kept a plan: in this browser only, one for each survey. */
function storageKey(surveyId: string): string {
  return `okr-klar/plan/${surveyId}`;
}

/** The old plan of a survey; null when there is none or it cannot be read. */
export function loadOldPlan(surveyId: string): OldPlan | null {
  try {
    const plan = validPlan(JSON.parse(localStorage.getItem(storageKey(surveyId)) ?? 'null'));
    return Object.keys(plan).length > 0 ? plan : null;
  } catch {
    return null;
  }
}

/** Deletes the old plan, so that it is not offered again. */
export function removeOldPlan(surveyId: string): void {
  try {
    localStorage.removeItem(storageKey(surveyId));
  } catch {
    // The browser refuses storage, so there is nothing to delete.
  }
}

/** Stored data may be edited: drops everything that is not part of a plan. */
function validPlan(stored: unknown): OldPlan {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, entry]) => isEntry(entry)));
}

function isEntry(stored: unknown): boolean {
  const { steps, owner, date } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return Array.isArray(steps) && typeof owner === 'string' && typeof date === 'string';
}
