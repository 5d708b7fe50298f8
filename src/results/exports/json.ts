import type { Sheet } from '../round-report.ts';

/** The result document as the API sends it, with whose it is and what its figures are. */
export function jsonOf({ organisation, round, t }: Sheet): string {
  return `${JSON.stringify({ organisation: { name: organisation }, note: t.resultActions.exports.note, ...round }, null, 2)}\n`;
}
