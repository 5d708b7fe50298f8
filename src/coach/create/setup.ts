import type { NewSurvey } from '#contract/surveys.ts';
import { isLegible } from '#core/characters.ts';
import type { FieldError, FieldFault } from '#core/index.ts';
import { MIN_INVITATIONS } from '#core/invitation.ts';
import { MAX_EMPLOYEES, MAX_GROUP_NAME_LENGTH, MAX_INVITATIONS, MAX_NAME_LENGTH } from '#core/limits.ts';
import { DEFAULT_LOCALE } from '#i18n/index.ts';

import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { SetupText } from '../coach-text.ts';
import { closingFault, type LocalMoment, toMilliseconds } from './closing-time.ts';

/** The entries of the form of /new, unchecked. */
export interface SetupFields extends LocalMoment {
  readonly name: string;
  readonly employees: string;
  readonly locale: string;
  /** The id of what the survey asks. */
  readonly instrument: string;
  /** Only those with a name; `id` is the field's. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** The ids of all fields for groups, empty ones too. */
  readonly groupFields: readonly string[];
  readonly signupCode: string;
  readonly resultsShared: boolean;
  readonly mode: string;
  readonly spares: string;
}

/** How many are invited, and how many spare invitations there are. */
export interface InvitationCounts {
  readonly count: number;
  readonly spares: number;
}

/** The request, in the form's terms. */
export interface Setup {
  readonly name: string;
  readonly employees: number | null;
  readonly locale: string;
  readonly instrument: string;
  readonly groups: readonly string[];
  /** Whether everybody with the answer link will see the result. */
  readonly resultsShared: boolean;
  /** Mode and closing time; for a meeting the API sets the closing time. */
  readonly closing: Pick<NewSurvey, 'closesAt' | 'mode'>;
  readonly signupCode: string;
  /** null unless the survey is by invitation. */
  readonly invited: InvitationCounts | null;
}

/** Reads the form. Only the inputs hold what is typed. */
export function readSetupForm(form: HTMLFormElement): SetupFields {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[name=group]')];
  return {
    name: text('name'),
    employees: text('employees').replace(/\s/g, ''),
    locale: text('locale'),
    instrument: text('instrument'),
    groups: inputs.map(({ id, value }) => ({ id, name: value.trim() })).filter(({ name }) => name),
    groupFields: inputs.map(({ id }) => id),
    date: text('closing-date'),
    time: text('closing-time'),
    signupCode: text('signupCode'),
    resultsShared: data.has('resultsShared'),
    mode: text('mode'),
    spares: text('spares'),
  };
}

/** The default number of spare invitations: a few are always lost. */
export function usualSpares(count: number): number {
  return Math.max(2, Math.ceil(count / 20));
}

/** What is wrong with the numbers of a survey by invitation. */
export function invitationFaults(count: number | null, spares: string): FieldError[] {
  if (count === null) return [{ path: 'invited', message: 'missing' }];
  if (count < MIN_INVITATIONS) return [{ path: 'invited', message: 'too-short' }];
  if (!/^\d+$/.test(spares)) return [{ path: 'spares', message: 'out-of-range' }];
  return count + Number(spares) > MAX_INVITATIONS ? [{ path: 'invited', message: 'too-long' }] : [];
}

/** The number of employees; null unless a valid number has been typed. */
export function parseEmployees({ employees }: Pick<SetupFields, 'employees'>): number | null {
  const n = /^\d+$/.test(employees) ? Number(employees) : 0;
  return n >= 1 && n <= MAX_EMPLOYEES ? n : null;
}

/** The number of spare invitations; 0 without invitations and for anything but a number. */
export function parseSpares(fields: Pick<SetupFields, 'mode' | 'spares'>): number {
  if (fields.mode !== 'invited') return 0;
  return /^\d+$/.test(fields.spares) ? Math.min(Number(fields.spares), MAX_INVITATIONS) : 0;
}

