import type { Weakness } from '#core/index.ts';
import { datedDay, plural } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { RoundReport } from '../round-report.ts';
import { isPlanned, type Measure, stepChoices } from './plan.ts';

interface Props {
  readonly weakness: Weakness;
  readonly measure: Measure;
  readonly report: RoundReport;
  readonly onChange: (measure: Measure) => void;
}

/** The plan for one weakness, collapsed at first. */
export function MeasureFields({ weakness, measure, report, onChange }: Props) {
  const { wording, t } = report;
  const { id } = weakness.question;
  return (
    <li>
      <details class="ds-details measure">
        <summary>
          <span class="measure-name">
            {wording.questions[id]?.short}
            <span class="measure-state">{stateOf(measure, report)}</span>
          </span>
          <VerdictMark verdict={weakness.question.verdict} t={t} />
        </summary>
        <div class="measure-fields">
          <StepFields weakness={weakness} measure={measure} report={report} onChange={onChange} />
          <Field
            id={`owner-${id}`}
            label={t.resultActions.plan.owner}
            value={measure.owner}
            type="text"
            onInput={(owner) => onChange({ ...measure, owner })}
          />
          <Field
            id={`date-${id}`}
            label={t.resultActions.plan.date}
            value={measure.date}
            type="date"
            onInput={(date) => onChange({ ...measure, date })}
          />
        </div>
      </details>
    </li>
  );
}

function stateOf(measure: Measure, { t }: RoundReport): string {
  const { plan } = t.resultActions;
  if (!isPlanned(measure)) return plan.empty;
  const { steps, owner, date } = measure;
  return [
    ...(steps.length ? [plural(plan.chosen, steps.length)] : []),
    ...(owner ? [owner] : []),
    ...(date ? [datedDay(`${date}T12:00`, t.common.lang)] : []),
  ].join(' · ');
}

function StepFields({ weakness, measure, report, onChange }: Props) {
  const { id } = weakness.question;
  function toggle(place: number, chosen: boolean) {
    const others = measure.steps.filter((other) => other !== place);
    onChange({ ...measure, steps: chosen ? [...others, place].sort((a, b) => a - b) : others });
  }
  return (
    <fieldset class="measure-steps">
      <legend>{report.t.resultActions.plan.steps}</legend>
      {stepChoices(weakness.question, report).map((step, place) => (
        <label class="measure-step" key={step}>
          <input
            class="ds-input"
            type="checkbox"
            name={`step-${id}`}
            checked={measure.steps.includes(place)}
            onChange={(event) => toggle(place, event.currentTarget.checked)}
          />
          <span>{step}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type: 'text' | 'date';
  readonly onInput: (value: string) => void;
}

function Field({ id, label, value, type, onInput }: FieldProps) {
  return (
    <div class="measure-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <input
        class="ds-input"
        id={id}
        type={type}
        value={value}
        maxLength={type === 'text' ? 120 : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
