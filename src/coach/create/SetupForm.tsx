import { useEffect, useRef, useState } from 'preact/hooks';
import { smallestResult } from '#core/survey.ts';
import { fill } from '#i18n/format.ts';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Field } from '#ui/Field.tsx';
import type { SetupText } from '../coach-text.ts';
import { ClosingFields } from './ClosingFields.tsx';
import { GroupFields, type GroupSizes } from './GroupFields.tsx';
import { InstrumentField } from './InstrumentField.tsx';
import { LanguageField } from './LanguageField.tsx';
import { ModeFields } from './ModeFields.tsx';
import { SetupProblem } from './SetupProblem.tsx';
import { parseEmployees, parseSpares, readSetupForm, usualSpares } from './setup.ts';
import type { useCreation } from './useCreation.ts';

interface Props {
  readonly locale: string;
  readonly t: SetupText;
  readonly creation: ReturnType<typeof useCreation>;
}

/** The entries that other parts of the form depend on. */
interface Size extends GroupSizes {
  readonly mode: string;
}

/** The form of /new. The inputs hold what is typed; everything but the name has a default. */
export function SetupForm({ locale, t, creation }: Props) {
  const { busy, problem, asksCode } = creation;
  const form = useRef<HTMLFormElement>(null);
  const [size, setSize] = useState<Size>({ employees: null, groups: 0, mode: 'open', spares: 0 });
  // The number of employees is then required: it is the number of invitations.
  const invited = size.mode === 'invited';
  const lines = problem && 'lines' in problem ? problem.lines : [];
  const errors = new Map(lines.map(({ id, message }) => [id, message]));
  const send = (how: typeof creation.submit) => form.current && how(form.current);

  function measure() {
    if (!form.current) return;
    const typed = readSetupForm(form.current);
    setSize({
      employees: parseEmployees(typed),
      groups: typed.groupFields.length,
      mode: typed.mode,
      spares: parseSpares(typed),
    });
  }

  // The field for spares appears with the choice of invitations; its default follows from the number of employees.
  useEffect(measure, [size.employees, size.mode]);

  return (
    <>
      {lines.length > 0 && <ErrorSummary heading={t.create.errors} lines={lines} />}
      {problem && 'error' in problem && (
        <SetupProblem
          locale={locale}
          t={t}
          problem={problem.error}
          onNewWorkspace={() => send(creation.submitToNewWorkspace)}
        />
      )}
      {/* method=dialog: until the script has loaded, the button does nothing and no name gets into the address. */}
      <form
        class="setup"
        method="dialog"
        noValidate
        ref={form}
        onInput={measure}
        onSubmit={(event) => {
          event.preventDefault();
          send(creation.submit);
        }}
      >
        <Field
          id="name"
          label={t.create.name.label}
          hint={t.create.name.hint}
          error={errors.get('name')}
          dir="auto"
        />
        <div>
          <Field
            id="employees"
            label={invited ? t.create.count.label : <Optional label={t.create.employees.label} t={t} />}
            hint={(invited ? t.create.count : t.create.employees).hint}
            error={errors.get('employees')}
            inputmode="numeric"
            size={10}
          />
          <div role="status">
            {size.employees !== null && size.employees < smallestResult(size.spares) && (
              <p class="advice">{fill(t.create.employees.few, { least: smallestResult(size.spares) })}</p>
            )}
          </div>
        </div>
        <InstrumentField t={t} />
        <LanguageField locale={locale} t={t} />
        <GroupFields locale={locale} t={t.create} errors={errors} sizes={size} onRows={measure} />
        <ModeFields
          t={t}
          count={size.employees}
          usual={usualSpares(size.employees ?? 0)}
          error={errors.get('spares')}
        />
        {size.mode === 'together' ? (
          <p>{t.create.closing.meeting}</p>
        ) : (
          <ClosingFields t={t} error={errors.get('closing-date')} />
        )}
        <SharingField t={t} />
        {asksCode && (
          <Field
            id="signupCode"
            autocomplete="off"
            label={t.create.signupCode.label}
            hint={t.create.signupCode.hint}
            error={errors.get('signupCode')}
            size={20}
          />
        )}
        <button type="submit" class="ds-button" data-size="lg" aria-disabled={busy} aria-busy={busy}>
          {busy ? t.create.sending : t.create.submit}
        </button>
      </form>
    </>
  );
}

/** Whether everybody who answers will see the result. The survey page says what is chosen. */
function SharingField({ t }: { readonly t: SetupText }) {
  const { legend, hint } = t.create.sharing;
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{legend}</legend>
      <div class="choices">
        <label class="choice choice-explained">
          <input class="ds-input" type="checkbox" name="resultsShared" />
          <span>
            {t.portfolio.manage.sharing.label}
            <small>{hint}</small>
          </span>
        </label>
      </div>
    </fieldset>
  );
}

function Optional({ label, t }: { readonly label: string; readonly t: SetupText }) {
  return (
    <>
      {label} <span class="optional">{t.create.optional}</span>
    </>
  );
}