/** What is wrong with the name of an organisation. @param name trimmed */
export function nameFault(name: string): 'missing' | 'too-long' | 'illegible' | undefined {
  if (!name) return 'missing';
  if (name.length > MAX_NAME_LENGTH) return 'too-long';
  return isLegible(name) ? undefined : 'illegible';
}

/** The faults that the API would report, found before the request. @param now milliseconds since the epoch */
export function setupFaults(fields: SetupFields, now: number): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (path: string, message: FieldFault) => faults.push({ path, message });
  const ofName = nameFault(fields.name);
  if (ofName) fault('name', ofName);
  // The message on `employees` allows leaving it blank; a survey by invitation needs the number.
  if (fields.mode === 'invited') faults.push(...invitationFaults(parseEmployees(fields), fields.spares));
  else if (fields.employees && parseEmployees(fields) === null) fault('employees', 'out-of-range');
  faults.push(...groupFaults(fields));
  const closing = fields.mode === 'together' ? undefined : closingFault(fields, now);
  if (closing) fault('closesAt', closing);
  return faults;
}

/** What is wrong with the names of groups. */
export function groupFaults({
  groups,
  groupFields,
}: Pick<SetupFields, 'groups' | 'groupFields'>): FieldError[] {
  const names = groups.map(({ name }) => name.toLowerCase());
  const faults: FieldError[] = names.flatMap((name, at) => {
    const fault = groupFault(name, names.indexOf(name) < at);
    return fault ? [{ path: `groups.${at}`, message: fault }] : [];
  });
  return groupFields.length > 0 && groups.length < 2
    ? [{ path: 'groups', message: 'missing' }, ...faults]
    : faults;
}

function groupFault(name: string, isTaken: boolean): FieldFault | undefined {
  if (name.length > MAX_GROUP_NAME_LENGTH) return 'too-long';
  if (!isLegible(name)) return 'illegible';
  return isTaken ? 'invalid' : undefined;
}

/** @param fields without faults */
export function toSetup(fields: SetupFields): Setup {
  return {
    name: fields.name,
    employees: parseEmployees(fields),
    locale: fields.locale,
    instrument: fields.instrument,
    groups: fields.groups.map(({ name }) => name),
    resultsShared: fields.resultsShared,
    closing: closingAndMode(fields),
    signupCode: fields.signupCode,
    invited:
      fields.mode === 'invited'
        ? { count: parseEmployees(fields) ?? 0, spares: Number(fields.spares) }
        : null,
  };
}

/** A meeting is closed with a button, any other survey at the chosen time. */
export function closingAndMode({
  mode,
  ...moment
}: LocalMoment & Pick<SetupFields, 'mode'>): Setup['closing'] {
  return mode === 'together' ? { mode } : { closesAt: new Date(toMilliseconds(moment)).toISOString() };
}

/** Faults as lines of the error summary, each with the id of its field. */
export function summaryLines(
  faults: readonly FieldError[],
  fields: Pick<SetupFields, 'groups' | 'groupFields'>,
  t: SetupText,
): SummaryLine[] {
  return faults.map(({ path, message }) => ({
    id: fieldId(path, fields),
    message: faultText(path, message, t),
  }));
}

function fieldId(path: string, { groups, groupFields }: Pick<SetupFields, 'groups' | 'groupFields'>): string {
  if (path === 'closesAt') return 'closing-date';
  if (path === 'invited') return 'employees';
  if (path === 'locale') return `locale-${DEFAULT_LOCALE}`;
  const [field, index] = path.split('.') as [string, string?];
  return field === 'groups' ? (groups[Number(index ?? 0)]?.id ?? groupFields[0] ?? 'groups-add') : field;
}

function faultText(path: string, fault: FieldFault, t: SetupText): string {
  const texts: Readonly<Record<string, string>> = t.create.faults;
  const field = path.replace(/\..*/, '');
  return texts[`${field}.${fault}`] ?? texts[field] ?? t.problems.faults[fault];
}
