import { STATUS } from '../contract/problems.ts';
import { type FieldError, PROBLEMS, type Problem, type ProblemCode } from '../core/index.ts';

/** Headers that go with a problem. */
const HEADERS: Partial<Record<ProblemCode, Record<string, string>>> = {
  'key-required': { 'www-authenticate': 'Bearer' },
  // The body may not have been read to its end, so the connection cannot be used again.
  'too-large': { connection: 'close' },
  'store-unavailable': { 'retry-after': '5' },
};

/** The headers of an answer that reports a problem, as JSON or as a page. */
export function problemHeaders({ code, retryAfter }: Problem): Record<string, string> {
  return {
    'cache-control': 'no-store',
    ...HEADERS[code],
    ...(retryAfter && { 'retry-after': String(retryAfter) }),
  };
}

/** A problem as an exception; `serve` turns it into the answer. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Throws a problem, which becomes the answer. */
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
  const response = new Response(JSON.stringify(body), {
    status: STATUS[code],
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...problemHeaders(problem),
      ...headers,
    },
  });
  codes.set(response, code);
  return response;
}

const codes = new WeakMap<Response, ProblemCode>();

/** The code of a problem document that this process made; undefined for any other answer. */
export function problemCodeOf(response: Response): ProblemCode | undefined {
  return codes.get(response);
}
