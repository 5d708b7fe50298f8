import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { FieldError, Mode } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { createSurvey } from '#ui/api-client.ts';
import { Dialog } from '#ui/Dialog.tsx';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { CoachText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { makeInvitations } from '../invitations/codes.ts';
import { useAction } from '../useAction.ts';
import { ClosingFields } from './ClosingFields.tsx';
import { closingFault, closingFaultText } from './closing-time.ts';
import { GroupFields, type GroupSizes } from './GroupFields.tsx';
import { LanguageField } from './LanguageField.tsx';
import { ModeFields } from './ModeFields.tsx';
import {
  closingAndMode,
  groupFaults,
  invitationFaults,
  parseEmployees,
  parseSpares,
  readSetupForm,
  summaryLines,
  usualSpares,
} from './setup.ts';

interface Props {
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly round: number;
  /** The page's language. */
  readonly locale: string;
  readonly t: CoachText;
  readonly onStarted: () => void;
  readonly onCancel: () => void;
}

/** Sets up the next round. Everything but the closing time begins as it was in the last round. */
export function NextRoundDialog({
  coachKey,
  organisation,
  round,
  locale: page,
  t,
  onStarted,
  onCancel,
}: Props) {
  const { busy, problem, run } = useAction();
  const [error, setError] = useState<string>();
  const words = t.coach.start;
  const last = organisation.surveys[0];
  const locale = last?.locale ?? organisation.locale;
  const before = last?.invitations ?? null;
  const [mode, setMode] = useState<Mode>(last?.mode ?? 'open');
  const [modeError, setModeError] = useState<string>();
  const [groupLines, setGroupLines] = useState<readonly SummaryLine[]>([]);

  const form = useRef<HTMLFormElement>(null);
  const [sizes, setSizes] = useState<GroupSizes>({ employees: null, groups: 0, spares: 0 });

  function measure() {
    if (!form.current) return;
    const typed = readSetupForm(form.current);
    setSizes({
      employees: typed.mode === 'invited' ? countIn(form.current) : organisation.employees,
      groups: typed.groupFields.length,
      spares: parseSpares(typed),
    });
  }

  // The fields for numbers appear with the choice of invitations.
  useEffect(measure, [mode]);

  async function start(form: HTMLFormElement, dismiss: () => void) {
    const data = new FormData(form);
    const typed = readSetupForm(form);
    const lines = summaryLines(groupFaults(typed), typed, t);
    setGroupLines(lines);
    if (lines[0]) return document.getElementById(lines[0].id)?.focus();
    const moment = { date: String(data.get('closing-date')), time: String(data.get('closing-time')) };
    const ofClosing = mode === 'together' ? undefined : closingFault(moment, Date.now());
    setError(closingFaultText(ofClosing, t.create));
    if (ofClosing) return document.getElementById('closing-date')?.focus();
    const count = countIn(form);
    const spares = String(data.get('spares') ?? '');
    const invited = mode === 'invited';
    const [fault] = invited ? invitationFaults(count, spares) : [];
    setModeError(fault && faultWords(fault, t));
    if (fault) return document.getElementById(fault.path === 'spares' ? 'spares' : 'count')?.focus();
    const setup = { locale: typed.locale, groups: typed.groups.map(({ name }) => name) };
    const body = { organisationId: organisation.id, ...setup, ...closingAndMode({ ...moment, mode }) };
    const open = async () => {
      const numbers = { count: count ?? 0, spares: Number(spares) };
      const invitations = invited ? await makeInvitations(coachKey, numbers) : {};
      return createSurvey(coachKey, { ...body, ...invitations });
    };
    if (!(await run(open))) return;
    dismiss();
    onStarted();
  }

  return (
    <Dialog id="start-dialog" heading={fill(words.heading, { n: round })} onClose={onCancel}>
      {(dismiss) => (
        <form
          class="stack"
          noValidate
          method="dialog"
          ref={form}
          onInput={measure}
          onSubmit={(event) => {
            event.preventDefault();
            start(event.currentTarget, dismiss);
          }}
        >
          <p>
            <bdi class="dialog-name">{organisation.name}</bdi>
            {last && words.same}
          </p>
          <LanguageField locale={locale} t={t} />
          <GroupFields
            locale={page}
            t={t.create}
            initial={last?.groups.map(({ name }) => name) ?? []}
            errors={new Map(groupLines.map(({ id, message }) => [id, message]))}
            sizes={sizes}
            onRows={() => {
              setGroupLines([]);
              measure();
            }}
          />
          <ModeFields
            t={t}
            initial={last?.mode ?? 'open'}
            onMode={setMode}
            count={before?.count ?? organisation.employees}
            usual={before?.spares ?? usualSpares(organisation.employees ?? 0)}
            asksCount
            error={modeError}
          />
          {mode === 'together' ? <p>{t.create.closing.meeting}</p> : <ClosingFields t={t} error={error} />}
          <p>{words.link}</p>
          {problem !== undefined && <DialogProblem t={t} problem={problem} />}
          <div class="dialog-actions">
            <button type="submit" class="ds-button" aria-disabled={busy} aria-busy={busy}>
              {busy ? words.busy : words.confirm}
            </button>
            <button type="button" class="ds-button" data-variant="secondary" onClick={dismiss}>
              {t.coach.cancel}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function faultWords({ path, message }: FieldError, t: CoachText): string | undefined {
  const faults: Readonly<Record<string, string>> = t.invitations.faults;
  return faults[`${path}.${message}`] ?? faults[path];
}

/** How many are to be invited; null unless a valid number has been typed. */
function countIn(form: HTMLFormElement): number | null {
  return parseEmployees({ employees: String(new FormData(form).get('count') ?? '').trim() });
}
