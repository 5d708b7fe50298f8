import { isLegible } from '#core/characters.ts';
import type { FieldError, FieldFault } from '#core/index.ts';
import { MAX_INVITATIONS, MIN_INVITATIONS } from '#core/invitation.ts';
import { DEFAULT_LOCALE } from '#i18n/index.ts';
import type { NewSurvey } from '#ui/api-client.ts';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { CoachText } from '../coach-text.ts';
import { closingFault, type LocalMoment, momentOf } from './closing-time.ts';

/** The form of /new as it stands: strings, not yet looked at. */
export interface Typed extends LocalMoment {
  readonly name: string;
  readonly employees: string;
  readonly locale: string;
  /** Only those with a name; `id` is the field it was typed in. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** The ids of all fields for groups, empty ones too. */
  readonly groupFields: readonly string[];
  readonly signupCode: string;
  readonly mode: string;
  readonly spares: string;
}

/** How many are invited, and how many invitations there are beside. */
export interface Invited {
  readonly count: number;
  readonly spares: number;
}

/** What is sent. */
export interface Setup {
  readonly name: string;
  readonly employees: number | null;
  readonly locale: string;
  readonly groups: readonly string[];
  /** When it closes and how it is answered: what a meeting does not say, the API knows. */
  readonly how: Pick<NewSurvey, 'closesAt' | 'mode'>;
  readonly signupCode: string;
  /** null when anybody with the link may answer. */
  readonly invited: Invited | null;
}

const LONGEST_NAME = 120;
const LONGEST_GROUP = 60;
const MOST_EMPLOYEES = 1_000_000;

/** Reads the form. The fields themselves keep what was typed; nothing else does. */
export function readForm(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name=group]')];
  return {
    name: text('name'),
    employees: text('employees').replace(/\s/g, ''),
    locale: text('locale'),
    groups: fields.map(({ id, value }) => ({ id, name: value.trim() })).filter(({ name }) => name),
    groupFields: fields.map(({ id }) => id),
    date: text('closing-date'),
    time: text('closing-time'),
    signupCode: text('signupCode'),
    mode: text('mode'),
    spares: text('spares'),
  };
}

/** How many invitations are kept in reserve when nobody says otherwise: a few are always lost. */
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

/** The number of employees, when one has been typed that makes sense. */
export function employeesIn({ employees }: Pick<Typed, 'employees'>): number | null {
  const n = /^\d+$/.test(employees) ? Number(employees) : 0;
  return n >= 1 && n <= MOST_EMPLOYEES ? n : null;
}

/** The number of spare invitations, as far as one is asked for and makes sense; otherwise 0. */
export function sparesIn(typed: Pick<Typed, 'mode' | 'spares'>): number {
  if (typed.mode !== 'invited') return 0;
  return /^\d+$/.test(typed.spares) ? Math.min(Number(typed.spares), MAX_INVITATIONS) : 0;
}

/** What is wrong with the name of an organisation. @param name trimmed */
export function nameFault(name: string): 'missing' | 'too-long' | 'illegible' | undefined {
  if (!name) return 'missing';
  if (name.length > LONGEST_NAME) return 'too-long';
  return isLegible(name) ? undefined : 'illegible';
}

/** The same faults the API would find, found before anything is sent. @param now milliseconds */
export function faultsIn(typed: Typed, now: number): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (path: string, message: FieldFault) => faults.push({ path, message });
  const ofName = nameFault(typed.name);
  if (ofName) fault('name', ofName);
  // A survey by invitation needs the number, so it must not be told to leave it blank.
  if (typed.mode === 'invited') faults.push(...invitationFaults(employeesIn(typed), typed.spares));
  else if (typed.employees && employeesIn(typed) === null) fault('employees', 'out-of-range');
  faults.push(...groupFaults(typed));
  const ofClosing = typed.mode === 'together' ? undefined : closingFault(typed, now);
  if (ofClosing) fault('closesAt', ofClosing);
  return faults;
}

/** What is wrong with the names of groups. */
export function groupFaults({ groups, groupFields }: Pick<Typed, 'groups' | 'groupFields'>): FieldError[] {
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
  if (name.length > LONGEST_GROUP) return 'too-long';
  if (!isLegible(name)) return 'illegible';
  return isTaken ? 'invalid' : undefined;
}

/** @param typed without faults */
export function setupOf(typed: Typed): Setup {
  return {
    name: typed.name,
    employees: employeesIn(typed),
    locale: typed.locale,
    groups: typed.groups.map(({ name }) => name),
    how: howOf(typed),
    signupCode: typed.signupCode,
    invited:
      typed.mode === 'invited' ? { count: employeesIn(typed) ?? 0, spares: Number(typed.spares) } : null,
  };
}

/** A meeting is closed by a button; anything else at a time that is said. */
export function howOf({ mode, ...moment }: LocalMoment & Pick<Typed, 'mode'>): Setup['how'] {
  return mode === 'together' ? { mode } : { closesAt: new Date(momentOf(moment)).toISOString() };
}

/** Faults as lines of the error summary, each leading to its field. */
export function linesOf(
  faults: readonly FieldError[],
  typed: Pick<Typed, 'groups' | 'groupFields'>,
  t: CoachText,
): SummaryLine[] {
  return faults.map(({ path, message }) => ({
    id: fieldOf(path, typed),
    message: wordsFor(path, message, t),
  }));
}

function fieldOf(path: string, { groups, groupFields }: Pick<Typed, 'groups' | 'groupFields'>): string {
  if (path === 'closesAt') return 'closing-date';
  if (path === 'invited') return 'employees';
  if (path === 'locale') return `locale-${DEFAULT_LOCALE}`;
  const [field, index] = path.split('.') as [string, string?];
  return field === 'groups' ? (groups[Number(index ?? 0)]?.id ?? groupFields[0] ?? 'groups-add') : field;
}

function wordsFor(path: string, fault: FieldFault, t: CoachText): string {
  const words: Readonly<Record<string, string>> = { ...t.setup.faults, ...t.invitations.faults };
  const field = path.replace(/\..*/, '');
  return words[`${field}.${fault}`] ?? words[field] ?? t.problems.faults[fault];
}
