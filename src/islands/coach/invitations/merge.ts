import { fill } from '../../../i18n/format.ts';
import { csvFile } from '../../csv.ts';
import type { CoachText } from '../text.ts';
import type { Invitation } from './useInvitations.ts';

/** What a coach pasted: columns with their names, and a row for each person. */
export interface People {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads lines copied from a spreadsheet, or written with semicolons or commas. It stays in the browser. */
export function peopleIn(text: string, t: CoachText['invitations']['mail']): People {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const bare = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  const [separator = ','] = ['\t', ';', ','].filter((one) => bare.some((line) => line.includes(one)));
  const table = lines.map((line) => cellsIn(line, separator));
  const width = Math.max(0, ...table.map((row) => row.length));
  const whole = table.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const [first = [], ...rest] = whole;
  const hasHead = rest.some(hasAddress) && !hasAddress(first);
  return hasHead ? { columns: first, rows: rest } : { columns: columnsOf(whole, width, t), rows: whole };
}

/** The file for a mail merge: what was pasted, and beside it everybody's own link. */
export function mergeFile(
  { columns, rows }: People,
  invitations: readonly Invitation[],
  linkColumn: string,
  t: Pick<CoachText, 'common' | 'invitations'>,
): string {
  const head = [t.invitations.mail.number, ...columns, linkColumn];
  const taken = rows.length > 0 ? invitations.slice(0, rows.length) : invitations;
  const body = taken.map(({ number, link }, place) => [number, ...(rows[place] ?? []), link]);
  return csvFile([head, ...body], t.common.lang);
}

/** The cells of a line, out of the quotation marks that a cell with a separator in it stands in (RFC 4180). */
function cellsIn(line: string, separator: string): string[] {
  const end = `(?=${separator}|$)`;
  const cell = new RegExp(`${separator}(?: *"((?:[^"]|"")*)" *${end}|([^${separator}]*))`, 'g');
  return Array.from(`${separator}${line}`.matchAll(cell), ([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}

function columnsOf(rows: People['rows'], width: number, t: CoachText['invitations']['mail']): string[] {
  const address = Array.from({ length: width }, (_, at) => at).find((at) =>
    rows.some((row) => row[at]?.includes('@')),
  );
  const name = address === 0 ? 1 : 0;
  return Array.from({ length: width }, (_, at) => {
    if (at === address) return t.address;
    return at === name ? t.name : fill(t.column, { n: at + 1 });
  });
}

function hasAddress(row: readonly string[]): boolean {
  return row.some((cell) => cell.includes('@'));
}
