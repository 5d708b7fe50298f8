import { csvFile } from '#ui/csv.ts';
import type { CoachText } from '../coach-text.ts';
import type { People } from './people.ts';
import type { Invitation } from './useInvitations.ts';

/**
 * The file for a mail merge: what was pasted, and beside it everybody's own link. Without people it holds the links.
 * @param invitations one for each person
 */
export function mergeFile(
  { columns, rows }: Pick<People, 'columns' | 'rows'>,
  invitations: readonly Invitation[],
  linkColumn: string,
  t: Pick<CoachText, 'common' | 'invitations'>,
): string {
  const head = [t.invitations.mail.number, ...columns, linkColumn];
  const body = invitations.map(({ number, link }, place) => [number, ...(rows[place] ?? []), link]);
  return csvFile([head, ...body], t.common.lang);
}
