import { type BaseIssue, type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot';
import { ILLEGIBLE } from '../contract/fields.ts';
import type { FieldError, FieldFault } from '../core/index.ts';
import { readJson } from './http.ts';
import { refuse } from './problem-response.ts';

/** The fault that a failed check of valibot means, by its type; every other is `invalid`. */
const FAULTS: Readonly<Record<string, FieldFault>> = {
  min_length: 'too-short',
  non_empty: 'missing',
  max_length: 'too-long',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
};

/**
 * The body as a JSON object of a known shape; refuses with `invalid-request`, naming every field at fault.
 *
 * @param max bytes that it may have, if not as many as usual
 */
export async function readBody<S extends GenericSchema>(
  request: Request,
  schema: S,
  max?: number,
): Promise<InferOutput<S>> {
  const body = await readJson(request, max);
  // valibot takes a list for an object, and so for one without fields where none is required.
  if (Array.isArray(body)) refuse('invalid-request', [{ path: '', message: 'invalid' }]);
  const parsed = safeParse(schema, body);
  return parsed.success ? parsed.output : refuse('invalid-request', parsed.issues.map(fieldError));
}

/** A failed check of valibot in the API's own words. */
function fieldError(issue: BaseIssue<unknown>): FieldError {
  return { path: getDotPath(issue) ?? '', message: faultOf(issue) };
}

function faultOf(issue: BaseIssue<unknown>): FieldFault {
  if (issue.kind === 'schema' && issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'unknown';
    if (issue.received === 'undefined') return 'missing';
  }
  return issue.message === ILLEGIBLE ? ILLEGIBLE : (FAULTS[issue.type] ?? 'invalid');
}
