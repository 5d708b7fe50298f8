import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { fieldErrors } from './field-errors.ts';
import { readJson } from './http.ts';
import { refuse } from './problem-response.ts';

/** The body as a JSON object of a known shape; `invalid-request` names every field that is not. */
export async function readBody<S extends GenericSchema>(
  request: Request,
  schema: S,
): Promise<InferOutput<S>> {
  const body = await readJson(request);
  // To a schema a list is an object too, and one without fields where none is required.
  if (Array.isArray(body)) refuse('invalid-request', [{ path: '', message: 'invalid' }]);
  const parsed = safeParse(schema, body);
  return parsed.success ? parsed.output : refuse('invalid-request', fieldErrors(parsed.issues));
}
