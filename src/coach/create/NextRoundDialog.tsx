import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { FieldError, Mode } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { createSurvey } from '#ui/api-client.ts';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { SetupText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';
import { makeInvitations } from '../invitations/codes.ts';
import { ClosingFields } from './ClosingFields.tsx';
import { closingFault, closingFaultText } from './closing-time.ts';
import { GroupFields, type GroupSizes } from './GroupFields.tsx';
import { InstrumentField } from './InstrumentField.tsx';
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
  readonly t: SetupText;
  readonly onStarted: () => void;
  readonly onCancel: () => void;
}

/** Sets up the next round. Everything but the closing time begins as it was in the last round. */
export function NextRoundDialog({ coachKey, organisation, round, locale, t, onStarted, onCancel }: Props) {
  const [error, setError] = useState<string>();
  const words = t.coach.start;
  const last = organisation.surveys[0];
  const before = last?.invitations ?? null;
  const [mode, setMode] = useState<Mode>(last?.mode ?? 'open');
  const [modeError, setModeError] = useState<string>();
  const [groupLines, setGroupLines] = useState<readonly SummaryLine[]>([]);
  const content = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<GroupSizes>({ employees: null, groups: 0, spares: 0 });

  function measure() {
    const form = content.current?.closest('form');
    if (!form) return;
    const fields = readSetupForm(form);
    setSizes({
      employees: fields.mode === 'invited' ? countIn(form) : organisation.employees,
      groups: fields.groupFields.length,
      spares: parseSpares(fields),
    });
  }

  // The fields for numbers appear with the choice of invitations.
  useEffect(measure, [mode]);

  function read(form: HTMLFormElement) {
    const fields = readSetupForm(form);
    const { date, time, spares } = fields;
    const lines = summaryLines(groupFaults(fields), fields, t);
    setGroupLines(lines);
    if (lines[0]) return focus(lines[0].id);
    const closing = mode === 'together' ? undefined : closingFault({ date, time }, Date.now());
    setError(closingFaultText(closing, t.create));
    if (closing) return focus('closing-date');
    const count = countIn(form);
    const isInvited = mode === 'invited';
    const [fault] = isInvited ? invitationFaults(count, spares) : [];
    setModeError(fault && invitationFaultText(fault, t));
    if (fault) return focus(fault.path === 'spares' ? 'spares' : 'count');
    const { locale, instrument } = fields;
    const setup = { locale, instrument, groups: fields.groups.map(({ name }) => name) };
    const body = { organisationId: organisation.id, ...setup, ...closingAndMode({ date, time, mode }) };
    return async () => {
      const numbers = { count: count ?? 0, spares: Number(spares) };
      const invitations = isInvited ? await makeInvitations(coachKey, numbers) : {};
      return createSurvey(coachKey, { ...body, ...invitations });
    };
  }

  return (
    <DialogForm
      id="start-dialog"
      words={{ ...words, heading: fill(words.heading, { n: round }) }}
      name={organisation.name}
      note={last && words.same}
      t={t}
      read={read}
      onDone={onStarted}
      onCancel={onCancel}
    >
      <div class="stack" ref={content} onInput={measure}>
        <InstrumentField initial={last?.instrument.id} t={t} />
        <LanguageField locale={last?.locale ?? organisation.locale} t={t} />
        <GroupFields
          locale={locale}
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
      </div>
    </DialogForm>
  );
}

function focus(id: string): undefined {
  document.getElementById(id)?.focus();
}

function invitationFaultText({ path, message }: FieldError, t: SetupText): string | undefined {
  const faults: Readonly<Record<string, string>> = t.create.faults;
  return faults[`${path}.${message}`] ?? faults[path];
}

/** How many are to be invited; null unless a valid number has been typed. */
function countIn(form: HTMLFormElement): number | null {
  return parseEmployees({ employees: String(new FormData(form).get('count') ?? '').trim() });
}
