import { useEffect, useState } from 'preact/hooks';
import { type ActionPlan, isPlanned, type Measure, NO_MEASURE, withMoveCounted } from './plan.ts';
import { loadPlan, savePlan } from './plan-storage.ts';

/** The plan of a survey as this browser keeps it. The page is made without it and fetches it on waking up. */
export function usePlan(surveyId: string) {
  const [plan, setPlan] = useState<ActionPlan>({});
  const [kept, setKept] = useState(true);
  const [emptied, setEmptied] = useState<ActionPlan | null>(null);
  useEffect(() => setPlan(loadPlan(surveyId)), [surveyId]);

  function change(next: ActionPlan) {
    setPlan(next);
    setKept(savePlan(surveyId, next));
  }
  return {
    plan,
    kept,
    /** What was there before it was emptied, as long as nothing new is planned. */
    emptied,
    set(question: string, measure: Measure) {
      const { [question]: before = NO_MEASURE, ...others } = plan;
      const next = withMoveCounted(before, measure);
      setEmptied(null);
      // What has been moved may be in a calendar: a day that is set later must count higher.
      change(isPlanned(next) || next.moves ? { ...others, [question]: next } : others);
    },
    clear() {
      setEmptied(plan);
      change({});
    },
    restore() {
      if (emptied) change(emptied);
      setEmptied(null);
    },
  };
}
