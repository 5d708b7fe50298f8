import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { fieldErrors } from './field-errors.ts';
import { readJson } from './http.ts';
import { refuse } from './problem-response.ts';

/** The body as JSON of a known shape; `invalid-request` names every field that is not. */
export async function readBody<S extends GenericSchema>(
  request: Request,
  schema: S,
): Promise<InferOutput<S>> {
  const parsed = safeParse(schema, await readJson(request));
  return parsed.success ? parsed.output : refuse('invalid-request', fieldErrors(parsed.issues));
}
