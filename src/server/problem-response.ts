import { STATUS } from '../contract/problems.ts';
import { type FieldError, PROBLEMS, type Problem, type ProblemCode } from '../core/index.ts';

/** Headers that belong to a problem wherever it comes from. */
const HEADERS: Partial<Record<ProblemCode, Record<string, string>>> = {
  'key-required': { 'www-authenticate': 'Bearer' },
  // The rest of the body may not have been read, so nothing else can travel on this connection.
  'too-large': { connection: 'close' },
  'store-unavailable': { 'retry-after': '5' },
};

/** The headers of an answer that reports a problem, in whatever form it does. */
export function problemHeaders({ code, retryAfter }: Problem): Record<string, string> {
  return {
    'cache-control': 'no-store',
    ...HEADERS[code],
    ...(retryAfter && { 'retry-after': String(retryAfter) }),
  };
}

/** Carries a problem out of a handler, however deep; `serve` turns it into the answer. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Ends the handling with a problem. */
export function refuse(code: ProblemCode, errors?: readonly FieldError[]): never {
  throw new ProblemError(errors ? { code, errors } : { code });
}

/** An RFC 9457 problem document. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  const { code, detail, errors } = problem;
  const body = {
    type: 'about:blank',
    title: PROBLEMS[code],
    status: STATUS[code],
    detail: detail ?? PROBLEMS[code],
    code,
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status: STATUS[code],
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...problemHeaders(problem),
      ...headers,
    },
  });
}
