import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { PROBLEMS, type ProblemCode } from '../../core/index.ts';
import type { Body, KeyKind, Method, Operation } from '../contract.ts';
import { STATUS } from '../problems.ts';
import { schemaOf } from './schemas.ts';

type Content = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;

/** One status of an operation: a successful answer, or the problems with that status. */
interface DescribedAnswer {
  readonly description: string;
  readonly content?: Content;
}

/** An Operation Object of OpenAPI 3.1. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  /** Any one of these is enough; `{}` means that no key is needed. */
  readonly security: readonly Readonly<Partial<Record<KeyKind, readonly []>>>[];
  readonly parameters?: readonly object[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
}

/** Any address may answer with these. */
const ALWAYS: readonly ProblemCode[] = ['store-unavailable', 'unexpected', 'misconfigured'];
const WITH_BODY: readonly ProblemCode[] = ['invalid-json', 'too-large', 'unsupported-media-type'];
const WITH_KEY: readonly ProblemCode[] = ['not-found', 'rate-limited'];
/** Beside those of any key: what a key of a workspace unlocks may not open. */
const WITH_WORKSPACE_KEY: readonly ProblemCode[] = ['key-damaged'];
/** Where a helper's key is not enough. */
const COACHES_ONLY: readonly ProblemCode[] = ['coach-key-required'];
const WITHOUT_KEY: readonly ProblemCode[] = ['key-required'];
const WITH_ID: readonly ProblemCode[] = ['not-found'];
/** Methods that change something refuse requests from pages of other sites. */
const CHANGING: readonly ProblemCode[] = ['other-site'];

/** Reason phrases of RFC 9110. */
const PHRASES: Readonly<Record<string, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  303: 'See Other',
  304: 'Not Modified',
};

/** @param path with its ids in braces @param operations a summary of each operation, by its id */
export function describeOperation(
  path: string,
  method: Method,
  operation: Operation,
  { operations }: { readonly operations: Readonly<Record<string, string>> },
): DescribedOperation {
  const { id, keys = [], open = false, body, query = [], optionalQuery = [], ifMatch = false } = operation;
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name as string, 'path'));
  const parameters = [
    ...ids,
    ...query.map((name) => parameter(name, 'query')),
    ...optionalQuery.map((name) => parameter(name, 'query', false)),
    ...(ifMatch ? [parameter('If-Match', 'header')] : []),
  ];
  return {
    operationId: id,
    summary: operations[id] ?? id,
    security: [...(open ? [{}] : []), ...keys.map((key) => ({ [key]: [] }))],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: { ...answersOf(operation), ...refusalsOf(codesOf(path, method, operation)) },
  };
}

function parameter(name: string, place: 'path' | 'query' | 'header', required = true) {
  return {
    ...{ name, in: place, required, schema: { type: 'string' } },
    ...(place === 'query' && { allowEmptyValue: true }),
  };
}

function contentOf({ schema, example, form }: Body): Content {
  const json = { 'application/json': { schema: schemaOf(schema), example } };
  // In a form the question ids themselves are fields, so it needs no script.
  return form ? { ...json, 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } : json;
}

function answersOf({ answers }: Operation): Record<string, DescribedAnswer> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [status, answer(PHRASES[status] ?? status, schema)]),
  );
}

function answer(description: string, schema: GenericSchema | null): DescribedAnswer {
  return schema
    ? { description, content: { 'application/json': { schema: schemaOf(schema) } } }
    : { description };
}

function codesOf(
  path: string,
  method: Method,
  { keys, open, body, problems = [] }: Operation,
): ProblemCode[] {
  return [
    ...new Set([
      ...(method === 'GET' ? [] : CHANGING),
      ...(body ? WITH_BODY : []),
      ...(keys && !open ? WITHOUT_KEY : []),
      ...(keys ? WITH_KEY : []),
      ...(keys?.includes('coachKey') ? WITH_WORKSPACE_KEY : []),
      ...(keys?.includes('coachKey') && !keys.includes('helperKey') ? COACHES_ONLY : []),
      ...(path.includes('{') ? WITH_ID : []),
      ...problems,
      ...ALWAYS,
    ]),
  ];
}

/** The problems an operation may answer with, grouped by HTTP status. */
function refusalsOf(codes: readonly ProblemCode[]): Record<string, DescribedAnswer> {
  const byStatus = Map.groupBy(codes, (code) => STATUS[code]);
  return Object.fromEntries([...byStatus].map(([status, some]) => [status, refusal(some)]));
}

function refusal(codes: readonly ProblemCode[]): DescribedAnswer {
  const schema = { $ref: '#/components/schemas/Problem', properties: { code: { enum: [...codes] } } };
  return {
    description: codes.map((code) => `${code}: ${PROBLEMS[code]}.`).join(' '),
    content: { 'application/problem+json': { schema } },
  };
}
