import { useEffect, useRef, useState } from 'preact/hooks';
import {
  MAX_MEASURE_LENGTH,
  MAX_OWNER_LENGTH,
  MEASURE_STATES,
  type Measure,
  type QuestionResult,
} from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { Field } from '#ui/Field.tsx';
import { type RoundReport, withKnownState } from '../../round-report.ts';
import { MeasureFacts } from '../MeasureList.tsx';
import type { OwnPlan } from '../own-plan.ts';
import { stepChoices } from './old-plan.ts';
import { type Clash, type Draft, type DraftFaults, faultsOf } from './plan-change.ts';
import { problemText } from './problem-text.ts';
import { saveChange } from './save-change.ts';
import { editingText } from './text.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';

interface Props {
  /** The measure that is changed; undefined for a new one. */
  readonly base: Measure | undefined;
  readonly question: QuestionResult;
  readonly report: RoundReport;
  readonly own: OwnPlan;
  readonly onEnd: (isSaved: boolean) => void;
}

/** Writes one measure. What is typed stays in the fields until it is saved, whatever goes wrong. */
export function MeasureForm({ base, question, report, own, onEnd }: Props) {
  const { t } = report;
  const words = editingText(t);
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<DraftFaults>({});
  const [trouble, setTrouble] = useState('');
  const [isSaving, setSaving] = useState(false);
  /** What the change is made to: once a clash is shown, what somebody else wrote. */
  const [from, setFrom] = useState(base);
  const [clash, setClash] = useState<Clash>(null);
  const draft = () => draftIn(form.current as HTMLFormElement, question.id);
  useLeaveWarning();
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (isSaving) return;
    const found = faultsOf(draft(), from, Date.now());
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) return (form.current?.elements.namedItem(first) as HTMLElement | null)?.focus();
    setSaving(true);
    setTrouble('');
    try {
      const found = await saveChange(own, { base: from, draft: draft() });
      if (!found) return onEnd(true);
      setClash(found);
      setFrom(found.theirs);
    } catch (problem) {
      setTrouble(problemText(problem, t));
    }
    setSaving(false);
  }

  const id = `${question.id}-${base?.id ?? 'new'}`;
  return (
    <form class="measure-form stack" ref={form} noValidate onSubmit={save}>
      {clash && <Theirs clash={clash} t={t} />}
      <TextField id={`${id}-text`} base={base} fault={faults.text} question={question} report={report} />
      <Field
        id={`${id}-owner`}
        name="owner"
        label={words.owner}
        hint={words.ownerHint}
        error={
          faults.owner &&
          fill(words.errors[faults.owner], { n: draft().owner.length, most: MAX_OWNER_LENGTH })
        }
        defaultValue={base?.owner}
        autocomplete="off"
      />
      <div class="measure-row">
        <Field
          id={`${id}-due`}
          name="due"
          type="date"
          label={words.due}
          error={faults.due && words.errors[faults.due]}
          defaultValue={base?.due ?? ''}
        />
        <div class="ds-field">
          <label class="ds-label" for={`${id}-state`}>
            {words.state}
          </label>
          <select
            class="ds-input"
            id={`${id}-state`}
            name="state"
            defaultValue={base ? withKnownState(base).state : 'planned'}
          >
            {MEASURE_STATES.map((state) => (
              <option
                key={state}
                value={state}
                selected={state === (base ? withKnownState(base).state : 'planned')}
              >
                {t.results.measures.states[state]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="measure-trouble" role="alert">
        {trouble}
      </p>
      <div class="measure-buttons">
        <button type="submit" class="ds-button" data-size="sm" aria-disabled={isSaving}>
          {clash ? words.clash.mine : words.save}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => onEnd(false)}
        >
          {clash ? words.clash.keep : words.cancel}
        </button>
      </div>
    </form>
  );
}

/** What the fields of a form hold. A measure is one line. */
function draftIn(form: HTMLFormElement, questionId: string): Draft {
  const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
  return {
    questionId,
    text: value('text').replace(/\s+/g, ' '),
    owner: value('owner'),
    due: value('due') || null,
    state: value('state') as Measure['state'],
  };
}

/** What somebody else made of the measure, beside what stands in the fields. */
function Theirs({ clash, t }: Pick<RoundReport, 't'> & { readonly clash: NonNullable<Clash> }) {
  const words = editingText(t).clash;
  return (
    <div class="measure-clash" role="alert">
      <p>
        <strong>{words.heading}</strong>
      </p>
      {clash.theirs ? (
        <>
          <p>
            {words.theirs} {clash.theirs.text}
          </p>
          <MeasureFacts measure={withKnownState(clash.theirs)} t={t} />
        </>
      ) : (
        <p>{words.removed}</p>
      )}
      <p>{words.yours}</p>
    </div>
  );
}

interface TextFieldProps extends Pick<Props, 'base' | 'question' | 'report'> {
  readonly id: string;
  readonly fault: DraftFaults['text'];
}

/** What will be done, with the advice to put in by a click. */
function TextField({ id, base, fault, question, report }: TextFieldProps) {
  const words = editingText(report.t);
  const field = useRef<HTMLTextAreaElement>(null);
  function putIn(step: string) {
    const area = field.current as HTMLTextAreaElement;
    area.value = area.value.trim() ? `${area.value.trim()} ${step}` : step;
    area.focus();
  }
  const n = field.current?.value.trim().length ?? 0;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {words.text}
      </label>
      <p data-field="description" id={`${id}-hint`}>
        {fill(words.textHint, { most: MAX_MEASURE_LENGTH })}
      </p>
      {fault && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {fill(words.errors[fault], { n, most: MAX_MEASURE_LENGTH })}
        </p>
      )}
      <textarea
        class="ds-input"
        id={id}
        name="text"
        rows={3}
        ref={field}
        defaultValue={base?.text}
        aria-describedby={fault ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={fault ? 'true' : undefined}
      />
      <p class="measure-advice">{words.advice}</p>
      <ul class="measure-steps">
        {stepChoices(question, report).map((step) => (
          <li key={step}>
            <button type="button" class="link-button" onClick={() => putIn(step)}>
              {step}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
