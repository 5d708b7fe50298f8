import { useEffect, useState } from 'preact/hooks';
import { type ActionPlan, isPlanned, type Measure, NO_MEASURE, withMoveCounted } from './plan.ts';
import { loadPlan, savePlan } from './plan-storage.ts';

/** The plan of a survey, stored in this browser. The page is rendered at build time without it and reads it later. */
export function usePlan(surveyId: string) {
  const [plan, setPlan] = useState<ActionPlan>({});
  const [isStored, setStored] = useState(true);
  const [cleared, setCleared] = useState<ActionPlan | null>(null);
  useEffect(() => setPlan(loadPlan(surveyId)), [surveyId]);

  function change(next: ActionPlan) {
    setPlan(next);
    setStored(savePlan(surveyId, next));
  }
  return {
    plan,
    isStored,
    /** The plan as it was before it was cleared, until something new is planned. */
    cleared,
    set(question: string, measure: Measure) {
      const { [question]: before = NO_MEASURE, ...others } = plan;
      const next = withMoveCounted(before, measure);
      setCleared(null);
      // Keep the number of moves even without a date: the entry may be in a calendar, where only a higher SEQUENCE
      // replaces it (RFC 5545, 3.8.7.4).
      change(isPlanned(next) || next.moves ? { ...others, [question]: next } : others);
    },
    clear() {
      setCleared(plan);
      change({});
    },
    restore() {
      if (cleared) change(cleared);
      setCleared(null);
    },
  };
}
