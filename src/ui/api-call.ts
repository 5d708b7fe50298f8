import type { Method } from '#contract/contract.ts';
import type { CONTRACTS } from '#contract/index.ts';
import type { FieldError, ProblemCode } from '#core/index.ts';
import { timeoutSignal } from './timeout.ts';

/** Why a call failed: a problem of the API, or `offline` where no answer came. */
export class ApiProblem extends Error {
  readonly code: ProblemCode | 'offline';
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode | 'offline', errors: readonly FieldError[] = []) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}

/** Whether a call failed for this reason. */
export function isProblem(error: unknown, code: ApiProblem['code']): boolean {
  return error instanceof ApiProblem && error.code === code;
}

/** An address below /api/, with any text in place of its ids. */
type Address<Path extends string> = Path extends `/api/${infer Rest}` ? Filled<Rest> : never;
type Filled<Path extends string> = Path extends `${infer Before}/:${infer Id}`
  ? Id extends `${string}/${infer After}`
    ? `${Before}/${string}/${After}`
    : `${Before}/${string}`
  : Path;

/** The addresses of the contracts that take a method; only the types are imported, which adds no bytes to pages. */
type AddressTaking<M extends Method> = {
  [Name in keyof typeof CONTRACTS]: M extends keyof (typeof CONTRACTS)[Name]['methods']
    ? `${Address<(typeof CONTRACTS)[Name]['paths'][0]>}${Query<(typeof CONTRACTS)[Name]['methods'][M]>}`
    : never;
}[keyof typeof CONTRACTS];

type Query<Operation> = Operation extends { readonly query: readonly [infer Name extends string] }
  ? `?${Name}`
  : '';

interface Call<M extends Method> {
  readonly method?: M;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Milliseconds until a call is given up: longer than a slow phone needs. Without it a broken connection would hang. */
const CALL_TIMEOUT = 20_000;

/** Keys are sent in a header, since addresses end up in logs and histories. */
export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** Calls an address of the API. @throws ApiProblem */
export async function call<T, M extends Method = 'GET'>(
  path: AddressTaking<M>,
  options: Call<M> = {},
): Promise<T> {
  const response = await send(path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The same, for an answer of which more is needed than its body; it may be 304. @throws ApiProblem */
export async function send(
  path: string,
  { method = 'GET' as Method, headers, body }: Call<Method>,
): Promise<Response> {
  const request: RequestInit = {
    method,
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
    cache: 'no-store',
    signal: timeoutSignal(CALL_TIMEOUT),
    ...(body && { body: JSON.stringify(body) }),
  };
  const response = await fetch(`/api/${path}`, request).catch(() => {
    throw new ApiProblem('offline');
  });
  if (response.ok || response.status === 304) return response;
  throw await problemOf(response);
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const problem = await response.json().catch(() => null);
  return new ApiProblem(problem?.code ?? 'unexpected', problem?.errors);
}

/** Reads an address again. Returns the same object if nothing has changed (304, an answer without a body). */
export async function reread<Body, Tagged extends { readonly tag: string | null }>(
  path: AddressTaking<'GET'>,
  key: string,
  before: Tagged | undefined,
  tagged: (body: Body, tag: string | null) => Tagged,
): Promise<Tagged> {
  const response = await send(path, {
    headers: { ...bearer(key), ...(before?.tag && { 'if-none-match': before.tag }) },
  });
  if (response.status === 304 && before) return before;
  return tagged(await response.json(), response.headers.get('etag'));
}
