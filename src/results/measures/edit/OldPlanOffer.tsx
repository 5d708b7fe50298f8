import { useState } from 'preact/hooks';
import { MAX_MEASURES } from '#core/index.ts';
import { exportReport } from '../../exports/index.ts';
import type { RoundReport } from '../../round-report.ts';
import type { OwnPlan } from '../own-plan.ts';
import { measuresOf } from './old-plan.ts';
import { loadOldPlan, removeOldPlan } from './old-plan-storage.ts';
import { problemText } from './problem-text.ts';
import { saveAdded } from './save-change.ts';
import { editingText } from './text.ts';

interface Props {
  readonly report: RoundReport;
  readonly own: OwnPlan | undefined;
}

/** A plan that an older version kept in this browser: to bring in once, to take along as text, or to delete. */
export function OldPlanOffer({ report, own }: Props) {
  const { t, round } = report;
  const words = editingText(t).old;
  const [plan, setPlan] = useState(() => loadOldPlan(round.surveyId));
  const [said, setSaid] = useState('');
  if (!plan) return <p role="status">{said}</p>;
  const measures = measuresOf(plan, report, Date.now());
  const end = () => {
    removeOldPlan(round.surveyId);
    setPlan(null);
  };
  async function take(to: OwnPlan) {
    if (to.tagged.plan.measures.length + measures.length > MAX_MEASURES) return setSaid(words.tooMany);
    try {
      await saveAdded(to, measures);
      end();
      setSaid(words.taken);
    } catch (problem) {
      setSaid(problemText(problem, t));
    }
  }
  async function download() {
    const named = measures.map((measure, place) => ({ ...measure, id: String(place) }));
    try {
      await exportReport('measures', { ...report, measures: named }, false);
    } catch {
      setSaid(t.resultActions.tools.failed);
    }
  }
  return (
    <div class="old-plan stack">
      <h2 class="ds-heading" data-size="2xs" id={own ? undefined : 'plan-panel'}>
        {words.heading}
      </h2>
      <p>
        {words.text} {own && words.roles}
      </p>
      <div class="measure-buttons">
        {own && (
          <button type="button" class="ds-button" data-size="sm" onClick={() => take(own)}>
            {words.take}
          </button>
        )}
        <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={download}>
          {words.download}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick={end}>
          {words.remove}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
