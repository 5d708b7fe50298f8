import { useState } from 'preact/hooks';
import type { Weakness } from '#core/index.ts';
import { saveFile } from '#ui/download.ts';
import { loadPart } from '#ui/load-part.ts';
import { Section } from '../Frame.tsx';
import { fileName } from '../file-name.ts';
import type { Sheet } from '../round-report.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { PlannedTable } from './PlannedTable.tsx';
import { NO_MEASURE, plannedMeasures } from './plan.ts';
import { usePlan } from './usePlan.ts';

interface Props {
  readonly weaknesses: readonly Weakness[];
  readonly sheet: Sheet;
}

/** What to do, who does it and by when. On paper only what is planned is left, as a table, or nothing. */
export function Plan({ weaknesses, sheet }: Props) {
  const { plan: words } = sheet.t.resultActions;
  const { plan, kept, set, ...rest } = usePlan(sheet.round.surveyId);
  return (
    <Section id="plan" heading={words.heading}>
      <div class="plan-intro stack">
        <p>{words.intro}</p>
        <p class="muted">{kept ? words.kept : words.notKept}</p>
      </div>
      <ol class="plan">
        {weaknesses.map((weakness) => (
          <MeasureFields
            key={weakness.question.id}
            weakness={weakness}
            measure={plan[weakness.question.id] ?? NO_MEASURE}
            sheet={sheet}
            onChange={(measure) => set(weakness.question.id, measure)}
          />
        ))}
      </ol>
      <PlannedTable measures={plannedMeasures(plan, sheet)} t={sheet.t} />
      <TakeAlong sheet={sheet} plan={plan} {...rest} />
    </Section>
  );
}

type TakeAlongProps = Pick<Props, 'sheet'> &
  Pick<ReturnType<typeof usePlan>, 'plan' | 'emptied' | 'clear' | 'restore'>;

function TakeAlong({ sheet, plan, emptied, clear, restore }: TakeAlongProps) {
  const { plan: words } = sheet.t.resultActions;
  const planned = plannedMeasures(plan, sheet);
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
        fileName(sheet, 'txt', sheet.t.resultActions.exports.parts.plan),
        `\uFEFF${planText(plan, sheet)}`,
        'text/plain;charset=utf-8',
      );
    }
    const { planCalendar } = await loadPart(() => import('./calendar.ts'), failed);
    return saveFile(
      fileName(sheet, 'ics', sheet.t.resultActions.exports.parts.plan),
      planCalendar(plan, sheet),
      'text/calendar;charset=utf-8',
    );
  }
  const button = (text: string, onClick: () => void) => (
    <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div class="plan-take">
      {!isEmpty && button(words.text, () => take('txt'))}
      {planned.some(({ date }) => date) && button(words.calendar, () => take('ics'))}
      {!isEmpty && button(words.clear, clear)}
      <p role="status">
        {isEmpty && emptied && words.cleared}
        {failed && sheet.t.resultActions.tools.failed}
      </p>
      {isEmpty && emptied && button(words.restore, restore)}
    </div>
  );
}
