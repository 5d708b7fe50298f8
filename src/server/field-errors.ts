import { type BaseIssue, getDotPath } from 'valibot';
import type { FieldError, FieldFault } from '../core/index.ts';

/** Which fault a failed check of valibot is; everything else is `invalid`. */
const FAULTS: Readonly<Record<string, FieldFault>> = {
  min_length: 'too-short',
  non_empty: 'missing',
  max_length: 'too-long',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
};

/** What a check of a text that people read is told to say when it fails. */
export const ILLEGIBLE = 'illegible' satisfies FieldFault;

/** Names every field that did not pass, in our own stable words. */
export function fieldErrors(issues: readonly BaseIssue<unknown>[]): FieldError[] {
  return issues.map((issue) => ({ path: getDotPath(issue) ?? '', message: faultOf(issue) }));
}

function faultOf(issue: BaseIssue<unknown>): FieldFault {
  if (issue.kind === 'schema' && issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'unknown';
    if (issue.received === 'undefined') return 'missing';
  }
  return issue.message === ILLEGIBLE ? ILLEGIBLE : (FAULTS[issue.type] ?? 'invalid');
}
