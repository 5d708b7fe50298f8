import { useState } from 'preact/hooks';
import type { Weakness } from '#core/index.ts';
import { saveFile } from '#ui/download.ts';
import { loadPart } from '#ui/load-part.ts';
import { fileName } from '../file-name.ts';
import { Section } from '../layout.tsx';
import type { RoundReport } from '../round-report.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { PlannedTable } from './PlannedTable.tsx';
import { NO_MEASURE, plannedMeasures } from './plan.ts';
import { usePlan } from './usePlan.ts';

interface Props {
  readonly weaknesses: readonly Weakness[];
  readonly report: RoundReport;
}

/** What to do, who does it and by when. In print only a table of the planned measures, if there are any. */
export function Plan({ weaknesses, report }: Props) {
  const { plan: words } = report.t.resultActions;
  const { plan, isStored, set, ...rest } = usePlan(report.round.surveyId);
  return (
    <Section id="plan" heading={words.heading}>
      <div class="plan-intro stack">
        <p>{words.intro}</p>
        <p class="muted">{isStored ? words.kept : words.notKept}</p>
      </div>
      <ol class="plan">
        {weaknesses.map((weakness) => (
          <MeasureFields
            key={weakness.question.id}
            weakness={weakness}
            measure={plan[weakness.question.id] ?? NO_MEASURE}
            report={report}
            onChange={(measure) => set(weakness.question.id, measure)}
          />
        ))}
      </ol>
      <PlannedTable measures={plannedMeasures(plan, report)} t={report.t} />
      <PlanExports report={report} plan={plan} {...rest} />
    </Section>
  );
}

type PlanExportsProps = Pick<Props, 'report'> &
  Pick<ReturnType<typeof usePlan>, 'plan' | 'cleared' | 'clear' | 'restore'>;

function PlanExports({ report, plan, cleared, clear, restore }: PlanExportsProps) {
  const { plan: words } = report.t.resultActions;
  const planned = plannedMeasures(plan, report);
  const isEmpty = planned.length === 0;
  const [failed, setFailed] = useState(false);
  const take = (kind: 'txt' | 'ics') =>
    make(kind).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  async function make(kind: 'txt' | 'ics') {
    if (kind === 'txt') {
      const { planText } = await loadPart(() => import('./plan-text.ts'), failed);
      return saveFile(
        fileName(report, 'txt', report.t.resultActions.exports.parts.plan),
        `\uFEFF${planText(plan, report)}`,
        'text/plain;charset=utf-8',
      );
    }
    const { planCalendar } = await loadPart(() => import('./calendar.ts'), failed);
    return saveFile(
      fileName(report, 'ics', report.t.resultActions.exports.parts.plan),
      planCalendar(plan, report),
      'text/calendar;charset=utf-8',
    );
  }
  const button = (text: string, onClick: () => void) => (
    <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div class="plan-exports">
      {!isEmpty && button(words.text, () => take('txt'))}
      {planned.some(({ date }) => date) && button(words.calendar, () => take('ics'))}
      {!isEmpty && button(words.clear, clear)}
      <p role="status">
        {isEmpty && cleared && words.cleared}
        {failed && report.t.resultActions.tools.failed}
      </p>
      {isEmpty && cleared && button(words.restore, restore)}
    </div>
  );
}
