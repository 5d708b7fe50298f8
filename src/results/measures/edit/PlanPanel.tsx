import { useState } from 'preact/hooks';
import type { RoundReport } from '../../round-report.ts';
import type { OwnPlan } from '../own-plan.ts';
import { OldPlanOffer } from './OldPlanOffer.tsx';
import { problemText } from './problem-text.ts';
import { savePublished } from './save-change.ts';
import { editingText } from './text.ts';

interface Props {
  readonly report: RoundReport;
  readonly own: OwnPlan | undefined;
}

/** Who sees the measures, and an old plan to bring in. */
export function PlanPanel({ report, own }: Props) {
  return (
    <section class="plan-panel stack" aria-labelledby="plan-panel">
      {own && <Publishing report={report} own={own} />}
      <OldPlanOffer report={report} own={own} />
    </section>
  );
}

function Publishing({ report, own }: Props & { readonly own: OwnPlan }) {
  const words = editingText(report.t);
  const { published } = own.tagged.plan;
  const [said, setSaid] = useState('');
  async function toggle(input: HTMLInputElement) {
    setSaid('');
    try {
      await savePublished(own, input.checked);
      setSaid(words.saved);
    } catch (problem) {
      input.checked = published;
      setSaid(problemText(problem, report.t));
    }
  }
  return (
    <>
      <h2 class="ds-heading" data-size="2xs" id="plan-panel">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <label class="plan-switch">
        <input
          class="ds-input"
          type="checkbox"
          role="switch"
          checked={published}
          onChange={(event) => toggle(event.currentTarget)}
        />
        <span>
          <strong>{words.publish}</strong>
          <span>{published ? words.shown : words.hidden}</span>
        </span>
      </label>
      <p role="status">{said}</p>
    </>
  );
}
